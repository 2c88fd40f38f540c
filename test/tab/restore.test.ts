import { expect, test } from 'vitest';
import { readOpenChanges } from '../../src/contract/open-changes.ts';
import { readMe } from '../../src/contract/person.ts';
import {
  readDraft,
  readPlaybook,
  readSettings,
  readUseCase,
  saveSettings,
  type SettingsView,
} from '../../src/contract/playbook.ts';
import {
  type HistoryView,
  readHistory,
  readRestore,
  restoreUseCase,
  restoreVersion,
  type RestoreView,
} from '../../src/contract/restoring.ts';
import { compareUseCase, compareVersions, listVersions } from '../../src/contract/versions.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { draft, editorsPlaybook } from './playbook.fixture.ts';
import { comparison, versions } from './versions.fixture.ts';

const editor = answer(readMe, me({ may: { editPlaybook: true, manageATeam: true } }));
const at = '2026-11-09T07:42:00.000Z';
const leas = { rev: 7, by: 'Sara Lindqvist', at, isRestored: false };
const restore = (more: Partial<RestoreView> = {}): RestoreView => ({
  version: 11,
  newest: 14,
  useCases: [
    { id: payslip.id, title: 'Explain a payslip' },
    { id: 'weekly-status', title: 'Weekly status', draft: leas },
  ],
  sequences: [{ department: 'finance-and-payroll' }],
  added: [{ id: 'follow-up', title: 'Follow-up e-mail' }],
  archiving: [{ id: 'dictate', title: 'Dictate minutes', wasArchived: false }],
  settings: ['policyLink'],
  settingsThen: { departments: [], policyLink: 'https://example.org/then' },
  ...more,
});
const made = (): RestoreView => {
  const view = restore();
  const draftOf = { rev: 20, by: 'Ines', at, isRestored: true };
  return {
    ...view,
    useCases: view.useCases.map((each) => ({ ...each, draft: each.draft ?? draftOf })),
    sequences: view.sequences.map((each) => ({ ...each, draft: draftOf })),
  };
};
const openVersions = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      editor,
      answer(listVersions, versions()),
      answer(compareVersions, ({ params }) =>
        comparison({ newer: { ...comparison().newer, version: Number(params.version) } }),
      ),
      answer(compareUseCase, { id: payslip.id, before: payslip, after: payslip }),
      answer(readRestore, restore()),
      answer(restoreVersion, made()),
      answer(readOpenChanges, { version: 14, useCases: [], sequences: [] }),
      ...answers,
    ],
    page: 'versions',
    ...options,
  });
const askToRestore = async ({ frame }: OpenedTab) => {
  await frame.getByRole('checkbox', { name: 'Compare version 11', exact: true }).check();
  await frame.getByRole('button', { name: 'Restore this version…' }).click();
  return frame.getByRole('alertdialog', { name: 'Restore version 11?' });
};
/** A dialog hides the bar that the page is scrolled with. */
async function readsAndFits(tab: OpenedTab): Promise<void> {
  await tab.readsAndFits();
  for (const width of [280, 400]) {
    await tab.setWidth(width);
    expect(await tab.sidewaysBy()).toBeLessThanOrEqual(0);
  }
  await tab.setWidth(1280);
}

test('restoring says what becomes a draft, whose draft is left, and what stays; the drafts are reviewed', async () => {
  const tab = await openVersions();
  const dialog = await askToRestore(tab);
  await dialog.getByText('Nothing is published now.', { exact: false }).waitFor();
  expect(await dialog.innerText()).toMatch(
    /Explain a payslip\s+Use case\s+Weekly status\s+Use case. Sara Lindqvist has a draft open since 9 November/,
  );
  await dialog.getByText('Came later, and stays: “Follow-up e-mail”.').waitFor();
  await dialog
    .getByText('Archived since, and stays so until it is brought back: “Dictate minutes”.')
    .waitFor();
  await dialog.getByText('Settings differ: Policy link.', { exact: false }).waitFor();
  await readsAndFits(tab);
  const press = dialog.getByRole('button', { name: 'Make 2 drafts' });
  await press.focus();
  await tab.page.keyboard.press('Enter');
  await dialog.getByText('2 drafts of that version are ready to be reviewed.').waitFor();
  await dialog.getByText('1 open draft was left as it is: “Weekly status”.').waitFor();
  expect(tab.callsOf(restoreVersion).map(({ body, params }) => [params.version, body])).toEqual([
    ['11', { useCases: [], sequences: [] }],
  ]);
  await dialog.getByRole('button', { name: 'Review changes' }).click();
  await tab.frame.getByRole('heading', { name: 'Review changes', level: 1 }).waitFor();
});

