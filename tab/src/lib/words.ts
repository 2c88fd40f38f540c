import type { phraseSchema } from '#contract/common.ts';
import i18next from 'i18next';
import type { z } from 'zod/v4';
import { ENGLISH, type WordKey } from './catalogues.ts';

export type { WordKey };
export type Phrase = z.infer<typeof phraseSchema>;
export type Values = Record<string, string | number>;

/** Speak the reader's language where there are words for it. Once, before anything is drawn. */
export function startWords(locale: string): void {
  void i18next.init({
    lng: locale,
    fallbackLng: 'en',
    resources: { en: ENGLISH },
    defaultNS: 'tab',
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      console.error(`There are no words for ${key}`);
      return '';
    },
  });
  document.documentElement.lang = wordsLanguage();
}

export const say = (key: WordKey, values?: Values): string => i18next.t(key, values ?? {});
/** Says a phrase the server gave. */
export const phrase = ({ say: key, with: values }: Phrase): string => i18next.t(key, values ?? {});

/** The words' language, not the host's: dates must not be in another language than the sentence around them. */
export function wordsLanguage(): string {
  const wanted = i18next.language;
  return i18next.hasResourceBundle(wanted.split('-')[0] ?? '', 'tab') ? wanted : 'en-GB';
}
export const wordsDirection = (): 'ltr' | 'rtl' => i18next.dir(wordsLanguage());

const WORDS = { say, phrase };
export const useWords = (): typeof WORDS => WORDS;
