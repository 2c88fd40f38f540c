import { expect, test } from 'vitest';
import {
  ANA,
  installation,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  OWNERS,
  PRIYA,
  weeklyOn,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Facet, Order, Shelf } from '../../domain/win/shelf.ts';
import type { WinWords } from '../../domain/win/win.ts';
import type { Tables } from '../../store/table.ts';
import { sweep } from '../outbox/sweep.ts';
import { installInTeam } from '../team/install-team.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { editWin, restoreWin, withdrawWin } from './change-win.ts';
import { copyWin, repairGallery } from './copy-win.ts';
import { listTeamWins, listWins } from './read-wins.ts';
import { reportTry } from './report-try.ts';
import { shareWin } from './share-win.ts';

let forms = 0;
const share = async (office: Office, title: string, more: Partial<WinWords> = {}) => {
  const words = winWords(title, { audience: 'everyone', ...more });
  const seen = await shareWin(office, ANA, { opId: `form-${(forms += 1)}`, team: 'payroll', words });
  await office.settle();
  minutesLater(office, 1);
  return seen.win.id;
};
const shelf = (by?: Facet, value = '', order: Order = 'newest'): { shelf: Shelf } => ({
  shelf: { among: by ? { by, value } : 'all', order },
});
const everyones = async (office: Office, asked = shelf()) =>
  (await listWins(office, NOOR, asked)).wins.map(({ win }) => win.title);
const teams = async (office: Office, asked = shelf()) =>
  (await listTeamWins(office, MARCO, 'payroll', asked)).wins.map(({ win }) => win.title);
const MOST_REUSED = shelf(undefined, '', 'reused');

test('what worked for others comes first, and of the same rank the newest', async () => {
  const office = await newOffice();
  const one = await share(office, 'First');
  await share(office, 'Second');
  const three = await share(office, 'Third');
  expect(await everyones(office, MOST_REUSED)).toEqual(['Third', 'Second', 'First']);
  await reportTry(office, MARCO, 'payroll', one, { outcome: 'worked' });
  await reportTry(office, PRIYA, 'payroll', three, { outcome: 'did-not' });
  expect(await everyones(office, MOST_REUSED)).toEqual(['First', 'Third', 'Second']);
  await reportTry(office, NOOR, 'payroll', three, { outcome: 'partly' });
  expect(await teams(office, MOST_REUSED)).toEqual(['First', 'Third', 'Second']);
  await reportTry(office, MARCO, 'payroll', one, { outcome: 'did-not' });
  expect(await everyones(office, MOST_REUSED)).toEqual(['Third', 'Second', 'First']);
});

test('a gallery is looked at by task, tool, use case or department, one at a time, in both orders', async () => {
  const office = await newOffice();
  const mail = { task: 'drafting-email', tool: 'claude', useCase: 'answer-mail' } as const;
  const one = await share(office, 'A letter', mail);
  await share(office, 'Another letter', mail);
  await share(office, 'A table', { task: 'spreadsheets', tool: 'chatgpt' });
  await reportTry(office, MARCO, 'payroll', one, { outcome: 'worked' });
  for (const [by, value] of [
    ['task', 'drafting-email'],
    ['tool', 'claude'],
    ['use-case', 'answer-mail'],
  ] as const) {
    expect(await everyones(office, shelf(by, value))).toEqual(['Another letter', 'A letter']);
    expect(await teams(office, shelf(by, value, 'reused'))).toEqual(['A letter', 'Another letter']);
  }
  expect(await everyones(office, shelf('department', 'finance-and-payroll'))).toHaveLength(3);
  expect(await everyones(office, shelf('department', 'sales'))).toEqual([]);
  expect(await everyones(office, shelf('task', 'research'))).toEqual([]);
});

test('an edited win moves to its new shelf, a withdrawn one is on none, and comes back when that is undone', async () => {
  const office = await newOffice();
  const id = await share(office, 'A letter', { task: 'drafting-email' });
  await editWin(office, ANA, 'payroll', id, winWords('A table', { task: 'spreadsheets' }));
  await office.settle();
  expect(await everyones(office, shelf('task', 'drafting-email'))).toEqual([]);
  expect(await everyones(office, shelf('task', 'spreadsheets'))).toEqual(['A table']);
  await withdrawWin(office, ANA, 'payroll', id);
  for (const asked of [shelf(), MOST_REUSED, shelf('task', 'spreadsheets')]) {
    expect(await everyones(office, asked)).toEqual([]);
    expect(await teams(office, asked)).toEqual([]);
  }
  expect(await storedIn(office, 'A table')).toEqual(['w|']);
  await restoreWin(office, ANA, 'payroll', id);
  await office.settle();
  expect(await teams(office, MOST_REUSED)).toEqual(['A table']);
});

