import { expect, test } from 'vitest';
import { ANA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { readProgress } from '../progress/see-progress.ts';
import { answerProposal, reopenCommitment, reportCommitment } from './answer-commitment.ts';
import { listTeamCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';

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
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
});
