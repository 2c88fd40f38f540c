import { SensitiveFound } from '../../domain/sensitive/sensitive-found.ts';
import { winTexts, type WinTextField, type WinWords } from '../../domain/win/win.ts';
import { withoutSensitive } from '../../flows/check-sensitive.ts';
import type { FoundWords } from '../cards/found-box.ts';
import type { Turn } from '../turn.ts';

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

/** What was typed, with a placeholder for what its writer had taken out. */
export const withoutFound = async (
  { kit }: Turn,
  words: WinWords,
  replaced: readonly string[] = [],
): Promise<WinWords> => ({
  ...words,
  ...(await withoutSensitive(winTexts(words), replaced, (kind) => kit.say(`card:found.instead.${kind}`))),
});
