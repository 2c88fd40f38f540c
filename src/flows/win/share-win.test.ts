import { expect, test } from 'vitest';
import { ANA, MARCO, minutesLater, newOffice, NOOR, winWords } from '../../../test/support/small-office.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { runDue } from '../planning/run-due.ts';
import { readProgress } from '../progress/see-progress.ts';
import { draftWin } from './draft-win.ts';
import { listTeamWins, listWins } from './read-wins.ts';
import { shareWin } from './share-win.ts';

const win = (opId: string, title = 'Saved 40 minutes') => ({ opId, team: 'payroll', words: winWords(title) });
const isTeamCommit = (call: { table: string; op: string }) => call.table === 'team' && call.op === 'commit';

test('a shared win is in the gallery, on a card in the channel, and counts its author as active', async () => {
  const office = await newOffice();
  const seen = await shareWin(office, ANA, win('form-1'));
  await office.settle();
  expect((await listTeamWins(office, ANA, 'payroll')).wins).toMatchObject([{ win: { id: seen.win.id } }]);
  expect(office.cards).toMatchObject([{ message: { kind: 'win' } }]);
  const [week] = (await readProgress(office, ANA, 'payroll', 1)).weeks;
  expect(week).toMatchObject({ wins: 1, active: { n: 1, heard: 1, of: 3 } });
});

test('the same form sent twice at once is one win and one card', async () => {
  const office = await newOffice();
  const [one, other] = await Promise.all([
    shareWin(office, ANA, win('form-1')),
    shareWin(office, ANA, win('form-1')),
  ]);
  await office.settle();
  expect(one.win.id).toBe(other.win.id);
  expect((await listTeamWins(office, ANA, 'payroll')).wins).toHaveLength(1);
  expect(office.cards).toHaveLength(1);
});

test('a sentence that the channel delivers twice is one win, also when both cards are pressed', async () => {
  const office = await newOffice();
  const typed = { conversation: '19:payroll', text: 'win saved 40 minutes' };
  const drafts = [await draftWin(office, ANA, typed), await draftWin(office, ANA, typed)];
  for (const { opId } of drafts) await shareWin(office, ANA, win(opId));
  expect((await listTeamWins(office, ANA, 'payroll')).wins).toHaveLength(1);
});

test('the same sentence half an hour later is a new win, and an old clock does not take its draft away', async () => {
  const office = await newOffice();
  const typed = { conversation: '19:payroll', text: 'win saved 40 minutes' };
  const first = await draftWin(office, ANA, typed);
  minutesLater(office, 30);
  const second = await draftWin(office, ANA, typed);
  await runDue(office);
  expect(second.opId).not.toBe(first.opId);
  expect((await draftWin(office, ANA, typed)).opId).toBe(second.opId);
});

test('a lost answer of the storage is no second win', async () => {
  const office = await newOffice();
  office.failNext('after', isTeamCommit);
  const { win: kept } = await shareWin(office, ANA, win('form-1'));
  expect((await listTeamWins(office, ANA, 'payroll')).wins.map((each) => each.win.id)).toEqual([kept.id]);
});

test('a process that dies before the commit has shared nothing; the form can be sent again', async () => {
  const office = await newOffice();
  office.failNext('crash-before', isTeamCommit);
  await expect(shareWin(office, ANA, win('form-1'))).rejects.toBeInstanceOf(Crashed);
  expect((await listTeamWins(office, ANA, 'payroll')).wins).toEqual([]);
  await shareWin(office, ANA, win('form-1'));
  expect((await listTeamWins(office, ANA, 'payroll')).wins).toHaveLength(1);
});

test('a win for the team is not in the gallery of everyone, a win for everyone is, a diary entry is nowhere', async () => {
  const office = await newOffice();
  await shareWin(office, ANA, { ...win('form-1'), words: winWords('For the team') });
  await shareWin(office, ANA, { ...win('form-2'), words: winWords('For all', { audience: 'everyone' }) });
  await shareWin(office, ANA, { ...win('form-3'), words: winWords('Only me', { audience: 'me' }) });
  await office.settle();
  expect((await listWins(office, NOOR)).wins.map((each) => each.win.title)).toEqual(['For all']);
  const titles = (await listTeamWins(office, MARCO, 'payroll')).wins.map((each) => each.win.title);
  expect(titles.sort()).toEqual(['For all', 'For the team']);
  expect(office.cards).toHaveLength(2);
});

test('somebody who is not in the team shares nothing there and sees nothing of it', async () => {
  const office = await newOffice();
  await expect(shareWin(office, NOOR, win('form-1'))).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(listTeamWins(office, NOOR, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
});
