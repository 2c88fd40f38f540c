import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import { sweep } from '../outbox/sweep.ts';
import { readProgress } from '../progress/see-progress.ts';
import { joinTeam } from '../team/keep-roster.ts';
import type { Actor } from '../ports.ts';
import { withdrawWin } from './change-win.ts';
import { listTried } from './list-tried.ts';
import { listWins, readWin } from './read-wins.ts';
import { reportTry, takeBackTry } from './report-try.ts';
import { shareWin } from './share-win.ts';
import { tryWin } from './try-win.ts';

async function officeWithWin(audience: 'team' | 'everyone' = 'everyone') {
  const office = await newOffice();
  const words = winWords('Check payslips in one go', { audience });
  const { win } = await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words });
  return { office, id: win.id };
}
const active = async (office: Office, who: Actor, team: string) =>
  (await readProgress(office, who, team, 1)).weeks.at(-1)?.active;

test('one person reports one win once, and the last report counts', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([1, 2].map(() => reportTry(office, MARCO, 'payroll', id, { outcome: 'did-not' })));
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'worked', word: 'with the second prompt' });
  expect(await readWin(office, MARCO, 'payroll', id)).toMatchObject({
    counts: { worked: 1, partly: 0, didNot: 0, teams: 1 },
    mine: { tried: 'worked', trying: false },
  });
});

test('a word stays when only the answer changes, and goes when it is emptied', async () => {
  const { office, id } = await officeWithWin();
  const wordNow = async () => (await listTried(office, MARCO, 'payroll', id)).tried[0]?.word;
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'partly', word: 'half the figures' });
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'did-not' });
  expect(await wordNow()).toBe('half the figures');
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'did-not', word: '' });
  expect(await wordNow()).toBeUndefined();
});

test('a report on another team’s win counts as an act at home, also when the process dies before that', async () => {
  const { office, id } = await officeWithWin();
  expect(await active(office, NOOR, 'talent')).toMatchObject({ n: 0 });
  await reportTry(office, NOOR, 'payroll', id, { outcome: 'did-not' });
  // The process dies here: nothing after the answer is done.
  minutesLater(office, 1);
  await sweep(office);
  expect(await active(office, NOOR, 'talent')).toMatchObject({ n: 1 });
  expect(await active(office, MARCO, 'payroll')).toMatchObject({ n: 1 });
  await takeBackTry(office, NOOR, 'payroll', id);
  await office.settle();
  expect(await active(office, NOOR, 'talent')).toMatchObject({ n: 0 });
  expect((await readWin(office, NOOR, 'payroll', id)).mine.tried).toBeUndefined();
});

test('two people of one team report the same win in the same week, and both count', async () => {
  const { office, id } = await officeWithWin();
  await joinTeam(office, 'talent', [entryOf(EVA)]);
  await reportTry(office, NOOR, 'payroll', id, { outcome: 'worked' });
  await reportTry(office, EVA, 'payroll', id, { outcome: 'worked' });
  await office.settle();
  expect(await active(office, NOOR, 'talent')).toMatchObject({ n: 2 });
  expect((await readWin(office, ANA, 'payroll', id)).counts).toMatchObject({ worked: 2, teams: 1 });
});

test('the act of who tried stays when the win is withdrawn; the author’s own goes', async () => {
  const { office, id } = await officeWithWin();
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'worked' });
  expect(await active(office, MARCO, 'payroll')).toMatchObject({ n: 2 });
  await withdrawWin(office, ANA, 'payroll', id);
  expect(await active(office, MARCO, 'payroll')).toMatchObject({ n: 1 });
  await expect(reportTry(office, PRIYA, 'payroll', id, { outcome: 'worked' })).rejects.toMatchObject({
    code: 'gone',
  });
});

test('a report whose answer was lost is one report', async () => {
  const { office, id } = await officeWithWin();
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'worked' });
  expect((await readWin(office, ANA, 'payroll', id)).counts).toMatchObject({ worked: 1 });
});

test('a plan becomes a report, and a report taken back leaves the plan', async () => {
  const { office, id } = await officeWithWin();
  await tryWin(office, NOOR, 'payroll', id, (title) => title);
  await reportTry(office, NOOR, 'payroll', id, { outcome: 'partly' });
  expect((await readWin(office, NOOR, 'payroll', id)).counts).toMatchObject({ trying: 0, partly: 1 });
  const back = await takeBackTry(office, NOOR, 'payroll', id);
  expect(back).toMatchObject({ counts: { trying: 1, partly: 0 }, mine: { trying: true } });
});

test('who reported without a plan may still plan it; the report stays', async () => {
  const { office, id } = await officeWithWin();
  await reportTry(office, NOOR, 'payroll', id, { outcome: 'worked' });
  const { win, commitment } = await tryWin(office, NOOR, 'payroll', id, (title) => title);
  expect(win.mine).toMatchObject({ tried: 'worked' });
  expect(commitment.commitment).toMatchObject({ win: id, state: 'open' });
});

test('nobody reports on their own win, on one that did not work, without a team, or on one they may not see', async () => {
  const { office, id } = await officeWithWin();
  const report = (who: Actor, win: string) => reportTry(office, who, 'payroll', win, { outcome: 'worked' });
  await expect(report(ANA, id)).rejects.toMatchObject({ phrase: { say: 'error:ownWin' } });
  await expect(report(EVA, id)).rejects.toMatchObject({ phrase: { say: 'error:noTeam' } });
  const failed = winWords('Made-up figures', { kind: 'did-not-work' });
  const failure = await shareWin(office, ANA, { opId: 'form-2', team: 'payroll', words: failed });
  await expect(report(MARCO, failure.win.id)).rejects.toMatchObject({ code: 'conflict' });
  await expect(report(NOOR, failure.win.id)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('names are read by the author, the win’s team and the team of who tried; everybody else reads numbers', async () => {
  const { office, id } = await officeWithWin();
  await reportTry(office, NOOR, 'payroll', id, { outcome: 'worked', word: 'on ten of them' });
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'did-not', word: 'too long' });
  const namesFor = async (who: Actor) =>
    (await listTried(office, who, 'payroll', id)).tried.map(({ name }) => name).sort();
  expect(await namesFor(ANA)).toEqual(['Marco', 'Noor']);
  expect(await namesFor(PRIYA)).toEqual(['Marco', 'Noor']);
  expect(await namesFor(NOOR)).toEqual(['Noor']);
  expect(await namesFor(EVA)).toEqual([]);
  expect((await readWin(office, EVA, 'payroll', id)).counts).toMatchObject({ worked: 1, didNot: 1 });
});

test('the gallery of everyone shows the report at once', async () => {
  const { office, id } = await officeWithWin();
  await reportTry(office, MARCO, 'payroll', id, { outcome: 'worked' });
  expect((await listWins(office, NOOR)).wins[0]?.counts).toMatchObject({ worked: 1 });
});

test('a word why with an address in it is refused, and the report stays as it was', async () => {
  const { office, id } = await officeWithWin();
  const word = 'ask a.keller@example.com';
  await expect(reportTry(office, MARCO, 'payroll', id, { outcome: 'worked', word })).rejects.toMatchObject({
    phrase: { say: 'error:lineSensitive' },
  });
  expect((await readWin(office, MARCO, 'payroll', id)).mine.tried).toBeUndefined();
});
