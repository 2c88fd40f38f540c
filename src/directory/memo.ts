const FRESH_MS = 300_000;

interface Kept<Value> {
  value: Promise<Value>;
  at: number;
}

/**
 * Answers are kept for five minutes. Everybody who asks while an answer is on its way waits for the same one; a failure is
 * not kept, so the next question asks again.
 */
export function newMemo<Value>(clock: () => Date) {
  const kept = new Map<string, Kept<Value>>();
  return (key: string, read: () => Promise<Value>): Promise<Value> => {
    const now = clock().getTime();
    const found = kept.get(key);
    if (found && now - found.at < FRESH_MS) return found.value;
    const asked: Kept<Value> = { value: read(), at: now };
    kept.set(key, asked);
    asked.value.catch(() => {
      if (kept.get(key) === asked) kept.delete(key);
    });
    return asked.value;
  };
}
