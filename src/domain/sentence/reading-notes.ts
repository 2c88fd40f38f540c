import type { Phrase } from '../playbook-error.ts';
import { oncePer } from './once-per.ts';
import { isSlower } from './read-kind.ts';
import type { Times } from './read-times.ts';
import { listFinder } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS } from '../win/win.ts';

/** What the form says about a reading, in the words of the catalogue `reading`. */
export interface ReadingNote extends Phrase {
  say: `reading:${'tooLarge' | 'atLimit' | 'assumedMinutes' | 'slower' | 'someoneElse' | 'shortened'}`;
}

const vocabularyOf = oncePer((words: SentenceWords) => ({
  mine: listFinder(words, words.mine),
  saved: new Set(words.clues.saved),
}));

/** "Priya saved 40 min with my prompt" is Priya's: a name, the saving, and something of the writer's. */
function someoneElse(tokens: readonly Token[], text: string, words: SentenceWords): string | undefined {
  const known = vocabularyOf(words);
  const [first, second] = tokens;
  if (!first?.capital || first.kind !== 'word' || !known.saved.has(second?.word ?? '')) return undefined;
  const name = text.slice(first.at, first.end);
  return tokens.some((_, at) => known.mine.at(tokens, at)) ? name : undefined;
}

export function notesOf(
  reading: { times: Times; tokens: readonly Token[]; text: string; shortened: boolean },
  words: SentenceWords,
): ReadingNote[] {
  const { times, tokens, text, shortened } = reading;
  const name = someoneElse(tokens, text, words);
  const atLimit = [times.before, times.saved].includes(WIN_LIMITS.minutes);
  const notes: (ReadingNote | false | undefined)[] = [
    ...times.tooLarge.map((minutes) => ({ say: 'reading:tooLarge' as const, with: { minutes } })),
    atLimit && { say: 'reading:atLimit', with: { hours: WIN_LIMITS.minutes / 60 } },
    times.assumed && { say: 'reading:assumedMinutes' },
    isSlower(times) && { say: 'reading:slower' },
    name !== undefined && { say: 'reading:someoneElse', with: { name } },
    shortened && { say: 'reading:shortened', with: { letters: WIN_LIMITS.story } },
  ];
  return notes.filter((note) => note !== undefined && note !== false);
}
