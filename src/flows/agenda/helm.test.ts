import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  OWNERS,
  PRIYA,
} from '../../../test/support/small-office.ts';
import type { Move } from '../../domain/agenda/run.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { runDue } from '../planning/run-due.ts';
import type { Actor } from '../ports.ts';
import { leaveTeam } from '../team/keep-roster.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { postAgenda, saveAgenda, skipAgenda } from './change-agenda.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { finishRun, moveRun, startNow, startRun } from './run-agenda.ts';

/** Payroll's two managers are Marco and Ana; Priya is a member. */
const owners = new Map([...OWNERS, ['payroll', ['marco', 'ana']]]);

async function officeWithRun(): Promise<{ office: Office; id: string; first: string }> {
  const office = await newOffice({ owners });
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  await startRun(office, MARCO, 'payroll', seen.agenda.id);
  return { office, id: seen.agenda.id, first: seen.agenda.items[0]?.id ?? '' };
}
const press = (office: Office, who: Actor, id: string, opId: string, move: Move) =>
  moveRun(office, who, 'payroll', id, { opId, move });
const give = (office: Office, id: string, to = 'priya') =>
  press(office, MARCO, id, 'give-1', { do: 'give-helm', to });
const notAllowed = { code: 'not-allowed' };
const plan = { trigger: 'a mail comes', tool: 'ai-assistant' as const, plan: 'draft the answer' };

test('a member who is given the helm goes on, skips, carries, adds time, notes plans and finishes', async () => {
  const { office, id, first } = await officeWithRun();
  const given = await give(office, id);
  expect(given.agenda.run).toMatchObject({ driver: 'priya', driverName: 'Priya' });
  const seen = await readAgenda(office, PRIYA, 'payroll', id);
  expect(seen.may).toMatchObject({ edit: false, post: false, run: false, drive: true, giveHelm: true });
  const moves: Move[] = [
    { do: 'add-minute', item: first },
    { do: 'tick', item: first },
    { do: 'unmark', item: first },
    { do: 'carry', item: first },
    { do: 'skip', item: first, reason: 'Later' },
    { do: 'go', step: 0 },
  ];
  for (const [nth, move] of moves.entries()) await press(office, PRIYA, id, `priya-${nth}`, move);
  const noted = await makeCommitment(office, PRIYA, 'payroll', {
    opId: 'plan-1',
    plan,
    user: 'ana',
    agenda: id,
  });
  expect(noted.commitment).toMatchObject({ state: 'proposed', user: 'ana', proposedBy: 'priya' });
  const done = await finishRun(office, PRIYA, 'payroll', id, { recap: true });
  expect(done.agenda).toMatchObject({ state: 'ended', run: { ended: 'finished', recap: 'posted' } });
  expect((await finishRun(office, PRIYA, 'payroll', id, { recap: true })).agenda.rev).toBe(done.agenda.rev);
});

test('the helm makes nobody a manager of anything else', async () => {
  const { office, id } = await officeWithRun();
  const { agenda } = await give(office, id);
  const setUp = {
    department: 'everyone' as const,
    every: 'weekly' as const,
    weekday: 2,
    time: '09:30',
    zone: 'UTC',
  };
  const tries = [
    () => saveAgenda(office, PRIYA, 'payroll', id, agenda.items, agenda.rev),
    () => postAgenda(office, PRIYA, 'payroll', id),
    () => skipAgenda(office, PRIYA, 'payroll', id, { reason: 'No time' }),
    () => startRun(office, PRIYA, 'payroll', id),
    () => startNow(office, PRIYA, 'payroll', 'tap-1'),
    () => setUpTeam(office, PRIYA, 'payroll', setUp),
    () => press(office, PRIYA, id, 'over-1', { do: 'take-over' }),
    () => makeCommitment(office, PRIYA, 'payroll', { opId: 'plan-1', plan, user: 'ana' }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject(notAllowed);
});

test('a member without the helm sees the step and moves nothing', async () => {
  const { office, id } = await officeWithRun();
  expect((await readAgenda(office, PRIYA, 'payroll', id)).may.drive).toBe(false);
  for (const move of [{ do: 'go', step: 1 }, { do: 'take-over' }, { do: 'give-helm', to: 'priya' }] as const)
    await expect(press(office, PRIYA, id, 'p-1', move)).rejects.toMatchObject(notAllowed);
  await expect(finishRun(office, PRIYA, 'payroll', id, { recap: false })).rejects.toMatchObject(notAllowed);
});

test('another manager takes over where it stands, and the former driver’s late press is refused', async () => {
  const { office, id, first } = await officeWithRun();
  await give(office, id);
  await press(office, PRIYA, id, 'p-1', { do: 'go', step: 1 });
  const over = await press(office, ANA, id, 'a-1', { do: 'take-over' });
  expect(over.agenda.run).toMatchObject({ driver: 'ana', step: 1 });
  const late = press(office, PRIYA, id, 'p-2', { do: 'add-minute', item: first });
  await expect(late).rejects.toMatchObject({ phrase: { say: 'error:notAtHelm' } });
  // What had arrived before and was sent again for want of an answer is no new press.
  const again = await press(office, PRIYA, id, 'p-1', { do: 'go', step: 1 });
  expect(again.agenda.rev).toBe(over.agenda.rev);
});

test('giving the helm is sent twice and is given once; only who holds it gives it', async () => {
  const { office, id } = await officeWithRun();
  const [one, other] = await Promise.all([give(office, id), give(office, id)]);
  expect([one.agenda.run?.driver, other.agenda.run?.driver]).toEqual(['priya', 'priya']);
  expect((await readAgenda(office, MARCO, 'payroll', id)).agenda.run?.seq).toBe(2);
  const notHis = press(office, MARCO, id, 'give-2', { do: 'give-helm', to: 'ana' });
  await expect(notHis).rejects.toMatchObject({ phrase: { say: 'error:notAtHelm' } });
  const next = await press(office, PRIYA, id, 'give-3', { do: 'give-helm', to: 'ana' });
  expect(next.agenda.run).toMatchObject({ driver: 'ana', seq: 3 });
});

test('the helm goes to members of the team only, and who leaves the team has lost it', async () => {
  const { office, id } = await officeWithRun();
  for (const to of ['noor', 'nobody'])
    await expect(give(office, id, to)).rejects.toMatchObject({ phrase: { say: 'error:personNotHere' } });
  await give(office, id);
  await leaveTeam(office, 'payroll', [entryOf(PRIYA).id]);
  await expect(press(office, PRIYA, id, 'p-1', { do: 'go', step: 1 })).rejects.toMatchObject(notAllowed);
  await expect(press(office, NOOR, id, 'n-1', { do: 'go', step: 1 })).rejects.toMatchObject(notAllowed);
});

test('the recap of a run that ended by itself is the managers’ to post, not of who held the helm', async () => {
  const { office, id } = await officeWithRun();
  await give(office, id);
  minutesLater(office, 31);
  await runDue(office);
  await expect(finishRun(office, PRIYA, 'payroll', id, { recap: true })).rejects.toMatchObject(notAllowed);
  expect((await finishRun(office, ANA, 'payroll', id, { recap: true })).agenda.run?.recap).toBe('posted');
});
