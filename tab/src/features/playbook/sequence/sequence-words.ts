import type { SequenceFinding, SequenceView } from '#contract/sequence.ts';
import { say } from '../../../lib/words.ts';
import type { Cell } from './sequence-cells.ts';

type Known = SequenceView['useCases'];

export const titleOf = (useCases: Known, id: string): string =>
  useCases.find((useCase) => useCase.id === id)?.title ?? id;

/** What stands in a week, in words: for diffs and for what is said aloud. */
export const cellWords = (useCases: Known, cell: Cell | null | undefined): string => {
  if (!cell) return say('playbook:sequence-empty');
  const title = titleOf(useCases, cell.useCase);
  const named = cell.again ? say('playbook:sequence-titled-again', { title }) : title;
  return cell.reason === '' ? named : `${named}\n${cell.reason}`;
};

export function findingTitle(finding: SequenceFinding): string {
  const { week } = finding;
  return finding.is === 'repeat'
    ? say('playbook:sequence-finding.repeat', { week, of: finding.of })
    : say(`playbook:sequence-finding.${finding.is}`, { week });
}

export const findingHint = (finding: SequenceFinding): string => say(`playbook:sequence-hint.${finding.is}`);

/** The short mark in the row of its week; what is about the dip as a whole has none. */
export function findingMark(finding: SequenceFinding): string | undefined {
  if (finding.is === 'dip-without-again') return undefined;
  if (finding.is === 'repeat') return say('playbook:sequence-mark.repeat', { of: finding.of });
  return say(`playbook:sequence-mark.${finding.is}`);
}
