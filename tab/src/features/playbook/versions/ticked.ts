/** At most two, the older first. */
export type Ticked = readonly number[];

const MOST = 2;
const inOrder = (versions: Iterable<number>): Ticked => [...new Set(versions)].sort((a, b) => a - b);

/** Ticks a version or takes its tick away. A third one replaces the older of the two. */
export function ticked(before: Ticked, version: number): Ticked {
  if (before.includes(version)) return before.filter((each) => each !== version);
  return inOrder([...before.slice(1 - MOST), version]);
}

const NAMES = ['one', 'two'] as const;

export function tickedIn(search: string): Ticked {
  const given = new URLSearchParams(search);
  return inOrder(
    NAMES.map((name) => Number(given.get(name) ?? '')).filter((each) => Number.isInteger(each) && each > 0),
  );
}

/** The ticks as they stand in the address beside what others keep there. */
export function searchWithTicked(search: string, versions: Ticked): string {
  const kept = new URLSearchParams(search);
  NAMES.forEach((name, index) => {
    const version = versions[index];
    if (version === undefined) kept.delete(name);
    else kept.set(name, String(version));
  });
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is compared: two ticked ones, else one with the version before it; without a tick the newest. */
export function comparedOf(versions: Ticked, newest: number): { version: number; since: number } {
  const [one = newest, two] = versions;
  return two === undefined ? { version: one, since: one - 1 } : { version: two, since: one };
}
