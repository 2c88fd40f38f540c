import type { ComparisonView, VersionLine, VersionsView } from '../../src/contract/versions.ts';

const line = (version: number, note: string, changes: Partial<VersionLine> = {}): VersionLine => ({
  version,
  note,
  publishedBy: 'Mirela Ott',
  publishedAt: `2026-05-${String(10 + version)}T12:05:00.000Z`,
  changed: 1,
  added: 0,
  weeks: 0,
  settings: false,
  ...changes,
});

/** The newest seven of fourteen. */
export const versions = (changes: Partial<VersionsView> = {}): VersionsView => ({
  newest: 14,
  since: '2026-01-12T08:00:00.000Z',
  versions: [
    line(14, 'Clearer openings for the dip weeks', { changed: 9, weeks: 3 }),
    line(13, 'Support replies: tone and refund limit', { changed: 2, publishedBy: 'Sara Lindqvist' }),
    line(12, 'Sales follow-up promoted from a win by T. Okafor', { changed: 0, added: 1 }),
    line(11, 'Finance sequence rewritten after the pilot', { changed: 4, weeks: 6 }),
    line(10, 'Restored version 8', { changed: 12, publishedBy: 'Joris Maartens' }),
    line(9, 'Shorter scripts', { changed: 12, publishedBy: 'Joris Maartens' }),
    line(8, 'Start for the March training', { changed: 64, weeks: 104 }),
  ],
  next: 8,
  ...changes,
});

export const older = (): VersionsView =>
  versions({ versions: [line(7, 'Before the pilot')], next: undefined });

export const comparison = (changes: Partial<ComparisonView> = {}): ComparisonView => {
  const [newest, , , eleventh] = versions().versions;
  if (!newest || !eleventh) throw new Error('the fixture has no versions');
  return {
    older: eleventh,
    newer: newest,
    newest: 14,
    useCases: [
      { id: 'explain-payslip-change', title: 'Explain a payslip change in plain words', is: 'changed' },
      { id: 'weekly-status', title: 'Weekly status from meeting notes', is: 'changed' },
      { id: 'job-description', title: 'Draft a job description', is: 'changed' },
      { id: 'delivery-complaint', title: 'First reply to a delivery complaint', is: 'changed' },
      { id: 'shift-handover', title: 'Shift handover in five lines', is: 'changed' },
      { id: 'follow-up', title: 'Turn a call into a follow-up e-mail', is: 'added' },
      { id: 'dictate', title: 'Dictate minutes', is: 'archived' },
    ],
    sequences: [
      {
        department: 'finance-and-payroll',
        weeks: [
          {
            week: 3,
            before: { useCase: 'payslip', title: 'Explain a payslip change', again: false, reason: '' },
            after: { useCase: 'payslip', title: 'Explain a payslip change', again: true, reason: '' },
          },
          {
            week: 4,
            after: {
              useCase: 'weekly-status',
              title: 'Weekly status',
              again: false,
              reason: 'It fits the close',
            },
          },
        ],
      },
    ],
    settings: ['approvedTools'],
    open: 4,
    ...changes,
  };
};
