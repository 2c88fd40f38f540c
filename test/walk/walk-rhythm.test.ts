import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import { listComing, moveAgenda, planSegment } from '../../src/contract/coming.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';

let demo: Demo;
let browser: Browser;
let ines: TabPage;
let ana: TabPage;
let asAna: Api;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asAna = apiAs(demo, 'Ana Silva');
});
afterAll(async () => {
  await Promise.all([ines?.close(), ana?.close()]);
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;
const next = async () => (await asAna.call(readNextAgenda, { params: { team: team() } })).data;
const coming = async () => (await asAna.call(listComing, { params: { team: team() } })).data;
/** A date some days after another. */
const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const menu = async (tab: FrameLocator, item: string) => {
  await tab.getByRole('button', { name: 'More actions' }).click();
  await tab.getByRole('menuitem', { name: item }).click();
};
const list = (tab: FrameLocator) => tab.getByRole('region', { name: 'Coming segments' });

test('the manager names a deputy for this week; from then on the colleague may do what a manager may', async () => {
  expect((await coming()).may).toEqual({ plan: false, edit: false });
  ines = await openTabPage(browser, demo, { as: 'Ines Duarte', page: `team/${team()}` });
  const part = ines.tab.getByRole('region', { name: 'A deputy for a week' });
  await part.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Ana Silva' });
  // As a rule one is away next week; here it is this one.
  await part.getByRole('combobox', { name: 'Week' }).selectOption({ index: 0 });
  await part.getByRole('button', { name: 'Name as deputy' }).click();
  await part.getByText(/^Ana Silva stands in for you, /).waitFor();
  expect((await coming()).may).toEqual({ plan: true, edit: true });
});

test('the deputy moves the segment to another day and back; it stays the same one', async () => {
  const before = await next();
  ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: `agenda/${team()}` });
  await menu(ana.tab, 'Move to another day');
  const dialog = ana.tab.getByRole('dialog');
  await dialog.getByLabel('Day').fill(later(before.date, 1));
  await dialog.getByLabel('Time').fill('15:30');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await list(ana.tab)
    .getByText(/^Moved from /)
    .waitFor();
  expect(await next()).toMatchObject({ id: before.id, date: later(before.date, 1), time: '15:30' });
  await list(ana.tab)
    .getByRole('button', { name: /^Move back: / })
    .click();
  await list(ana.tab).waitFor({ state: 'detached' });
  expect(await next()).toMatchObject({ id: before.id, date: before.date, time: before.time });
});

test('the deputy skips a week and holds it after all', async () => {
  const { id } = await next();
  await menu(ana.tab, 'Skip this week');
  const dialog = ana.tab.getByRole('dialog');
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Skip this week' }).click();
  await expect.poll(async () => (await next()).id).not.toBe(id);
  await ana.tab
    .getByRole('button', { name: /^Hold it after all/ })
    .first()
    .click();
  await expect.poll(next).toMatchObject({ id, state: 'prepared' });
});

test('one more segment is planned beside the rhythm; planned twice it is one', async () => {
  const { date } = await next();
  const body = { opId: 'one-more-segment', date: later(date, 2), time: '09:15' };
  const plan = () => asAna.call(planSegment, { params: { team: team() }, body });
  const [first, second] = await Promise.all([plan(), plan()]);
  expect(first.data.id).toBe(second.data.id);
  const planned = (await coming()).segments.filter(({ byHand }) => byHand);
  expect(planned.map(({ id }) => id)).toEqual([first.data.id]);
  await ana.go({ as: 'Ana Silva', page: `agenda/${team()}` });
  await list(ana.tab).getByText(/09:15/).waitFor();
});

test('taken back, the colleague is a member again', async () => {
  const { id, date } = await next();
  const part = ines.tab.getByRole('region', { name: 'A deputy for a week' });
  await part.getByRole('button', { name: /^Take back/ }).click();
  await part.getByText('Nobody stands in for you.', { exact: false }).waitFor();
  const { status } = await asAna.refused(moveAgenda, {
    params: { team: team(), agenda: id },
    body: { date: later(date, 1), time: '15:30' },
  });
  expect(status).toBe(403);
});
