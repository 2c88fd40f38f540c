import type { FileProblemView } from '#contract/playbook-file.ts';
import { say } from '../../../lib/words.ts';
import { findingWords } from '../finding-words.ts';

/** "Line 12, column 4" */
export const placeWords = ({ column, line }: FileProblemView): string =>
  say('transfer:place', { line, column });

export const fieldWords = ({ field }: FileProblemView): string =>
  field === '' ? say('transfer:whole-file') : field;

export const problemWords = ({ phrase }: FileProblemView): string => findingWords({ phrase });

/** The problems as lines to hand to whoever mends the file. */
export const listOfProblems = (problems: readonly FileProblemView[]): string =>
  problems
    .map((each) => [placeWords(each), fieldWords(each), each.about ?? '', problemWords(each)].join('\t'))
    .join('\n');
