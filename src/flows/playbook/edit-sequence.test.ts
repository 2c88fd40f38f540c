import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, newOffice } from '../../../test/support/small-office.ts';
import type { Slot } from '../../domain/playbook/sequence.ts';
import { dropSequence, publishSequence, readSequence, saveSequence } from './edit-sequence.ts';
import { listSequences } from './list-sequences.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

const LEA = { ...EVA, id: 'lea', name: 'Lea' };
const FINANCE = 'finance-and-payroll';
const slot = (week: number, useCase = 'answer-mail'): Slot => ({ week, useCase, again: false, reason: '' });
type Office = Awaited<ReturnType<typeof newOffice>>;
const read = (office: Office) => readSequence(office, EVA, FINANCE);
const save = async (office: Office, slots: Slot[], as = EVA) =>
  saveSequence(office, as, FINANCE, { slots, rev: (await read(office)).rev });
const published = async (office: Office) => {
  forgetPlaybook(office);
  const { version, sequence } = await readPlaybook(office);
  return { version, slots: sequence[FINANCE] };
};

test('changed weeks are a draft until they are published, and then a version with a note', async () => {
  const office = await newOffice();
  const before = await published(office);
  const { rev } = await save(office, [slot(2), slot(1, 'check-payslips')]);
  expect(await published(office)).toEqual(before);
  const seen = await publishSequence(office, EVA, FINANCE, { note: 'Two weeks', rev });
  expect(seen).toMatchObject({ isDraft: false, slots: [{ week: 1 }, { week: 2 }] });
  expect(await published(office)).toEqual({ version: 2, slots: [slot(1, 'check-payslips'), slot(2)] });
});

test('two editors save at once: the second is shown the weeks of the first, and publishes nothing unread', async () => {
  const office = await newOffice();
  const { rev } = await read(office);
  const first = await saveSequence(office, EVA, FINANCE, { slots: [slot(1)], rev });
  const late = saveSequence(office, LEA, FINANCE, { slots: [slot(3)], rev });
  await expect(late).rejects.toMatchObject({ code: 'stale', present: { slots: [slot(1)], rev: first.rev } });
  const unread = publishSequence(office, LEA, FINANCE, { note: 'Unread', rev });
  await expect(unread).rejects.toMatchObject({ code: 'stale' });
});

test('a mark read before the weeks were published or dropped saves nothing afterwards', async () => {
  const office = await newOffice();
  const { rev } = await read(office);
  const draft = await save(office, [slot(1)]);
  await publishSequence(office, EVA, FINANCE, { note: 'One week', rev: draft.rev });
  for (const old of [rev, draft.rev])
    await expect(saveSequence(office, LEA, FINANCE, { slots: [slot(3)], rev: old })).rejects.toMatchObject({
      code: 'stale',
    });
  await save(office, [slot(5)]);
  await dropSequence(office, EVA, FINANCE);
  expect(await read(office)).toMatchObject({ isDraft: false, slots: [slot(1)] });
});

test('the process dies at any write of publishing: the next press finishes it as one version', async () => {
  for (const nth of [1, 2, 3])
    for (const fault of ['crash-before', 'crash-after'] as const) {
      const office = await newOffice();
      const { rev } = await save(office, [slot(4)]);
      let writes = 0;
      office.failNext(
        fault,
        (call) => call.table === 'playbook' && call.op === 'commit' && (writes += 1) === nth,
      );
      const press = () => publishSequence(office, EVA, FINANCE, { note: 'Week four', rev });
      await press().catch(() => undefined);
      forgetPlaybook(office);
      await press();
      expect(await published(office)).toEqual({ version: 2, slots: [slot(4)] });
      expect(await read(office)).toMatchObject({ isDraft: false });
    }
});

test('nobody but editors reads or changes weeks, and none are kept for a department that is not there', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    for (const attempt of [
      () => listSequences(office, who),
      () => readSequence(office, who, FINANCE),
      () => saveSequence(office, who, FINANCE, { slots: [], rev: 1 }),
      () => dropSequence(office, who, FINANCE),
      () => publishSequence(office, who, FINANCE, { note: 'Mine', rev: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  const nowhere = saveSequence(office, EVA, 'stables', { slots: [slot(1)], rev: 1 });
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' });
});

test('all departments stand side by side, by the titles of their use cases', async () => {
  const office = await newOffice();
  const { rev } = await save(office, [slot(1)]);
  await publishSequence(office, EVA, FINANCE, { note: 'One week', rev });
  const lines = await listSequences(office, EVA);
  expect(lines.find(({ department }) => department === FINANCE)?.slots).toEqual([
    { week: 1, title: 'Use case answer-mail', again: false },
  ]);
});
