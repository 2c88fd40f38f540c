import { expect, test } from 'vitest';
import { type OpenChangesView, publishChanges, readOpenChanges } from '../../src/contract/open-changes.ts';
import { readMe } from '../../src/contract/person.ts';
import { readDraft, readPlaybook, readUseCase, searchUseCases } from '../../src/contract/playbook.ts';
import { readSequence } from '../../src/contract/sequence.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { draft, editorsPlaybook, longScript, noGuardrail } from './playbook.fixture.ts';

const editor = answer(readMe, me({ may: { editPlaybook: true, manageATeam: true } }));
const saved = { savedAt: '2026-11-09T07:42:00.000Z', savedBy: { id: 'mirela', name: 'Mirela Ott' } };
const FINANCE = 'finance-and-payroll';
const changes = (more: Partial<OpenChangesView> = {}): OpenChangesView => ({
  version: 14,
  useCases: [
    { ...saved, id: payslip.id, title: 'Explain a payslip', is: 'changed', rev: 3, findings: [longScript] },
    { ...saved, id: 'call-notes', title: 'Notes of a call', is: 'added', rev: 5, findings: [] },
    {
      ...saved,
      id: 'no-rail',
      title: 'Without a guardrail',
      is: 'changed',
      rev: 6,
      findings: [noGuardrail],
      stop: 'faults',
    },
    { ...saved, id: 'beneath', title: 'Written over', is: 'changed', rev: 7, findings: [], stop: 'beneath' },
  ],
  sequences: [
    {
      ...saved,
      department: FINANCE,
      weeks: [3, 4],
      advice: 2,
      drafts: [{ id: 'call-notes', title: 'Notes of a call' }],
      rev: 9,
    },
  ],
  ...more,
});
const slot = (week: number, useCase: string) => ({ week, useCase, again: false, reason: '' });
const open = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      editor,
      answer(readOpenChanges, changes()),
      answer(readPlaybook, editorsPlaybook()),
      answer(readDraft, draft({ trigger: 'somebody asks why' })),
      answer(readSequence, {
        department: FINANCE,
        slots: [slot(3, 'call-notes')],
        published: [slot(3, 'mail')],
        isDraft: true,
        useCases: [
          { id: 'call-notes', title: 'Notes of a call', departments: [FINANCE], status: 'draft' },
          { id: 'mail', title: 'Answer mail', departments: [FINANCE], status: 'published' },
        ],
        rev: 9,
      }),
      ...answers,
    ],
    page: 'versions/open',
    ...options,
  });
const tick = ({ frame }: OpenedTab, title: string) =>
  frame.getByRole('checkbox', { name: `Publish “${title}”` });

test('what is open is listed with who wrote it, what is found in it, and why it cannot be chosen', async () => {
  const tab = await open();
  const { frame } = tab;
  await frame.getByText('5 changes are written and not published.', { exact: false }).waitFor();
  const row = (title: string) =>
    frame.getByRole('listitem').filter({ has: frame.getByRole('heading', { name: title }) });
  expect(await row('Explain a payslip').innerText()).toMatch(
    /Changed by Mirela Ott, 9 November[\s\S]+Advice:/,
  );
  expect(await tick(tab, 'Without a guardrail').isDisabled()).toBe(true);
  expect(await row('Without a guardrail').innerText()).toMatch(/before its faults are mended[\s\S]+Fault:/);
  expect(await tick(tab, 'Written over').isDisabled()).toBe(true);
  expect(await row('Written over').innerText()).toContain('look at both first');
  expect(await row('Weeks of Finance and payroll').innerText()).toMatch(
    /2 weeks by Mirela Ott[\s\S]+They name “Notes of a call”, which was never published[\s\S]+1 piece of advice/,
  );
});

test('each is shown word by word, by keyboard, and weeks one by one', async () => {
  const tab = await open();
  const { frame, page } = tab;
  const button = frame.getByRole('button', { name: 'Show what changes in “Explain a payslip”' });
  await button.focus();
  await page.keyboard.press('Enter');
  const diff = frame.getByRole('region', { name: 'Explain a payslip' });
  await diff.getByText('Trigger: when does it start?').waitFor();
  expect(await diff.locator('ins').first().innerText()).toContain('somebody');
  await frame.getByRole('button', { name: 'Show what changes in “Weeks of Finance and payroll”' }).click();
  expect(await frame.getByRole('region', { name: 'Finance and payroll' }).innerText()).toMatch(
    /Week 3[\s\S]+Answer mail[\s\S]+Notes of a call/,
  );
  await page.keyboard.press('Tab');
  await tab.readsAndFits(1280, 900, 400, 280);
});

