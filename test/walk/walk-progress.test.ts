import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProgress } from '../../src/contract/progress.ts';
import { shareWin, withdrawWin } from '../../src/contract/win.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { scanStorage } from '../support/storage-scan.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';

let demo: Demo;
let browser: Browser;
let ines: TabPage;
let asInes: Api;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asInes = apiAs(demo, 'Ines Duarte');
  ines = await openTabPage(browser, demo, {
    as: 'Ines Duarte',
    surface: 'team',
    team: TEAM,
    page: 'progress',
  });
});
afterAll(async () => {
  await ines?.close();
  await browser?.close();
  await demo?.stop();
});

const params = () => ({ team: teamNamed(demo, TEAM).id });
const progress = async (as = asInes) => (await as.call(readProgress, { params: params() })).data;
const activeNow = async () => {
  const figure = (await progress()).weeks.at(-1)?.active;
  return figure?.is === 'shown' ? figure.n : -1;
};
const shownNumbers = async () =>
  (await progress()).weeks.map(({ active }) => (active.is === 'shown' ? active.n : -1));

test('plot and table say the same as each other, and both what the stored facts say', async () => {
  const slider = ines.tab.getByRole('slider', { name: 'Active people a week' });
  await slider.focus();
  await ines.page.keyboard.press('Home');
  const numbers = await shownNumbers();
  const said: number[] = [];
  for (const _ of numbers) {
    said.push(Number(/: (\d+) of \d+/.exec((await slider.getAttribute('aria-valuetext')) ?? '')?.[1]));
    await ines.page.keyboard.press('ArrowRight');
  }
  await ines.tab.getByRole('button', { name: 'Table' }).click();
  const rows = await ines.tab
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => Number(row.querySelectorAll('td')[1]?.textContent)));
  expect(said).toEqual(numbers);
  expect(rows).toEqual(numbers);
  const { differences, wins } = await scanStorage(demo);
  expect(differences).toEqual([]);
  const view = await progress();
  const weeks = new Set(view.weeks.map(({ week }) => week));
  const stored = wins.filter(
    ({ state, team, week }) => team === params().team && state !== 'withdrawn' && weeks.has(week),
  );
  expect(view.wins).toBe(stored.length);
});

test('a member reads the same figures as the manager', async () => {
  expect((await progress(apiAs(demo, 'Ana Silva'))).weeks).toEqual((await progress()).weeks);
});

test('what a figure means opens by keyboard, and Escape goes back to its name', async () => {
  const name = ines.tab.getByRole('button', { name: 'Active last settled week' });
  await name.focus();
  await ines.page.keyboard.press('Enter');
  await ines.tab.getByText('Cheers, copying and reading do not count.').waitFor();
  await ines.page.keyboard.press('Escape');
  await expect.poll(() => name.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('the table is kept as a file with a line for each week', async () => {
  const download = ines.page.waitForEvent('download');
  await ines.tab.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const lines = text.trim().split('\r\n').slice(1);
  const { weeks } = await progress();
  expect(lines.map((line) => line.split(',')[0])).toEqual(weeks.map(({ monday }) => monday));
  expect(lines.map((line) => Number(line.split(',')[2]))).toEqual(await shownNumbers());
});

test('a win shared now makes one more person active this week; withdrawn, it is taken back', async () => {
  const before = await activeNow();
  // Somebody of this team who has done nothing counted this week.
  const asAway = apiAs(demo, 'Leila Rahimi');
  const body = {
    opId: 'walk-progress-1',
    words: { kind: 'worked', title: 'Summarised a reference call', story: '', audience: 'team' },
  } as const;
  const { data: win } = await asAway.call(shareWin, { params: params(), body });
  await expect.poll(activeNow).toBe(before + 1);
  await expect.poll(async () => (await scanStorage(demo)).differences).toEqual([]);
  await asAway.call(withdrawWin, { params: { ...params(), win: win.id } });
  await expect.poll(activeNow).toBe(before);
  await expect.poll(async () => (await scanStorage(demo)).differences).toEqual([]);
});
