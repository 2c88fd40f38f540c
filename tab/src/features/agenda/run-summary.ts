import type { ItemView, RunView } from '#contract/agenda-view.ts';
import type { CommitmentView } from '#contract/commitment.ts';

type Phrase = ItemView['title'];

export interface SummaryLine {
  id: string;
  kind: ItemView['item']['kind'];
  title: Phrase;
  /** What came of it, as one fact. */
  outcome: Phrase;
}

/** Plans noted for an item in this very segment. */
export const madeFor = ({ item }: ItemView, made: readonly CommitmentView[]): CommitmentView[] =>
  made.filter(
    ({ useCase, win }) =>
      (item.kind === 'use-case' && useCase === item.useCase) || (item.kind === 'win' && win === item.win),
  );

/** One line per item. What is on screen when a person finishes counts as done. */
export const summaryOf = (
  items: readonly ItemView[],
  run: RunView,
  listed: (names: readonly string[]) => string,
): SummaryLine[] =>
  items.map((view, index) => ({
    id: view.item.id,
    kind: view.item.kind,
    title: view.title,
    outcome: outcomeOf(view, run, index, listed),
  }));

function outcomeOf(
  view: ItemView,
  run: RunView,
  index: number,
  listed: (names: readonly string[]) => string,
): Phrase {
  const mark = run.marks[view.item.id];
  const isOnScreen = run.endedAt === undefined && index === run.step;
  if (mark?.as === 'carried') return { say: 'agenda:done.carried' };
  if (mark?.as === 'skipped') {
    return mark.reason
      ? { say: 'agenda:done.skippedBecause', with: { reason: mark.reason } }
      : { say: 'agenda:done.skipped' };
  }
  if (!mark && !isOnScreen) return { say: 'agenda:done.notReached' };
  return doneOf(view, madeFor(view, run.made), listed);
}

function doneOf(
  view: ItemView,
  made: readonly CommitmentView[],
  listed: (names: readonly string[]) => string,
): Phrase {
  switch (view.item.kind) {
    case 'follow-up': {
      const asked = view.commitments ?? [];
      const did = asked.filter(({ ended }) => ended === 'did-it').length;
      const say = did === 0 && asked.length > 0 ? 'agenda:done.followUpOpen' : 'agenda:done.followUp';
      return { say, with: { did, count: asked.length } };
    }
    case 'win':
      return made.length > 0
        ? { say: 'agenda:done.winTried', with: { count: made.length } }
        : { say: 'agenda:done.win' };
    case 'use-case':
      return made.length > 0
        ? {
            say: 'agenda:done.useCase',
            with: { names: listed(made.map(({ person }) => firstNameOf(person.name))) },
          }
        : { say: 'agenda:done.useCaseNobody' };
    case 'pulse':
      return { say: 'agenda:done.pulse' };
    case 'topic':
      return { say: 'agenda:done.topic' };
  }
}

export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name;
