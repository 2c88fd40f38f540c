import type { phraseSchema } from '#contract/common.ts';
import type { z } from 'zod/v4';
import { FIRST, LATER, type WordKey } from './catalogues.ts';
import { dayAndMonth } from './dates.ts';
import { newSpeaker, type Values } from './speaker.ts';
import { speakIn } from './words-language.ts';

export type { WordKey };
export type Phrase = z.infer<typeof phraseSchema>;

const english = newSpeaker('en', { ...FIRST }, (key) =>
  reportError(new Error(`There are no words for ${key}`)),
);

/** Speak the reader's language where there are words for it. Once, before anything is drawn. */
export const startWords = (locale: string): void => speakIn(locale);

/** Brings the words of a page that is about to be drawn. */
export async function loadWords(names: readonly (keyof typeof LATER)[]): Promise<void> {
  await Promise.all(names.map(async (name) => english.add(name, (await LATER[name]()).default)));
}

export const say = (key: WordKey, values: Values = {}): string => english.say(key, values);

const isDay = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Says a phrase the server gave. It holds days as facts, such as 2026-11-03; people read "3 November". */
export const phrase = ({ say: key, with: values = {} }: Phrase): string =>
  english.say(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isDay(value) ? dayAndMonth(value) : value]),
    ),
  );

const WORDS = { say, phrase };
export const useWords = (): typeof WORDS => WORDS;