test('somebody’s draft is replaced only when the person says so, as it was seen', async () => {
  const tab = await openVersions();
  const dialog = await askToRestore(tab);
  await dialog.getByRole('checkbox', { name: 'Replace the draft of Sara Lindqvist: Weekly status' }).check();
  await dialog.getByRole('button', { name: 'Make 3 drafts' }).click();
  await expect.poll(() => tab.callsOf(restoreVersion).length).toBe(1);
  expect(tab.callsOf(restoreVersion)[0]?.body.useCases).toEqual([{ id: 'weekly-status', rev: 7 }]);
});

test('the version in use is not restored, what is restored already makes nothing, and a failure is told', async () => {
  const tab = await openVersions({
    answers: [
      answer(readRestore, restore({ useCases: [], sequences: [], added: [], archiving: [], settings: [] })),
    ],
  });
  await tab.frame
    .getByRole('button', { name: 'Shift handover in five lines' })
    .or(tab.frame.getByText('2 more'))
    .first()
    .waitFor();
  expect(await tab.frame.getByRole('button', { name: 'Restore this version…' }).count()).toBe(0);
  const dialog = await askToRestore(tab);
  await dialog.getByText('No words and no weeks differ from what is published.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Make 0 drafts' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  const failing = await openVersions({
    answers: [refuse(restoreVersion, { status: 503, code: 'busy', title: 'Try again.' })],
  });
  const second = await askToRestore(failing);
  await second.getByRole('button', { name: 'Make 2 drafts' }).click();
  await second.getByText('Not everything was restored; pressing again goes on. Try again.').waitFor();
});

const settings = (): SettingsView => ({
  settings: { departments: [], policyLink: 'https://example.org/now' },
  departments: [{ id: 'sales' }, { id: 'everyone' }],
  rev: 3,
});

test('settings of an earlier version are taken over by a press and published by another', async () => {
  const tab = await openVersions({
    answers: [
      answer(readSettings, settings()),
      answer(saveSettings, ({ body }) => ({ ...settings(), settings: body.settings })),
    ],
  });
  const dialog = await askToRestore(tab);
  await dialog.getByRole('button', { name: 'Settings of version 11' }).click();
  const { frame } = tab;
  await frame.getByText('Version 11 had other settings: ', { exact: false }).waitFor();
  expect(tab.callsOf(saveSettings)).toEqual([]);
  await frame.getByRole('button', { name: 'Take them over' }).click();
  await frame.getByText('The settings are those of version 11.').waitFor();
  await frame.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.poll(() => tab.callsOf(saveSettings).length).toBe(1);
  expect(tab.callsOf(saveSettings)[0]?.body.settings.policyLink).toBe('https://example.org/then');
});

const history = (more: Partial<HistoryView> = {}): HistoryView => ({
  id: payslip.id,
  title: 'Explain a payslip',
  revisions: [14, 9].map((version) => ({
    version,
    note: `Note of ${version}`,
    publishedBy: 'Mirela Ott',
    publishedAt: at,
  })),
  next: 9,
  ...more,
});
const openHistory = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      editor,
      answer(readPlaybook, editorsPlaybook()),
      answer(readHistory, ({ query }) =>
        query.before === undefined
          ? history()
          : history({
              revisions: [{ ...history().revisions[0]!, version: 1, note: 'First' }],
              next: undefined,
            }),
      ),
      answer(compareUseCase, {
        id: payslip.id,
        before: draft({ trigger: 'somebody asks why' }).useCase,
        after: payslip,
      }),
      answer(readUseCase, { id: payslip.id, published: payslip, may: { edit: true }, version: 14 }),
      answer(readDraft, draft({ title: 'As it was' })),
      answer(restoreUseCase, draft({ title: 'As it was' })),
      ...answers,
    ],
    page: `playbook/${payslip.id}/history`,
    ...options,
  });

