import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readDraft, readPlaybook } from '../../src/contract/playbook.ts';
import {
  type ImportChanges,
  importPlaybook,
  type ImportProblems,
  previewImport,
} from '../../src/contract/playbook-file.ts';
import { listVersions } from '../../src/contract/versions.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, cutOff, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { editorsPlaybook } from './playbook.fixture.ts';
import { versions } from './versions.fixture.ts';

const editor = answer(readMe, me({ may: { editPlaybook: true, manageATeam: true } }));
const english = payslip.texts.en;
const before = english
  ? { ...payslip, texts: { en: { ...english, trigger: 'somebody asks why a payslip line moved' } } }
  : payslip;
const TEXT = JSON.stringify({ format: 'adoption-playbook', formatVersion: 1, useCases: [payslip] }, null, 2);

const changes = (more: Partial<ImportChanges> = {}): ImportChanges => ({
  version: 14,
  same: 2,
  kept: 1,
  useCases: [{ id: payslip.id, title: 'Explain a payslip change in plain words', is: 'changed' }],
  sequences: [
    {
      department: 'finance-and-payroll',
      weeks: [{ week: 4, after: { useCase: payslip.id, title: 'Payslips', again: false, reason: '' } }],
    },
  ],
  settings: ['approvedTools'],
  drafts: {
    useCases: [{ id: payslip.id, title: 'Explain a payslip change in plain words', by: 'Sara Lindqvist' }],
    sequences: [{ department: 'finance-and-payroll', by: 'Joris Maartens' }],
  },
  ...more,
});

const problems: ImportProblems = {
  problems: [
    {
      line: 12,
      column: 18,
      field: 'useCases[0].texts.en.title',
      about: 'Explain a payslip change',
      phrase: { say: 'transfer:most-text', with: { limit: 80, found: 94 } },
    },
    {
      line: 40,
      column: 3,
      field: 'useCases[0].tools',
      phrase: { say: 'lint:tool-not-approved', with: { tool: 'chatgpt' } },
    },
    {
      line: 1,
      column: 1,
      field: '',
      phrase: { say: 'transfer:other-file', with: { format: 'adoption-playbook' } },
    },
  ],
  more: 0,
};

const draft = {
  id: payslip.id,
  useCase: payslip,
  published: before,
  isDraft: false,
  findings: [],
  readingSeconds: 60,
  rev: 3,
};

const open = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      editor,
      answer(readPlaybook, editorsPlaybook()),
      answer(readDraft, draft),
      answer(listVersions, versions()),
      answer(previewImport, { ready: changes() }),
      answer(importPlaybook, { version: 15 }),
      ...answers,
    ],
    page: 'import',
    ...options,
  });

