import { expect, test } from 'vitest';
import { seededRandom } from '../../../test/support/seeded-random.ts';
import {
  ANA,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import { type Try, TRIED } from '../../domain/win/win-counts.ts';
import { Crashed, type Fault } from '../../store/fault-plan.ts';
import { listTries } from '../../store/win/win-store.ts';
import { correctRun } from '../agenda/correct-run.ts';
import { skipAgenda } from '../agenda/change-agenda.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { finishRun, startRun } from '../agenda/run-agenda.ts';
import { sweep } from '../outbox/sweep.ts';
import { editWin } from '../win/change-win.ts';
import { reportTry, takeBackTry } from '../win/report-try.ts';
import { shareWin } from '../win/share-win.ts';
import { seePlaybook } from './list-use-cases.ts';
import { readUses } from './read-uses.ts';

const WEEK = 7 * 24 * 60;
/** All marks are swept, and what was read is forgotten. */
async function weeksLater(office: Office, weeks: number): Promise<void> {
  minutesLater(office, weeks * WEEK);
  for (let left = 1; left > 0; minutesLater(office, 1)) left = await sweep(office);
}

async function finished(office: Office): Promise<{ id: string; useCase: string; item: string }> {
  const seen = await nextAgenda(office, MARCO, 'payroll');
  const found = seen?.agenda.items.find((each) => each.kind === 'use-case');
  if (!seen || found?.kind !== 'use-case') throw new Error('there is a use case');
  await startRun(office, MARCO, 'payroll', seen.agenda.id);
  await finishRun(office, MARCO, 'payroll', seen.agenda.id, { recap: false });
  return { id: seen.agenda.id, useCase: found.useCase, item: found.id };
}

test('a use case done in a segment counts once its week is over, and for thirteen weeks', async () => {
  const office = await newOffice();
  const { item, id, useCase } = await finished(office);
  await correctRun(office, MARCO, 'payroll', id, { item, mark: { as: 'done' } });
  expect(await readUses(office)).toMatchObject({ from: '2026-08-24', to: '2026-11-22', used: {} });
  await weeksLater(office, 1);
  expect(await readUses(office)).toMatchObject({
    from: '2026-08-31',
    to: '2026-11-29',
    used: { [useCase]: 1 },
  });
  await weeksLater(office, 12);
  expect((await readUses(office)).used[useCase]).toBe(1);
  await weeksLater(office, 1);
  expect((await readUses(office)).used[useCase]).toBeUndefined();
});

test('what a correction says was not done is not counted', async () => {
  const office = await newOffice();
  const { id, item } = await finished(office);
  await correctRun(office, MARCO, 'payroll', id, { item, mark: { as: 'done' } });
  await correctRun(office, MARCO, 'payroll', id, { item, mark: { as: 'skipped' } });
  await weeksLater(office, 1);
  expect((await readUses(office)).used).toEqual({});
});

test('a use case read in the channel counts as well, and one that was only prepared does not', async () => {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  await weeksLater(office, 1);
  expect((await readUses(office)).used).toEqual({});
  const next = await nextAgenda(office, MARCO, 'payroll');
  expect(next?.agenda.id).not.toBe(seen?.agenda.id);
  const id = next?.agenda.id ?? '';
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'Everybody is away', inChannel: true });
  await weeksLater(office, 1);
  expect(Object.values((await readUses(office)).used)).toEqual([1]);
});

test('the list says of each use case how often it was gone through and for how many it worked', async () => {
  const office = await newOffice();
  const { item, id, useCase } = await finished(office);
  await correctRun(office, MARCO, 'payroll', id, { item, mark: { as: 'done' } });
  const words = winWords('It helped', { audience: 'everyone', useCase });
  const { win } = await shareWin(office, ANA, { opId: 'form-0001', team: 'payroll', words });
  await reportTry(office, MARCO, 'payroll', win.id, { outcome: 'worked' });
  await reportTry(office, NOOR, 'payroll', win.id, { outcome: 'partly' });
  await weeksLater(office, 1);
  const { counted, lines } = await seePlaybook(office, EVA);
  expect(counted).toEqual({ from: '2026-08-31', to: '2026-11-29' });
  expect(lines.find((line) => line.useCase.id === useCase)).toMatchObject({
    agendas: 1,
    tries: { worked: 1, of: 2 },
  });
  expect(lines.filter((line) => line.agendas === 0 && line.tries.of === 0)).toHaveLength(2);
});

test('reading the counts costs one read a minute, however many teams there are', async () => {
  const office = await newOffice();
  minutesLater(office, 5);
  const before = office.tables.counts.transactions;
  await Promise.all([1, 2, 3].map(() => readUses(office)));
  expect(office.tables.counts.transactions - before).toBe(1);
});

const USE_CASES = ['answer-mail', 'check-payslips', 'none'];
const one = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] ?? missing();

/** Two wins of Ana, and whatever four people make of them in five weeks, with a storage that fails now and then. */
async function liveAnOffice(random: () => number): Promise<{ office: Office; wins: string[] }> {
  const office = await newOffice();
  const words = (useCase: string) =>
    winWords('It helped', { audience: 'everyone', useCase: useCase === 'none' ? undefined : useCase });
  const wins: string[] = [];
  for (const nth of [1, 2]) {
    const asked = { opId: `form-000${nth}`, team: 'payroll', words: words(one(random, USE_CASES)) };
    wins.push((await shareWin(office, ANA, asked)).win.id);
  }
  for (let nth = 0; nth < 40; nth += 1) {
    const win = one(random, wins);
    const who = one(random, [MARCO, PRIYA, NOOR]);
    if (random() < 0.3) {
      const fault = one<Fault>(random, ['before', 'after', 'crash-before', 'crash-after']);
      office.failNext(
        fault,
        (call) => call.op === 'commit' && (call.table === 'team' || call.table === 'dirty'),
      );
    }
    try {
      if (random() < 0.15)
        await editWin(office, ANA, 'payroll', win, words(one(random, USE_CASES)), undefined);
      else if (random() < 0.2) await takeBackTry(office, who, 'payroll', win);
      else await reportTry(office, who, 'payroll', win, { outcome: one(random, TRIED) });
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
    }
    minutesLater(office, Math.floor(random() * 2 * 24 * 60));
  }
  office.failNext('none', () => true);
  return { office, wins };
}

/** Counted from what people reported, as it stands. */
function recount(tries: readonly Try[]): Record<string, { worked: number; of: number }> {
  const counts: Record<string, { worked: number; of: number }> = {};
  for (const { outcome, useCase } of tries) {
    if (useCase === undefined || outcome === 'trying' || outcome === 'taken-back') continue;
    const { of, worked } = counts[useCase] ?? { worked: 0, of: 0 };
    counts[useCase] = { worked: worked + (outcome === 'worked' ? 1 : 0), of: of + 1 };
  }
  return counts;
}

test('whatever is reported, changed and taken back, and whatever fails, tries are those of the reports', async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const { office, wins } = await liveAnOffice(seededRandom(seed));
    const tries = await Promise.all(
      wins.map((win) => listTries(office.tables, office.tenant, 'payroll', win)),
    );
    await weeksLater(office, 1);
    expect([seed, (await readUses(office)).tries]).toEqual([seed, recount(tries.flat())]);
  }
});

function missing(): never {
  throw new Error('there is one');
}
