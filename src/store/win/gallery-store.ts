import { z } from 'zod/v4';
import { timeOfId } from '../../domain/ids.ts';
import type { Shelf } from '../../domain/win/shelf.ts';
import { winSchema } from '../../domain/win/win.ts';
import { winCountsSchema } from '../../domain/win/win-counts.ts';
import { codecOf } from '../codec.ts';
import {
  aggPartition,
  galleryChangeRow,
  galleryChangeRowsSince,
  galleryHiddenRow,
  galleryHiddenRows,
  galleryHoldRow,
  galleryRow,
  galleryRows,
  shelfRow,
  shelfRows,
  teamPartition,
  winOfChangeRow,
  winOfHiddenRow,
} from '../keys.ts';
import type { KeyRange } from '../key-parts.ts';
import { untilAfter } from '../retention.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rowsOf, type Row, type Table, type Tables, type Write } from '../table.ts';

/** Whose gallery: a team's own, or that of everyone in the organisation. */
export type GalleryScope = { team: string } | 'everyone';

const copySchema = z.object({ win: winSchema, counts: winCountsSchema, teamName: z.string() });
export type WinCopy = z.infer<typeof copySchema>;
/** What stays of a win that is gone, in the order of changes. */
const goneSchema = z.object({ gone: z.literal(true) });
const copyCodec = codecOf<WinCopy | z.infer<typeof goneSchema>>({
  table: 'agg',
  version: 1,
  schema: z.union([copySchema, goneSchema]),
});

/** What a gallery holds of a win, and the rows that say so. Without a copy it is gone from all of them. */
const holdSchema = z.object({ copy: copySchema.optional(), rows: z.array(z.string()), changed: z.string() });
export type GalleryHold = z.infer<typeof holdSchema>;
const holdCodec = codecOf<GalleryHold>({ table: 'agg', version: 1, schema: holdSchema });

const placeOf = (tables: Tables, t: string, scope: GalleryScope): { table: Table; partition: string } =>
  scope === 'everyone'
    ? { table: tables.agg, partition: aggPartition(t, 'organisation') }
    : { table: tables.team, partition: teamPartition(t, scope.team) };

const isWhole = ({ among, order }: Shelf): boolean => among === 'all' && order === 'newest';

/** The newest of a whole gallery has keys of its own; in a team those are the wins themselves. */
const rangeOn = (shelf: Shelf): KeyRange => (isWhole(shelf) ? galleryRows : shelfRows(shelf));

/** The row of a win on a shelf; none where the wins themselves are the shelf. */
export function rowOnShelf(
  scope: GalleryScope,
  shelf: Shelf,
  win: { id: string; rank: number },
): string | undefined {
  const at = timeOfId(win.id);
  if (!isWhole(shelf)) return shelfRow(shelf, { ...win, at });
  return scope === 'everyone' ? galleryRow(at, win.id) : undefined;
}
export const rowOfChange = (win: string, at: string): string => galleryChangeRow(at, win);
export const rowOfHidden = ({ id, team }: { id: string; team: string }, at: string): string =>
  galleryHiddenRow(at, team, id);

export async function findHold(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  win: string,
): Promise<Stored<GalleryHold> | undefined> {
  const { partition, table } = placeOf(tables, t, scope);
  return readRow(table, holdCodec, partition, galleryHoldRow(win));
}

/**
 * Replaces what a gallery holds of a win, with all its rows, in one transaction: under the ETag of what was read before,
 * so that of two who bring it in line the one with the older view never has the last word.
 */
export async function saveHold(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  win: string,
  next: GalleryHold,
  former: Stored<GalleryHold> | undefined,
): Promise<void> {
  const { partition, table } = placeOf(tables, t, scope);
  const until = untilAfter(timeOfId(win), 'fact');
  const cells = copyCodec.encode(next.copy ?? { gone: true }, until);
  const left = (former?.value.rows ?? []).filter((row) => !next.rows.includes(row));
  await table.commit(partition, [
    writeOf(holdCodec, galleryHoldRow(win), next, former?.etag, until),
    ...next.rows.map((row): Write => ({ do: 'put', row, cells })),
    ...left.map((row): Write => ({ do: 'remove', row, etag: '*' })),
  ]);
}

/** Which of these rows are there, and with what: for whoever checks a gallery against the facts. */
export async function findRows(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  rows: readonly string[],
): Promise<ReadonlyMap<string, WinCopy | undefined>> {
  const { partition, table } = placeOf(tables, t, scope);
  const found = await Promise.all(rows.map((row) => table.get({ partition, row })));
  return new Map(
    found.flatMap((row) => (row ? [[row.row, copyOf(row)] as [string, WinCopy | undefined]] : [])),
  );
}

function copyOf(row: Row): WinCopy | undefined {
  const value = copyCodec.decode(row);
  return 'win' in value ? value : undefined;
}

/** A page of a shelf: one range, however old the page and however large the gallery. */
export async function listShelf(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  shelf: Shelf,
  limit: number,
  continuation?: string,
): Promise<{ wins: WinCopy[]; next?: string }> {
  const { partition, table } = placeOf(tables, t, scope);
  const page = await table.page({ partition, ...rangeOn(shelf), limit, continuation });
  return { wins: page.rows.flatMap((row) => copyOf(row) ?? []), next: page.continuation };
}

/** The newest of everyone's gallery. */
export const listCopies = (
  tables: Tables,
  t: string,
  limit: number,
  continuation?: string,
): Promise<{ wins: WinCopy[]; next?: string }> =>
  listShelf(tables, t, 'everyone', { among: 'all', order: 'newest' }, limit, continuation);

export interface GalleryChange {
  win: string;
  /** Undefined for one that is gone. */
  copy?: WinCopy;
}

/** Wins whose words changed, came or went since an instant, the newest change first. */
export async function listChanges(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  since: Date,
): Promise<GalleryChange[]> {
  const { partition, table } = placeOf(tables, t, scope);
  const changes: GalleryChange[] = [];
  for await (const row of rowsOf(table, { partition, ...galleryChangeRowsSince(since) }))
    changes.push({ win: winOfChangeRow(row.row), copy: copyOf(row) });
  return changes;
}

/** A page of the hidden wins of a gallery, the last hidden first: which they are, and nothing of what they say. */
export async function listHiddenRows(
  tables: Tables,
  t: string,
  scope: GalleryScope,
  limit: number,
  continuation?: string,
): Promise<{ wins: { team: string; win: string }[]; next?: string }> {
  const { partition, table } = placeOf(tables, t, scope);
  const page = await table.page({ partition, ...galleryHiddenRows, limit, continuation });
  return { wins: page.rows.map(({ row }) => winOfHiddenRow(row)), next: page.continuation };
}
