import type { phraseSchema } from '#contract/common.ts';
import type { z } from 'zod/v4';
import { FIRST, LATER, type WordKey } from './catalogues.ts';
import { newSpeaker, type Values } from './speaker.ts';

export type { WordKey };
export type Phrase = z.infer<typeof phraseSchema>;

const english = newSpeaker('en', { ...FIRST }, (key) =>
  reportError(new Error(`There are no words for ${key}`)),
);
let language = 'en-GB';

/** Speak the reader's language where there are words for it. Once, before anything is drawn. */
export function startWords(locale: string): void {
  language = locale.startsWith('en') ? locale : 'en-GB';
  document.documentElement.lang = language;
}

/** Brings the words of a page that is about to be drawn. */
export async function loadWords(names: readonly (keyof typeof LATER)[]): Promise<void> {
  await Promise.all(names.map(async (name) => english.add(name, (await LATER[name]()).default)));
}

export const say = (key: WordKey, values: Values = {}): string => english.say(key, values);
/** Says a phrase the server gave. */
export const phrase = ({ say: key, with: values = {} }: Phrase): string => english.say(key, values);

/** The words' language, not the host's: dates must not be in another language than the sentence around them. */
export const wordsLanguage = (): string => language;
export const wordsDirection = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');

const WORDS = { say, phrase };
export const useWords = (): typeof WORDS => WORDS;
