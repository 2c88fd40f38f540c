import type { Facts } from '../facts.ts';

const sorted = (items: readonly (string | number)[]): string => JSON.stringify([...new Set(items)].sort());
/** What is there beside what should be, when they are not the same set. */
export const differ = (
  what: string,
  is: readonly (string | number)[],
  wanted: readonly (string | number)[],
): string[] => (sorted(is) === sorted(wanted) ? [] : [`${what}: ${sorted(is)} instead of ${sorted(wanted)}`]);

export const ordinalOf = (facts: Facts, user: string): number =>
  facts.people.find((each) => each.id === user)?.person?.ordinal ?? -1;