/** The kinds of row that still hold a text. */
async function storedIn({ tables }: { tables: Tables }, text: string): Promise<string[]> {
  const pages = await Promise.all([
    tables.team.page({ partition: 'tenant-1|t|payroll', from: '!', to: '~~' }),
    tables.agg.page({ partition: 'tenant-1|o', from: '!', to: '~~' }),
  ]);
  return pages.flatMap(({ rows }) =>
    rows
      .filter(({ cells }) => JSON.stringify(cells).includes(text))
      .map(({ row }) => row.slice(0, row.indexOf('|') + 1)),
  );
}

test('a win for the team is on the team’s shelves only, a diary entry on none', async () => {
  const office = await newOffice();
  await share(office, 'Ours', { audience: 'team', task: 'research' });
  await share(office, 'Mine', { audience: 'me', task: 'research' });
  expect(await teams(office, shelf('task', 'research'))).toEqual(['Ours']);
  expect(await everyones(office, shelf('task', 'research'))).toEqual([]);
  const stranger = listTeamWins(office, NOOR, 'payroll', shelf('task', 'research'));
  await expect(stranger).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a copier that was slow neither brings a withdrawn win back nor an old rank', async () => {
  const office = await newOffice();
  const id = await share(office, 'First');
  await Promise.all([
    copyWin(office, 'payroll', id),
    reportTry(office, MARCO, 'payroll', id, { outcome: 'worked' }),
    copyWin(office, 'payroll', id),
    withdrawWin(office, ANA, 'payroll', id),
  ]);
  expect(await everyones(office, MOST_REUSED)).toEqual([]);
  expect(await storedIn(office, 'First')).toEqual(['w|']);
});

test('each page of a shelf is read in one transaction', async () => {
  const office = await newOffice();
  for (const nth of Array.from({ length: 30 }, (_, index) => index)) await share(office, `Win ${nth}`);
  const first = await listWins(office, NOOR, MOST_REUSED);
  expect(first.wins).toHaveLength(24);
  const before = office.tables.counts.transactions;
  const second = await listWins(office, NOOR, { ...MOST_REUSED, after: first.next });
  expect(second.wins).toHaveLength(6);
  // The reader's profile, and the page.
  expect(office.tables.counts.transactions - before).toBe(2);
});

test('rows that were lost or are wrong are made anew from the facts', async () => {
  const office = await newOffice();
  const id = await share(office, 'First', { task: 'research' });
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'worked' });
  const rows = async () =>
    (await office.tables.agg.page({ partition: 'tenant-1|o', from: 'g', to: 'h' })).rows.map(
      ({ cells, row }) => [row, cells],
    );
  const before = await rows();
  const [lost, old] = before.filter(([row]) => String(row).startsWith('gx|')).map(([row]) => String(row));
  await office.tables.agg.commit('tenant-1|o', [
    { do: 'remove', row: lost ?? '', etag: '*' },
    { do: 'put', row: old ?? '', cells: { json: '{"gone":true}', v: 1 } },
  ]);
  expect(await rows()).not.toEqual(before);
  await repairGallery(office, 'payroll');
  expect(await rows()).toEqual(before);
});

test('the first set-up puts the wins before it into the team’s department', async () => {
  const office = await newOffice({ owners: new Map([...OWNERS, ['support', ['priya']]]) });
  await installInTeam(office, PRIYA, installation('support', [PRIYA], 'Asia/Tokyo'));
  const words = winWords('Early bird', { audience: 'everyone' });
  await shareWin(office, PRIYA, { opId: 'form-early', team: 'support', words });
  await office.settle();
  expect(await everyones(office, shelf('department', 'customer-support'))).toEqual([]);
  await setUpTeam(office, PRIYA, 'support', weeklyOn(3, 'Asia/Tokyo', 'customer-support'));
  await sweep(office);
  expect(await everyones(office, shelf('department', 'customer-support'))).toEqual(['Early bird']);
});
