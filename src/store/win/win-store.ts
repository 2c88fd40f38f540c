import { timeOfId } from '../../domain/ids.ts';
import { type Win, winSchema } from '../../domain/win/win.ts';
import {
  type Cheer,
  cheerSchema,
  NO_COUNTS,
  type Try,
  trySchema,
  type WinCounts,
  winCountsSchema,
} from '../../domain/win/win-counts.ts';
import { codecOf } from '../codec.ts';
import {
  cheerRow,
  cheerRows,
  teamPartition,
  triedItRow,
  triedItRows,
  winCountsRow,
  winKeyOf,
  winRow,
  winRows,
} from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { type Page, rangeOf, type Row, type Tables, type Write } from '../table.ts';

const winCodec = codecOf<Win>({ table: 'team', version: 1, schema: winSchema });
const countsCodec = codecOf<WinCounts>({ table: 'team', version: 1, schema: winCountsSchema });
const cheerCodec = codecOf<Cheer>({ table: 'team', version: 1, schema: cheerSchema });
const tryCodec = codecOf<Try>({ table: 'team', version: 1, schema: trySchema });

const rowOf = (win: string): string => winRow(timeOfId(win), win);

export const findWin = (
  tables: Tables,
  t: string,
  team: string,
  win: string,
): Promise<Stored<Win> | undefined> => readRow(tables.team, winCodec, teamPartition(t, team), rowOf(win));

export const winWrite = (win: Win, etag?: string, until?: string): Write =>
  writeOf(winCodec, rowOf(win.id), win, etag, until);

export async function readWinCounts(
  tables: Tables,
  t: string,
  team: string,
  win: string,
): Promise<Stored<WinCounts>> {
  const row = winCountsRow(timeOfId(win), win);
  return (await readRow(tables.team, countsCodec, teamPartition(t, team), row)) ?? { value: NO_COUNTS };
}

export const winCountsWrite = (win: string, counts: WinCounts, etag?: string): Write =>
  writeOf(countsCodec, winCountsRow(timeOfId(win), win), counts, etag);

export interface CountedWin {
  win: Win;
  counts: WinCounts;
}

/** A page of the team's gallery is one range: each win's counts stand right behind its words. */
export async function listWins(
  tables: Tables,
  t: string,
  team: string,
  limit: number,
  continuation?: string,
): Promise<{ wins: CountedWin[]; next?: string }> {
  const page = await tables.team.page({
    partition: teamPartition(t, team),
    ...winRows,
    limit: limit * 2,
    continuation,
  });
  const wins = countedWins(page);
  const last = wins.at(-1);
  // The page may end between the words of a win and their counts.
  if (last && page.continuation !== undefined && last.counts === NO_COUNTS)
    last.counts = (await readWinCounts(tables, t, team, last.win.id)).value;
  return { wins, next: page.continuation };
}

function countedWins(page: Page): CountedWin[] {
  const counts = new Map<string, WinCounts>();
  const words: Row[] = [];
  for (const row of page.rows) {
    const key = winKeyOf(row.row);
    if (key.counts) counts.set(key.win, countsCodec.decode(row));
    else words.push(row);
  }
  return words
    .map((row) => winCodec.decode(row))
    .map((win) => ({ win, counts: counts.get(win.id) ?? NO_COUNTS }));
}

export const cheerWrite = (win: string, cheer: Cheer, until: string): Write =>
  writeOf(cheerCodec, cheerRow(win, cheer.user), cheer, undefined, until);
export const cheerRemoval = (win: string, user: string): Write => ({
  do: 'remove',
  row: cheerRow(win, user),
  etag: '*',
});
export const tryWrite = (win: string, each: Try, until: string, etag?: string): Write =>
  writeOf(tryCodec, triedItRow(win, each.user), each, etag, until);

export const hasCheered = async (
  tables: Tables,
  t: string,
  team: string,
  win: string,
  user: string,
): Promise<boolean> =>
  (await tables.team.get({ partition: teamPartition(t, team), row: cheerRow(win, user) })) !== undefined;
export const findTry = (
  tables: Tables,
  t: string,
  team: string,
  win: string,
  user: string,
): Promise<Stored<Try> | undefined> =>
  readRow(tables.team, tryCodec, teamPartition(t, team), triedItRow(win, user));

export async function listCheers(tables: Tables, t: string, team: string, win: string): Promise<Cheer[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...cheerRows(win) });
  return rows.map((row) => cheerCodec.decode(row));
}

export async function listTries(tables: Tables, t: string, team: string, win: string): Promise<Try[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...triedItRows(win) });
  return rows.map((row) => tryCodec.decode(row));
}
