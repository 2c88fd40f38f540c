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
} from '../../../test/support/small-office.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { runDue } from '../planning/run-due.ts';
import { readProgress } from '../progress/see-progress.ts';
import { joinTeam } from '../team/keep-roster.ts';
import { saveAgenda } from './change-agenda.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { finishRun, moveRun, startNow, startRun } from './run-agenda.ts';

const owners = new Map([...OWNERS, ['payroll', ['marco', 'ana']]]);

async function officeWithRun(): Promise<{ office: Office; id: string; items: string[] }> {
  const office = await newOffice({ owners });
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  await startRun(office, MARCO, 'payroll', seen.agenda.id);
  return { office, id: seen.agenda.id, items: seen.agenda.items.map((item) => item.id) };
}
const segments = async (office: Office) => (await readProgress(office, MARCO, 'payroll', 1)).segments;

test('two managers start at once: it is one run, and both are in it', async () => {
  const office = await newOffice({ owners });
  const id = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  const [one, other] = await Promise.all([MARCO, ANA].map((who) => startRun(office, who, 'payroll', id)));
  expect(one?.agenda.run?.startedBy).toBe(other?.agenda.run?.startedBy);
  expect(other?.agenda.state).toBe('running');
});

test('two managers press at once and both presses are kept; one press sent twice is one', async () => {
  const { office, id, items } = await officeWithRun();
  const [first = '', second = ''] = items;
  await Promise.all([
    moveRun(office, MARCO, 'payroll', id, { opId: 'm-1', move: { do: 'add-minute', item: first } }),
    moveRun(office, MARCO, 'payroll', id, { opId: 'm-1', move: { do: 'add-minute', item: first } }),
    moveRun(office, ANA, 'payroll', id, { opId: 'a-1', move: { do: 'tick', item: second } }),
  ]);
  const { agenda } = await readAgenda(office, ANA, 'payroll', id);
  expect(agenda.run).toMatchObject({ added: { [first]: 1 }, marks: { [second]: { as: 'done' } }, seq: 3 });
});

test('a finished segment is held, and its recap is posted once', async () => {
  const { office, id } = await officeWithRun();
  minutesLater(office, 10);
  await Promise.all([MARCO, ANA].map((who) => finishRun(office, who, 'payroll', id, { recap: true })));
  await office.settle();
  await finishRun(office, ANA, 'payroll', id, { recap: true });
  await office.settle();
  expect(await segments(office)).toEqual({ held: 1, due: 1, skipped: 0, async: 0 });
  expect(office.cards.filter((card) => card.message?.kind === 'recap')).toHaveLength(1);
});

test('a segment in which everything was skipped is not held', async () => {
  const { office, id, items } = await officeWithRun();
  for (const item of items)
    await moveRun(office, MARCO, 'payroll', id, { opId: `skip-${item}`, move: { do: 'skip', item } });
  await finishRun(office, MARCO, 'payroll', id, { recap: false });
  expect(await segments(office)).toEqual({ held: 0, due: 1, skipped: 0, async: 0 });
});

test('what was carried opens the next agenda, behind the open commitments', async () => {
  const office = await newOffice({ owners });
  const seen = await nextAgenda(office, MARCO, 'payroll');
  const topic = {
    kind: 'topic' as const,
    id: 'tp-1',
    minutes: 2,
    title: 'Who has a licence?',
    why: { say: 'agenda:why.topic' },
  };
  const id = seen?.agenda.id ?? '';
  await saveAgenda(
    office,
    MARCO,
    'payroll',
    id,
    [topic, ...(seen?.agenda.items ?? [])].slice(0, 2),
    seen?.agenda.rev ?? 0,
  );
  await startRun(office, MARCO, 'payroll', id);
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft it first' };
  await makeCommitment(office, ANA, 'payroll', { opId: 'plan-1', plan, agenda: id });
  await moveRun(office, MARCO, 'payroll', id, { opId: 'm-1', move: { do: 'carry', item: 'tp-1' } });
  await finishRun(office, MARCO, 'payroll', id, { recap: false });
  minutesLater(office, 24 * 60);
  const next = await nextAgenda(office, MARCO, 'payroll');
  expect(next?.agenda.items.slice(0, 2)).toMatchObject([
    { kind: 'follow-up' },
    { kind: 'topic', title: 'Who has a licence?', carriedFrom: '2026-11-24' },
  ]);
});

test('a run nobody touches ends by itself after half an hour, counted from the last touch', async () => {
  const { office, id, items } = await officeWithRun();
  minutesLater(office, 25);
  await moveRun(office, MARCO, 'payroll', id, { opId: 'm-1', move: { do: 'tick', item: items[0] ?? '' } });
  minutesLater(office, 10);
  await runDue(office);
  expect((await readAgenda(office, MARCO, 'payroll', id)).agenda.state).toBe('running');
  minutesLater(office, 21);
  await runDue(office);
  const { agenda } = await readAgenda(office, MARCO, 'payroll', id);
  expect(agenda).toMatchObject({ state: 'ended', run: { ended: 'by-itself', recap: 'waiting' } });
  expect(await segments(office)).toMatchObject({ held: 1 });
});

test('the recap of a run that ended by itself waits a day for the manager', async () => {
  const { office, id } = await officeWithRun();
  minutesLater(office, 31);
  await runDue(office);
  minutesLater(office, 23 * 60);
  await finishRun(office, MARCO, 'payroll', id, { recap: true });
  await office.settle();
  expect(office.cards).toMatchObject([{ message: { kind: 'recap', recap: { byItself: true } } }]);
});

test('after that day it is too late', async () => {
  const { office, id } = await officeWithRun();
  minutesLater(office, 31);
  await runDue(office);
  minutesLater(office, 25 * 60);
  const late = finishRun(office, MARCO, 'payroll', id, { recap: true });
  await expect(late).rejects.toMatchObject({ phrase: { say: 'error:recapTooLate' } });
});

test('start now with nothing prepared makes an agenda and starts it; the same tap twice is one segment', async () => {
  const office = await newOffice({ owners });
  minutesLater(office, 24 * 60);
  const taps = [1, 2].map(() => startNow(office, MARCO, 'payroll', 'tap-1'));
  const [one, other] = await Promise.all(taps);
  expect(one?.agenda.id).toBe(other?.agenda.id);
  expect(one?.agenda).toMatchObject({ state: 'running', date: '2026-11-25' });
});

test('start now on the day of the segment starts what is prepared', async () => {
  const office = await newOffice({ owners });
  const prepared = await nextAgenda(office, MARCO, 'payroll');
  expect((await startNow(office, ANA, 'payroll', 'tap-1')).agenda.id).toBe(prepared?.agenda.id);
});

test('only managers of the team start, move and finish', async () => {
  const { office, id } = await officeWithRun();
  await joinTeam(office, 'payroll', [entryOf({ ...NOOR, id: 'tom', name: 'Tom' })]);
  for (const who of [NOOR, { ...NOOR, id: 'tom', name: 'Tom' }]) {
    const tries = [
      () => startRun(office, who, 'payroll', id),
      () => startNow(office, who, 'payroll', 'tap-1'),
      () => moveRun(office, who, 'payroll', id, { opId: 'm-1', move: { do: 'take-over' } }),
      () => finishRun(office, who, 'payroll', id, { recap: false }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  }
});
