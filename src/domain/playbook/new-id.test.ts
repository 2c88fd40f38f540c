import { expect, test } from 'vitest';
import { newDepartmentId, newUseCaseId } from './new-id.ts';

test('the id says what the title says', () => {
  expect(newUseCaseId('Résumé: a call, in 5 lines', '7f3a9')).toBe('resume-a-call-in-5-lines-7f3a9');
});

test('every title gives an id the playbook takes, also in other scripts and at any length', () => {
  for (const title of ['給与明細', '2026 plan', '- -', 'x'.repeat(80), 'word '.repeat(16)]) {
    expect(newUseCaseId(title, '7f3a9')).toMatch(/^[a-z][a-z0-9-]{2,59}$/);
  }
});

test('a department’s id comes from its name and is short enough for the storage', () => {
  expect(newDepartmentId('Legal & Compliance', '7f3a9')).toBe('legal-compliance-7f3a9');
  for (const name of ['法務', '42', 'a'.repeat(60)])
    expect(newDepartmentId(name, '7f3a9')).toMatch(/^[a-z][a-z0-9-]{1,39}$/);
});
