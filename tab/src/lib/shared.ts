const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The newer value, made of the older one's parts wherever these are equal, so that only what changed is drawn again.
 * JSON only.
 */
export function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.map((each: unknown, index) => shared(before[index], each));
    return before.length === now.length && parts.every((part, index) => part === before[index])
      ? before
      : parts;
  }
  if (!isRecord(before) || !isRecord(now)) return now;
  const names = Object.keys(now);
  const parts = names.map((name): [string, unknown] => [name, shared(before[name], now[name])]);
  const isSame =
    names.length === Object.keys(before).length &&
    parts.every(([name, part]) => name in before && part === before[name]);
  return isSame ? before : Object.fromEntries(parts);
}
