import { wordsLanguage } from '../../lib/words-language.ts';

/** "Priya, Jonas and Mei" in the words' language. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(names);
