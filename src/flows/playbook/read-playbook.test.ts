import { expect, test } from 'vitest';
import { manyUseCases, reworded } from '../../../test/support/large-playbook.ts';
import { EVA, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { saveDraft } from './edit-use-case.ts';
import { seePlaybook } from './list-use-cases.ts';
import { publishUseCases } from './publish-playbook.ts';
import { playbookAt, readPlaybook } from './read-playbook.ts';

const MANY = manyUseCases(300);
const publish = (office: Office, useCases: UseCase[]) =>
  publishUseCases(office, { useCases, note: 'News', publishedBy: 'Eva' });

/** What an act costs of the storage. */
async function costOf(office: Office, act: () => Promise<unknown>): Promise<number> {
  const before = office.tables.counts.transactions;
  await act();
  return office.tables.counts.transactions - before;
}

async function largeOffice(): Promise<Office> {
  const office = await newOffice();
  await publish(office, MANY);
  await readPlaybook(office);
  return office;
}

/** The same storage, seen by a process that has read nothing yet. */
const newProcess = (office: Office): Office => ({ ...office, tables: { ...office.tables } });

test('readers cost nothing for a second, and then one read', async () => {
  const office = await largeOffice();
  expect(await costOf(office, () => readPlaybook(office))).toBe(0);
  minutesLater(office, 1);
  expect(await costOf(office, () => readPlaybook(office))).toBe(1);
});

test('a new version costs as many reads as it has changed use cases, and two more', async () => {
  const office = await largeOffice();
  const changed = MANY.slice(0, 3).map((useCase) => reworded(useCase, 'In newer words'));
  await publish(office, changed);
  expect(await costOf(office, () => readPlaybook(office))).toBe(5);
  const { useCases } = await readPlaybook(office);
  expect(useCases).toHaveLength(303);
  expect(useCases.filter((each) => textOf(each, 'en').title === 'In newer words')).toHaveLength(3);
});

test('many who ask a server that has just started wait for one reading of the playbook', async () => {
  const office = newProcess(await largeOffice());
  const asked = () => Promise.all(Array.from({ length: 20 }, () => readPlaybook(office)));
  expect(await costOf(office, asked)).toBe(20 + 1 + 303);
});

test('a reading that failed is not remembered', async () => {
  const office = await largeOffice();
  const other = newProcess(office);
  office.failNext('before', (call) => call.table === 'playbook' && call.nth % 100 === 50);
  await expect(readPlaybook(other)).rejects.toMatchObject({ fault: 'unavailable' });
  expect((await readPlaybook(other)).useCases).toHaveLength(303);
});

test('a former version is read without what it shares with the present one, and then remembered', async () => {
  const office = await largeOffice();
  await publish(office, [reworded(MANY[0] ?? never(), 'In newer words')]);
  const other = newProcess(office);
  await readPlaybook(other);
  expect(await costOf(office, () => playbookAt(other, 2))).toBe(2);
  expect(await costOf(office, () => playbookAt(other, 2))).toBe(0);
});

test('the list of an editor costs the head, the drafts and the counts, however many use cases there are', async () => {
  const office = await largeOffice();
  minutesLater(office, 1);
  expect(await costOf(office, () => seePlaybook(office, EVA))).toBe(3);
});

test('each use case says when it was last changed: published, or as a draft', async () => {
  const office = await largeOffice();
  const [first, second] = MANY;
  minutesLater(office, 60);
  await publish(office, [reworded(first ?? never(), 'In newer words')]);
  minutesLater(office, 60);
  await saveDraft(office, EVA, reworded(second ?? never(), 'A draft'), 2);
  const { lines } = await seePlaybook(office, EVA);
  const of = (useCase: UseCase | undefined) => lines.find((line) => line.useCase.id === useCase?.id);
  expect(of(first)).toMatchObject({
    editedAt: '2026-11-24T08:30:00.000Z',
    publishedAt: '2026-11-24T08:30:00.000Z',
  });
  expect(of(second)).toMatchObject({
    status: 'changed',
    editedAt: '2026-11-24T09:30:00.000Z',
    publishedAt: '2026-11-24T07:30:00.000Z',
  });
});

function never(): never {
  throw new Error('there are use cases');
}