test('what is chosen is published together with one note, each as it was seen', async () => {
  let done = false;
  const tab = await open({
    answers: [
      answer(readOpenChanges, () =>
        done ? changes({ version: 15, useCases: changes().useCases.slice(2), sequences: [] }) : changes(),
      ),
      answer(publishChanges, () => {
        done = true;
        return { version: 15 };
      }),
    ],
  });
  const { frame } = tab;
  const none = frame.getByRole('button', { name: 'Publish 0 changes' });
  await none.waitFor();
  expect(await none.getAttribute('aria-disabled')).toBe('true');
  await frame.getByRole('button', { name: 'Choose all' }).click();
  await frame.getByText('3 chosen').waitFor();
  await tick(tab, 'Explain a payslip').uncheck();
  const publish = frame.getByRole('button', { name: 'Publish 2 changes' });
  await publish.click();
  await frame.getByText('Say in a sentence what changed: three letters or more.').waitFor();
  await frame.getByRole('textbox').fill('  For the autumn ');
  await publish.click();
  await frame.getByText('Published as version 15.').waitFor();
  expect(tab.callsOf(publishChanges).map(({ body }) => body)).toEqual([
    {
      note: 'For the autumn',
      version: 14,
      useCases: [{ id: 'call-notes', rev: 5 }],
      sequences: [{ department: FINANCE, rev: 9 }],
    },
  ]);
  await expect.poll(() => frame.getByRole('heading', { name: 'Notes of a call' }).count()).toBe(0);
  expect(await frame.getByRole('textbox').inputValue()).toBe('');
});

test('a change that somebody edited meanwhile is refused and shown, is no longer chosen, and the note stays', async () => {
  let moved = false;
  const [first, ...others] = changes().useCases;
  if (!first) throw new Error('the fixture is empty');
  const tab = await open({
    answers: [
      answer(readOpenChanges, () =>
        moved ? changes({ useCases: [{ ...first, rev: 4, title: 'Newer words' }, ...others] }) : changes(),
      ),
      answer(publishChanges, () => {
        moved = true;
        return { refuse: { status: 412, code: 'stale', title: 'It was changed since you looked.' } };
      }),
    ],
  });
  const { frame } = tab;
  await tick(tab, 'Explain a payslip').check();
  await tick(tab, 'Notes of a call').check();
  await frame.getByRole('textbox').fill('For the autumn');
  await frame.getByRole('button', { name: 'Publish 2 changes' }).click();
  await frame.getByText('It was changed since you looked.', { exact: false }).waitFor();
  await frame.getByText('A change you had chosen was edited meanwhile.', { exact: false }).waitFor();
  expect(await tick(tab, 'Newer words').isChecked()).toBe(false);
  expect(await tick(tab, 'Notes of a call').isChecked()).toBe(true);
  expect(await frame.getByRole('textbox').inputValue()).toBe('For the autumn');
  await frame.getByRole('button', { name: 'Publish 1 change', exact: true }).waitFor();
});

test('a draft that was edited after the list was read has the list read again', async () => {
  const tab = await open({ answers: [answer(readDraft, draft({}, { rev: 4 }))] });
  await tab.frame.getByRole('button', { name: 'Show what changes in “Explain a payslip”' }).click();
  await expect.poll(() => tab.callsOf(readOpenChanges).length).toBeGreaterThan(1);
});

test('changes load, fail by name, are refused to who is no editor, and none are an answer too', async () => {
  const loading = await openTab({ answers: [editor, silent(readOpenChanges)], page: 'versions/open' });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await open({
    answers: [refuse(readOpenChanges, { status: 500, code: 'bug', title: 'It is us.' })],
  });
  await failed.frame.getByRole('heading', { name: 'The changes could not be loaded.' }).waitFor();
  const refused = await open({
    answers: [refuse(readOpenChanges, { status: 403, code: 'not-allowed', title: 'This is for editors.' })],
  });
  await refused.frame.getByRole('alert').getByText('This is for editors.', { exact: false }).waitFor();
  const none = await open({ answers: [answer(readOpenChanges, changes({ useCases: [], sequences: [] }))] });
  await none.frame.getByRole('heading', { name: 'Everything is published' }).waitFor();
});

test('the list of the playbook leads editors to what is written and not published', async () => {
  const tab = await open({
    page: 'playbook',
    answers: [
      answer(searchUseCases, { words: [] }),
      answer(readUseCase, { id: payslip.id, published: payslip, may: { edit: true }, version: 14 }),
    ],
  });
  await tab.frame.getByText('2 use cases are written and not published.').waitFor();
  await tab.frame.getByRole('link', { name: 'Review changes' }).click();
  await tab.frame.getByRole('heading', { name: 'Review changes', level: 1 }).waitFor();
});
