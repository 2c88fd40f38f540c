import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  weeklyOn,
} from '../../../test/support/small-office.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { runDue } from '../planning/run-due.ts';
import { readProgress } from '../progress/see-progress.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { postAgenda, saveAgenda } from './change-agenda.ts';
import { listComing } from './list-coming.ts';
import { moveAgenda } from './move-agenda.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { finishRun, startRun } from './run-agenda.ts';

/** It is Tuesday 24 November 2026, 08:30; the segment of payroll is at 09:30. */
async function officeWithAgenda(): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  return { office, id: seen.agenda.id };
}
const move = (office: Office, id: string, date: string, time = '11:00') =>
  moveAgenda(office, MARCO, 'payroll', id, { date, time });
const weeks = async (office: Office, count = 2) =>
  (await readProgress(office, MARCO, 'payroll', count)).weeks.map(({ due, week }) => [week, due]);

test('one segment is moved within its week: the id stays, it is due once, and the rhythm is as it was', async () => {
  const { office, id } = await officeWithAgenda();
  const seen = await move(office, id, '2026-11-26');
  expect(seen.agenda).toMatchObject({ id, date: '2026-11-26', time: '11:00', moved: true });
  expect(seen.startsAt.toISOString()).toBe('2026-11-26T10:00:00.000Z');
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.id).toBe(id);
  expect(await weeks(office, 1)).toEqual([['2026-W48', 1]]);
});

test('a segment moved to the week after is due there, and not where it was', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03');
  minutesLater(office, 7 * 24 * 60);
  expect(await weeks(office)).toEqual([
    ['2026-W48', 0],
    ['2026-W49', 1],
  ]);
});

test('the next agenda is the soonest by its real day: the one of the week after comes before one moved behind it', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03');
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.date).toBe('2026-12-01');
  await move(office, id, '2026-11-30');
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.id).toBe(id);
});

test('a moved segment can be moved back, and follows its rhythm again', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03');
  const back = await move(office, id, '2026-11-24', '09:30');
  expect(back.agenda.moved).toBeUndefined();
  expect(await weeks(office, 1)).toEqual([['2026-W48', 1]]);
  await setUpTeam(office, MARCO, 'payroll', { ...weeklyOn(2), time: '15:00' });
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda).toMatchObject({ id, time: '15:00' });
});

test('moving twice to the same day, or by two at once, is one move', async () => {
  const { office, id } = await officeWithAgenda();
  const moved = await Promise.all([1, 2].map(() => move(office, id, '2026-12-03')));
  const again = await move(office, id, '2026-12-03');
  expect(new Set([...moved, again].map(({ agenda }) => agenda.rev)).size).toBe(1);
});

test('a move whose answer was lost is found done, and its weeks with it', async () => {
  const { office, id } = await officeWithAgenda();
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  expect((await move(office, id, '2026-12-03')).agenda.date).toBe('2026-12-03');
  expect(await weeks(office, 1)).toEqual([['2026-W48', 0]]);
});

test('two segments are never on the same day and hour: not the rhythm’s own, and not another that was moved', async () => {
  const { office, id } = await officeWithAgenda();
  const taken = { code: 'conflict', phrase: { say: 'error:hourTaken' } };
  await expect(move(office, id, '2026-12-01', '09:30')).rejects.toMatchObject(taken);
  await move(office, id, '2026-12-04');
  const next = await nextAgenda(office, MARCO, 'payroll');
  await expect(move(office, next?.agenda.id ?? '', '2026-12-04')).rejects.toMatchObject(taken);
});

test('of two who move two segments to one hour at once, one is told that it is taken', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03', '08:00');
  const other = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  const both = await Promise.allSettled([id, other].map((each) => move(office, each, '2026-12-04')));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a set-up that puts the rhythm on the hour of a moved segment makes no second one there', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03', '09:30');
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(4));
  minutesLater(office, 6 * 24 * 60);
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.id).toBe(id);
  expect((await listComing(office, MARCO, 'payroll')).segments.map(({ date }) => date)).toEqual([
    '2026-12-03',
  ]);
});

test('an untouched agenda of a day the team no longer meets on is not the next one', async () => {
  const { office } = await officeWithAgenda();
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(4));
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.date).toBe('2026-11-26');
});

test('a segment is moved neither to an hour that has passed nor far away, nor while it runs or when it is over', async () => {
  const { office, id } = await officeWithAgenda();
  await expect(move(office, id, '2026-11-24', '08:00')).rejects.toMatchObject({ code: 'invalid' });
  await expect(move(office, id, '2027-02-01')).rejects.toMatchObject({ code: 'invalid' });
  await startRun(office, MARCO, 'payroll', id);
  await expect(move(office, id, '2026-11-26')).rejects.toMatchObject({ code: 'conflict' });
  await finishRun(office, MARCO, 'payroll', id, { recap: false });
  await expect(move(office, id, '2026-11-26')).rejects.toMatchObject({ code: 'conflict' });
});

test('a moved segment is brought in line the day before its new day, by the clock', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-11-27');
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft it first' };
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan });
  minutesLater(office, 2 * 24 * 60 + 155);
  await runDue(office);
  const { agenda } = await readAgenda(office, MARCO, 'payroll', id);
  expect(agenda.items.map(({ kind }) => kind)).toEqual(['follow-up', 'use-case', 'pulse']);
  expect(agenda).toMatchObject({ date: '2026-11-27', time: '11:00', moved: true });
});

test('what a segment left over opens the one that is held after it, whatever their days were before', async () => {
  const { office, id } = await officeWithAgenda();
  await move(office, id, '2026-12-03');
  const first = await nextAgenda(office, MARCO, 'payroll');
  minutesLater(office, 7 * 24 * 60);
  const why = { say: 'agenda:why.topic' };
  const topic = { kind: 'topic' as const, id: 'plans', minutes: 2, title: 'Plans', why };
  const { id: one = '', items = [], rev = 0 } = first?.agenda ?? {};
  await saveAgenda(office, MARCO, 'payroll', one, [...items, topic], rev);
  await startRun(office, MARCO, 'payroll', one);
  await finishRun(office, MARCO, 'payroll', one, { recap: false });
  const second = await nextAgenda(office, MARCO, 'payroll');
  expect(second?.agenda.id).toBe(id);
  expect(second?.agenda.items).toContainEqual(
    expect.objectContaining({ title: 'Plans', carriedFrom: '2026-12-01' }),
  );
});

test('the posted card says the new day', async () => {
  const { office, id } = await officeWithAgenda();
  await postAgenda(office, MARCO, 'payroll', id);
  await office.settle();
  await move(office, id, '2026-11-26');
  await office.settle();
  const card = office.cards.at(-1);
  expect(card?.updated).toBeDefined();
  expect(card?.message).toMatchObject({ kind: 'agenda', agenda: { agenda: { date: '2026-11-26' } } });
});

test('a member, and a manager of another team, move nothing and see no other team’s plans', async () => {
  const { office, id } = await officeWithAgenda();
  for (const who of [ANA, NOOR]) {
    const attempt = moveAgenda(office, who, 'payroll', id, { date: '2026-11-26', time: '11:00' });
    await expect(attempt).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await expect(listComing(office, NOOR, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
});
