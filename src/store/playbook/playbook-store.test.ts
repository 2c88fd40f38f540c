import { expect, test } from 'vitest';
import { manyUseCases } from '../../../test/support/large-playbook.ts';
import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { NO_SETTINGS } from '../../domain/playbook/settings.ts';
import { newMemoryTables } from '../memory-table.ts';
import { findVersion, insertVersion } from './playbook-store.ts';
import { findRevision, keepRevisions, type Revision } from './revision-store.ts';

const versionOf = (entries: PlaybookVersion['entries']): PlaybookVersion => ({
  version: 500,
  note: 'All of it',
  publishedBy: 'Eva',
  publishedAt: '2026-11-24T08:00:00.000Z',
  entries,
  sequence: {},
  sequenceSince: {},
  settings: NO_SETTINGS,
  settingsSince: 1,
});
const revisionsOf = (count: number): Revision[] =>
  manyUseCases(count).map((useCase) => ({ useCase, by: 'Eva', at: '2026-11-24T08:00:00.000Z' }));

test('a version of two thousand use cases with the longest names is one row and comes back whole', async () => {
  const tables = newMemoryTables();
  const version = versionOf(manyUseCases(2_000).map(({ id }) => ({ id, rev: 99_999_999 })));
  await insertVersion(tables, 't', version);
  expect(tables.counts).toMatchObject({ transactions: 1, rowsWritten: 1 });
  expect((await findVersion(tables, 't', 500))?.value).toEqual(version);
});

test('two hundred and fifty texts are kept in three transactions, and again changes nothing', async () => {
  const tables = newMemoryTables();
  const revisions = revisionsOf(250);
  const kept = await keepRevisions(tables, 't', 7, revisions);
  expect(tables.counts).toMatchObject({ transactions: 3, rowsWritten: 250 });
  expect(new Set(kept.values())).toEqual(new Set([7]));
  expect(await keepRevisions(tables, 't', 7, revisions)).toEqual(kept);
  expect(tables.counts.rowsWritten).toBe(250);
});

test('a text somebody else left under the same number is not taken for ours', async () => {
  const tables = newMemoryTables();
  const [theirs, other] = revisionsOf(2);
  if (!theirs || !other) throw new Error('two were asked for');
  await keepRevisions(tables, 't', 7, [theirs]);
  const ours = { ...theirs, useCase: { ...theirs.useCase, archived: true } };
  const kept = await keepRevisions(tables, 't', 7, [ours, other]);
  expect([...kept.values()]).toEqual([8, 7]);
  const read = async (rev: number) =>
    (await findRevision(tables, 't', ours.useCase.id, rev))?.value.useCase.archived;
  expect([await read(7), await read(8)]).toEqual([false, true]);
});

/** Its examples alone are so many letters. */
function lengthened(revision: Revision, letters: number): Revision {
  const text = revision.useCase.texts.en;
  if (!text) throw new Error('there is no text');
  const names = Array.from({ length: letters / 200 }, (_, nth) => `name ${nth}`);
  const examples = Object.fromEntries(names.map((name) => [name, 'x'.repeat(200)]));
  return { ...revision, useCase: { ...revision.useCase, texts: { en: { ...text, examples } } } };
}

test('long texts go out in as many transactions as hold them', async () => {
  const tables = newMemoryTables();
  await keepRevisions(
    tables,
    't',
    7,
    revisionsOf(8).map((each) => lengthened(each, 400_000)),
  );
  expect(tables.counts).toMatchObject({ transactions: 2, rowsWritten: 8 });
});

test('of texts among which one does not fit, none is kept', async () => {
  const tables = newMemoryTables();
  const revisions = revisionsOf(120).map((each, nth) => (nth === 119 ? lengthened(each, 480_000) : each));
  await expect(keepRevisions(tables, 't', 7, revisions)).rejects.toMatchObject({ fault: 'too-large' });
  expect(tables.counts.rowsWritten).toBe(0);
});
