import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  PRIYA,
  type Office,
} from '../../../test/support/small-office.ts';
import { saveAgenda, skipAgenda } from '../agenda/change-agenda.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { startRun } from '../agenda/run-agenda.ts';
import { leaveTeam } from './keep-roster.ts';
import { endDeputy, nameDeputy } from './name-deputy.ts';
import { readTeam } from './see-team.ts';

/** It is Tuesday of week 48 of 2026. */
const THIS = '2026-W48';
const NEXT = '2026-W49';
const A_WEEK = 7 * 24 * 60;

const name = (office: Office, user = 'ana', week = THIS) =>
  nameDeputy(office, MARCO, 'payroll', { user, week });
const mayOf = async (office: Office, who = ANA) => (await readTeam(office, who, 'payroll')).may;

test('a deputy edits, posts and runs in their week, and is a member again after it', async () => {
  const office = await newOffice();
  await name(office, 'ana', NEXT);
  expect(await mayOf(office)).toMatchObject({ run: false, setUp: false });
  minutesLater(office, A_WEEK);
  const seen = await nextAgenda(office, ANA, 'payroll');
  expect(seen?.may).toMatchObject({ edit: true, post: true, run: true });
  const { id = '', items = [], rev = 0 } = seen?.agenda ?? {};
  await saveAgenda(office, ANA, 'payroll', id, items.slice(1), rev);
  await startRun(office, ANA, 'payroll', id);
  minutesLater(office, A_WEEK);
  const later = (await nextAgenda(office, ANA, 'payroll'))?.agenda.id ?? '';
  await expect(skipAgenda(office, ANA, 'payroll', later, { reason: 'No time' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

test('the week begins and ends at midnight in the team’s own zone', async () => {
  const office = await newOffice({ start: new Date('2026-11-29T22:59:00Z') });
  await name(office, 'ana', NEXT);
  expect((await mayOf(office)).run).toBe(false);
  minutesLater(office, 1);
  expect((await mayOf(office)).run).toBe(true);
  minutesLater(office, A_WEEK);
  expect((await mayOf(office)).run).toBe(false);
});

test('a deputy names no deputy, and does not lengthen their own week', async () => {
  const office = await newOffice();
  await name(office);
  expect(await mayOf(office)).toEqual({ run: true, setUp: true, nameDeputy: false });
  const tries = [
    nameDeputy(office, ANA, 'payroll', { user: 'priya', week: THIS }),
    nameDeputy(office, ANA, 'payroll', { user: 'ana', week: NEXT }),
    endDeputy(office, ANA, 'payroll', { user: 'ana', week: THIS }),
  ];
  for (const attempt of tries) await expect(attempt).rejects.toMatchObject({ code: 'not-allowed' });
});

test('everybody in the team sees who stands in, from when to when, and who named them', async () => {
  const office = await newOffice();
  await name(office);
  const [deputy] = (await readTeam(office, PRIYA, 'payroll')).deputies;
  expect(deputy).toMatchObject({
    name: 'Ana',
    by: { name: 'Marco' },
    monday: '2026-11-23',
    sunday: '2026-11-29',
    mine: false,
  });
  expect((await readTeam(office, MARCO, 'payroll')).deputies).toMatchObject([{ mine: true }]);
});

test('naming the same twice, at once or again, is one deputy, and changes no set-up under anybody’s hands', async () => {
  const office = await newOffice();
  const { rev } = (await readTeam(office, MARCO, 'payroll')).team;
  await Promise.all([1, 2].map(() => name(office)));
  const seen = await name(office);
  expect(seen.deputies).toHaveLength(1);
  expect(seen.team.rev).toBe(rev);
});

test('a deputy’s week is taken back, at once', async () => {
  const office = await newOffice();
  await name(office);
  for (let again = 0; again < 2; again += 1)
    expect((await endDeputy(office, MARCO, 'payroll', { user: 'ana', week: THIS })).deputies).toEqual([]);
  expect((await mayOf(office)).run).toBe(false);
});

test('a deputy who leaves the team is nobody there, also when the week is not over', async () => {
  const office = await newOffice();
  await name(office);
  await leaveTeam(office, 'payroll', ['ana']);
  await expect(nextAgenda(office, ANA, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
});

test('nobody is named who is not in the team or manages it, for a week that has passed, or that there is not', async () => {
  const office = await newOffice();
  await expect(name(office, 'noor')).rejects.toMatchObject({ code: 'not-found' });
  await expect(name(office, 'marco')).rejects.toMatchObject({ code: 'conflict' });
  for (const week of ['2026-W47', '2027-W53', '2028-W01'])
    await expect(name(office, 'ana', week)).rejects.toMatchObject({ code: 'invalid' });
});

test('a member and a stranger name nobody', async () => {
  const office = await newOffice();
  for (const who of [ANA, NOOR])
    await expect(nameDeputy(office, who, 'payroll', { user: 'priya', week: THIS })).rejects.toMatchObject({
      code: 'not-allowed',
    });
});
