import { expect, test } from 'vitest';
import { manyUseCases } from '../../../test/support/large-playbook.ts';
import { ANA, EVA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { newSimulatedWorld } from '../../../test/support/simulated-world.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { PlaybookContent } from '../../domain/playbook/playbook-file.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { saveDraft as keepDraft } from '../../store/playbook/playbook-store.ts';
import type { World } from '../ports.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { readSequence, saveSequence } from './edit-sequence.ts';
import { readDraft, saveDraft } from './edit-use-case.ts';
import { importPlaybook, previewImport } from './import-playbook.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

const AT = '2026-11-24T08:00:00.000Z';
const retitled = (id: string, title: string): UseCase => {
  const useCase = useCaseFor(id, 'finance-and-payroll');
  return { ...useCase, texts: { en: { ...useCase.texts.en!, title } } };
};
const textWith = (content: Partial<PlaybookContent>): string => {
  const { useCases = [], settings, sequence } = content;
  return JSON.stringify(
    { format: 'adoption-playbook', formatVersion: 1, settings, sequences: sequence, useCases },
    null,
    2,
  );
};
const slot = (week: number, useCase: string) => ({ week, useCase, again: false, reason: '' });

const emptyWorld = () => newSimulatedWorld({ start: new Date(AT), owners: new Map() });

/** One changed, one new, one archived, weeks and a setting; one stays as it is. */
const FILE = textWith({
  useCases: [
    retitled('answer-mail', 'Answer mail in half the time'),
    useCaseFor('call-notes', 'sales'),
    { ...useCaseFor('job-advert', 'hr-and-recruiting'), archived: true, archivedFor: 'A new system' },
    useCaseFor('check-payslips', 'finance-and-payroll'),
  ],
  sequence: { sales: [slot(1, 'call-notes')] },
  settings: { departments: [{ id: 'legal', name: 'Legal' }] },
});
const asked = (version = 1, file = FILE) => ({ file, note: 'From a file', version });

async function contentOf(world: World): Promise<PlaybookContent & { version: number }> {
  forgetPlaybook(world);
  const { useCases, sequence, settings, version } = await readPlaybook(world);
  return { useCases, sequence, settings, version };
}

test('the preview says what would change and what stays, and writes nothing', async () => {
  const office = await newOffice();
  const { rowsWritten } = office.tables.counts;
  expect(await previewImport(office, EVA, FILE)).toEqual({
    ready: {
      version: 1,
      same: 1,
      kept: 0,
      useCases: [
        { id: 'answer-mail', title: 'Answer mail in half the time', is: 'changed' },
        { id: 'call-notes', title: 'Use case call-notes', is: 'added' },
        { id: 'job-advert', title: 'Use case job-advert', is: 'archived' },
      ],
      sequences: [
        {
          department: 'sales',
          weeks: [
            {
              week: 1,
              before: undefined,
              after: { useCase: 'call-notes', title: 'Use case call-notes', again: false, reason: '' },
            },
          ],
        },
      ],
      settings: ['departments'],
      drafts: { useCases: [], sequences: [] },
    },
  });
  expect(office.tables.counts.rowsWritten).toBe(rowsWritten);
});

test('an import is one version with its note, and the next agenda follows it', async () => {
  const office = await newOffice();
  expect(await importPlaybook(office, EVA, asked())).toBe(2);
  const { note, publishedBy, useCases, sequence, settings } = await readPlaybook(office);
  expect([note, publishedBy, useCases.length]).toEqual(['From a file', 'Eva', 4]);
  expect([sequence, settings]).toEqual([
    { sales: [slot(1, 'call-notes')] },
    { departments: [{ id: 'legal', name: 'Legal' }] },
  ]);
  await importPlaybook(office, EVA, {
    ...asked(2, textWith({ sequence: { 'finance-and-payroll': [slot(1, 'answer-mail')] } })),
  });
  const agenda = JSON.stringify(await nextAgenda(office, MARCO, 'payroll'));
  expect(agenda).toContain('Answer mail in half the time');
});

test('open drafts of what would change are named with whose they are, and stay', async () => {
  const office = await newOffice();
  const lea = { ...EVA, id: 'lea', name: 'Lea' };
  await saveDraft(office, lea, retitled('answer-mail', 'Lea’s words'), 1);
  await saveDraft(office, lea, retitled('check-payslips', 'Not in the import'), 1);
  await saveSequence(office, EVA, 'sales', { slots: [slot(2, 'answer-mail')], rev: 1 });
  const seen = await previewImport(office, EVA, FILE);
  expect('ready' in seen && seen.ready.drafts).toEqual({
    useCases: [{ id: 'answer-mail', title: 'Answer mail in half the time', by: 'Lea' }],
    sequences: [{ department: 'sales', by: 'Eva' }],
  });
  await importPlaybook(office, EVA, asked());
  const draft = await readDraft(office, EVA, 'answer-mail');
  expect([draft.useCase.texts.en?.title, draft.published?.texts.en?.title]).toEqual([
    'Lea’s words',
    'Answer mail in half the time',
  ]);
  expect((await readSequence(office, EVA, 'sales')).isDraft).toBe(true);
});

test('a bad file is refused whole: nothing of it is kept, and each problem has its line', async () => {
  const office = await newOffice();
  const { rowsWritten } = office.tables.counts;
  const bad = textWith({
    useCases: [
      retitled('answer-mail', 'Fine words'),
      { ...retitled('new-one', 'A new one'), departments: ['choir'] },
    ],
    sequence: { sales: [slot(1, 'nowhere')] },
  });
  const seen = await previewImport(office, EVA, bad);
  const problems = 'refused' in seen ? seen.refused.problems : [];
  expect(problems.map(({ about, field, line }) => [bad.split('\n')[line - 1]?.trim(), field, about])).toEqual(
    [
      ['"useCase": "nowhere",', 'sequences.sales[0].useCase', undefined],
      ['"choir"', 'useCases[1].departments[0]', 'A new one'],
    ],
  );
  await expect(importPlaybook(office, EVA, asked(1, bad))).rejects.toMatchObject({
    code: 'conflict',
    phrase: { say: 'error:fileProblems', with: { count: 2 } },
  });
  await expect(importPlaybook(office, EVA, asked(1, '{'))).rejects.toMatchObject({ code: 'conflict' });
  expect(office.tables.counts.rowsWritten).toBe(rowsWritten);
});

test('on another version than the one looked at nothing is imported', async () => {
  const office = await newOffice();
  await publishUseCases(office, {
    useCases: [retitled('check-payslips', 'From Lea')],
    note: 'Lea',
    publishedBy: 'Lea',
  });
  await expect(importPlaybook(office, EVA, asked(1))).rejects.toMatchObject({
    code: 'stale',
    phrase: { say: 'error:publishedBetween' },
  });
  expect((await contentOf(office)).version).toBe(2);
  expect(await importPlaybook(office, EVA, asked(2))).toBe(3);
});

test('the same file twice is one version, also when both are sent at once', async () => {
  const office = await newOffice();
  const both = await Promise.all([
    importPlaybook(office, EVA, asked()),
    importPlaybook(office, EVA, asked()),
  ]);
  expect(both).toEqual([2, 2]);
  minutesLater(office, 5);
  expect(await importPlaybook(office, EVA, asked())).toBe(2);
  expect(await importPlaybook(office, EVA, asked(2))).toBe(2);
  const seen = await previewImport(office, EVA, FILE);
  expect('ready' in seen && [seen.ready.useCases, seen.ready.sequences, seen.ready.settings]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a file that says nothing makes no version, not even the first', async () => {
  expect(await importPlaybook(emptyWorld(), EVA, asked(0, textWith({})))).toBe(0);
});

const atCommit = (office: Office, fault: 'crash-before' | 'crash-after' | 'after', nth: number): void => {
  const seen = { commits: 0 };
  office.failNext(
    fault,
    (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === nth,
  );
};

test('wherever a process dies while importing, all of the old stands or all of the new; sent again it is one version', async () => {
  const before = await contentOf(await newOffice());
  const whole = await newOffice();
  await importPlaybook(whole, EVA, asked());
  const after = await contentOf(whole);
  for (const nth of [1, 2, 3])
    for (const fault of ['crash-before', 'crash-after'] as const) {
      const office = await newOffice();
      atCommit(office, fault, nth);
      await expect(importPlaybook(office, EVA, asked())).rejects.toBeInstanceOf(Crashed);
      expect(await contentOf(office)).toEqual(nth === 3 && fault === 'crash-after' ? after : before);
      minutesLater(office, 1);
      expect(await importPlaybook(office, EVA, asked())).toBe(2);
      expect(await contentOf(office)).toEqual(after);
    }
});

test('a lost answer of the storage is no second version', async () => {
  for (const nth of [1, 2, 3]) {
    const office = await newOffice();
    atCommit(office, 'after', nth);
    expect(await importPlaybook(office, EVA, asked())).toBe(2);
    expect((await contentOf(office)).version).toBe(2);
  }
});

test('a use case drafted from a win is not published past its author by way of a file', async () => {
  const office = await newOffice();
  const promotedFrom = { team: 'payroll', win: '01KAVV0000000000000000000Z' };
  const useCase = { ...useCaseFor('from-a-win', 'sales'), promotedFrom };
  const by = { id: 'eva', name: 'Eva' };
  await keepDraft(office.tables, office.tenant, { useCase, base: 0, by, at: AT, rev: 1 });
  const seen = await previewImport(office, EVA, textWith({ useCases: [useCaseFor('from-a-win', 'sales')] }));
  expect('refused' in seen && seen.refused.problems).toMatchObject([
    { field: 'useCases[0].id', phrase: { say: 'lint:win-gone-draft' } },
  ]);
});

test('nobody but editors looks at a file or imports one', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }]) {
    await expect(previewImport(office, who, 'x'.repeat(20_000_000))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(importPlaybook(office, who, asked())).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

test('a file that is too large is refused in a sentence, by its bytes', async () => {
  const office = await newOffice();
  const refusal = { code: 'too-large', phrase: { say: 'error:fileTooLarge', with: { megabytes: 16 } } };
  for (const file of [' '.repeat(16 * 1024 * 1024 + 1), 'é'.repeat(9 * 1024 * 1024)]) {
    await expect(previewImport(office, EVA, file)).rejects.toMatchObject(refusal);
    await expect(importPlaybook(office, EVA, asked(1, file))).rejects.toMatchObject(refusal);
  }
});

test('a playbook that would have no room is refused in a sentence, and nothing of it is kept', async () => {
  const office = await newOffice();
  for (const [nth, from] of [0, 2500, 5000].entries()) {
    const useCases = manyUseCases(from + 2500).slice(from);
    const importing = importPlaybook(office, EVA, asked(nth + 1, textWith({ useCases })));
    if (nth < 2) await importing;
    else await expect(importing).rejects.toMatchObject({ phrase: { say: 'error:playbookTooLarge' } });
  }
  expect((await contentOf(office)).version).toBe(3);
});
