import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import { listTeamCommitments } from '../../src/contract/commitment.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { apiAs } from '../support/api-client.ts';
import { leaveTeam } from '../support/channel-door.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const THEMES = ['default', 'dark', 'contrast'];
const WIDTHS = ['280', '1280'];

let demo: Demo;
let browser: Browser;
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

const week = async (name: string) => (await apiAs(demo, name).call(readThisWeek)).data;
const agenda = async (): Promise<AgendaView> =>
  (await apiAs(demo, 'Ines Duarte').call(readNextAgenda, { params: { team: teamNamed(demo, TEAM).id } }))
    .data;
/** Whose plans the next agenda asks about. */
const followed = async () =>
  (await agenda()).items.flatMap(({ commitments = [] }) => commitments.map(({ id }) => id));
const openPlans = async () => {
  const params = { team: teamNamed(demo, TEAM).id };
  const { commitments } = (await apiAs(demo, 'Ines Duarte').call(listTeamCommitments, { params })).data;
  return commitments.filter(({ state }) => state === 'open').map(({ id }) => id);
};
const heading = (name: string | RegExp) => page.tab.getByRole('heading', { name });
const link = (name: string | RegExp) => page.tab.getByRole('link', { name, exact: typeof name === 'string' });
const tabs = () => page.tab.getByRole('navigation').getByRole('link').allTextContents();
const mine = () => page.tab.getByRole('region', { name: 'My commitments' });

/** The page as it stands, in every theme and at both ends of the widths. */
async function readsAndFits(): Promise<void> {
  for (const theme of THEMES) {
    await page.page.locator('#theme').selectOption(theme);
    await expect.poll(() => page.accessFaults()).toEqual([]);
  }
  for (const width of WIDTHS) {
    await page.page.locator('#width').selectOption(width);
    await expect.poll(() => page.sidewaysBy()).toBe(0);
  }
}

test('a manager opens on what is next, with Run, the other team, wins to try and My team', async () => {
  await heading(/^Talent Acquisition is next, Ines$/).waitFor();
  const { next, others, winsToTry } = await week('Ines Duarte');
  await page.tab.getByText('Talent Acquisition, in General. 10 minutes.').waitFor();
  await link('Open agenda').waitFor();
  await link('Run').waitFor();
  for (const { item } of next!.items)
    await page.tab.getByText(`${item.minutes} min`, { exact: true }).first().waitFor();
  expect(others.map(({ team }) => team.name)).toEqual(['HR Advisory']);
  await link('Open agenda of HR Advisory').waitFor();
  expect(winsToTry).toHaveLength(3);
  for (const { title } of winsToTry) await heading(title).waitFor();
  expect(await tabs()).toEqual(['This week', 'Wins', 'My team']);
  await readsAndFits();
});

test('an employee sees the own win in bold and what will be asked, only the own team, and nothing to run', async () => {
  const win = (await agenda()).items.find(({ item }) => item.kind === 'win')?.win;
  const { name } = win!.author;
  await page.go({ as: name });
  await heading(`Your win is up next, ${name.split(' ')[0]}`).waitFor();
  const own = page.tab.getByRole('listitem').filter({ hasText: 'Win to celebrate' });
  expect(await own.locator('strong').textContent()).toBe('Yours: ');
  expect(await own.textContent()).toContain(win!.title);
  await page.tab.getByText(/^Ines will ask you to tell it in a minute/).waitFor();
  await link('See the agenda').waitFor();
  expect(await link('Run').count()).toBe(0);
  expect(await tabs()).toEqual(['This week', 'Wins']);
  await readsAndFits();
});

test('a commitment reported done leaves the next agenda and the API; taken back, it is in both again', async () => {
  await page.go({ as: 'Ana Silva' });
  const plan = (await week('Ana Silva')).commitments.find(({ state }) => state === 'open')!;
  expect(await followed()).toContain(plan.id);
  const row = mine().getByRole('listitem').filter({ hasText: plan.plan });
  await row.getByRole('button', { name: 'Did it' }).click();
  await row.getByText('Done. Make it a win?').waitFor();
  await expect.poll(openPlans).not.toContain(plan.id);
  expect(await followed()).not.toContain(plan.id);
  await row.getByRole('button', { name: 'Undo' }).click();
  await row.getByRole('button', { name: 'Did it' }).waitFor();
  await expect.poll(openPlans).toContain(plan.id);
  expect(await followed()).toContain(plan.id);
});

test('“I’ll try it” on a win puts a plan on my list and into the next agenda', async () => {
  const [win] = (await week('Ana Silva')).winsToTry;
  const before = await openPlans();
  await page.tab.getByRole('button', { name: `I’ll try it: ${win!.title}` }).click();
  await page.tab.getByRole('button', { name: 'On your list' }).waitFor();
  await expect.poll(async () => (await openPlans()).length).toBe(before.length + 1);
  const plan = (await week('Ana Silva')).commitments.find(({ win: of }) => of === win!.id)!;
  await mine().getByText(plan.plan).waitFor();
  expect(await followed()).toContain(plan.id);
});

test('L&D sees the playbook beside the own week, the admin nothing that others do not', async () => {
  await page.go({ as: 'Lena Ortiz' });
  await heading(/^HR Advisory is next, Lena$/).waitFor();
  expect(await tabs()).toEqual(['This week', 'Wins', 'Playbook']);
  expect(await link('Run').count()).toBe(0);
  await page.go({ as: 'Ravi Menon' });
  await heading(/^Accounting is next, Ravi$/).waitFor();
  expect(await tabs()).toEqual(['This week', 'Wins']);
  expect(await link('Run').count()).toBe(0);
});

test('who left their only team learns how a team gets the app, and keeps the wins for everyone', async () => {
  await leaveTeam(demo, 'Ruth Abel', TEAM);
  await page.go({ as: 'Ruth Abel' });
  await heading('Ten minutes a week, Ruth').waitFor();
  await heading('Add the app to a team').waitFor();
  await page.tab.getByText('Choose Apps, and add Adoption Playbook.').waitFor();
  expect((await week('Ruth Abel')).commitments).toEqual([]);
  expect(await link('Run').count()).toBe(0);
});
