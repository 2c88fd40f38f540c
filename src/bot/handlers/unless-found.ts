import { SensitiveFound } from '../../domain/sensitive/sensitive-found.ts';
import { winTexts, type WinTextField, type WinWords } from '../../domain/win/win.ts';
import type { FoundWords } from '../cards/found-box.ts';

const isField = (texts: object, field: string): field is WinTextField => field in texts;

/** Does it, or says in which words something was found, for the form to come back with what was typed. */
export async function unlessFound<Done extends object>(
  words: WinWords,
  act: () => Promise<Done>,
): Promise<Done | FoundWords[]> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof SensitiveFound)) throw error;
    const texts = winTexts(words);
    return error.found.flatMap(({ field, kind, start, end, mark }) =>
      isField(texts, field) ? [{ field, kind, mark, words: texts[field]?.slice(start, end) ?? '' }] : [],
    );
  }
}

export const isFound = (done: object): done is FoundWords[] => Array.isArray(done);
