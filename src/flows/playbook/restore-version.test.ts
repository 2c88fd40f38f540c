import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { Slot } from '../../domain/playbook/sequence.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { readSequence, saveSequence } from './edit-sequence.ts';
import { readDraft, saveDraft } from './edit-use-case.ts';
import { seeOpenChanges } from './open-changes.ts';
import { publishChanges } from './publish-changes.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';
import { restoreVersion, seeRestore } from './restore-version.ts';

const FINANCE = 'finance-and-payroll';
const LEA = { ...EVA, id: 'lea', name: 'Lea' };
const worded = (id: string, title: string, more: Partial<UseCase> = {}): UseCase => {
  const useCase = useCaseFor(id, FINANCE, more);
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title } } };
};
const slot = (week: number): Slot => ({ week, useCase: 'answer-mail', again: false, reason: '' });
const NONE = { useCases: [], sequences: [] };
const titleOf = ({ texts }: UseCase) => texts.en?.title;

/** Version 2 has weeks; version 3 changes, archives and adds, and changes the weeks and the settings. */
async function threeVersions(): Promise<Office> {
  const office = await newOffice();
  const by = { publishedBy: 'Eva' };
  await publishUseCases(office, { ...by, useCases: [], sequence: { [FINANCE]: [slot(1)] }, note: 'Two' });
  minutesLater(office, 1);
  await publishUseCases(office, {
    ...by,
    useCases: [
      worded('answer-mail', 'Newer mail'),
      worded('check-payslips', 'Use case check-payslips', { archived: true }),
      worded('job-advert', 'Newer advert'),
      worded('came-later', 'Came later'),
    ],
    sequence: { [FINANCE]: [slot(2)], sales: [slot(3)] },
    settings: { departments: [], policyLink: 'https://example.org/ai' },
    note: 'Three',
  });
  minutesLater(office, 1);
  return office;
}

test('a version is restored as drafts; published together they are what it said, and what came since stays', async () => {
  const office = await threeVersions();
  const expected = {
    version: 2,
    newest: 3,
    useCases: [
      { id: 'answer-mail', title: 'Use case answer-mail' },
      { id: 'job-advert', title: 'Use case job-advert' },
    ],
    sequences: [{ department: FINANCE }],
    archiving: [{ id: 'check-payslips', wasArchived: false }],
    added: [{ id: 'came-later', title: 'Came later' }],
    settings: ['policyLink'],
  };
  expect(await seeRestore(office, EVA, 2)).toMatchObject(expected);
  const seen = await restoreVersion(office, EVA, 2, NONE);
  expect(seen).toMatchObject(expected);
  const drafts = [...seen.useCases, ...seen.sequences].map(({ draft }) => draft);
  expect(drafts.map((draft) => [draft?.by, draft?.isRestored])).toEqual(drafts.map(() => ['Eva', true]));
  expect((await readPlaybook(office)).version).toBe(3);

  const { sequences, useCases, version } = await seeOpenChanges(office, EVA);
  expect([...useCases, ...sequences].map(({ stop }) => stop)).toEqual([undefined, undefined, undefined]);
  await publishChanges(office, EVA, { note: 'Restored version 2', version, useCases, sequences });
  const now = await readPlaybook(office);
  expect(now).toMatchObject({
    version: 4,
    sequence: { [FINANCE]: [slot(1)], sales: [slot(3)] },
    settings: { policyLink: 'https://example.org/ai' },
  });
  expect(now.useCases.map((each) => [titleOf(each), each.archived])).toEqual(
    expect.arrayContaining([
      ['Use case answer-mail', false],
      ['Use case check-payslips', true],
      ['Use case job-advert', false],
      ['Came later', false],
    ]),
  );
  expect(await seeRestore(office, EVA, 2)).toMatchObject({ useCases: [], sequences: [] });
});

test('restoring twice, or again after a crash at any write, makes the same drafts', async () => {
  for (const nth of [1, 2, 3])
    for (const fault of ['crash-before', 'crash-after', 'after'] as const) {
      const office = await threeVersions();
      let writes = 0;
      office.failNext(fault, ({ op, table }) => table === 'playbook' && op === 'commit' && ++writes === nth);
      await restoreVersion(office, EVA, 2, NONE).catch(() => undefined);
      minutesLater(office, 1);
      forgetPlaybook(office);
      const once = await restoreVersion(office, EVA, 2, NONE);
      minutesLater(office, 1);
      expect(await restoreVersion(office, LEA, 2, NONE), `${fault} of write ${nth}`).toEqual(once);
      expect(once.useCases.every(({ draft }) => draft?.isRestored)).toBe(true);
    }
});

test('a draft that is open is named and left, or replaced when the person says so and has seen it as it is', async () => {
  const office = await threeVersions();
  const { rev } = await saveDraft(office, LEA, worded('answer-mail', 'From Lea'), 3);
  const weeks = await readSequence(office, LEA, FINANCE);
  const week = await saveSequence(office, LEA, FINANCE, { slots: [slot(9)], rev: weeks.rev });
  const seen = await restoreVersion(office, EVA, 2, NONE);
  expect(seen.useCases).toMatchObject([
    { id: 'answer-mail', draft: { by: 'Lea', rev, isRestored: false } },
    { id: 'job-advert', draft: { by: 'Eva', isRestored: true } },
  ]);
  expect(seen.sequences).toMatchObject([{ draft: { by: 'Lea', isRestored: false } }]);
  const titleNow = async () => titleOf((await readDraft(office, EVA, 'answer-mail')).useCase);
  expect(await titleNow()).toBe('From Lea');
  minutesLater(office, 1);
  const newer = await saveDraft(office, LEA, worded('answer-mail', 'More from Lea'), rev);
  const asSeen = { id: 'answer-mail', rev };
  await restoreVersion(office, EVA, 2, { ...NONE, useCases: [asSeen] });
  expect(await titleNow(), 'seen before it was changed').toBe('More from Lea');
  const replaced = {
    useCases: [{ ...asSeen, rev: newer.rev }],
    sequences: [{ department: FINANCE, rev: week.rev }],
  };
  const after = await restoreVersion(office, EVA, 2, replaced);
  expect([...after.useCases, ...after.sequences].every(({ draft }) => draft?.isRestored)).toBe(true);
  expect(await titleNow()).toBe('Use case answer-mail');
  const again = after.useCases.flatMap(({ draft, id }) => (draft ? [{ id, rev: draft.rev }] : []));
  minutesLater(office, 1);
  expect(await restoreVersion(office, EVA, 2, { ...NONE, useCases: again }), 'nothing new').toEqual(after);
});

test('an earlier text does not take away whose win a use case comes from', async () => {
  const office = await threeVersions();
  const promotedFrom = { team: 'payroll', win: '01KAVV0000000000000000000Z' };
  const useCases = [worded('answer-mail', 'From a win', { promotedFrom })];
  await publishUseCases(office, { useCases, note: 'Four', publishedBy: 'Eva' });
  await restoreVersion(office, EVA, 2, NONE);
  expect((await readDraft(office, EVA, 'answer-mail')).useCase).toMatchObject({ promotedFrom });
});

test('the version in use has nothing to restore, one that was never published is not there, and it is for editors', async () => {
  const office = await threeVersions();
  expect(await restoreVersion(office, EVA, 3, NONE)).toMatchObject({
    useCases: [],
    sequences: [],
    added: [],
  });
  await expect(seeRestore(office, EVA, 4)).rejects.toMatchObject({ code: 'not-found' });
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    for (const attempt of [() => seeRestore(office, who, 2), () => restoreVersion(office, who, 2, NONE)])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
});
