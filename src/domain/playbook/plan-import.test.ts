import { expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { fieldOf } from './file-places.ts';
import { faultsOfPlan, isNothing, planImport } from './plan-import.ts';
import { fileOf, type PlaybookContent, type PlaybookFile } from './playbook-file.ts';
import type { UseCase } from './use-case.ts';

const MAIL = useCaseFor('answer-mail', 'sales');
const ADVERT = useCaseFor('job-advert', 'hr-and-recruiting');
const WIN = { team: 'payroll', win: '01KAVV0000000000000000000Z' };
const slot = (week: number, useCase: string) => ({ week, useCase, again: false, reason: '' });
const present: PlaybookContent = {
  useCases: [MAIL, ADVERT],
  sequence: { sales: [slot(1, 'answer-mail'), slot(2, 'long-gone')] },
  settings: { departments: [{ id: 'legal', name: 'Legal' }], policyLink: 'https://example.org/ai' },
};
const fileWith = (change: Partial<PlaybookFile>): PlaybookFile => ({
  ...fileOf({ version: 1, note: '', ...present }, '2026-11-24T08:00:00.000Z'),
  ...change,
});
const plan = (file: PlaybookFile, drafts: UseCase[] = []) => planImport(file, present, drafts);
const faults = (file: PlaybookFile, drafts: UseCase[] = []) =>
  faultsOfPlan(plan(file, drafts), file, present, drafts).map(
    ({ path, phrase }) => `${fieldOf(path)} ${phrase.say}`,
  );

test('a file that says what the playbook says changes nothing, whatever the playbook was allowed to say', () => {
  const blank = { ...MAIL, texts: { en: { ...MAIL.texts.en!, prompt: '' } } };
  const odd = { ...present, useCases: [blank, { ...ADVERT, departments: ['dissolved'] }] };
  const file = fileOf({ version: 1, note: '', ...odd }, '2026-11-24T08:00:00.000Z');
  const of = planImport(file, odd, []);
  expect([isNothing(of), of.same, of.kept]).toEqual([true, 2, 0]);
  expect(faultsOfPlan(of, file, odd, [])).toEqual([]);
});

test('what the file leaves out stays: use cases, weeks of other departments, departments, tools and the link', () => {
  const of = plan({
    format: 'adoption-playbook',
    formatVersion: 1,
    useCases: [{ ...MAIL, archived: true, archivedFor: 'A new system' }],
    sequences: { marketing: [slot(1, 'job-advert')] },
    settings: { departments: [{ id: 'works-council', name: 'Works council' }], approvedTools: ['claude'] },
  });
  expect(of.useCases.map(({ useCase: { id }, nth }) => [id, nth])).toEqual([['answer-mail', 0]]);
  expect([of.same, of.kept, Object.keys(of.sequence)]).toEqual([0, 1, ['marketing']]);
  expect(of.settings).toEqual({
    departments: [
      { id: 'legal', name: 'Legal' },
      { id: 'works-council', name: 'Works council' },
    ],
    approvedTools: ['claude'],
    policyLink: 'https://example.org/ai',
  });
});

test('tools that are approved stay so until a file lists others', () => {
  const approving = { ...present, settings: { ...present.settings, approvedTools: ['chatgpt' as const] } };
  const file = fileWith({ settings: { departments: [], policyLink: 'https://example.org/new' } });
  expect(planImport(file, approving, []).settings).toEqual({
    departments: [{ id: 'legal', name: 'Legal' }],
    approvedTools: ['chatgpt'],
    policyLink: 'https://example.org/new',
  });
});

test('weeks in another order are the same weeks', () => {
  const sales = [...(present.sequence.sales ?? [])].reverse();
  expect(isNothing(plan(fileWith({ sequences: { sales } })))).toBe(true);
});

test('a file cannot say from whose win a use case came, nor take that away', () => {
  const forged = { ...useCaseFor('new-one', 'sales'), promotedFrom: WIN };
  expect(plan(fileWith({ useCases: [{ ...MAIL, promotedFrom: WIN }] })).useCases).toEqual([]);
  expect(plan(fileWith({ useCases: [forged] })).useCases[0]?.useCase.promotedFrom).toBeUndefined();
  const drafts = [{ ...useCaseFor('new-one', 'sales'), promotedFrom: WIN }];
  const bare = useCaseFor('new-one', 'sales');
  expect(plan(fileWith({ useCases: [bare] }), drafts).useCases[0]?.useCase.promotedFrom).toEqual(WIN);
  const from = { ...present, useCases: [{ ...MAIL, promotedFrom: WIN }] };
  expect(planImport(fileWith({ useCases: [MAIL] }), from, []).useCases).toEqual([]);
});

test('departments and use cases that nobody has are refused where they are named', () => {
  const astray = { ...useCaseFor('new-one', 'sales'), departments: ['sales', 'legal', 'choir'] };
  const file = fileWith({
    useCases: [MAIL, astray],
    sequences: {
      sales: [slot(1, 'answer-mail'), slot(3, 'long-gone'), slot(4, 'nowhere')],
      choir: [slot(1, 'new-one'), slot(2, 'only-a-draft')],
    },
  });
  expect(faults(file, [useCaseFor('only-a-draft', 'sales')])).toEqual([
    'sequences.sales[2].useCase transfer:no-such-use-case',
    'sequences.choir transfer:no-such-department',
    'useCases[1].departments[2] transfer:no-such-department',
  ]);
  const settings = { departments: [{ id: 'choir', name: 'Choir' }] };
  expect(faults({ ...file, settings, sequences: {} })).toEqual([]);
});

test('what keeps one draft from being published keeps a file from being imported, by the tools the file itself approves', () => {
  const { en } = MAIL.texts;
  const wrong: UseCase = {
    ...MAIL,
    tools: ['chatgpt'],
    saves: { low: 20, high: 10 },
    texts: { en: { ...en!, prompt: ' ', guardrail: '' } },
  };
  expect(faults(fileWith({ useCases: [ADVERT, wrong] }))).toEqual([
    'useCases[1].texts.en.prompt lint:prompt-empty',
    'useCases[1].texts.en.guardrail lint:guardrail-missing',
    'useCases[1].saves lint:saves-reversed',
  ]);
  const settings = { departments: [], approvedTools: ['claude' as const] };
  expect(faults(fileWith({ useCases: [{ ...MAIL, tools: ['chatgpt'] }], settings }))).toEqual([
    'useCases[0].tools lint:tool-not-approved',
  ]);
});

test('what a file archives it gives a reason for; the reason stays until it is brought back', () => {
  expect(faults(fileWith({ useCases: [{ ...MAIL, archived: true }] }))).toEqual([
    'useCases[0].archived transfer:archived-without-reason',
  ]);
  const archived = { ...MAIL, archived: true, archivedFor: 'A new system' };
  expect(faults(fileWith({ useCases: [archived] }))).toEqual([]);
  expect(faults(fileWith({ useCases: [{ ...useCaseFor('new-one', 'sales'), archived: true }] }))).toEqual([]);
  const from = { ...present, useCases: [archived] };
  expect(planImport(fileWith({ useCases: [{ ...MAIL, archived: true }] }), from, []).useCases).toEqual([]);
  const [back] = planImport(fileWith({ useCases: [{ ...archived, archived: false }] }), from, []).useCases;
  expect(back?.useCase.archivedFor).toBeUndefined();
});

test('departments of file and playbook together are no more than a playbook may have', () => {
  const departments = Array.from({ length: 100 }, (_, nth) => ({ id: `team-${nth}`, name: `Team ${nth}` }));
  expect(faults(fileWith({ settings: { departments } }))).toEqual([
    'settings.departments transfer:too-many-departments',
  ]);
});
