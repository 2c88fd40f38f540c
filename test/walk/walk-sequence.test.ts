import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import { readMe } from '../../src/contract/person.ts';
import * as playbook from '../../src/contract/playbook.ts';
import * as sequence from '../../src/contract/sequence.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Payroll & Benefits';
const DEPARTMENT = 'finance-and-payroll';

let demo: Demo;
let browser: Browser;
let lena: TabPage;
let asLena: Api;
let asMarco: Api;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asLena, asMarco] = [apiAs(demo, 'Lena Ortiz'), apiAs(demo, 'Marco Weiss')];
  lena = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: `sequence/${DEPARTMENT}` });
});
afterAll(async () => {
  await lena?.close();
  await browser?.close();
  await demo?.stop();
});

const params = { department: DEPARTMENT };
const weeks = async () => (await asLena.call(sequence.readSequence, { params })).data;
const inWeek = (slots: readonly sequence.Slot[], week: number) => slots.find((slot) => slot.week === week);
const button = (name: string | RegExp) => lena.tab.getByRole('button', { name });
/** The week of the team's next segment and the use case it proposes. */
async function proposed() {
  const { data } = await asMarco.call(readNextAgenda, { params: { team: teamNamed(demo, TEAM).id } });
  const { item } = data.items.find((each) => each.item.kind === 'use-case')!;
  return { week: data.weekAfterTraining ?? 0, useCase: item.kind === 'use-case' ? item.useCase : '' };
}

test('an editor puts another use case into a week; nothing changes for teams until it is published', async () => {
  const before = await proposed();
  const { useCases } = await weeks();
  const fresh = useCases.find(
    ({ departments, status }) => departments.includes('sales') && status === 'published',
  )!;
  await button(new RegExp(`^Week ${before.week}, .*: choose a use case$`)).click();
  const dialog = lena.tab.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(fresh.title);
  await dialog.getByRole('button', { name: fresh.title }).click();
  await lena.tab
    .getByRole('status')
    .getByText(/^Saved at /)
    .waitFor();
  expect(inWeek((await weeks()).slots, before.week)?.useCase).toBe(fresh.id);
  expect(await proposed()).toEqual(before);

  await button('Publish…').click();
  const publishing = lena.tab.getByRole('dialog', { name: 'Publish the weeks for Finance and payroll?' });
  await publishing
    .getByRole('term')
    .filter({ hasText: `Week ${before.week}` })
    .waitFor();
  await publishing.getByRole('textbox').fill('A use of sales fits this week.');
  await publishing.getByRole('button', { name: 'Publish', exact: true }).click();
  await publishing.waitFor({ state: 'detached' });
  expect((await asMarco.call(playbook.readPlaybook)).data).toMatchObject({
    version: 2,
    note: 'A use of sales fits this week.',
  });
  expect(await proposed()).toEqual({ ...before, useCase: fresh.id });
});

test('two editors change different weeks at once, and both stand', async () => {
  const second = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: `sequence/${DEPARTMENT}` });
  const why = (page: TabPage, week: number) =>
    page.tab.getByRole('textbox', { name: `Why in week ${week}`, exact: true });
  await why(second, 12).waitFor();
  await why(lena, 1).fill('From the first');
  await expect.poll(async () => inWeek((await weeks()).slots, 1)?.reason).toBe('From the first');
  await why(second, 12).fill('From the second');
  await expect.poll(async () => inWeek((await weeks()).slots, 12)?.reason).toBe('From the second');
  expect(inWeek((await weeks()).slots, 1)?.reason).toBe('From the first');
  expect(await why(second, 1).inputValue()).toBe('From the first');
  await second.close();
});

test('a department is renamed, and its manager sees the new name where teams are set up', async () => {
  await lena.go({ as: 'Lena Ortiz', page: 'settings' });
  await lena.tab.getByRole('textbox', { name: 'Finance and payroll' }).fill('Money');
  await button('Publish').click();
  await lena.tab.getByText('They hold for the whole playbook and are published at once.').waitFor();
  const { data } = await asMarco.call(readMe);
  expect(data.departments).toContainEqual({ id: DEPARTMENT, name: 'Money' });
  const marco = await openTabPage(browser, demo, {
    as: 'Marco Weiss',
    page: `team/${teamNamed(demo, TEAM).id}`,
  });
  const department = marco.tab.getByRole('combobox', { name: 'Department' });
  await expect.poll(() => department.locator('option:checked').textContent()).toBe('Money');
  await marco.close();
});

test('who is no editor is told so on the page, and refused by the server', async () => {
  const ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: `sequence/${DEPARTMENT}` });
  await ana.tab.getByText('Changing the playbook is for its editors', { exact: false }).waitFor();
  await ana.close();
  const before = await weeks();
  const settings = { departments: [] };
  for (const name of ['Ana Silva', 'Marco Weiss', 'Ravi Menon']) {
    const api = apiAs(demo, name);
    const ifMatch = '"1.anything"';
    const refusals = [
      await api.refused(sequence.listSequences),
      await api.refused(sequence.readSequence, { params }),
      await api.refused(sequence.saveSequence, { params, body: { slots: [] }, ifMatch }),
      await api.refused(sequence.dropSequence, { params }),
      await api.refused(sequence.publishSequence, { params, body: { note: 'Mine now' }, ifMatch }),
      await api.refused(playbook.readSettings),
      await api.refused(playbook.saveSettings, { body: { settings, note: 'Mine now' }, ifMatch }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual(refusals.map(() => 403));
  }
  expect((await weeks()).rev).toBe(before.rev);
});
