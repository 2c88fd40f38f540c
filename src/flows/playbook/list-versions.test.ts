import { expect, test } from 'vitest';
import { ANA, EVA, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { compareUseCase, compareVersions } from './compare-versions.ts';
import { listVersions } from './list-versions.ts';
import { publishUseCases } from './publish-playbook.ts';

const worded = (id: string, title: string, more: Partial<UseCase> = {}): UseCase => {
  const useCase = useCaseFor(id, 'finance-and-payroll', more);
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title } } };
};
const publish = (office: Office, note: string, ...useCases: UseCase[]) =>
  publishUseCases(office, { useCases, note, publishedBy: 'Eva' });
const slot = { week: 1, useCase: 'answer-mail', again: false, reason: '' };

test('versions are listed newest first, each with who, why and how much it changed', async () => {
  const office = await newOffice();
  await publish(office, 'Kinder', worded('answer-mail', 'Kinder mail'), worded('new-one', 'A new one'));
  const sequence = { sales: [slot] };
  await publishUseCases(office, { useCases: [], sequence, note: 'Weeks', publishedBy: 'Lea' });
  const seen = await listVersions(office, EVA);
  expect(seen.versions).toMatchObject([
    { version: 3, note: 'Weeks', publishedBy: 'Lea', changed: 0, added: 0, weeks: 1 },
    { version: 2, note: 'Kinder', publishedBy: 'Eva', changed: 1, added: 1, weeks: 0 },
    { version: 1, note: 'First', changed: 0, added: 3 },
  ]);
  expect(seen).toMatchObject({ newest: 3, since: seen.versions[2]?.publishedAt, next: undefined });
});

test('a page of a long history is one range of it, and the pages together are all of it', async () => {
  const office = await newOffice();
  for (let count = 2; count <= 43; count += 1)
    await publish(office, `Note ${count}`, worded('answer-mail', `T ${count}`));
  const first = await listVersions(office, EVA);
  const before = office.tables.counts.rowsRead;
  const second = await listVersions(office, EVA, first.next);
  // The head, the first version, the page, and the one before its oldest.
  expect(office.tables.counts.rowsRead - before).toBe(23);
  const third = await listVersions(office, EVA, second.next);
  const all = [first, second, third].flatMap(({ versions }) => versions);
  expect(all.map(({ version }) => version)).toEqual(Array.from({ length: 43 }, (_, index) => 43 - index));
  // The oldest of a page knows what it changed as well.
  expect(all.slice(0, 42).map(({ changed }) => changed)).toEqual(all.slice(0, 42).map(() => 1));
  expect(third.next).toBeUndefined();
});

test('two versions are compared: what was changed, added, archived and brought back, and the weeks that differ', async () => {
  const office = await newOffice();
  await publish(office, 'Two', worded('answer-mail', 'Kinder mail'), worded('new-one', 'A new one'));
  const archived = worded('job-advert', 'Use case job-advert', { archived: true });
  await publishUseCases(office, {
    useCases: [archived],
    sequence: { sales: [slot] },
    note: 'Three',
    publishedBy: 'Eva',
  });
  expect(await compareVersions(office, EVA, 3, 1)).toMatchObject({
    older: { version: 1 },
    newer: { version: 3, note: 'Three' },
    newest: 3,
    useCases: [
      { id: 'answer-mail', title: 'Kinder mail', is: 'changed' },
      { id: 'job-advert', is: 'archived' },
      { id: 'new-one', is: 'added' },
    ],
    sequences: [{ department: 'sales', weeks: [{ week: 1, after: { title: 'Kinder mail' } }] }],
  });
  // By default with the one before it.
  expect((await compareVersions(office, EVA, 3)).useCases.map(({ id }) => id)).toEqual(['job-advert']);
  expect(await compareUseCase(office, EVA, 'answer-mail', { version: 3, since: 1 })).toMatchObject({
    before: { texts: { en: { title: 'Use case answer-mail' } } },
    after: { texts: { en: { title: 'Kinder mail' } } },
  });
  expect(await compareUseCase(office, EVA, 'new-one', { version: 2 })).toMatchObject({ before: undefined });
});

test('a text that was changed and changed back is no difference', async () => {
  const office = await newOffice();
  await publish(office, 'Two', worded('answer-mail', 'Kinder mail'));
  await publish(office, 'Three', worded('answer-mail', 'Use case answer-mail'));
  expect((await compareVersions(office, EVA, 3, 1)).useCases).toEqual([]);
});

test('what a broken-off attempt wrote never stands in a version that was published with other words', async () => {
  const office = await newOffice();
  office.failNext('crash-after', (call) => call.table === 'playbook' && call.op === 'commit');
  const broken = publish(office, 'Broken off', worded('answer-mail', 'Half-way words'));
  await expect(broken).rejects.toBeInstanceOf(Crashed);
  await publish(office, 'Whole', worded('answer-mail', 'The last words'));
  expect(await compareUseCase(office, EVA, 'answer-mail', { version: 2 })).toMatchObject({
    after: { texts: { en: { title: 'The last words' } } },
  });
});

test('a version that was written and never put in use is not there', async () => {
  const office = await newOffice();
  const seen = { commits: 0 };
  office.failNext(
    'crash-after',
    (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === 2,
  );
  await expect(publish(office, 'Broken off', worded('answer-mail', 'Never shown'))).rejects.toBeInstanceOf(
    Crashed,
  );
  expect((await listVersions(office, EVA)).versions.map(({ version }) => version)).toEqual([1]);
  await expect(compareVersions(office, EVA, 2)).rejects.toMatchObject({ code: 'not-found' });
  await expect(compareVersions(office, EVA, 1, 1)).rejects.toMatchObject({ code: 'invalid' });
});

test('versions are for editors', async () => {
  const office = await newOffice();
  const refused = { code: 'not-allowed' };
  await expect(listVersions(office, ANA)).rejects.toMatchObject(refused);
  await expect(compareVersions(office, ANA, 1)).rejects.toMatchObject(refused);
  const asked = compareUseCase(office, ANA, 'answer-mail', { version: 1 });
  await expect(asked).rejects.toMatchObject(refused);
});
