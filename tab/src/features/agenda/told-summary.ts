import type { ToldInRunView } from '#contract/told-win.ts';
import type { SummaryLine } from './run-summary.ts';

/** Wins told in the segment: those that were shared by name, and how many of the reader's notes wait for their author. */
export function toldOf({ offers, shared }: ToldInRunView): SummaryLine[] {
  const waiting = offers.filter(({ may }) => may.takeBack).length;
  const named = shared.map(({ author, id, title }): SummaryLine => ({
    id,
    kind: 'win',
    title: { say: 'agenda:title.text', with: { text: title } },
    outcome: { say: 'agenda:told.sharedBy', with: { name: author.name } },
  }));
  if (waiting === 0) return named;
  const title = { say: 'agenda:told.offeredCount', with: { count: waiting } };
  return [...named, { id: 'told', kind: 'win', title, outcome: { say: 'agenda:told.offeredLine' } }];
}
