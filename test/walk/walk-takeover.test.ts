import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { finishRun, moveRun, type Move } from '../../src/contract/run.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

/** A team with two managers. */
const TEAM = 'HR Advisory';
const SOON_MS = 2_000;

let demo: Demo;
let browser: Browser;
let oskar: TabPage | undefined;
let ines: TabPage;
let asOskar: Api;
let asInes: Api;
let agenda: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asOskar, asInes] = [apiAs(demo, 'Oskar Lindvall'), apiAs(demo, 'Ines Duarte')];
  agenda = (await asOskar.call(readNextAgenda, { params: { team: team() } })).data.id;
});
afterAll(async () => {
  await oskar?.close();
  await ines?.close();
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;
const params = () => ({ team: team(), agenda });
const held = async () => (await asInes.call(readAgenda, { params: params() })).data;
const run = async () => (await held()).run;
const button = (tab: FrameLocator, name: string | RegExp) =>
  tab.getByRole('button', { name, exact: typeof name === 'string' });
const forward = (tab: FrameLocator) => button(tab, /^Next: /).click();
const shows = (tab: FrameLocator, step: number) => tab.getByText(new RegExp(`^${step} of \\d+, `)).waitFor();
/** The page shows a take-over before the server has it: what follows on the server waits for the server. */
const inesLeads = () => expect.poll(async () => (await run())?.driver?.name).toBe('Ines Duarte');
const move = (as: Api, opId: string, wish: Move) =>
  as.call(moveRun, { params: params(), body: { opId, move: wish } });

test('the manager’s page dies in the midst of it; the other manager goes on where it stood', async () => {
  const place = { surface: 'team', team: TEAM } as const;
  oskar = await openTabPage(browser, demo, { as: 'Oskar Lindvall', ...place });
  await button(oskar.tab, 'Start segment').click();
  await oskar.tab.getByRole('timer').waitFor();
  ines = await openTabPage(browser, demo, { as: 'Ines Duarte', ...place });
  await ines.tab.getByRole('link', { name: 'Open the segment' }).click();
  await ines.tab.getByText('Oskar Lindvall leads. If their connection is lost, go on from here.').waitFor();
  expect(await button(ines.tab, /^Next/).count()).toBe(0);
  await forward(oskar.tab);
  await shows(ines.tab, 2);
  await oskar.close();
  oskar = undefined;

  await button(ines.tab, 'Take over').click();
  await button(ines.tab, /^Next: /).waitFor();
  await shows(ines.tab, 2);
  await inesLeads();
  const now = await run();
  expect(now).toMatchObject({ step: 1, driver: { name: 'Ines Duarte' } });
  expect(Object.values(now?.marks ?? {})).toEqual([{ as: 'done' }]);
});

test('back on another device, the first manager follows, and is told who leads', async () => {
  oskar = await openTabPage(browser, demo, {
    as: 'Oskar Lindvall',
    surface: 'sidePanel',
    team: TEAM,
  });
  await shows(oskar.tab, 2);
  await oskar.tab.getByText('Ines Duarte leads. If their connection is lost, go on from here.').waitFor();
  await forward(ines.tab);
  const since = Date.now();
  await shows(oskar.tab, 3);
  expect(Date.now() - since).toBeLessThan(SOON_MS);
});

test('both managers click at once: each click counts once, also when it arrives twice', async () => {
  const { items } = await held();
  const [third, last] = [items[2]!.item.id, items.at(-1)!.item.id];
  const clicks: [Api, string, Move][] = [
    [asInes, 'both-at-once-1', { do: 'add-minute', item: third }],
    [asOskar, 'both-at-once-2', { do: 'add-minute', item: third }],
    [asInes, 'both-at-once-3', { do: 'carry', item: last }],
  ];
  await Promise.all([...clicks, ...clicks].map(([as, opId, wish]) => move(as, opId, wish)));
  const now = await run();
  expect(now?.added[third]).toBe(2);
  expect(now?.marks[last]).toEqual({ as: 'carried' });
});

test('who leads is offline for a while: what was tapped is kept, and arrives in order', async () => {
  const api = '**/api/**';
  const { step } = (await run())!;
  const menu = async (item: string) => {
    await button(ines.tab, 'More for this step').click();
    await ines.tab.getByRole('menuitem', { name: item }).click();
  };
  await ines.page.route(api, (route) => route.abort('internetdisconnected'));
  await menu('Add 1 minute');
  await menu('Add 1 minute');
  await ines.tab.getByText('No connection. The timer runs on; 2 steps are kept and sent later.').waitFor();
  const before = await run();
  await ines.page.unroute(api);
  const item = (await held()).items[step]!.item.id;
  await expect.poll(async () => (await run())?.added[item]).toBe((before?.added[item] ?? 0) + 2);
  await ines.tab.getByText(/No connection/).waitFor({ state: 'detached' });
});

test('given the helm, a member leads; a manager takes it back; both of them finish at once, and it ends once', async () => {
  const member = (await held()).people.find(({ name }) => !['Oskar Lindvall', 'Ines Duarte'].includes(name));
  const name = member?.name ?? '';
  await button(ines.tab, 'More for this step').click();
  await ines.tab.getByRole('menuitem', { name: 'Give the helm to…' }).click();
  await ines.tab.getByRole('dialog').getByRole('button', { name }).click();
  await ines.tab.getByText(`${name} leads.`, { exact: false }).first().waitFor();
  const asMember = apiAs(demo, name);
  await move(asMember, 'of-member-1', { do: 'go', step: 2 });
  await button(ines.tab, 'Take over').click();
  await button(ines.tab, /^Next: |^Finish/).waitFor();
  await inesLeads();
  const refused = await asMember.refused(moveRun, {
    params: params(),
    body: { opId: 'of-member-2', move: { do: 'go', step: 1 } },
  });
  expect(refused.status).toBe(403);

  const finish = (as: Api) => as.call(finishRun, { params: params(), body: { recap: true } });
  const ends = await Promise.all([finish(asInes), finish(asOskar)]);
  const times = new Set(ends.map(({ data }) => data.run?.endedAt));
  expect(times.size).toBe(1);
  await oskar!.tab.getByRole('heading', { name: /^Done in / }).waitFor();
});