const file = (text = TEXT, name = 'playbook.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const choose = ({ frame }: OpenedTab, chosen = file()) =>
  frame.locator('input[type=file]').setInputFiles(chosen);
const note = ({ frame }: OpenedTab) => frame.getByRole('textbox');
const publish = ({ frame }: OpenedTab) => frame.getByRole('button', { name: 'Publish 3 changes' });

test('by keyboard from the list to the version: what would change is shown word by word before anything does', async () => {
  const tab = await open({ page: 'playbook' });
  const { frame, page } = tab;
  await frame.getByRole('button', { name: 'Import or export' }).press('Enter');
  await frame.getByRole('menuitem', { name: 'Import a playbook file (JSON)' }).press('Enter');
  await frame.getByRole('heading', { name: 'Import a playbook file' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await frame.getByRole('button', { name: 'Choose a file' }).press('Enter');
  await (await chooser).setFiles(file());
  await frame.getByRole('heading', { name: '3 changes' }).waitFor();
  expect(tab.callsOf(previewImport).map(({ body }) => previewImport.body.parse(body))).toEqual([
    { file: TEXT },
  ]);
  const diff = frame.getByRole('region', { name: 'Explain a payslip change in plain words' });
  expect(await diff.locator('del').innerText()).toMatch(/somebody/);
  expect(await diff.locator('ins').innerText()).toMatch(/an employee/);
  await frame.getByRole('button', { name: 'Finance and payroll: week 4' }).press('Enter');
  await frame.getByRole('region', { name: 'Finance and payroll' }).getByText('Week 4').waitFor();
  await frame.getByText('Approved tools').waitFor();
  await frame
    .getByText('2 use cases of the file are in the playbook word for word.', { exact: false })
    .waitFor();
  await frame.getByText('1 use case that the file does not name stays as it is.', { exact: false }).waitFor();
  expect(tab.callsOf(importPlaybook)).toEqual([]);

  await publish(tab).press('Enter');
  await frame.getByRole('alert').waitFor();
  expect(tab.callsOf(importPlaybook)).toEqual([]);
  await note(tab).fill('From the spring review');
  await publish(tab).press('Enter');
  await frame.getByRole('heading', { name: 'The playbook is at version 15' }).waitFor();
  expect(tab.callsOf(importPlaybook).map(({ body }) => importPlaybook.body.parse(body))).toEqual([
    { file: TEXT, note: 'From the spring review', version: 14 },
  ]);
  await frame.getByRole('link', { name: 'See what version 15 changed' }).waitFor();
});

test('open drafts of what changes are named with whose they are, and said to stay', async () => {
  const tab = await open();
  await choose(tab);
  const drafts = tab.frame.getByRole('region', { name: 'Open drafts of what changes' });
  await drafts.getByText('Explain a payslip change in plain words, by Sara Lindqvist').waitFor();
  await drafts.getByText('Weeks of Finance and payroll, by Joris Maartens').waitFor();
});

test('a bad file is shown as a list by line and field that can be copied, and nothing can be published', async () => {
  const tab = await open({ answers: [answer(previewImport, { refused: problems })] });
  await choose(tab);
  const { frame } = tab;
  await frame.getByRole('heading', { name: '3 problems. Nothing was changed' }).waitFor();
  const rows = await frame
    .getByRole('table', { name: 'Problems of the file' })
    .locator('tbody tr')
    .allInnerTexts();
  expect(rows.map((row) => row.split(/\s*[\t\n]\s*/))).toEqual([
    [
      'Line 12, column 18',
      'useCases[0].texts.en.title',
      'Explain a payslip change',
      'This has 94 letters, and 80 is the most.',
    ],
    [
      'Line 40, column 3',
      'useCases[0].tools',
      expect.stringMatching(/^ChatGPT is not on your organisation's list/),
    ],
    ['Line 1, column 1', 'The file as a whole', expect.stringContaining('This is not a playbook file.')],
  ]);
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await frame.getByRole('button', { name: 'Copy the list' }).click();
  await frame.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await frame.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
  await tab.readsAndFits(1280, 640, 280);
  // The mended file has the same name: a browser tells of it again only where the former choice was let go.
  const held = await frame.locator('input[type=file]').evaluate((input: HTMLInputElement) => input.value);
  expect(held).toBe('');
  tab.api.add(answer(previewImport, { ready: changes() }));
  await choose(tab);
  await publish(tab).waitFor();
});

test('of more problems than are shown it is said how many there are', async () => {
  const tab = await open({ answers: [answer(previewImport, { refused: { ...problems, more: 47 } })] });
  await choose(tab);
  await tab.frame.getByRole('heading', { name: '50 problems. Nothing was changed' }).waitFor();
  await tab.frame.getByText('These are the first 3.', { exact: false }).waitFor();
});

test('when somebody published meanwhile, what would change now is shown, and the note is still there', async () => {
  const title = 'The playbook was published anew since you looked.';
  const tab = await open({ answers: [refuse(importPlaybook, { status: 412, code: 'stale', title })] });
  await choose(tab);
  await note(tab).fill('From the spring review');
  tab.api.add(answer(previewImport, { ready: changes({ version: 15, settings: [] }) }));
  await publish(tab).click();
  await tab.frame.getByText(title).waitFor();
  await tab.frame.getByText('Compared with version 15.', { exact: false }).waitFor();
  expect(await note(tab).inputValue()).toBe('From the spring review');
  tab.api.add(answer(importPlaybook, { version: 16 }));
  await tab.frame.getByRole('button', { name: 'Publish 2 changes' }).click();
  await tab.frame.getByRole('heading', { name: 'The playbook is at version 16' }).waitFor();
  expect(tab.callsOf(importPlaybook).map(({ body }) => importPlaybook.body.parse(body).version)).toEqual([
    14, 15,
  ]);
});

test('nothing is lost when the network fails: the file stays chosen, and the note stays written', async () => {
  const tab = await open({ answers: [cutOff(previewImport)] });
  await choose(tab);
  const { frame } = tab;
  await frame.getByText('The file is still chosen, but could not be looked at.', { exact: false }).waitFor();
  tab.api.add(answer(previewImport, { ready: changes() }), cutOff(importPlaybook));
  await frame.getByRole('button', { name: 'Try again' }).click();
  await publish(tab).waitFor();
  expect(await frame.getByRole('alert').count()).toBe(0);
  await note(tab).fill('From the spring review');
  await publish(tab).click();
  await frame.getByText('Pressing again does no harm.', { exact: false }).waitFor();
  expect(await note(tab).inputValue()).toBe('From the spring review');
  tab.api.add(answer(importPlaybook, { version: 15 }));
  await publish(tab).click();
  await frame.getByRole('heading', { name: 'The playbook is at version 15' }).waitFor();
});

test('a file that changes nothing has nothing to publish', async () => {
  const drafts = { useCases: [], sequences: [] };
  const ready = changes({ useCases: [], sequences: [], settings: [], drafts, same: 3 });
  const tab = await open({ answers: [answer(previewImport, { ready })] });
  await choose(tab);
  await tab.frame.getByRole('heading', { name: 'The playbook says all of this already' }).waitFor();
  expect(await tab.frame.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
});

test('what is no text in UTF-8, or larger than a playbook, is refused before it is sent', async () => {
  const tab = await open();
  await choose(tab, { ...file(), buffer: Buffer.from('{"title": "Pr\xfcfung"}', 'latin1') });
  await tab.frame.getByText('are not stored as UTF-8.', { exact: false }).waitFor();
  await choose(tab, file(' '.repeat(16 * 1024 * 1024 + 1), 'large.json'));
  await tab.frame.getByText('large.json is larger than 16 MB', { exact: false }).waitFor();
  expect(tab.callsOf(previewImport)).toEqual([]);
});

test('a file can be dropped on the page', async () => {
  const tab = await open();
  const { frame } = tab;
  const dropped = await frame.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return data;
  }, TEXT);
  const zone = frame.getByText('Or drop it here', { exact: false });
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await frame.getByText('dropped.json').waitFor();
  await publish(tab).waitFor();
});

test('the page reads in three themes and fits from 1280 to 280, while looking and with what would change', async () => {
  const tab = await open({ answers: [silent(previewImport)] });
  await tab.frame.getByRole('button', { name: 'Choose a file' }).waitFor();
  await tab.readsAndFits(1280, 280);
  await choose(tab);
  await tab.frame.getByRole('status', { name: 'Looking at the file' }).waitFor();
  const seen = await open();
  await choose(seen);
  await seen.frame.getByText('Trigger: when does it start?').waitFor();
  await seen.readsAndFits(1280, 640, 280);
});

test('who is no editor is told so and can choose nothing', async () => {
  const tab = await open({ answers: [answer(readMe, me())] });
  await tab.frame.getByText("Importing is for the playbook's editors.").waitFor();
  expect(await tab.frame.getByRole('button', { name: 'Choose a file' }).count()).toBe(0);
});
