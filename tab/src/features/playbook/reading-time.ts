/** Reading aloud: 130 words a minute, and a script ends within two minutes. The lint counts in the same way. */
export const WORDS_A_MINUTE = 130;
export const READING_LIMIT = 120;

export function readingSecondsOf(text: string): number {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  return Math.ceil((segments.filter((segment) => segment.isWordLike).length * 60) / WORDS_A_MINUTE);
}

/** 150 → "2:30". */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
