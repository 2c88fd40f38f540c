/**
 * Opens the built tab in a real browser, in the frame of a page that behaves as Teams does, over an API that answers
 * from fixtures.
 *
 *   const tab = await openTab({ answers: [answer(readMe, me()), answer(listWins, { wins: [win()] })], page: 'wins' });
 *   await tab.frame.getByRole('button', { name: 'Cheer' }).click();
 *   expect(tab.callsOf(cheerWin)).toHaveLength(1);
 *
 * Fixtures and what the tab sends are both parsed by the contract, so neither can lie. `answer` takes data or a function
 * of what was asked; `refuse`, `silent` (loading) and `cutOff` (offline) are the other states; `tab.api.add(...)` changes
 * an answer later. A test fails on any console error, uncaught exception, or call that was not expected.
 * `tab.checkAccess()` runs axe, `tab.readsAndFits(280, 1280)` does so in every theme and width, `tab.sidewaysBy()` is how far the page can be scrolled sideways (0 is right),
 * `tab.setTheme`, `tab.setWidth`, and `tab.page.clock` for time: the page's clock starts at `now` and runs.
 * CHROMIUM_PATH names another browser.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Route } from '../../src/contract/route.ts';
import { answer, Answers, type Answer, type Asked } from './answers.ts';
import { listComing } from '../../src/contract/coming.ts';
import { readPlaybook } from '../../src/contract/playbook.ts';
import { readFeatured, readFeaturedInTeam } from '../../src/contract/moderation.ts';
import { readCredit, readPromotion } from '../../src/contract/promotion.ts';
import { listTried } from '../../src/contract/tried.ts';
import { builtTab } from './built-tab.ts';
import { NOW } from './fixtures.ts';
import { hostPage, type HostSettings } from './host-page.ts';

export { answer, cutOff, refuse, silent } from './answers.ts';
export { NOW } from './fixtures.ts';

/** Nothing is out of the rhythm, unless a test says so: every agenda page asks. */
const nothingComing = answer(listComing, {
  every: 'weekly',
  channelName: 'General',
  zone: 'Europe/Paris',
  today: NOW.slice(0, 10),
  segments: [],
  may: { plan: false, edit: false },
});

/** A playbook without use cases, unless a test says so: the gallery names those that wins belong to. */
const emptyPlaybook = answer(readPlaybook, {
  version: 1,
  publishedAt: NOW,
  publishedBy: 'L&D',
  note: '',
  counted: { from: '2026-03-09', to: '2026-06-07' },
  useCases: [],
  departments: [],
  may: { edit: false },
});

/** Nobody is known by name to have tried it, unless a test says so: every page of a win asks. */
const nobodyTried = answer(listTried, { tried: [], more: 0 });

/** No use case comes from a win, and no win is asked for, unless a test says so. */
const nothingPromoted = [answer(readCredit, {}), answer(readPromotion, {})];

/** Nothing stands first in a gallery, unless a test says so. */
const noneFeatured = [readFeatured, readFeaturedInTeam].map((route) => answer(route, { featured: [] }));

const HEIGHT = 800;
const THEMES = ['light', 'dark', 'contrast'] as const;
const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

let browser: Promise<Browser> | undefined;
const launched = () =>
  (browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }));
beforeAll(async () => void (await Promise.all([builtTab(), launched()])), 180_000);
afterAll(async () => (await browser)?.close());

export interface TabOptions extends Partial<HostSettings> {
  answers: Answer[];
  width?: number;
  height?: number;
  now?: string;
}

export interface OpenedTab {
  page: Page;
  frame: Frame;
  api: Answers;
  callsOf: <R extends Route>(route: R) => Asked<R>[];
  checkAccess: () => Promise<void>;
  /** Axe in the three themes, and no scrolling sideways at these widths, of the page as it stands. */
  readsAndFits: (...widths: number[]) => Promise<void>;
  sidewaysBy: () => Promise<number>;
  setTheme: (theme: HostSettings['theme']) => Promise<void>;
  setWidth: (width: number) => Promise<void>;
}

export async function openTab({
  answers,
  width = 1280,
  height = HEIGHT,
  now = NOW,
  ...settings
}: TabOptions): Promise<OpenedTab> {
  const api = new Answers([
    nothingComing,
    emptyPlaybook,
    nobodyTried,
    ...nothingPromoted,
    ...noneFeatured,
    ...answers,
  ]);
  const whole = {
    surface: 'personal',
    theme: 'light',
    locale: 'en-GB',
    person: 'ines',
    team: undefined,
    page: undefined,
    ...settings,
  } as const;
  const address = await serve(api, hostPage(whole));
  const context = await (
    await launched()
  ).newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.clock.install({ time: now });
  // teams-js looks up Microsoft's list of hosts; tests need no network.
  await context.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({ json: { validOrigins: [] } }),
  );
  const page = await context.newPage();
  const problems = collectProblems(page);
  onTestFinished(async () => {
    await context.close();
    expect([...problems, ...api.complaints]).toEqual([]);
  });
  await page.goto(`${address}/host`);
  const frame =
    page.frame({ url: /\/tab\// }) ??
    (await page.waitForEvent('framenavigated', (each) => each.url().includes('/tab/')));
  const setTheme = (theme: HostSettings['theme']) => page.evaluate<void>(`setTheme('${theme}')`);
  const setWidth = (to: number) => page.setViewportSize({ width: to, height });
  const sidewaysBy = () =>
    frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return {
    page,
    frame,
    api,
    callsOf: (route) => api.callsOf(route),
    checkAccess: () => expect.poll(() => accessFaults(frame)).toEqual([]),
    readsAndFits: async (...widths) => {
      for (const theme of THEMES) {
        await setTheme(theme);
        await expect.poll(() => accessFaults(frame), { message: theme }).toEqual([]);
      }
      await setTheme(whole.theme);
      for (const each of widths) {
        await setWidth(each);
        await expect.poll(sidewaysBy, { message: `${each} px` }).toBe(0);
      }
      if (widths.length > 0) await setWidth(width);
    },
    sidewaysBy,
    setTheme,
    setWidth,
  };
}

/** The tab's address itself, outside any frame of Teams. */
export async function openOutsideTeams(width = 1280): Promise<Page> {
  const address = await serve(new Answers([]), '');
  const context = await (await launched()).newContext({ viewport: { width, height: HEIGHT } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${address}/tab/`);
  return page;
}

async function serve(api: Answers, host: string): Promise<string> {
  const files = await builtTab();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://tab.test');
    if (pathname.startsWith('/api/')) return void api.handle(request, response);
    if (pathname === '/host')
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(host);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const name = pathname === '/tab/' ? 'index.html' : pathname.slice('/tab/'.length);
    const file = files.get(name);
    if (!file) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
      })
      .end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Refusals of the API are part of tests and are told by the browser as errors too; everything else is a fault. */
function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('/api/'))
      problems.push(message.text());
  });
  return problems;
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Fluent's focus traps are empty marks that only pass focus on; axe takes them for controls. */
async function accessFaults(frame: Frame): Promise<unknown> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(await readFile(axePath, 'utf8'));
  return frame.evaluate(`axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`);
}
