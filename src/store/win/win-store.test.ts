import { expect, test } from 'vitest';
import { newWin } from '../../domain/win/win.ts';
import { NO_COUNTS } from '../../domain/win/win-counts.ts';
import { newMemoryTables } from '../memory-table.ts';
import { listWins, winCountsWrite, winWrite } from './win-store.ts';

const IDS = ['01M1000000000000000000000A', '01M2000000000000000000000B', '01M3000000000000000000000C'];
const winOf = (id: string) =>
  newWin(
    { kind: 'worked', title: `Win ${id}`, story: '', audience: 'team' },
    {
      id,
      team: 'payroll',
      author: { id: 'ana', name: 'Ana' },
      at: new Date('2026-11-24T08:00:00Z'),
      week: '2026-W48',
      act: { home: 'payroll', week: '2026-W48' },
    },
  );

test('wherever a page of the gallery ends, each win comes once and with its counts', async () => {
  const tables = newMemoryTables();
  for (const [index, id] of IDS.entries()) {
    const counts = winCountsWrite(id, { ...NO_COUNTS, cheers: index });
    // The newest has no counts yet, so that pages end between words and counts.
    await tables.team.commit('t|t|payroll', [winWrite(winOf(id)), ...(index < 2 ? [counts] : [])]);
  }
  for (const limit of [1, 2, 3]) {
    const seen: [string, number][] = [];
    let next: string | undefined;
    do {
      const page = await listWins(tables, 't', 'payroll', limit, next);
      seen.push(...page.wins.map(({ counts, win }): [string, number] => [win.id, counts.cheers]));
      next = page.next;
    } while (next !== undefined);
    expect(seen).toEqual([
      [IDS[2], 0],
      [IDS[1], 1],
      [IDS[0], 0],
    ]);
  }
});
