import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda } from '../../src/contract/agenda.ts';
import { finishRun, type Move, moveRun, startNow } from '../../src/contract/run.ts';
import { readProgress } from '../../src/contract/progress.ts';
import { cheerWin, listTeamWins, listWins, readWin, shareWin } from '../../src/contract/win.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { startSecond } from '../support/second-server.ts';
import { scanStorage } from '../support/storage-scan.ts';

const TEAM = 'Talent Acquisition';
const SOON_MS = 2_000;
const MINUTES = 4;
const SAME = 'The same win, sent through both';
const MANY = Array.from({ length: 10 }, (_, nth) => `Shared side by side, ${nth} of ten`);
const SHARERS = ['Ana Silva', 'Priya Raman', 'Tomasz Wilk'];
const CHEERING = ['Priya Raman', 'Tomasz Wilk', 'Leila Rahimi', 'Mei Tanaka', 'Ruth Abel', 'Jonas Feldt'];

let first: Demo;
let second: Demo;
let browser: Browser;
let chat: PlaygroundPage;
beforeAll(async () => {
  [first, browser] = await Promise.all([startDemo(), openChromium()]);
  [second, chat] = await Promise.all([startSecond(first), openPlayground(browser, first)]);
  await chat.open(`${TEAM} - General`);
});
afterAll(async () => {
  await browser?.close();
  await second?.stop();
  await first?.stop();
});

const team = () => ({ team: teamNamed(first, TEAM).id });
const both = () => [first, second];
/** The servers take turns. */
const turn = (nth: number) => (nth % 2 === 0 ? first : second);
const share = (at: Demo, who: string, title: string, opId: string = crypto.randomUUID()) =>
  apiAs(at, who).call(shareWin, {
    params: team(),
    body: { opId, words: { kind: 'worked', title, audience: 'everyone' } },
  });
const held = async (api: Api) => (await api.call(readProgress, { params: team() })).data.segments.held;
const titlesIn = async (demo: Demo, of: typeof listTeamWins | typeof listWins) =>
  (await apiAs(demo, 'Ines Duarte').call(of, { params: team() })).data.wins.map(({ title }) => title);
/** Those of these titles that each server's gallery shows, as often as it shows them. */
const inBoth = (of: typeof listTeamWins | typeof listWins, wanted: string[]) =>
  Promise.all(
    both().map(async (demo) => (await titlesIn(demo, of)).filter((title) => wanted.includes(title)).sort()),
  );

test('the same win that reaches both servers at the same moment is one win', async () => {
  const opId = crypto.randomUUID();
  const answers = await Promise.all([0, 1, 2, 3].map((nth) => share(turn(nth), 'Ana Silva', SAME, opId)));
  expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
  await expect.poll(() => inBoth(listTeamWins, [SAME])).toEqual([[SAME], [SAME]]);
});

test('a win shared through one server is in the gallery of the other within two seconds', async () => {
  for (const nth of [0, 1]) {
    const title = `Shared here, seen there, ${nth}`;
    await share(turn(nth), 'Ana Silva', title);
    await expect
      .poll(() => titlesIn(turn(nth + 1), listTeamWins), { timeout: SOON_MS, interval: 100 })
      .toContain(title);
  }
});

test('ten wins shared at once through both servers are each there once, in both galleries', async () => {
  await Promise.all(MANY.map((title, nth) => share(turn(nth), SHARERS[nth % SHARERS.length]!, title)));
  await expect.poll(() => inBoth(listTeamWins, MANY)).toEqual([MANY, MANY]);
  await expect.poll(() => inBoth(listWins, MANY)).toEqual([MANY, MANY]);
});

test('everybody’s cheers count exactly, whichever server they press on, and on both at once', async () => {
  const { data } = await share(first, 'Ana Silva', 'Cheered through both');
  const params = { ...team(), win: data.id };
  const press = (at: Demo, who: string, cheer: boolean) =>
    apiAs(at, who).call(cheerWin, { params, body: { cheer } });
  const counted = () =>
    Promise.all(
      both().map(async (at) => (await apiAs(at, 'Ines Duarte').call(readWin, { params })).data.cheers),
    );

  await Promise.all(CHEERING.flatMap((who) => both().map((at) => press(at, who, true))));
  await expect.poll(counted).toEqual([CHEERING.length, CHEERING.length]);
  await Promise.all(CHEERING.slice(0, 2).map((who, nth) => press(turn(nth), who, false)));
  await expect.poll(counted).toEqual([CHEERING.length - 2, CHEERING.length - 2]);
});

test('a segment started through one server keeps the moves made on both at the same moment, and is held once', async () => {
  const [here, there] = [apiAs(first, 'Ines Duarte'), apiAs(second, 'Ines Duarte')];
  const before = await held(here);
  const { data: started } = await here.call(startNow, {
    params: team(),
    body: { opId: crypto.randomUUID() },
  });
  const params = { ...team(), agenda: started.id };
  const [one, other] = started.items.map(({ item }) => item.id);
  const moves: Move[] = [
    { do: 'tick', item: one! },
    { do: 'tick', item: other! },
    ...Array.from({ length: MINUTES }, () => ({ do: 'add-minute' as const, item: one! })),
  ];
  await Promise.all(
    moves.map((move, nth) =>
      apiAs(turn(nth), 'Ines Duarte').call(moveRun, { params, body: { opId: crypto.randomUUID(), move } }),
    ),
  );
  for (const api of [here, there])
    await expect
      .poll(async () => (await api.call(readAgenda, { params })).data.run, { timeout: SOON_MS })
      .toMatchObject({
        marks: { [one!]: { as: 'done' }, [other!]: { as: 'done' } },
        added: { [one!]: MINUTES },
      });
  await Promise.all([here, there].map((api) => api.call(finishRun, { params, body: { recap: true } })));
  for (const api of [here, there])
    await expect
      .poll(async () => (await api.call(readAgenda, { params })).data.run, { timeout: SOON_MS })
      .toMatchObject({ ended: 'finished', recap: 'posted' });
  expect(await held(here)).toBe(before + 1);
});

test('after all of it the figures of the week are what a count of the stored facts says', async () => {
  await expect
    .poll(
      async () => {
        const { waiting, differences } = await scanStorage(first);
        return { waiting, differences };
      },
      { timeout: 30_000, interval: 500 },
    )
    .toEqual({ waiting: 0, differences: [] });
  const { wins } = await scanStorage(first);
  expect(wins.map(({ title }) => title).filter((title) => title === SAME)).toHaveLength(1);
});

test('both servers deliver what is queued, and every card is in the channel once', async () => {
  for (const title of [SAME, ...MANY, 'Cheered through both']) {
    await chat.card(title).waitFor();
    expect(await chat.cards(title).count(), title).toBe(1);
  }
});
