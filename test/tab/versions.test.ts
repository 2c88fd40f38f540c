import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { compareUseCase, compareVersions, listVersions } from '../../src/contract/versions.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { comparison, older, versions } from './versions.fixture.ts';

const editor = answer(readMe, me({ may: { editPlaybook: true, manageATeam: true } }));
const english = payslip.texts.en;
const before = english
  ? { ...payslip, texts: { en: { ...english, trigger: 'somebody asks why a payslip line moved' } } }
  : payslip;

const open = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      editor,
      answer(listVersions, ({ query }) => (query.before === undefined ? versions() : older())),
      answer(compareVersions, comparison()),
      answer(compareUseCase, { id: payslip.id, before, after: payslip }),
      ...answers,
    ],
    page: 'versions',
    ...options,
  });

const tick = ({ frame }: OpenedTab, version: number) =>
  frame.getByRole('checkbox', { name: `Compare version ${version}`, exact: true });
const compared = (tab: OpenedTab) =>
  tab.callsOf(compareVersions).map(({ params, query }) => [Number(query.since), Number(params.version)]);
const search = ({ frame }: OpenedTab) => frame.evaluate(() => window.location.search);

test('versions say who, when, why and how much; older ones come on request', async () => {
  const tab = await open();
  await tab.frame.getByText('14 versions since 12 January. A published version never changes.').waitFor();
  const newest = tab.frame.getByRole('row').filter({ hasText: 'Clearer openings' });
  expect(await newest.innerText()).toMatch(
    /9 use cases, 3 weeks\s+In use now\s+Mirela Ott\s+24 May, \d\d:05/,
  );
  await tab.frame.getByText('1 use case added').waitFor();
  expect(await tab.frame.getByText('In use now').count()).toBe(1);
  await tab.frame.getByRole('button', { name: 'Show older versions' }).click();
  await tab.frame.getByText('Before the pilot').waitFor();
  expect(tab.callsOf(listVersions).map(({ query }) => query.before)).toContain(8);
});

test('the newest is shown against the one before it; two ticked ones against each other; a third replaces the older', async () => {
  const tab = await open();
  await expect.poll(() => compared(tab)).toEqual([[13, 14]]);
  await tick(tab, 13).check();
  await expect.poll(() => compared(tab).at(-1)).toEqual([12, 13]);
  await tick(tab, 11).check();
  await expect.poll(() => compared(tab).at(-1)).toEqual([11, 13]);
  await tick(tab, 9).check();
  await expect.poll(() => compared(tab).at(-1)).toEqual([9, 13]);
  expect(await tick(tab, 11).isChecked()).toBe(false);
  expect(await search(tab)).toContain('one=9&two=13');
  await tab.frame.evaluate(() => window.location.reload());
  await expect.poll(() => tick(tab, 13).isChecked()).toBe(true);
});

test('what differs is listed by kind, and one of it is shown word by word', async () => {
  const tab = await open();
  await tick(tab, 11).check();
  await tick(tab, 14).check();
  const { frame } = tab;
  await frame.getByRole('heading', { name: 'Version 11 against 14' }).waitFor();
  const diff = frame.getByRole('region', { name: 'Explain a payslip change in plain words' });
  await diff.getByText('Trigger: when does it start?').waitFor();
  expect(await diff.locator('del').innerText()).toMatch(/removed:\s+somebody\s+end of mark/);
  expect(await diff.locator('ins').innerText()).toMatch(/added:\s+an employee\s+end of mark/);
  expect(await frame.getByRole('button', { name: 'Shift handover in five lines' }).count()).toBe(0);
  await frame.getByRole('button', { name: '2 more' }).click();
  await frame.getByRole('button', { name: 'Shift handover in five lines' }).waitFor();
  await frame.getByRole('button', { name: 'Finance and payroll: weeks 3, 4' }).click();
  const weeks = frame.getByRole('region', { name: 'Finance and payroll' });
  expect(await weeks.innerText()).toMatch(/Week 4[\s\S]+Empty[\s\S]+Weekly status[\s\S]+It fits the close/);
  await frame.getByText('Approved tools').waitFor();
});

test('versions load, fail by name, and are refused in a sentence to who is no editor', async () => {
  const loading = await openTab({ answers: [editor, silent(listVersions)], page: 'versions' });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const refused = await openTab({
    answers: [
      answer(readMe, me()),
      refuse(listVersions, { status: 403, code: 'not-allowed', title: 'This is for its editors.' }),
    ],
    page: 'versions',
  });
  await refused.frame.getByRole('alert').getByText('This is for its editors.', { exact: false }).waitFor();
  expect(await refused.frame.getByRole('navigation', { name: 'Parts of the playbook' }).count()).toBe(0);
  const failed = await open({
    answers: [refuse(compareVersions, { status: 500, code: 'bug', title: 'It is us.' })],
  });
  await failed.frame.getByRole('heading', { name: 'The versions could not be compared.' }).waitFor();
});

test('without a version there is nothing to compare, and the way to the first is named', async () => {
  const tab = await openTab({
    answers: [editor, answer(listVersions, { newest: 0, versions: [] })],
    page: 'versions',
  });
  await tab.frame.getByRole('heading', { name: 'Nothing is published yet' }).waitFor();
  await tab.frame.getByRole('link', { name: 'To the use cases' }).waitFor();
});

test('the page reads in three themes and fits; where there is no room the comparison opens by itself', async () => {
  const tab = await open();
  await tab.frame.getByText('Trigger: when does it start?').waitFor();
  await tick(tab, 13).check();
  await tab.readsAndFits(1280, 900, 400, 280);
  await tab.setWidth(300);
  const button = tab.frame.getByRole('button', { name: 'Show what changed' });
  await button.click();
  const dialog = tab.frame.getByRole('dialog');
  await dialog.getByText('Trigger: when does it start?').waitFor();
  await tab.readsAndFits();
  expect(await tab.sidewaysBy()).toBeLessThanOrEqual(0);
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
});
