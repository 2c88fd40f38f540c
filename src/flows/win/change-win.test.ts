import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  winWords,
} from '../../../test/support/small-office.ts';
import { chooseHome } from '../person/choose-home.ts';
import { runDue } from '../planning/run-due.ts';
import { sweep } from '../outbox/sweep.ts';
import { readProgress } from '../progress/see-progress.ts';
import { joinTeam } from '../team/keep-roster.ts';
import { entryOf } from '../../../test/support/small-office.ts';
import { editWin, restoreWin, withdrawWin } from './change-win.ts';
import { copyWin } from './copy-win.ts';
import { listTeamWins, listWins, readWin } from './read-wins.ts';
import { shareWin } from './share-win.ts';

async function officeWithWin(): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  const words = winWords('Saved 40 minutes', { audience: 'everyone' });
  const { win } = await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words });
  await office.settle();
  return { office, id: win.id };
}
const titles = async (office: Office) => (await listWins(office, NOOR)).wins.map((each) => each.win.title);
const thisWeek = async (office: Office) => (await readProgress(office, ANA, 'payroll', 1)).weeks.at(-1);
const cardsOf = (office: Office) =>
  office.cards.flatMap(({ message }) => (message?.kind === 'win' ? [message.win.win.state] : []));
const edited = winWords('Saved 50 minutes', { audience: 'everyone' });

test('an edited win is edited in every gallery, also when the process died after its answer', async () => {
  const { office, id } = await officeWithWin();
  minutesLater(office, 1);
  await sweep(office);
  await editWin(office, ANA, 'payroll', id, edited);
  // The process dies here, and nobody else in the team does anything.
  minutesLater(office, 1);
  await sweep(office);
  expect(await titles(office)).toEqual(['Saved 50 minutes']);
});

test('the card of a withdrawn win is emptied, and comes back with it, also when the process died after its answer', async () => {
  const { office, id } = await officeWithWin();
  for (const change of [withdrawWin, restoreWin]) {
    await change(office, ANA, 'payroll', id);
    // The process dies here: nothing after the answer is done.
    minutesLater(office, 0.5);
    await runDue(office);
  }
  expect(cardsOf(office)).toEqual(['shared', 'withdrawn', 'shared']);
});

test('a withdrawn win is gone from every place when the author is answered', async () => {
  const { office, id } = await officeWithWin();
  await withdrawWin(office, ANA, 'payroll', id);
  expect(await titles(office)).toEqual([]);
  expect((await listTeamWins(office, MARCO, 'payroll')).wins).toEqual([]);
  await expect(readWin(office, MARCO, 'payroll', id)).rejects.toMatchObject({ code: 'gone' });
  expect(await thisWeek(office)).toMatchObject({ wins: 0, active: { n: 0, of: 3 } });
});

test('a copier that was slow does not bring a withdrawn win back', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([copyWin(office, 'payroll', id), withdrawWin(office, ANA, 'payroll', id)]);
  expect(await titles(office)).toEqual([]);
});

test('a withdrawal can be taken back for ten minutes, and counts again', async () => {
  const { office, id } = await officeWithWin();
  await withdrawWin(office, ANA, 'payroll', id);
  minutesLater(office, 9);
  await restoreWin(office, ANA, 'payroll', id);
  await office.settle();
  expect(await titles(office)).toEqual(['Saved 40 minutes']);
  expect(await thisWeek(office)).toMatchObject({ wins: 1, active: { n: 1 } });
  await withdrawWin(office, ANA, 'payroll', id);
  minutesLater(office, 11);
  await expect(restoreWin(office, ANA, 'payroll', id)).rejects.toMatchObject({
    phrase: { say: 'error:tooLate' },
  });
});

test('pressing withdraw twice takes back one win', async () => {
  const { office, id } = await officeWithWin();
  await shareWin(office, ANA, { opId: 'form-2', team: 'payroll', words: winWords('Another') });
  await Promise.all([withdrawWin(office, ANA, 'payroll', id), withdrawWin(office, ANA, 'payroll', id)]);
  expect(await thisWeek(office)).toMatchObject({ wins: 1, active: { n: 1 } });
});

test('an author edits the words; the audience stays, and everybody reads the newest', async () => {
  const { office, id } = await officeWithWin();
  const seen = await editWin(office, ANA, 'payroll', id, { ...edited, audience: 'me' }, 1);
  await office.settle();
  expect(seen.win).toMatchObject({ title: 'Saved 50 minutes', audience: 'everyone', rev: 2 });
  expect(await titles(office)).toEqual(['Saved 50 minutes']);
});

test('an edit of an older version is refused and shows what is there now', async () => {
  const { office, id } = await officeWithWin();
  await editWin(office, ANA, 'payroll', id, edited, 1);
  const late = editWin(office, ANA, 'payroll', id, winWords('From an old form'), 1);
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    present: { win: { title: 'Saved 50 minutes' } },
  });
});

test('an edit whose answer was lost is recognised as one’s own, not refused', async () => {
  const { office, id } = await officeWithWin();
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  expect((await editWin(office, ANA, 'payroll', id, edited, 1)).win).toMatchObject({ rev: 2 });
});

test('nobody but the author edits, withdraws or restores: not the manager, not a stranger', async () => {
  const { office, id } = await officeWithWin();
  for (const who of [MARCO, NOOR]) {
    await expect(editWin(office, who, 'payroll', id, edited)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(withdrawWin(office, who, 'payroll', id)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(restoreWin(office, who, 'payroll', id)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(await titles(office)).toEqual(['Saved 40 minutes']);
});

test('the act of a win that was shared in another team is taken back at home, in the week it counted', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  const asked = { opId: 'form-1', team: 'talent', words: winWords('A win over there') };
  const { win } = await shareWin(office, ANA, asked);
  await office.settle();
  expect(await thisWeek(office)).toMatchObject({ wins: 0, active: { n: 1 } });
  await chooseHome(office, ANA, 'talent');
  await withdrawWin(office, ANA, 'talent', win.id);
  await office.settle();
  expect(await thisWeek(office)).toMatchObject({ active: { n: 0 } });
});

test('what a dead process left in the outbox is done by the sweep', async () => {
  const { office, id } = await officeWithWin();
  await editWin(office, ANA, 'payroll', id, edited);
  // The process dies here: nothing after the answer is done.
  minutesLater(office, 1);
  await sweep(office);
  expect(await titles(office)).toEqual(['Saved 50 minutes']);
});
