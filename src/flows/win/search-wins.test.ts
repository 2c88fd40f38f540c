import { expect, test } from 'vitest';
import {
  ANA,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Actor } from '../ports.ts';
import type { WinWords } from '../../domain/win/win.ts';
import { editWin, restoreWin, withdrawWin } from './change-win.ts';
import { searchAllWins, searchTeamWins, searchWins } from './search-wins.ts';
import { shareWin } from './share-win.ts';
import { findersIn } from './win-finder.ts';

let forms = 0;
async function share(
  office: Office,
  title: string,
  more: Partial<WinWords> = {},
  who: Actor = ANA,
  team = 'payroll',
) {
  const words = winWords(title, { audience: 'everyone', ...more });
  const { win } = await shareWin(office, who, { opId: `form-${(forms += 1)}`, team, words });
  await office.settle();
  minutesLater(office, 1);
  return win.id;
}
const everyones = async (office: Office, words: string, after?: string) =>
  (await searchAllWins(office, EVA, { words, after })).wins.map(({ win }) => win.title);
const teams = async (office: Office, words: string) =>
  (await searchTeamWins(office, MARCO, 'payroll', { words })).wins.map(({ win }) => win.title);

test('a search finds words anywhere in a win, begun or slightly misspelt, the title first', async () => {
  const office = await newOffice();
  await share(office, 'Five piles', { story: 'Sorting the payslip questions of a month' });
  await share(office, 'Payslip questions in one go', { tool: 'claude', prompt: 'Sort these by [month]' });
  await share(office, 'A job advert');
  expect(await everyones(office, 'payslip')).toEqual(['Payslip questions in one go', 'Five piles']);
  expect(await everyones(office, 'paysl quest')).toHaveLength(2);
  expect(await everyones(office, 'questoins')).toHaveLength(2);
  expect(await everyones(office, 'claude')).toEqual(['Payslip questions in one go']);
  expect(await everyones(office, 'advert payslip')).toEqual([]);
  expect(await everyones(office, 'Ana')).toHaveLength(3);
});

test('what was shared, edited, withdrawn or brought back since is searched as it is now', async () => {
  const office = await newOffice();
  const id = await share(office, 'Payslip questions');
  expect(await everyones(office, 'payslip')).toEqual(['Payslip questions']);
  await share(office, 'More payslip questions');
  expect(await everyones(office, 'payslip')).toHaveLength(2);
  await editWin(office, ANA, 'payroll', id, winWords('Travel expenses'));
  await office.settle();
  minutesLater(office, 1);
  expect(await everyones(office, 'expenses')).toEqual(['Travel expenses']);
  expect(await everyones(office, 'payslip')).toEqual(['More payslip questions']);
  await withdrawWin(office, ANA, 'payroll', id);
  // At once, before what is in memory was brought up.
  expect(await everyones(office, 'expenses')).toEqual([]);
  expect(await teams(office, 'expenses')).toEqual([]);
  await restoreWin(office, ANA, 'payroll', id);
  await office.settle();
  minutesLater(office, 1);
  expect(await everyones(office, 'expenses')).toEqual(['Travel expenses']);
});

test('nobody finds what they may not see: a team’s own, a diary, and nothing at all for a stranger', async () => {
  const office = await newOffice();
  await share(office, 'Payslips for everyone');
  await share(office, 'Payslips for the team', { audience: 'team' });
  await share(office, 'Payslips for me', { audience: 'me' });
  expect(await everyones(office, 'payslips')).toEqual(['Payslips for everyone']);
  expect(await teams(office, 'payslips')).toEqual(['Payslips for everyone', 'Payslips for the team']);
  const stranger = searchTeamWins(office, NOOR, 'payroll', { words: 'payslips' });
  await expect(stranger).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await searchAllWins(office, NOOR, { words: 'team' })).toMatchObject({ found: 0, searched: 1 });
});

test('while somebody types, the gallery is read once; later only what changed', async () => {
  const office = await newOffice();
  for (let nth = 0; nth < 30; nth += 1) await share(office, `Payslip ${nth}`);
  await everyones(office, 'payslip');
  const reads = async (words: string) => {
    const before = office.tables.counts.rowsRead;
    const { wins } = await searchAllWins(office, EVA, { words });
    return office.tables.counts.rowsRead - before - wins.length;
  };
  expect(await reads('paysl')).toBe(0);
  await share(office, 'Payslip 30');
  // What changed within the last two minutes.
  expect(await reads('payslip')).toBeLessThanOrEqual(4);
});

test('the best fits come first, page by page', async () => {
  const office = await newOffice();
  for (let nth = 0; nth < 30; nth += 1) await share(office, `Payslip ${nth}`);
  const first = await searchAllWins(office, EVA, { words: 'payslip' });
  expect(first).toMatchObject({ found: 30, searched: 30, limit: 20_000, next: '24' });
  expect(first.wins[0]?.win.title).toBe('Payslip 29');
  expect(await everyones(office, 'payslip', first.next)).toHaveLength(6);
  await expect(everyones(office, 'payslip', 'x')).rejects.toMatchObject({ code: 'invalid' });
});

test('a gallery that nobody searches any more leaves the memory', async () => {
  const office = await newOffice();
  await share(office, 'Payslips');
  await everyones(office, 'payslips');
  await teams(office, 'payslips');
  expect(findersIn(office)).toBe(2);
  minutesLater(office, 11);
  await everyones(office, 'payslips');
  expect(findersIn(office)).toBe(1);
});

test('chat searches the team first, then everyone, each win once', async () => {
  const office = await newOffice();
  await share(office, 'Payslips of ours', { audience: 'team' });
  await share(office, 'Payslips of all');
  await share(office, 'Payslips of talent', {}, NOOR, 'talent');
  const found = await searchWins(office, MARCO, {
    team: 'payroll',
    words: 'payslips',
    most: 3,
    shared: true,
  });
  expect(found.map(({ win }) => win.title)).toEqual([
    'Payslips of all',
    'Payslips of ours',
    'Payslips of talent',
  ]);
});
