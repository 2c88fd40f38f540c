import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hideWin } from '../../src/contract/moderation.ts';
import { readTeam, setUpTeam } from '../../src/contract/team.ts';
import { reportTry } from '../../src/contract/tried.ts';
import { listTeamWins, readWin, shareWin, type WinView } from '../../src/contract/win.ts';
import { TENANT } from '../../src/demo/seed/demo-ids.ts';
import { digestDue } from '../../src/domain/digest/digest.ts';
import { nextNews } from '../../src/domain/news/news.ts';
import { addWeeks, weekOf } from '../../src/domain/week.ts';
import { postNews } from '../../src/flows/news/post-news.ts';
import { keepJob } from '../../src/store/job/job-store.ts';
import { listWaitingNews } from '../../src/store/news/news-store.ts';
import { openAzureTables } from '../../src/store/open-azure-tables.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { personNamed, teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { scanStorage } from '../support/storage-scan.ts';
import { newSimulatedWorld } from '../support/simulated-world.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const TITLE = 'Zebra crossing notes for the intake';

let demo: Demo;
let browser: Browser;
let ana: TabPage;
let ines: TabPage;
let tomasz: TabPage | undefined;
let chat: PlaygroundPage;
let asAna: Api;
let asTomasz: Api;
let win: WinView;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asAna, asTomasz] = [apiAs(demo, 'Ana Silva'), apiAs(demo, 'Tomasz Wilk')];
  chat = await openPlayground(browser, demo);
  await chat.open('Talent Acquisition - General');
  const words = { kind: 'worked', title: TITLE, saved: 20, basis: 'timed', audience: 'everyone' } as const;
  const body = { opId: 'walk-reuse-win', words };
  win = (await asTomasz.call(shareWin, { params: { team: team() }, body })).data;
  await chat.card(TITLE).waitFor();
});
afterAll(async () => {
  await Promise.all([ana?.close(), ines?.close(), tomasz?.close()]);
  await browser?.close();
  await demo?.stop();
});

const storage = () => openAzureTables({ connection: { connectionString: demo.connection } });
const team = () => teamNamed(demo, TEAM).id;
const params = () => ({ team: team(), win: win.id });
const now = async (as = asAna) => (await as.call(readWin, { params: params() })).data;

test('a win is found by a word of it, and becomes a plan with one press', async () => {
  ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: 'wins' });
  const search = ana.tab.getByRole('searchbox');
  await search.fill('zebra');
  const tile = ana.tab.getByRole('listitem').filter({ hasText: TITLE });
  await tile.getByRole('button', { name: 'I’ll try it' }).click();
  await expect.poll(async () => (await now()).iAmTrying).toBe(true);
  await search.fill('no such word anywhere');
  await tile.waitFor({ state: 'detached' });
});

test('“did it” asks whether it worked; the answer is an act, and the win counts one person more', async () => {
  await ana.go({ as: 'Ana Silva' });
  const plan = ana.tab.getByRole('listitem').filter({ hasText: TITLE });
  await plan.getByRole('button', { name: 'Did it' }).click();
  await ana.tab
    .getByRole('group', { name: 'It came from a colleague’s win. Did it work for you?' })
    .getByRole('button', { name: 'Worked', exact: true })
    .click();
  await expect.poll(async () => (await now()).worked).toBe(1);
  const { id } = personNamed(demo, 'Ana Silva');
  const mine = async () => (await scanStorage(demo)).tried.filter(({ user }) => user === id);
  await expect
    .poll(mine)
    .toContainEqual(expect.objectContaining({ outcome: 'worked', act: expect.anything() }));
  await expect.poll(async () => (await scanStorage(demo)).differences).toEqual([]);
});

test('the manager hides it with a reason: it is gone for colleagues and from the channel, and its author reads why', async () => {
  ines = await openTabPage(browser, demo, { as: 'Ines Duarte', page: `wins/${team()}/${win.id}` });
  await ines.tab.getByRole('button', { name: 'More actions' }).click();
  await ines.tab.getByRole('menuitem', { name: 'Hide this win' }).click();
  await ines.tab.getByRole('radio', { name: 'It holds something confidential.' }).click();
  await ines.tab.getByRole('button', { name: 'Hide it' }).click();
  await ines.tab.getByText('Hidden. Only moderators and Tomasz Wilk see it.').waitFor();
  expect((await asAna.refused(readWin, { params: params() })).status).toBe(410);
  const { wins } = (await asAna.call(listTeamWins, { params: { team: team() } })).data;
  expect(wins.map(({ id }) => id)).not.toContain(win.id);
  await chat.card(TITLE).waitFor({ state: 'detached' });
  tomasz = await openTabPage(browser, demo, { as: 'Tomasz Wilk' });
  await tomasz.tab.getByText('A win of yours is hidden for now.', { exact: false }).waitFor();
  await tomasz.tab.getByRole('link', { name: TITLE, exact: true }).click();
  await tomasz.tab.getByText('It holds something confidential.').waitFor();
  expect(await tomasz.accessFaults()).toEqual([]);
});

