import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import { correctRun, finishRun, startNow } from '../../src/contract/run.ts';
import { readProgress } from '../../src/contract/progress.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const HEADLINE = 'Read one, try one, say when';
const MOMENT = 'the next vacancy is opened';

let demo: Demo;
let browser: Browser;
let ines: TabPage;
let chat: PlaygroundPage;
let asInes: Api;
let skipped: AgendaView;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asInes = apiAs(demo, 'Ines Duarte');
  [ines, chat] = await Promise.all([
    openTabPage(browser, demo, { as: 'Ines Duarte', surface: 'team', team: TEAM }),
    openPlayground(browser, demo),
  ]);
  await chat.open('Talent Acquisition - General');
});
afterAll(async () => {
  await ines?.close();
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;
const next = async () => (await asInes.call(readNextAgenda, { params: { team: team() } })).data;
const now = async () =>
  (await asInes.call(readAgenda, { params: { team: team(), agenda: skipped.id } })).data;

test('the manager skips the week, and its two-minute version is in the channel', async () => {
  skipped = await next();
  const before = (await asInes.call(readProgress, { params: { team: team() } })).data.segments.async;
  await ines.tab.getByRole('button', { name: 'More actions' }).click();
  await ines.tab.getByRole('menuitem', { name: 'Skip this week' }).click();
  const instead = ines.tab.getByRole('checkbox', { name: 'Post the two-minute version in General instead' });
  expect(await instead.isChecked()).toBe(true);
  await ines.tab.getByRole('dialog').getByRole('button', { name: 'Skip this week' }).click();
  await ines.tab.getByRole('heading', { name: 'In the channel this time' }).first().waitFor();
  await chat.card(HEADLINE).getByText('Plans open the next agenda.').waitFor();
  expect((await now()).state).toBe('async');
  // The weeks shown end with the present one; a segment of next week counts there when it comes.
  const after = (await asInes.call(readProgress, { params: { team: team() } })).data.segments.async;
  expect(after - before).toBeLessThanOrEqual(1);
});

test('a member answers from the channel with a moment of their own; pressing again is the same plan', async () => {
  const card = chat.card(HEADLINE);
  const moment = card.getByRole('textbox', { name: 'When …' });
  expect((await moment.inputValue()).length).toBeGreaterThan(3);
  // The Playground draws a card anew when the pointer comes or goes, and with it what was typed.
  await moment.hover();
  await moment.fill(MOMENT);
  expect(await moment.inputValue()).toBe(MOMENT);
  const answered = chat.answered();
  await card.getByRole('button', { name: 'I will use it then' }).click();
  await answered;
  await chat.card('Your plan is made').getByText(MOMENT).waitFor();
  const made = (await now()).channel?.made ?? [];
  expect(made.map(({ person, state, trigger }) => [person.name, state, trigger])).toEqual([
    ['Ana Silva', 'open', MOMENT],
  ]);
});

test('the next agenda opens with the answer', async () => {
  const following = await next();
  expect(following.id).not.toBe(skipped.id);
  const [first] = following.items;
  expect(first?.item.kind).toBe('follow-up');
  expect(first?.commitments?.map(({ trigger }) => trigger)).toContain(MOMENT);
});

test('a recap is corrected in place: the card in the channel changes and no second one is posted', async () => {
  const started = await asInes.call(startNow, {
    params: { team: team() },
    body: { opId: 'walk-channel-version' },
  });
  const params = { team: team(), agenda: started.data.id };
  await asInes.call(finishRun, { params, body: { recap: true } });
  const recaps = chat.cards('Recap · ten minutes on AI');
  await expect.poll(() => recaps.count()).toBe(1);
  const item = started.data.items.find(({ useCase }) => useCase);
  const title = item?.useCase?.text.title ?? '';
  await expect.poll(() => recaps.last().textContent()).toContain('Carried over');
  await asInes.call(correctRun, { params, body: { item: item?.item.id ?? '', mark: { as: 'done' } } });
  await expect
    .poll(async () => (await recaps.last().textContent())?.split('Carried over')[0])
    .toContain(`Tried${title}`);
  expect(await recaps.count()).toBe(1);
});
