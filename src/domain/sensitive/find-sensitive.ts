import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findMarkings } from './find-markings.ts';
import { findPhones } from './find-phones.ts';
import type { Found, FoundIn } from './found.ts';
import { plainTextOf } from './plain-text.ts';

const isApart = (one: Found, other: Found): boolean => one.end <= other.start || other.end <= one.start;

/**
 * E-mail addresses, telephone, card and account numbers and markings in one text, from the left and never overlapping: the surer kind
 * wins. Pure, and linear in the text. It misses things and it errs, so a person decides.
 */
export function findSensitive(typed: string): Found[] {
  const plain = plainTextOf(typed);
  const all = [
    ...findIbans(plain),
    ...findCards(plain),
    ...findEmails(plain),
    ...findPhones(plain),
    ...findMarkings(typed),
  ];
  return all
    .reduce<Found[]>((kept, one) => (kept.every((other) => isApart(one, other)) ? [...kept, one] : kept), [])
    .sort((one, other) => one.start - other.start);
}

/** The same in several fields, in their order. A field without text holds nothing. */
export const findSensitiveIn = (fields: Readonly<Record<string, string | undefined>>): FoundIn[] =>
  Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : findSensitive(text).map((found) => ({ field, ...found })),
  );
