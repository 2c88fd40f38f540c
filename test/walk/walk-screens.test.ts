import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlaybook } from '../../src/contract/playbook.ts';
import { apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openHostedTab } from '../support/hosted-tab.ts';
import { openTabPage, type Place, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const THEMES = ['default', 'dark', 'contrast'];
/** The side panel has a width of its own. */
const WIDTHS = ['280', '1280'];

let demo: Demo;
let browser: Browser;
/** One browser, one page: closing it fails when the console told of an error anywhere on the way. */
let page: TabPage;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  page = await openTabPage(browser, demo, { as: 'Ines Duarte' });
});
afterAll(async () => {
  await page?.close();
  await browser?.close();
  await demo?.stop();
});

/** Axe in each theme, and how far it can be scrolled sideways at each width; both are to be nothing. */
async function readsAndFits(place: Place): Promise<void> {
  await page.go(place);
  await expect.poll(() => page.tab.getByRole('status', { name: 'Loading' }).count()).toBe(0);
  for (const theme of THEMES) {
    await page.page.locator('#theme').selectOption(theme);
    await expect.poll(() => page.accessFaults(), { message: theme }).toEqual([]);
  }
  for (const width of place.surface === 'sidePanel' ? [] : WIDTHS) {
    await page.page.locator('#width').selectOption(width);
    await expect.poll(() => page.sidewaysBy(), { message: `${width} px` }).toBe(0);
  }
}

const ines = 'Ines Duarte';
test.each<[string, Place]>([
  ['the wins of a manager', { as: ines, page: 'wins' }],
  ['my team, for a manager of two', { as: ines, page: 'team' }],
  ['the agenda in the team’s tab', { as: ines, surface: 'team', team: TEAM }],
  ['the wins in the team’s tab', { as: ines, surface: 'team', team: TEAM, page: 'wins' }],
  ['progress in the team’s tab', { as: ines, surface: 'team', team: TEAM, page: 'progress' }],
  ['the playbook in the team’s tab', { as: ines, surface: 'team', team: TEAM, page: 'playbook' }],
  ['the side panel of a meeting', { as: ines, surface: 'sidePanel', team: TEAM }],
  ['the page that adds the tab to a channel', { as: ines, surface: 'config', team: TEAM }],
  ['the agenda of an employee', { as: 'Ana Silva', surface: 'team', team: TEAM }],
  [
    'progress of a team of four',
    { as: 'Margaux Delcourt', surface: 'team', team: 'Campaigns', page: 'progress' },
  ],
  ['this week of the editor', { as: 'Lena Ortiz' }],
  ['the playbook of the editor', { as: 'Lena Ortiz', page: 'playbook' }],
  ['this week of the admin', { as: 'Ravi Menon' }],
])('%s reads in three themes and fits both widths', (_, place) => readsAndFits(place));

test('a use case in the editor, and past segments, read in three themes and fit both widths', async () => {
  const { data } = await apiAs(demo, 'Lena Ortiz').call(readPlaybook);
  const { id } = data.useCases[0]!;
  await readsAndFits({ as: 'Lena Ortiz', page: `playbook/${id}` });
  const history = `history/${teamNamed(demo, TEAM).id}`;
  await readsAndFits({ as: ines, page: history });
});

test('a prompt is copied where the clipboard is allowed, and where it is not', async () => {
  const { data } = await apiAs(demo, ines).call(readPlaybook);
  const prompt = `playbook/${data.useCases[0]!.id}`;
  for (const clipboard of ['on', 'off'] as const) {
    // Chromium itself tells the console of a clipboard that is refused: this page is not held to silence.
    const hosted = await openHostedTab(browser, demo, { as: ines, page: prompt, clipboard });
    await hosted.tab.getByRole('button', { name: /^Copy/ }).first().click();
    await hosted.tab.getByRole('button', { name: 'Copied' }).waitFor();
    await hosted.close();
  }
});
