import { expect, test } from 'vitest';
import {
  ANA,
  installation,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  PRIYA,
  weeklyOn,
} from '../../../test/support/small-office.ts';
import type { Actor } from '../ports.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { runDue } from '../planning/run-due.ts';
import { readProgress } from '../progress/see-progress.ts';
import { installInTeam } from '../team/install-team.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { postAgenda, saveAgenda, skipAgenda } from './change-agenda.ts';
import { startRun } from './run-agenda.ts';
import { listAgendas } from './list-agendas.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';

const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft it first' };
const kinds = (seen: Awaited<ReturnType<typeof nextAgenda>>) => seen?.items.map(({ item }) => item.kind);

test('two people open the next agenda at once: it is prepared once, and due once', async () => {
  const office = await newOffice();
  const [one, other] = await Promise.all([MARCO, ANA].map((who) => nextAgenda(office, who, 'payroll')));
  expect(one?.agenda.id).toBe(other?.agenda.id);
  expect((await listAgendas(office, MARCO, 'payroll')).agendas).toHaveLength(1);
  expect((await readProgress(office, MARCO, 'payroll', 1)).weeks).toMatchObject([{ due: 1, held: 0 }]);
});

test('open commitments come first, and an agenda follows the facts until somebody edits it', async () => {
  const office = await newOffice();
  expect(kinds(await nextAgenda(office, MARCO, 'payroll'))).toEqual(['use-case', 'pulse']);
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan });
  const second = await nextAgenda(office, MARCO, 'payroll');
  expect(kinds(second)).toEqual(['follow-up', 'use-case', 'pulse']);
  const kept = second?.agenda.items.slice(1) ?? [];
  await saveAgenda(office, MARCO, 'payroll', second?.agenda.id ?? '', kept, second?.agenda.rev ?? 0);
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-2', plan });
  expect(kinds(await nextAgenda(office, MARCO, 'payroll'))).toEqual(['use-case', 'pulse']);
});

test('a posted agenda stays as it was read in the channel', async () => {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  await postAgenda(office, MARCO, 'payroll', seen?.agenda.id ?? '');
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan });
  expect(kinds(await nextAgenda(office, MARCO, 'payroll'))).toEqual(['use-case', 'pulse']);
});

test('after a segment that was skipped the next one is prepared', async () => {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  await skipAgenda(office, MARCO, 'payroll', seen?.agenda.id ?? '', { reason: 'Everybody is away' });
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.date).toBe('2026-12-01');
  expect((await readProgress(office, MARCO, 'payroll', 1)).segments).toEqual({
    held: 0,
    due: 1,
    skipped: 1,
    async: 0,
  });
});

test('the clock prepares it the day before, and a look of another process changes nothing', async () => {
  const office = await newOffice();
  minutesLater(office, 6 * 24 * 60 + 90);
  await Promise.all([runDue(office), runDue(office)]);
  const { agendas } = await listAgendas(office, MARCO, 'payroll');
  expect(agendas).toMatchObject([{ date: '2026-12-01', state: 'prepared' }]);
});

test('a team that is not set up has no agenda yet', async () => {
  const office = await newOffice();
  await installInTeam(office, NOOR, installation('sales', [NOOR]));
  expect(await nextAgenda(office, NOOR, 'sales')).toBeUndefined();
});

test('a stranger reads no agenda: not the next, not by its id, not the list', async () => {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  const reads = [
    () => nextAgenda(office, NOOR, 'payroll'),
    () => readAgenda(office, NOOR, 'payroll', seen?.agenda.id ?? ''),
    () => listAgendas(office, NOOR, 'payroll'),
  ];
  for (const read of reads) await expect(read()).rejects.toMatchObject({ code: 'not-allowed' });
});

test('the third and the thirtieth who follow a segment in the same moment cost the storage nothing more', async () => {
  const office = await newOffice();
  const id = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  await startRun(office, MARCO, 'payroll', id);
  await office.settle();
  const asking = async (who: Actor) => {
    const before = office.tables.counts.transactions;
    await readAgenda(office, who, 'payroll', id);
    return office.tables.counts.transactions - before;
  };
  minutesLater(office, 1);
  expect(await asking(MARCO)).toBeGreaterThan(0);
  expect(await asking(ANA)).toBe(0);
  expect(await asking(PRIYA)).toBe(0);
});

test('an agenda of a rhythm the team has left is not due any more, unless somebody has put work into it', async () => {
  const office = await newOffice();
  const due = async () =>
    (await readProgress(office, MARCO, 'payroll', 2)).weeks.reduce((sum, { due }) => sum + due, 0);
  const setUp = (weekday: number) => setUpTeam(office, MARCO, 'payroll', weeklyOn(weekday));
  const first = await nextAgenda(office, MARCO, 'payroll');
  const before = await due();
  await setUp(4);
  const second = await nextAgenda(office, MARCO, 'payroll');
  expect(second?.agenda.id).not.toBe(first?.agenda.id);
  await expect(readAgenda(office, MARCO, 'payroll', first?.agenda.id ?? '')).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await due()).toBe(before);
  await setUp(2);
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.id).toBe(first?.agenda.id);
  expect(await due()).toBe(before);
});
