const REMEMBERED = 1_000;

/**
 * Whether the same happened a short while ago. Kept in memory only: forgetting it makes an answer longer, nothing else.
 */
export function newRecently(milliseconds: number, clock: () => Date): (what: string) => boolean {
  const seen = new Map<string, number>();
  return (what) => {
    const now = clock().getTime();
    const before = seen.get(what);
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(what, now);
    return before !== undefined && now - before < milliseconds;
  };
}
