let language = 'en-GB';

/** The words' language, not the host's: dates must not be in another language than the sentence around them. */
export const wordsLanguage = (): string => language;
export const wordsDirection = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');

export function speakIn(locale: string): void {
  language = locale.startsWith('en') ? locale : 'en-GB';
  document.documentElement.lang = language;
}
