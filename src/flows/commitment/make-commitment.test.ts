import { expect, test } from 'vitest';
import { ANA, MARCO, newOffice, NOOR, PRIYA } from '../../../test/support/small-office.ts';
import { leaveTeam } from '../team/keep-roster.ts';
import { listTeamCommitments, myCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';

const plan = { trigger: 'I answer a long mail', tool: 'ai-assistant' as const, plan: 'draft it first' };

test('a plan for oneself is open at once and seen by the team', async () => {
  const office = await newOffice();
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan });
  expect(await listTeamCommitments(office, MARCO, 'payroll')).toMatchObject([
    { commitment: { user: 'ana', state: 'open' }, mine: false },
  ]);
});

test('the same form sent twice is one plan', async () => {
  const office = await newOffice();
  await Promise.all([1, 2].map(() => makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan })));
  expect(await myCommitments(office, ANA)).toHaveLength(1);
});

test('a plan noted for somebody waits for their yes, and only these two know of it', async () => {
  const office = await newOffice();
  await makeCommitment(office, MARCO, 'payroll', { opId: 'plan-1', plan, user: 'ana' });
  expect(await listTeamCommitments(office, PRIYA, 'payroll')).toEqual([]);
  expect(await listTeamCommitments(office, MARCO, 'payroll')).toMatchObject([
    { commitment: { state: 'proposed' } },
  ]);
  expect(await myCommitments(office, ANA)).toMatchObject([{ proposedByName: 'Marco', mine: true }]);
});

test('only a manager notes plans for others, only for people who are here, and strangers plan nothing', async () => {
  const office = await newOffice();
  const noted = (user: string) => ({ opId: `plan-${user}`, plan, user });
  await expect(makeCommitment(office, ANA, 'payroll', noted('priya'))).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(makeCommitment(office, NOOR, 'payroll', noted('noor'))).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await leaveTeam(office, 'payroll', ['priya']);
  await expect(makeCommitment(office, MARCO, 'payroll', noted('priya'))).rejects.toMatchObject({
    code: 'not-found',
  });
});
