import { type Department, SUPPLIED_DEPARTMENTS } from '../../domain/playbook/departments.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import type { Values, Words } from '../words.ts';

/** The address of a page of the tab, inside Teams; see `tab-page.ts`. */
export type TabUrl = (page: string) => string;

/** What a card is drawn with besides its facts. With the same kit the same facts give the same card. */
export interface Kit {
  say(key: string, values?: Values): string;
  phrase(phrase: Phrase): string;
  newId(): string;
  tabUrl: TabUrl;
  language: string;
  /** All there are, for cards that name or offer one. */
  departments: readonly Department[];
  now: Date;
}

export interface KitParts {
  words: Words;
  tabUrl: TabUrl;
  newId(): string;
  clock(): Date;
}

export const kitOf = (
  { words, tabUrl, newId, clock }: KitParts,
  language: string,
  departments = SUPPLIED_DEPARTMENTS,
): Kit => ({
  say: (key, values = {}) => words.say(key, values, language),
  phrase: (phrase) => words.phrase(phrase, language),
  newId,
  tabUrl,
  language,
  departments,
  now: clock(),
});
