import { useState } from 'react';
import { ApiProblem } from '../../lib/api.ts';
import { announce } from '../../lib/announce.ts';
import { useWords } from '../../lib/words.ts';
import type { Decide } from './found-bar.tsx';
import { type Held, type HeldName, type HeldWords, stillHeld, withoutHeld } from './held.ts';
import type { WinDraft } from './win-draft.ts';
import type { SetField } from './win-form.tsx';

const fieldOf = (name: HeldName) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[role=dialog] [name="${name}"]`);

/** Goes to the first words found and selects them. */
function goTo(first: HeldWords | undefined): void {
  const field = first && fieldOf(first.name);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  if (first) field?.setSelectionRange(first.start, first.end);
}

/**
 * What the server holds back until its writer decides: `sent` runs the call and keeps what was found, `confirmed` is what the writer
 * has looked at and means. Nothing of it is stored before.
 */
export function useHeld(draft: WinDraft, set: SetField) {
  const { say } = useWords();
  const [last, setLast] = useState<Held>();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const held = last ? stillHeld(last, draft.fields) : [];

  /** Undefined when it was held back. */
  async function sent<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asking;
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || failure.code !== 'unconfirmed') throw failure;
      setLast({ found: failure.found, fields: draft.fields });
      setRound((now) => now + 1);
      return undefined;
    }
  }

  function takeOut(): void {
    for (const name of new Set(held.map((each) => each.name))) {
      const inField = held.filter((each) => each.name === name);
      set(
        name,
        withoutHeld(draft.fields[name], inField, ({ kind }) => say(`win:found.inPlace.${kind}`)),
      );
    }
    announce(say('win:found.takenOut'));
    const [first] = held;
    // Once the bar is gone and the fields stand where they stay.
    if (first) requestAnimationFrame(() => goTo({ ...first, end: first.start }));
  }

  const decideWith = (share: (confirmed: readonly string[]) => void): Decide => ({
    takeOut,
    edit: () => goTo(held[0]),
    shareAnyway: () => {
      const all = [...confirmed, ...held.map(({ mark }) => mark)];
      setConfirmed(all);
      setLast(undefined);
      share(all);
    },
  });
  return { held, round, confirmed, sent, decideWith };
}
