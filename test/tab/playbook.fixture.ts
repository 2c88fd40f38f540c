import type { DraftView, FindingView, PlaybookView, UseCaseLine } from '../../src/contract/playbook.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';

export const line = (changes: Partial<UseCaseLine> = {}): UseCaseLine => ({
  id: payslip.id,
  title: 'Explain a payslip change in plain words',
  departments: ['finance-and-payroll'],
  task: 'drafting-email',
  saves: { low: 5, high: 10 },
  difficulty: 'easy',
  weeks: { first: 2, last: 6 },
  status: 'published',
  publishedAt: '2026-05-28T08:00:00.000Z',
  editedAt: '2026-05-28T08:00:00.000Z',
  faults: 0,
  agendas: 0,
  tries: { worked: 0, of: 0 },
  ...changes,
});

const published: UseCaseLine[] = [
  line({
    id: 'weekly-status',
    title: 'Weekly status from meeting notes',
    departments: ['everyone'],
    task: 'summarising-meetings',
    saves: { low: 15, high: 30 },
  }),
  line({
    id: 'delivery-complaint',
    title: 'First reply to a delivery complaint',
    departments: ['customer-support'],
    task: 'support-replies',
  }),
  line({
    id: 'job-description',
    title: 'Draft a job description from kick-off notes',
    departments: ['hr-and-recruiting'],
    task: 'job-descriptions',
    saves: { low: 30, high: 60 },
    weeks: { first: 1, last: 13 },
  }),
  line(),
];

export const playbook = (changes: Partial<PlaybookView> = {}): PlaybookView => ({
  version: 14,
  publishedAt: '2026-05-28T08:00:00.000Z',
  publishedBy: 'Mirela Ott',
  note: 'Shorter prompts.',
  counted: { from: '2026-03-09', to: '2026-06-07' },
  useCases: published,
  departments: ['hr-and-recruiting', 'finance-and-payroll', 'customer-support', 'everyone'],
  may: { edit: false },
  ...changes,
});

export const editorsPlaybook = (): PlaybookView =>
  playbook({
    may: { edit: true },
    useCases: [
      ...published.slice(0, 3),
      line({ status: 'changed', faults: 1 }),
      line({
        id: 'shift-handover',
        title: 'Shift handover in five lines',
        departments: ['everyone'],
        status: 'draft',
        faults: 2,
      }),
      line({ id: 'old-one', title: 'Dictate minutes', departments: ['everyone'], status: 'archived' }),
    ],
  });

export const noGuardrail: FindingView = {
  level: 'fault',
  field: 'guardrail',
  phrase: { say: 'lint:guardrail-missing' },
};
export const longScript: FindingView = {
  level: 'advice',
  field: 'script',
  phrase: { say: 'lint:script-long', with: { seconds: 150, limit: 120 } },
};

const english = payslip.texts.en;

/** A draft with other words than what is published. */
export const draft = (
  text: Partial<NonNullable<typeof english>> = {},
  changes: Partial<DraftView> = {},
): DraftView => ({
  id: payslip.id,
  useCase: english ? { ...payslip, texts: { en: { ...english, ...text } } } : payslip,
  published: payslip,
  isDraft: true,
  savedAt: '2026-11-09T07:42:00.000Z',
  savedBy: { id: 'mirela', name: 'Mirela Ott' },
  findings: [],
  readingSeconds: 20,
  rev: 3,
  ...changes,
});
