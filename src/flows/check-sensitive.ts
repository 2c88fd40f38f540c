import type { FoundKind } from '../domain/sensitive/found.ts';
import { findSensitiveIn } from '../domain/sensitive/find-sensitive.ts';
import { type MarkedFinding, SensitiveFound } from '../domain/sensitive/sensitive-found.ts';
import { hashOf } from './hash.ts';

export type Texts = Readonly<Record<string, string | undefined>>;
const MARK_LENGTH = 16;
/** Where words are shorter than what would stand for them. */
const SHORT = '…';

/** What stands for the words of each finding: the same words have the same mark in any field. */
const markedIn = (texts: Texts): Promise<MarkedFinding[]> =>
  Promise.all(
    findSensitiveIn(texts).map(async (found) => {
      const words = texts[found.field]?.slice(found.start, found.end) ?? '';
      const mark = (await hashOf(`${found.kind}\n${words.toLowerCase()}`)).slice(0, MARK_LENGTH);
      return { ...found, mark };
    }),
  );

/**
 * To be called before anything of a text that others will read is stored. Refuses what looks personal or confidential until its writer
 * confirms the very words found; what `former` already held was confirmed when that was stored. Nothing of it is kept or logged.
 */
export async function checkSensitive(
  texts: Texts,
  confirmed: readonly string[] = [],
  former: Texts = {},
): Promise<void> {
  const found = await markedIn(texts);
  if (found.length === 0) return;
  const known = new Set([...confirmed, ...(await markedIn(former)).map(({ mark }) => mark)]);
  const open = found.filter(({ mark }) => !known.has(mark));
  if (open.length > 0) throw new SensitiveFound(open);
}

/**
 * The same texts without the words of these marks, in whatever field they stand. What takes their place is never longer, so
 * that a text that fitted still fits.
 */
export async function withoutSensitive<T extends Texts>(
  texts: T,
  marks: readonly string[],
  insteadOf: (kind: FoundKind) => string,
): Promise<T> {
  const found = (await markedIn(texts)).filter(({ mark }) => marks.includes(mark));
  // From the last on, so that the places of those before it stay right.
  return found.reduceRight<T>((now, { field, kind, start, end }) => {
    const text = now[field] ?? '';
    const instead = insteadOf(kind);
    const fitting = instead.length <= end - start ? instead : SHORT;
    return { ...now, [field]: text.slice(0, start) + fitting + text.slice(end) };
  }, texts);
}
