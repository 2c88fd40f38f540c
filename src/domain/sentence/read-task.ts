import { TASKS, type Task } from '../playbook/use-case.ts';
import { oncePer } from './once-per.ts';
import type { Found, PhraseFinder } from './phrase-finder.ts';
import { finderOf } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  says: finderOf(
    words,
    TASKS.map((task) => [task, words.tasks[task].says] as const),
  ),
  hints: finderOf(
    words,
    TASKS.map((task) => [task, words.tasks[task].hints] as const),
  ),
}));

/** The phrase with most words, then the first: "interview summaries" says more than "interview". */
function bestOf(finder: PhraseFinder<Task>, tokens: readonly Token[]): Found<Task> | undefined {
  let best: Found<Task> | undefined;
  tokens.forEach((_, at) => {
    const found = finder.at(tokens, at);
    if (found && (!best || found.words > best.words)) best = found;
  });
  return best;
}

/** What the work was. A hint such as "Excel" counts only where nothing says it outright. */
export function readTask(tokens: readonly Token[], words: SentenceWords): Found<Task> | undefined {
  const known = vocabularyOf(words);
  return bestOf(known.says, tokens) ?? bestOf(known.hints, tokens);
}
