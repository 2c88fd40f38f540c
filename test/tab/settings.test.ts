import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import {
  readPlaybook,
  readSettings,
  readUseCase,
  saveSettings,
  type SettingsView,
} from '../../src/contract/playbook.ts';
import { DEPARTMENTS } from '../../src/domain/playbook/playbook.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab, refuse, silent } from './open-tab.ts';
import { editorsPlaybook } from './playbook.fixture.ts';

const editor = me({ may: { editPlaybook: true, manageATeam: true } });
const view = (settings: Partial<SettingsView['settings']> = {}, rev = 1): SettingsView => {
  const all = { departments: [], ...settings };
  const named = (id: string) => all.departments.find((each) => each.id === id) ?? { id };
  const added = all.departments.filter(({ id }) => !DEPARTMENTS.some((each) => each === id));
  const supplied = DEPARTMENTS.map(named);
  return { settings: all, departments: [...supplied.slice(0, -1), ...added, ...supplied.slice(-1)], rev };
};

/** A server that keeps the settings, as the real one does. */
function openSettings(first = view()) {
  let kept = first;
  return openTab({
    page: 'settings',
    answers: [
      answer(readMe, () => ({
        ...editor,
        departments: kept.departments,
        policyLink: kept.settings.policyLink,
      })),
      answer(readPlaybook, editorsPlaybook()),
      answer(readSettings, () => kept),
      answer(saveSettings, ({ body }) => (kept = view(body.settings, kept.rev + 1))),
    ],
  });
}
const saved = (tab: OpenedTab) => tab.callsOf(saveSettings).map(({ body }) => saveSettings.body.parse(body));
const field = (tab: OpenedTab, name: string) => tab.frame.getByRole('textbox', { name });
const publish = (tab: OpenedTab) => tab.frame.getByRole('button', { name: 'Publish', exact: true });

test('a department is renamed and another added; both are called so everywhere at once', async () => {
  const tab = await openSettings();
  await field(tab, 'Sales').fill('New business');
  await tab.frame.getByText('Not published yet; kept on this device.').waitFor();
  await tab.frame.getByRole('button', { name: 'Add a department' }).click();
  await tab.page.keyboard.type('Legal');
  await publish(tab).click();
  await tab.frame.getByText('They hold for the whole playbook and are published at once.').waitFor();
  expect(saved(tab)).toMatchObject([
    {
      note: 'Changed: Departments',
      settings: {
        departments: [
          { id: 'sales', name: 'New business' },
          { id: expect.stringMatching(/^department-[0-9a-z]{5}$/), name: 'Legal' },
        ],
      },
    },
  ]);
  await tab.frame.getByRole('link', { name: 'Use cases' }).click();
  await tab.frame.getByRole('heading', { name: 'Playbook', level: 1 }).waitFor();
});

test('an added field that is left empty goes again; a name that was taken away is asked for', async () => {
  const tab = await openSettings(view({ departments: [{ id: 'legal-1', name: 'Legal' }] }));
  await field(tab, 'Sales').waitFor();
  const fields = () => tab.frame.getByRole('region', { name: 'Departments' }).getByRole('textbox').count();
  const before = await fields();
  await tab.frame.getByRole('button', { name: 'Add a department' }).click();
  expect(await fields()).toBe(before + 1);
  await field(tab, 'Sales').focus();
  await expect.poll(fields).toBe(before);
  await field(tab, 'Added department').fill('');
  await tab.frame.getByText('Two letters or more.').waitFor();
  expect(await publish(tab).getAttribute('aria-disabled')).toBe('true');
});

test('tools are approved one by one, and the policy’s address must be one', async () => {
  const tab = await openSettings();
  await tab.frame.getByRole('radio', { name: 'Only these tools' }).check();
  await tab.frame.getByRole('checkbox', { name: 'ChatGPT' }).uncheck();
  await field(tab, 'Address of the policy').fill('example.org/ai');
  await tab.frame.getByText('This is not an address that begins with https://.').waitFor();
  expect(await publish(tab).getAttribute('aria-disabled')).toBe('true');
  await field(tab, 'Address of the policy').fill('https://example.org/ai');
  await publish(tab).click();
  await expect
    .poll(() => saved(tab)[0]?.settings)
    .toEqual({
      departments: [],
      approvedTools: ['microsoft-365-copilot', 'copilot-chat', 'claude', 'gemini'],
      policyLink: 'https://example.org/ai',
    });
});

test('what two editors changed apart is joined; where both changed the same, mine stands until I take theirs', async () => {
  const tab = await openSettings();
  await field(tab, 'Address of the policy').fill('https://example.org/mine');
  const theirs = view(
    { policyLink: 'https://example.org/theirs', departments: [{ id: 'sales', name: 'Sellers' }] },
    7,
  );
  tab.api.add(
    answer(readSettings, theirs),
    refuse(saveSettings, { status: 412, code: 'stale', title: 'Somebody changed this meanwhile.' }),
  );
  await publish(tab).click();
  await tab.frame.getByText('Somebody changed the same meanwhile: AI policy.', { exact: false }).waitFor();
  expect(await field(tab, 'Sales').inputValue()).toBe('Sellers');
  expect(await field(tab, 'Address of the policy').inputValue()).toBe('https://example.org/mine');
  await tab.frame.getByRole('button', { name: 'Take theirs' }).click();
  expect(await field(tab, 'Address of the policy').inputValue()).toBe('https://example.org/theirs');
});

test('what was typed is still there when the page is closed in mid-sentence', async () => {
  const tab = await openSettings();
  await field(tab, 'Marketing').fill('Brand and mark');
  await Promise.all([
    tab.page.waitForEvent('framenavigated'),
    tab.frame.evaluate(() => window.location.reload()),
  ]);
  await tab.frame.getByText('Not published yet; kept on this device.').waitFor();
  expect(await field(tab, 'Marketing').inputValue()).toBe('Brand and mark');
  await tab.frame.getByRole('button', { name: 'Drop changes' }).click();
  expect(await field(tab, 'Marketing').inputValue()).toBe('');
});

test('a reader finds the policy beside the guardrail', async () => {
  const tab = await openTab({
    page: `playbook/${payslip.id}`,
    answers: [
      answer(readMe, me({ policyLink: 'https://example.org/ai', teams: [] })),
      answer(readUseCase, { id: payslip.id, published: payslip, may: { edit: false }, version: 14 }),
    ],
  });
  const link = tab.frame.getByRole('link', { name: 'Our AI policy' });
  expect(await link.getAttribute('href')).toBe('https://example.org/ai');
});

test('the settings load, fail by name, read in three themes and fit 280 and 1280 px', async () => {
  const asked = [answer(readMe, editor), answer(readPlaybook, editorsPlaybook())];
  const loading = await openTab({ page: 'settings', answers: [...asked, silent(readSettings)] });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await openTab({
    page: 'settings',
    answers: [
      ...asked,
      refuse(readSettings, { status: 403, code: 'not-allowed', title: 'For its editors.' }),
    ],
  });
  await failed.frame.getByText('For its editors.', { exact: false }).waitFor();
  const tab = await openSettings(
    view({ approvedTools: ['claude'], departments: [{ id: 'x-1', name: 'Legal' }] }),
  );
  await field(tab, 'Added department').waitFor();
  await tab.readsAndFits(280, 1280);
});
