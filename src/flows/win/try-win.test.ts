import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, newOffice, NOOR, winWords } from '../../../test/support/small-office.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { myCommitments } from '../commitment/list-commitments.ts';
import { joinTeam, leaveTeam } from '../team/keep-roster.ts';
import { entryOf } from '../../../test/support/small-office.ts';
import { readWin } from './read-wins.ts';
import { shareWin } from './share-win.ts';
import { tryWin } from './try-win.ts';

const inOwnWords = (title: string) => `try: ${title}`;

async function officeWithWin() {
  const office = await newOffice();
  const words = winWords('Check payslips in one go', { audience: 'everyone' });
  const { win } = await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words });
  return { office, id: win.id };
}

test('trying a win makes a plan in one’s own team, and the win says that somebody tries it', async () => {
  const { office, id } = await officeWithWin();
  const { commitment, win } = await tryWin(office, NOOR, 'payroll', id, inOwnWords);
  expect(commitment.commitment).toMatchObject({ team: 'talent', win: id, winTeam: 'payroll', state: 'open' });
  expect(win).toMatchObject({ counts: { trying: 1 }, mine: { trying: true } });
});

test('one person tries one win once, however often it is pressed', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([1, 2].map(() => tryWin(office, NOOR, 'payroll', id, inOwnWords)));
  await tryWin(office, NOOR, 'payroll', id, inOwnWords);
  expect(await myCommitments(office, NOOR)).toHaveLength(1);
  expect((await readWin(office, ANA, 'payroll', id)).counts.trying).toBe(1);
});

test('a try that died halfway is finished in the team it began in, also after a move', async () => {
  for (const diedIn of ['|talent', '|payroll']) {
    const { office, id } = await officeWithWin();
    office.failNext('crash-after', (call) => call.op === 'commit' && call.partition.endsWith(diedIn));
    await expect(tryWin(office, NOOR, 'payroll', id, inOwnWords)).rejects.toBeInstanceOf(Crashed);
    await joinTeam(office, 'payroll', [entryOf(NOOR)]);
    await leaveTeam(office, 'talent', [NOOR.id]);
    await tryWin(office, NOOR, 'payroll', id, inOwnWords);
    await joinTeam(office, 'talent', [entryOf(NOOR)]);
    expect(await myCommitments(office, NOOR)).toHaveLength(1);
  }
});

test('nobody tries their own win, and nobody without a team can', async () => {
  const { office, id } = await officeWithWin();
  await expect(tryWin(office, ANA, 'payroll', id, inOwnWords)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(tryWin(office, EVA, 'payroll', id, inOwnWords)).rejects.toMatchObject({
    phrase: { say: 'error:noTeam' },
  });
});

test('a win of another team that is not for everyone cannot be tried', async () => {
  const { office } = await officeWithWin();
  const { win } = await shareWin(office, MARCO, { opId: 'form-2', team: 'payroll', words: winWords('Ours') });
  await expect(tryWin(office, NOOR, 'payroll', win.id, inOwnWords)).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
