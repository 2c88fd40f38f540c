import { findSensitiveIn } from '../domain/sensitive/find-sensitive.ts';
import { type MarkedFinding, SensitiveFound } from '../domain/sensitive/sensitive-found.ts';
import { hashOf } from './hash.ts';

export type Texts = Readonly<Record<string, string | undefined>>;
const MARK_LENGTH = 16;

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
