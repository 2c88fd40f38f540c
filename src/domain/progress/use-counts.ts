import { z } from 'zod/v4';

/** What was reported after trying a win that belongs to a use case: of how many tries, and how many of them worked. */
export const triesSchema = z.object({ worked: z.number().int().min(0), of: z.number().int().min(0) });
export type Tries = z.infer<typeof triesSchema>;
export const NO_TRIES: Tries = { worked: 0, of: 0 };

/** How often each use case was gone through and tried. By its id; what is nothing is left out. */
export const useCountsSchema = z.object({
  used: z.record(z.string(), z.number().int().min(1)).default({}),
  tries: z.record(z.string(), triesSchema).default({}),
});
export type UseCounts = z.infer<typeof useCountsSchema>;

/** Counts of the same facts are the same text, in whatever order the facts came. */
const inOrder = <Value>(counts: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));

export const sumOfTries = (one: Tries, other: Tries): Tries => ({
  worked: one.worked + other.worked,
  of: one.of + other.of,
});

export function sumOfCounts(parts: readonly UseCounts[]): UseCounts {
  const used = new Map<string, number>();
  const tries = new Map<string, Tries>();
  for (const part of parts) {
    for (const [id, times] of Object.entries(part.used)) used.set(id, (used.get(id) ?? 0) + times);
    for (const [id, each] of Object.entries(part.tries))
      tries.set(id, sumOfTries(tries.get(id) ?? NO_TRIES, each));
  }
  return { used: inOrder(used), tries: inOrder(tries) };
}