test('the editor’s menu leads to the texts of a use case: who, when, why, and what each changed', async () => {
  const tab = await openHistory({ page: `playbook/${payslip.id}` });
  const { frame, page } = tab;
  await frame.getByRole('button', { name: 'More' }).first().click();
  await frame.getByRole('menuitem', { name: 'History' }).click();
  await frame.getByRole('heading', { name: 'Explain a payslip', level: 1 }).waitFor();
  await frame.getByText('Version 14, Mirela Ott, 9 November', { exact: false }).waitFor();
  expect(await frame.getByText('In use now').count()).toBe(1);
  expect(await frame.getByRole('button', { name: /^Restore this text/ }).count()).toBe(1);
  const show = frame.getByRole('button', { name: 'Show what changed: version 9' });
  await show.focus();
  await page.keyboard.press('Enter');
  await frame.getByText('Trigger: when does it start?').waitFor();
  expect(tab.callsOf(compareUseCase)[0]).toMatchObject({ params: { version: '9' }, query: { since: 8 } });
  await frame.getByRole('button', { name: 'Show older texts' }).click();
  await frame.getByRole('heading', { name: 'First' }).waitFor();
  await tab.readsAndFits(1280, 900, 400, 280);
});

test('an earlier text becomes a draft and the editor opens; an open draft is named before it is replaced', async () => {
  const tab = await openHistory();
  const { frame } = tab;
  await frame.getByRole('button', { name: 'Restore this text…: version 9' }).click();
  const dialog = frame.getByRole('alertdialog', { name: 'Restore this text?' });
  await dialog.getByRole('button', { name: 'Make the draft' }).click();
  await frame.getByRole('heading', { name: 'As it was', level: 1 }).waitFor();
  expect(tab.callsOf(restoreUseCase)[0]?.body).toEqual({ version: 9 });

  const open = { rev: 7, by: 'Sara Lindqvist', at };
  const second = await openHistory({ answers: [answer(readHistory, history({ draft: open }))] });
  await second.frame.getByRole('button', { name: 'Restore this text…: version 9' }).click();
  const asking = second.frame.getByRole('alertdialog');
  await asking.getByText('Sara Lindqvist has a draft of it open', { exact: false }).waitFor();
  await readsAndFits(second);
  await asking.getByRole('button', { name: 'Cancel' }).click();
  expect(second.callsOf(restoreUseCase)).toEqual([]);
  await second.frame.getByRole('button', { name: 'Restore this text…: version 9' }).click();
  await asking.getByRole('button', { name: 'Replace the draft' }).click();
  await expect.poll(() => second.callsOf(restoreUseCase).length).toBe(1);
  expect(second.callsOf(restoreUseCase)[0]?.body).toEqual({ version: 9, replaced: 7 });
});

test('the history loads, fails by name, and is refused to who is no editor', async () => {
  const loading = await openHistory({ answers: [silent(readHistory)] });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await openHistory({
    answers: [refuse(readHistory, { status: 500, code: 'bug', title: 'It is us.' })],
  });
  await failed.frame.getByRole('heading', { name: 'The history could not be loaded.' }).waitFor();
  const refused = await openHistory({
    answers: [refuse(readHistory, { status: 403, code: 'not-allowed', title: 'This is for editors.' })],
  });
  await refused.frame.getByRole('alert').getByText('This is for editors.', { exact: false }).waitFor();
});
