import type { AgendaView } from '#contract/agenda-view.ts';
import { useState } from 'react';
import { newOpId } from '../../lib/op-id.ts';
import { notedFor, offerOf, type Offer, planFor } from './plan.ts';
import type { Entry } from './use-send-queue.ts';

/** Who will try the use case on screen: chosen here, then noted all at once. */
export interface Plans {
  chosen: ReadonlySet<string>;
  noted: ReadonlySet<string>;
  offer: Offer;
  toggle: (person: string) => void;
  setTrigger: (trigger: string) => void;
  note: (people: Iterable<string>) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

export function usePlans(
  view: AgendaView | undefined,
  me: string,
  waiting: readonly Entry[],
  add: (entry: Entry) => void,
): Plans | undefined {
  const [chosenFor, setChosenFor] = useState<Record<string, ReadonlySet<string>>>({});
  const [triggers, setTriggers] = useState<Record<string, string>>({});
  const useCase = view?.items[view.run?.step ?? 0]?.useCase;
  if (!view || !useCase) return undefined;

  const chosen = chosenFor[useCase.id] ?? NOBODY;
  const choose = (people: ReadonlySet<string>) => setChosenFor({ ...chosenFor, [useCase.id]: people });
  const offer = { ...offerOf(useCase), trigger: triggers[useCase.id] ?? useCase.text.trigger };
  const onTheWay = waiting.flatMap((entry) => (entry.is === 'plan' ? [entry] : []));
  const noted = notedFor(view, useCase, onTheWay);

  return {
    chosen,
    noted,
    offer,
    toggle: (person) => {
      const others = [...chosen].filter((each) => each !== person);
      choose(new Set(chosen.has(person) ? others : [...others, person]));
    },
    setTrigger: (trigger) => setTriggers({ ...triggers, [useCase.id]: trigger }),
    note: (people) => {
      for (const person of people) {
        if (noted.has(person)) continue;
        add({ is: 'plan', person, body: planFor(person, me, offer, { opId: newOpId(), agenda: view.id }) });
      }
      choose(NOBODY);
    },
  };
}
