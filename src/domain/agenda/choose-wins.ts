import { daysBetween } from '../week.ts';
import type { Phrase } from '../playbook-error.ts';
import type { Preparing, WinCandidate } from './preparing.ts';

/** Wins older than this are not celebrated any more. */
const FRESH_DAYS = 42;

export interface ChosenWin extends WinCandidate {
  why: Phrase;
}

function whyOf({ win, counts }: WinCandidate): Phrase {
  const tried = counts.worked + counts.partly + counts.didNot;
  if (counts.worked > 0) return { say: 'agenda:why.winWorked', with: { worked: counts.worked, tried } };
  return win.prompt
    ? { say: 'agenda:why.winFresh', with: { author: win.authorName } }
    : { say: 'agenda:why.winUntold' };
}

/** Wins not told here yet, fresh, that worked: first the team's own, whose author is in the room; then what others can copy, then what worked for others, then the newest. */
export function rankedWins(preparing: Preparing): ChosenWin[] {
  const told = new Set(
    preparing.past.flatMap((segment) =>
      segment.done.flatMap((item) => (item.kind === 'win' ? [item.win] : [])),
    ),
  );
  return preparing.wins
    .filter(
      ({ win }) =>
        win.state === 'shared' && win.kind === 'worked' && win.audience !== 'me' && !told.has(win.id),
    )
    .filter(({ win }) => {
      const age = daysBetween(win.sharedAt.slice(0, 10), preparing.date);
      return age <= FRESH_DAYS;
    })
    .sort(
      (a, b) =>
        Number(b.win.team === preparing.team) - Number(a.win.team === preparing.team) ||
        Number(Boolean(b.win.prompt)) - Number(Boolean(a.win.prompt)) ||
        b.counts.worked - a.counts.worked ||
        b.win.sharedAt.localeCompare(a.win.sharedAt) ||
        a.win.id.localeCompare(b.win.id),
    )
    .map((candidate) => ({ ...candidate, why: whyOf(candidate) }));
}
