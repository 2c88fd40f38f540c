/** A search is a few words; more of them find nothing more. */
export const SEARCH_LIMITS = { letters: 100, words: 8 } as const;

/** Letters as they are searched: without accents, hyphens and capitals, so that "resume" finds "Résumé". */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();

/** What somebody looks for, each word once. */
export const searchWords = (text: string): string[] =>
  [...new Set(plainLetters(text).split(/\s+/))].filter((word) => word !== '').slice(0, SEARCH_LIMITS.words);
