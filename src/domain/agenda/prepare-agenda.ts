import { textOf } from '../playbook/use-case.ts';
import { daysBetween } from '../week.ts';
import type { Phrase } from '../playbook-error.ts';
import { AGENDA_LIMITS, type AgendaItem, BUDGET, minutesOf, USUAL_MINUTES } from './agenda.ts';
import { rankedUseCases } from './choose-use-case.ts';
import { rankedWins } from './choose-wins.ts';
import { isRecent, type Preparing } from './preparing.ts';

/** The month's question is asked aloud once in four weeks. */
const PULSE_DAYS = 27;
const STATEMENTS = 4;

type Unplaced<Item> = Item extends AgendaItem ? Omit<Item, 'id' | 'minutes'> : never;
type Draft = Unplaced<AgendaItem>;

function followUp(preparing: Preparing): Draft[] {
  const { commitments } = preparing;
  const oldest = commitments[0];
  if (!oldest) return [];
  const names = [...new Set(commitments.map((each) => each.userName))];
  const why: Phrase = {
    say: 'agenda:why.openSince',
    with: {
      names: names.slice(0, AGENDA_LIMITS.named).join(', '),
      count: commitments.length,
      more: Math.max(0, names.length - AGENDA_LIMITS.named),
      date: oldest.madeAt.slice(0, 10),
    },
  };
  return [{ kind: 'follow-up', why, commitments: commitments.map((each) => each.id) }];
}

/** What the newest segment left over, but for follow-ups and the pulse, which are made anew. */
function carried(preparing: Preparing, kind: AgendaItem['kind']): Draft[] {
  const last = preparing.past[0];
  if (!last) return [];
  return last.left
    .filter((item) => item.kind === kind)
    .map(({ id: _id, minutes: _minutes, ...item }) => ({
      ...item,
      why: { say: 'agenda:why.carried', with: { date: last.date } },
      carriedFrom: last.date,
    }));
}

function wins(preparing: Preparing, count: number): Draft[] {
  const fresh = rankedWins(preparing).map(({ win, why }): Draft => ({
    kind: 'win',
    why,
    win: win.id,
    winTeam: win.team,
    title: win.title,
    author: win.authorName,
  }));
  const all = [...carried(preparing, 'win'), ...fresh];
  const idOf = (draft: Draft) => (draft.kind === 'win' ? draft.win : '');
  return all
    .filter((draft, index) => all.findIndex((other) => idOf(other) === idOf(draft)) === index)
    .slice(0, count);
}

/** What was carried is still worth trying: it is in the playbook, and was not done in another segment since. */
function isStillDue(preparing: Preparing, draft: Draft): boolean {
  if (draft.kind !== 'use-case') return false;
  const known = preparing.playbook.useCases.some((each) => each.id === draft.useCase && !each.archived);
  return known && (draft.again || !isRecent(preparing, draft.useCase));
}

function useCase(preparing: Preparing): Draft[] {
  const left = carried(preparing, 'use-case').find((draft) => isStillDue(preparing, draft));
  if (left) return [left];
  const [chosen] = rankedUseCases(preparing);
  if (!chosen) return [];
  const title = textOf(chosen.useCase, preparing.language).title;
  return [{ kind: 'use-case', why: chosen.why, useCase: chosen.useCase.id, title, again: chosen.again }];
}

function pulse(preparing: Preparing): Draft[] {
  const asked = preparing.past.flatMap((segment) =>
    segment.done.flatMap((item) =>
      item.kind === 'pulse' ? [{ date: segment.date, statement: item.statement }] : [],
    ),
  );
  const last = asked[0];
  if (!last) return [{ kind: 'pulse', why: { say: 'agenda:why.pulseFirst' }, statement: 0 }];
  const days = daysBetween(last.date, preparing.date);
  if (days < PULSE_DAYS) return [];
  const why: Phrase = { say: 'agenda:why.pulseLast', with: { weeks: Math.round(days / 7) } };
  return [{ kind: 'pulse', why, statement: (last.statement + 1) % STATEMENTS }];
}

/** Gives each item its usual minutes; what is left of the ten goes to the use case. */
function placed(drafts: Draft[]): AgendaItem[] {
  const items = drafts.map((draft, index): AgendaItem => ({
    ...draft,
    id: `it-${index + 1}`,
    minutes: USUAL_MINUTES[draft.kind],
  }));
  const spare = BUDGET - minutesOf(items);
  return items.map((item) => (item.kind === 'use-case' ? { ...item, minutes: item.minutes + spare } : item));
}

/**
 * The preparing rule: open commitments first, then what was carried, one or two wins, one use case, then the month's
 * question. Never over ten minutes; always something, also for a team without history.
 */
export function prepareAgenda(preparing: Preparing): AgendaItem[] {
  const first = followUp(preparing);
  const main = useCase(preparing);
  const last = pulse(preparing);
  const room =
    BUDGET - [...first, ...main, ...last].reduce((sum, draft) => sum + USUAL_MINUTES[draft.kind], 0);
  const topics = carried(preparing, 'topic').slice(0, Math.max(0, Math.floor(room / USUAL_MINUTES.topic)));
  const winRoom = Math.floor((room - topics.length * USUAL_MINUTES.topic) / USUAL_MINUTES.win);
  return placed([
    ...first,
    ...topics,
    ...wins(preparing, Math.min(2, Math.max(0, winRoom))),
    ...main,
    ...last,
  ]);
}
