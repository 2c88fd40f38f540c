import { expect, test } from 'vitest';
import { ANA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { readProgress } from '../progress/see-progress.ts';
import {
  answerProposal,
  dropCommitment,
  keepCommitment,
  reopenCommitment,
  reportCommitment,
} from './answer-commitment.ts';
import { listTeamCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';

const WEEK = 7 * 24 * 60;
const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft it first' };

async function officeWithPlan(by = ANA): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  const { commitment } = await makeCommitment(office, by, 'payroll', { opId: 'plan-1', plan, user: 'ana' });
  return { office, id: commitment.id };
}
const active = async (office: Office) => (await readProgress(office, ANA, 'payroll', 1)).weeks.at(-1)?.active;

test('“did it” counts its person as active, once', async () => {
  const { office, id } = await officeWithPlan();
  await Promise.all([1, 2].map(() => reportCommitment(office, ANA, 'payroll', id, 'did-it')));
  expect(await active(office)).toMatchObject({ n: 1, heard: 1, of: 3 });
});

test('“not yet” and “not useful” count nobody, and others read no more than open or ended', async () => {
  const { office, id } = await officeWithPlan();
  await reportCommitment(office, ANA, 'payroll', id, 'not-yet');
  const [seen] = await listTeamCommitments(office, MARCO, 'payroll');
  expect(seen?.commitment).toMatchObject({ state: 'open', notYet: 0 });
  const mine = await reportCommitment(office, ANA, 'payroll', id, 'not-useful');
  expect(mine.commitment.ended).toBe('not-useful');
  expect(await active(office)).toMatchObject({ n: 0 });
});

test('a report is taken back within ten minutes, with what it counted', async () => {
  const { office, id } = await officeWithPlan();
  await reportCommitment(office, ANA, 'payroll', id, 'did-it');
  minutesLater(office, 9);
  await reopenCommitment(office, ANA, 'payroll', id);
  expect(await active(office)).toMatchObject({ n: 0 });
  await reportCommitment(office, ANA, 'payroll', id, 'did-it');
  minutesLater(office, 11);
  await expect(reopenCommitment(office, ANA, 'payroll', id)).rejects.toMatchObject({
    phrase: { say: 'error:tooLate' },
  });
});

test('“not yet” whose answer was lost is one “not yet”, and taking it back twice over a lost answer takes back one', async () => {
  const { office, id } = await officeWithPlan();
  const isCommit = (call: { table: string; op: string }) => call.table === 'team' && call.op === 'commit';
  await reportCommitment(office, ANA, 'payroll', id, 'not-yet');
  minutesLater(office, WEEK);
  office.failNext('after', isCommit);
  expect((await reportCommitment(office, ANA, 'payroll', id, 'not-yet')).commitment.notYet).toBe(2);
  office.failNext('after', isCommit);
  expect((await reopenCommitment(office, ANA, 'payroll', id)).commitment.notYet).toBe(1);
});

test('a report in a later week counts in that week, and what was said before nowhere', async () => {
  const { office, id } = await officeWithPlan();
  office.setClock(new Date('2026-11-29T22:55:00Z'));
  await reportCommitment(office, ANA, 'payroll', id, 'did-it');
  office.setClock(new Date('2026-11-29T23:02:00Z'));
  await reopenCommitment(office, ANA, 'payroll', id);
  await reportCommitment(office, ANA, 'payroll', id, 'did-it');
  const { weeks } = await readProgress(office, ANA, 'payroll', 2);
  expect(weeks.map((each) => each.active)).toMatchObject([{ n: 0 }, { n: 1 }]);
});

test('a proposal is confirmed or declined by its person, and reported only after a yes', async () => {
  const { office, id } = await officeWithPlan(MARCO);
  const report = reportCommitment(office, ANA, 'payroll', id, 'did-it');
  await expect(report).rejects.toMatchObject({ phrase: { say: 'error:confirmFirst' } });
  expect((await answerProposal(office, ANA, 'payroll', id, 'confirm')).commitment.state).toBe('open');
  const late = answerProposal(office, ANA, 'payroll', id, 'decline');
  await expect(late).rejects.toMatchObject({ phrase: { say: 'error:alreadyAnswered' } });
});

test('nobody answers for somebody else: not even the manager who noted the plan', async () => {
  const { office, id } = await officeWithPlan(MARCO);
  const tries = [
    () => answerProposal(office, MARCO, 'payroll', id, 'confirm'),
    () => reportCommitment(office, MARCO, 'payroll', id, 'did-it'),
    () => reopenCommitment(office, MARCO, 'payroll', id),
    () => keepCommitment(office, MARCO, 'payroll', id),
    () => dropCommitment(office, MARCO, 'payroll', id),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
});

test('“not yet” pressed again on the same day is one answer; a week later it is the second, and keeping it asks anew', async () => {
  const { office, id } = await officeWithPlan();
  const notYet = async () =>
    (await reportCommitment(office, ANA, 'payroll', id, 'not-yet')).commitment.notYet;
  expect([await notYet(), await notYet()]).toEqual([1, 1]);
  minutesLater(office, WEEK);
  expect(await notYet()).toBe(2);
  expect((await keepCommitment(office, ANA, 'payroll', id)).commitment).toMatchObject({
    state: 'open',
    notYet: 0,
  });
  minutesLater(office, WEEK);
  expect(await notYet()).toBe(1);
});

test('a dropped plan is off the next agenda, counts nobody, and comes back within ten minutes', async () => {
  const { office, id } = await officeWithPlan();
  minutesLater(office, WEEK);
  const dropped = await dropCommitment(office, ANA, 'payroll', id);
  expect((await dropCommitment(office, ANA, 'payroll', id)).commitment.rev).toBe(dropped.commitment.rev);
  expect(dropped.commitment).toMatchObject({ state: 'closed', ended: 'dropped' });
  expect(await listTeamCommitments(office, MARCO, 'payroll')).toEqual([]);
  expect(await active(office)).toMatchObject({ n: 0 });
  await reopenCommitment(office, ANA, 'payroll', id);
  expect(await listTeamCommitments(office, MARCO, 'payroll')).toHaveLength(1);
});

test('whoever confirms may put their own moment into it', async () => {
  const { office, id } = await officeWithPlan(MARCO);
  await answerProposal(office, ANA, 'payroll', id, 'confirm', 'the month ends');
  const [seen] = await listTeamCommitments(office, MARCO, 'payroll');
  expect(seen?.commitment).toMatchObject({ trigger: 'the month ends', plan: plan.plan });
});