test('shown again it is back, with what came of it', async () => {
  await ines.tab.getByRole('button', { name: 'Show again' }).click();
  await expect.poll(async () => (await now(asTomasz)).state).toBe('shared');
  expect((await now()).worked).toBe(1);
});

/** Early on a Monday nine o'clock has come only further east. */
const lastWeekIn = (zone: string, now = new Date()) => {
  const week = addWeeks(weekOf(now, zone), -1);
  return digestDue(week, zone) <= now ? week : undefined;
};

async function makeDigestDue(): Promise<void> {
  const asInes = apiAs(demo, 'Ines Duarte');
  const { setUp } = (await asInes.call(readTeam, { params: { team: team() } })).data;
  const zone = lastWeekIn(setUp.zone) === undefined ? 'Pacific/Auckland' : setUp.zone;
  if (zone !== setUp.zone)
    await asInes.call(setUpTeam, { params: { team: team() }, body: { ...setUp, zone } });
  const tables = await storage();
  const job = { kind: 'digest' as const, team: team(), week: lastWeekIn(zone) ?? '' };
  for (const since of [0, 1]) await keepJob(tables, TENANT, job, new Date(Date.now() - since));
}

test('the digest of last week comes to the channel once, and a win that is hidden leaves it', async () => {
  await makeDigestDue();
  const digest = chat.card('Every Monday at 09:00');
  await digest.waitFor();
  const told = (await asTomasz.call(listTeamWins, { params: { team: team() } })).data.wins;
  const text = (await digest.textContent()) ?? '';
  const named = told.filter(({ title }) => text.includes(title));
  const [first] = named;
  expect(first).toBeDefined();
  if (!first) return;
  await digest.getByRole('button', { name: "I'll try it" }).waitFor();
  await apiAs(demo, 'Ines Duarte').call(hideWin, {
    params: { team: team(), win: first.id },
    body: { reason: 'misleading' },
  });
  await expect.poll(() => digest.textContent(), { timeout: 20_000 }).not.toContain(first.title);
  expect(await chat.cards('Every Monday at 09:00').count()).toBe(1);
});

const waiting = async () => {
  const all = await listWaitingNews(await storage(), TENANT, personNamed(demo, 'Ana Silva').id);
  return all.map(({ value }) => value.win);
};

/**
 * The hour of news is on working days only, so the clock of a second server is put to the next one. Its own way to the chat
 * is closed: what it plans, the demo's server sends.
 */
async function hourOfNews(): Promise<string[]> {
  const { setUp } = (await apiAs(demo, 'Ines Duarte').call(readTeam, { params: { team: team() } })).data;
  const start = nextNews(new Date(), setUp.zone);
  const world = newSimulatedWorld({ start, tenant: TENANT, sends: () => ({ is: 'refused', gone: false }) });
  await postNews({ ...world, tables: await storage() }, personNamed(demo, 'Ana Silva').id);
  return world.cards.flatMap(({ message }) => message?.kind ?? []);
}

test('an author reads what came of their win on one card in their own chat, and one press stops such cards', async () => {
  await chat.open('Personal Chat');
  await chat.card('this is Adoption Playbook').waitFor();
  const words = { kind: 'worked', title: 'Quince notes for the panel', audience: 'team' } as const;
  const mine = (await asAna.call(shareWin, { params: { team: team() }, body: { opId: 'walk-news', words } }))
    .data;
  const about = { team: team(), win: mine.id };
  const said = { outcome: 'worked', word: 'Good for debriefs as well.' } as const;
  await asTomasz.call(reportTry, { params: about, body: said });
  await expect.poll(waiting).toContain(mine.id);
  expect(await hourOfNews()).toEqual(['author-news']);
  const card = chat.card('I bundle these');
  await card.getByText('Good for debriefs as well.').waitFor();
  expect(await card.textContent()).toContain('Quince notes for the panel');
  await card.getByRole('button', { name: 'No more of these' }).click();
  await chat.card('No more news about your wins').waitFor();
  await apiAs(demo, 'Mei Tanaka').call(reportTry, { params: about, body: said });
  expect(await hourOfNews()).toEqual([]);
  await ana.go({ as: 'Ana Silva' });
  await ana.tab.getByRole('link', { name: 'Quince notes for the panel' }).waitFor();
  await ana.tab.getByText('2 people tried it. It worked for 2.').waitFor();
  expect(await chat.cards('I bundle these').count()).toBe(0);
});
