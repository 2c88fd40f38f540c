/** Reading aloud: 130 words a minute, and a script ends within two minutes. */
export const WORDS_A_MINUTE = 130;
export const READING_LIMIT = 120;

export const readingSecondsOf = (text: string): number => {
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  return Math.round((words / WORDS_A_MINUTE) * 60);
};

/** 150 → "2:30". */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
