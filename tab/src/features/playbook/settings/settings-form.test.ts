import type { SettingsView } from '#contract/playbook.ts';
import { expect, test } from 'vitest';
import { formOfSettings, mergeSettings, type SettingsForm, settingsOf, taking } from './settings-form.ts';

const view: SettingsView = {
  settings: { departments: [{ id: 'legal-1', name: 'Legal' }], policyLink: 'https://example.org/ai' },
  departments: [{ id: 'sales' }, { id: 'legal-1', name: 'Legal' }],
  rev: 3,
};
const form = (changes: Partial<SettingsForm> = {}): SettingsForm => ({
  ...formOfSettings(view, (id) => id === 'sales'),
  ...changes,
});
const named = (sales: string, legal: string) => [
  { id: 'sales', name: sales, isAdded: false },
  { id: 'legal-1', name: legal, isAdded: true },
];

test('settings become a form and a form the same settings', () => {
  expect(settingsOf(form())).toEqual({ ok: true, settings: view.settings });
});

test('a supplied department is renamed, and named as it came by emptying the field', () => {
  const settings = (sales: string) => {
    const settled = settingsOf(form({ departments: named(sales, 'Legal') }));
    return settled.ok && settled.settings.departments;
  };
  expect(settings(' New business ')).toEqual([
    { id: 'sales', name: 'New business' },
    { id: 'legal-1', name: 'Legal' },
  ]);
  expect(settings('')).toEqual([{ id: 'legal-1', name: 'Legal' }]);
});

test('an added department without a name, and a link that is no https address, cannot be sent', () => {
  expect(settingsOf(form({ departments: named('', ' ') }))).toEqual({ ok: false, parts: ['departments'] });
  for (const policyLink of [
    'example.org',
    'http://example.org/ai',
    'javascript:alert(1)',
    'https://intranet',
  ])
    expect([policyLink, settingsOf(form({ policyLink }))]).toEqual([
      policyLink,
      { ok: false, parts: ['policyLink'] },
    ]);
});

test('what two editors changed in different parts is joined; in the same part, mine stays until I choose', () => {
  const mine = form({ policyLink: 'https://example.org/mine', approvedTools: ['claude'] });
  const theirs = form({ policyLink: 'https://example.org/theirs', departments: named('Sellers', 'Legal') });
  const { merged, toChoose, taken } = mergeSettings(form(), mine, theirs);
  expect({ toChoose, taken }).toEqual({ toChoose: ['policyLink'], taken: ['departments'] });
  expect(merged).toEqual({ ...mine, departments: theirs.departments });
  expect(taking(merged, theirs, toChoose).policyLink).toBe('https://example.org/theirs');
});
