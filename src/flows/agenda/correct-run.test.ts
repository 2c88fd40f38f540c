import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
} from '../../../test/support/small-office.ts';
import { answerProposal, dropCommitment, reportCommitment } from '../commitment/answer-commitment.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { readProgress } from '../progress/see-progress.ts';
import { runDue } from '../planning/run-due.ts';
import { correctRun } from './correct-run.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { finishRun, startRun } from './run-agenda.ts';

const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft it first' };
const recaps = (office: Office) =>
  office.cards.flatMap(({ message, updated }) =>
    message?.kind === 'recap'
      ? [
          {
            names: message.recap.made.map(({ commitment }) => commitment.userName),
            updated,
            ...message.recap,
          },
        ]
      : [],
  );

async function finished(recap = true): Promise<{ office: Office; id: string; items: string[] }> {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  const { id } = seen.agenda;
  await startRun(office, MARCO, 'payroll', id);
  await finishRun(office, MARCO, 'payroll', id, { recap });
  await office.settle();
  return { office, id, items: seen.agenda.items.map((item) => item.id) };
}
const correct = (office: Office, id: string, item: string, as: 'done' | 'skipped' | 'carried') =>
  correctRun(office, MARCO, 'payroll', id, { item, mark: { as } });

test('a correction draws the recap anew in place, and posts no second one', async () => {
  const { office, id, items } = await finished();
  const [first = ''] = items;
  await Promise.all([1, 2].map(() => correct(office, id, first, 'carried')));
  await office.settle();
  const [posted, ...drawn] = recaps(office);
  expect(posted?.updated).toBeUndefined();
  expect(drawn.length).toBeGreaterThan(0);
  expect(new Set(drawn.map(({ updated }) => updated)).size).toBe(1);
  expect(drawn.at(-1)?.agenda.agenda.run?.marks[first]).toEqual({ as: 'carried' });
});

test('what is said afterwards decides whether it was held, and back again', async () => {
  const { office, id, items } = await finished(false);
  const held = async () => (await readProgress(office, MARCO, 'payroll', 1)).segments.held;
  expect(await held()).toBe(1);
  for (const item of items) await correct(office, id, item, 'skipped');
  expect(await held()).toBe(0);
  await correct(office, id, items[0] ?? '', 'done');
  expect(await held()).toBe(1);
});

test('what is carried afterwards is on the next agenda', async () => {
  const { office, id } = await finished(false);
  const useCase = (await readAgenda(office, MARCO, 'payroll', id)).items.find((each) => each.useCase);
  await correct(office, id, useCase?.item.id ?? '', 'carried');
  const next = await nextAgenda(office, MARCO, 'payroll');
  expect(next?.items.find((each) => each.useCase)?.useCase?.id).toBe(useCase?.useCase?.id);
});

test('only a manager corrects, for a day', async () => {
  const { office, id, items } = await finished();
  const [item = ''] = items;
  for (const who of [ANA, NOOR]) {
    const attempt = correctRun(office, who, 'payroll', id, { item, mark: { as: 'done' } });
    await expect(attempt).rejects.toMatchObject({ code: 'not-allowed' });
  }
  minutesLater(office, 24 * 60 + 1);
  expect((await readAgenda(office, MARCO, 'payroll', id)).may.correct).toBe(false);
  await expect(correct(office, id, item, 'carried')).rejects.toMatchObject({
    phrase: { say: 'error:correctedTooLate' },
  });
});

test('the recap names a forgotten plan once it is confirmed, and not any more when it is taken back', async () => {
  const { office, id } = await finished();
  const made = await makeCommitment(office, MARCO, 'payroll', {
    opId: 'plan-0001',
    plan,
    user: 'ana',
    agenda: id,
  });
  const passes = async () => {
    await office.settle();
    minutesLater(office, 1);
    await runDue(office);
  };
  await passes();
  expect(recaps(office).at(-1)).toMatchObject({ names: [], waiting: 1 });
  await answerProposal(office, ANA, 'payroll', made.commitment.id, 'confirm');
  await passes();
  expect(recaps(office).at(-1)).toMatchObject({ names: ['Ana'], waiting: 0 });
  await dropCommitment(office, ANA, 'payroll', made.commitment.id);
  await passes();
  expect(recaps(office).at(-1)?.names).toEqual([]);
  expect(recaps(office).filter(({ updated }) => updated === undefined)).toHaveLength(1);
});

test('“not useful” leaves the recap as it was, so that nobody reads the answer from it', async () => {
  const { office, id } = await finished();
  const made = await makeCommitment(office, ANA, 'payroll', { opId: 'plan-0001', plan, agenda: id });
  await reportCommitment(office, ANA, 'payroll', made.commitment.id, 'not-useful');
  const [seen] = (await readAgenda(office, MARCO, 'payroll', id)).made;
  expect(seen?.commitment).toMatchObject({ state: 'open', ended: undefined, notYet: 0 });
});
