import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda, readNextAgenda, saveAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView, ItemKind } from '../../src/contract/agenda-view.ts';
import { listTeamCommitments } from '../../src/contract/commitment.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const TOPIC = 'Cover for the holidays';
const SOON_MS = 2_000;

let demo: Demo;
let browser: Browser;
let ines: TabPage;
let ana: TabPage;
let chat: PlaygroundPage;
let asInes: Api;
/** The agenda that is held, as the manager first read it. */
let prepared: AgendaView;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asInes = apiAs(demo, 'Ines Duarte');
  [ines, chat] = await Promise.all([
    openTabPage(browser, demo, { as: 'Ines Duarte' }),
    openPlayground(browser, demo),
  ]);
  await chat.open('Talent Acquisition - General');
});
afterAll(async () => {
  await Promise.all([ines?.close(), ana?.close()]);
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;
const next = async () => (await asInes.call(readNextAgenda, { params: { team: team() } })).data;
const held = async () =>
  (await asInes.call(readAgenda, { params: { team: team(), agenda: prepared.id } })).data;
const kinds = async (): Promise<ItemKind[]> => (await held()).items.map(({ item }) => item.kind);
const rows = (tab: FrameLocator) => tab.getByRole('list', { name: 'Agenda items' }).getByRole('listitem');
const titles = (tab: FrameLocator) =>
  tab.getByRole('list', { name: 'Agenda items' }).getByRole('heading').allTextContents();
const button = (tab: FrameLocator, name: string | RegExp) =>
  tab.getByRole('button', { name, exact: typeof name === 'string' });
const saved = () => ines.tab.getByText(/then changed\. .*Saved\./).waitFor();

/** The middle of an element, in the page's own coordinates. */
async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the manager opens the prepared agenda from This week, and every item says why it is there', async () => {
  await button(ines.tab, 'Share a win').waitFor();
  await ines.tab.getByRole('link', { name: 'Open agenda', exact: true }).click();
  await ines.tab.getByRole('heading', { name: /^Ready for / }).waitFor();
  prepared = await next();
  expect(prepared.state).toBe('prepared');
  expect(prepared.items[0]?.item.kind).toBe('follow-up');
  await expect.poll(() => rows(ines.tab).count()).toBe(prepared.items.length);
  for (const row of await rows(ines.tab).all()) {
    expect(await row.getByText('Why:').locator('..').textContent()).toMatch(/^Why: \S{3}/);
  }
  // Facts such as dates and keys are never shown as they are stored.
  const shown = await ines.tab.getByRole('main').textContent();
  expect(shown).not.toMatch(/\d{4}-\d{2}-\d{2}|agenda:|\{\{/);
});

test('the use case is swapped for one of three, each with its reason', async () => {
  const former = prepared.items.find(({ item }) => item.kind === 'use-case')?.item;
  await button(ines.tab, /^Swap /).click();
  await ines.tab.getByRole('heading', { name: 'Swap the use case' }).waitFor();
  const offers = button(ines.tab, /^Use this: /);
  await offers.first().waitFor();
  expect(await offers.count()).toBe(3);
  await offers.first().click();
  await saved();
  const after = (await held()).items.find(({ item }) => item.kind === 'use-case')?.item;
  expect(after).toMatchObject({ id: former?.id });
  expect(after).not.toMatchObject({ useCase: former && 'useCase' in former ? former.useCase : '' });
});

test('items are put in another order with the mouse and with the keyboard, and a topic is added', async () => {
  const before = await titles(ines.tab);
  const handle = (title: string) => button(ines.tab, `Move ${title}`);
  const [from, to] = [await middleOf(handle(before.at(-1)!)), await middleOf(handle(before[1]!))];
  await ines.page.mouse.move(from.x, from.y);
  await ines.page.mouse.down();
  await ines.page.mouse.move(from.x, from.y - 40, { steps: 5 });
  await ines.page.mouse.move(to.x, to.y - 8, { steps: 8 });
  await ines.page.mouse.up();
  await expect.poll(kinds).toEqual(['follow-up', 'pulse', 'win', 'use-case']);

  await handle(before.at(-1)!).focus();
  const say = (words: RegExp) => ines.tab.getByText(words).first().waitFor({ state: 'attached' });
  await ines.page.keyboard.press('Space');
  await say(/^Lifted /);
  await ines.page.keyboard.press('ArrowDown');
  await say(/: place 3 of 4\.$/);
  await ines.page.keyboard.press('ArrowDown');
  await say(/: place 4 of 4\.$/);
  await ines.page.keyboard.press('Space');
  await expect.poll(kinds).toEqual(['follow-up', 'win', 'use-case', 'pulse']);

  await button(ines.tab, 'Add a topic').click();
  await ines.page.keyboard.type(TOPIC);
  await ines.page.keyboard.press('Enter');
  await expect.poll(kinds).toEqual(['follow-up', 'win', 'use-case', 'pulse', 'topic']);
  await saved();
  await ines.tab.getByText('Added by Ines Duarte').waitFor();
});

test('who saves a stale version is shown both and chooses; nothing is lost before', async () => {
  const { items } = await held();
  const others = items
    .filter(({ item }) => item.kind !== 'pulse')
    .map(({ item }) => (item.kind === 'topic' ? { ...item, minutes: 3 } : item));
  // The open page may not hear of it before it saves itself.
  await ines.page.route('**/agendas/next', () => undefined);
  const stored = await asInes.call(readAgenda, { params: { team: team(), agenda: prepared.id } });
  await asInes.call(saveAgenda, {
    params: { team: team(), agenda: prepared.id },
    body: { items: others },
    ifMatch: stored.etag,
  });
  await rows(ines.tab)
    .filter({ hasText: 'Team pulse' })
    .getByRole('button', { name: /^One minute more/ })
    .click();
  await ines.tab.getByRole('heading', { name: 'Somebody else changed this agenda' }).waitFor();
  const differences = ines.tab.getByRole('row');
  await differences.filter({ hasText: TOPIC }).getByText('3 min').waitFor();
  await differences.filter({ hasText: '3 min' }).getByText('Not in this version').waitFor();
  expect((await held()).items.map(({ item }) => item.id)).toEqual(others.map(({ id }) => id));
  await button(ines.tab, 'Save mine instead').click();
  await ines.page.unroute('**/agendas/next');
  await expect.poll(kinds).toEqual(['follow-up', 'win', 'use-case', 'pulse', 'topic']);
  await saved();
  const pulse = (await held()).items.find(({ item }) => item.kind === 'pulse')?.item;
  expect(pulse?.minutes).toBe(3);
});

test('posted, the agenda is a card in the team’s channel', async () => {
  await button(ines.tab, 'Post to channel').click();
  await ines.tab.getByRole('dialog').getByRole('button', { name: 'Post to channel' }).click();
  await ines.tab
    .getByText(/Posted to General\./)
    .first()
    .waitFor();
  const card = chat.card(TOPIC);
  await card.waitFor();
  for (const { item } of (await held()).items.filter(({ item }) => 'title' in item))
    await card
      .getByText('title' in item ? item.title : '')
      .first()
      .waitFor();
});

test('the manager starts; a colleague follows within two seconds, without script and without Next', async () => {
  await button(ines.tab, 'Start segment').click();
  await ines.tab.getByRole('timer').waitFor();
  await ines.tab.getByText('1 of 5, follow-up').waitFor();
  ana = await openTabPage(browser, demo, { as: 'Ana Silva' });
  await ana.tab.getByRole('link', { name: 'Join' }).click();
  await ana.tab.getByText('1 of 5, follow-up').waitFor();
  await ana.tab.getByText('Ines Duarte leads. You see the same step.').waitFor();
  expect(await button(ana.tab, /^Next/).count()).toBe(0);
  const left = Number((await ana.tab.getByRole('timer').textContent())?.split(':')[0]);
  expect(left).toBeLessThanOrEqual(2);
});

/** Presses as the manager and answers how many milliseconds later the colleague sees it. */
async function seenAfter(press: () => Promise<void>, seen: Locator): Promise<number> {
  await press();
  const since = Date.now();
  await seen.waitFor();
  return Date.now() - since;
}

test('what is ticked, carried and skipped is seen by both at once', async () => {
  const forward = (to: string) => button(ines.tab, `Next: ${to}`).click();
  const menu = async (item: string) => {
    await button(ines.tab, 'More for this step').click();
    await ines.tab.getByRole('menuitem', { name: item }).click();
  };
  const delays = [
    await seenAfter(() => forward('win'), ana.tab.getByText('2 of 5, win to celebrate')),
    await seenAfter(() => forward('use case'), ana.tab.getByText('3 of 5, use case to try')),
  ];
  await ines.tab.getByRole('tab', { name: 'Script', selected: true }).waitFor();
  expect(await ana.tab.getByRole('tab', { name: 'Script' }).count()).toBe(0);
  await forward('prompt');
  await forward('exercise');
  await forward('who');
  await ines.tab.getByRole('heading', { name: 'Who will try it this week?' }).waitFor();
  for (const name of ['Ines Duarte', 'Ana Silva']) await button(ines.tab, name).click();
  await ines.tab.getByText('For others these are proposals.').waitFor();
  await button(ines.tab, 'Note 2 plans').click();
  await expect.poll(async () => (await held()).run?.made.length).toBe(2);

  delays.push(
    await seenAfter(() => forward('team pulse'), ana.tab.getByText('4 of 5, team pulse')),
    await seenAfter(async () => {
      await menu('Skip this step');
      await ines.tab.getByRole('textbox', { name: /^Why/ }).fill('We are late');
      await button(ines.tab, 'Skip it').click();
    }, ana.tab.getByText('5 of 5, topic')),
    await seenAfter(() => menu('Carry to next time'), ana.tab.getByText('Carried to next time.')),
  );
  expect(Math.max(...delays)).toBeLessThan(SOON_MS);
  const { run, items } = await held();
  expect(items.map(({ item }) => run?.marks[item.id])).toEqual([
    { as: 'done' },
    { as: 'done' },
    { as: 'done' },
    { as: 'skipped', reason: 'We are late' },
    { as: 'carried' },
  ]);
});

test('the timer counts down, and a reload comes back to the same step', async () => {
  const seconds = async () => {
    const [minutes = 0, rest = 0] = ((await ines.tab.getByRole('timer').textContent()) ?? '')
      .split(':')
      .map(Number);
    return minutes * 60 + rest;
  };
  const before = await seconds();
  await expect.poll(seconds).toBeLessThan(before);
  await (await ines.frame()).evaluate(() => location.reload());
  await ines.tab.getByText('5 of 5, topic').waitFor();
  await ines.tab.getByText('Carried to next time.').waitFor();
});

test('finished, the recap is in the channel and names only what was confirmed', async () => {
  await button(ines.tab, 'Finish').click();
  await ines.tab.getByRole('heading', { name: /^Done in / }).waitFor();
  await button(ines.tab, 'Finish and post recap').click();
  await ines.tab.getByText('The recap is in General.').waitFor();
  await ana.tab.getByText('The recap is in General.').waitFor();
  const recap = chat.card('Recap · ten minutes on AI');
  await recap.getByText('One more plan waits for its person').waitFor();
  const text = await recap.textContent();
  expect(text).toContain('Ines Duarte');
  expect(text).not.toContain('Ana Silva');
  expect(text).toContain(TOPIC);
});

test('the colleague confirms in their own tab what was noted for them', async () => {
  await ana.go({ as: 'Ana Silva' });
  const mine = ana.tab.getByRole('region', { name: 'My commitments' });
  const proposal = mine.getByRole('listitem').filter({ hasText: 'Ines Duarte noted this for you.' });
  await proposal.getByRole('button', { name: 'Confirm' }).click();
  await mine.getByText('Confirmed. Your team sees it.').waitFor();
  const openOf = async () => {
    const { commitments } = (await asInes.call(listTeamCommitments, { params: { team: team() } })).data;
    const made = (await held()).run?.made.map(({ id }) => id) ?? [];
    const open = commitments.filter(({ id, state }) => made.includes(id) && state === 'open');
    return open.map(({ person }) => person.name).sort();
  };
  await expect.poll(openOf).toEqual(['Ana Silva', 'Ines Duarte']);
});

test('the next agenda opens with what is open, then what was carried', async () => {
  await ines.tab.getByRole('link', { name: 'See the next agenda' }).click();
  await ines.tab.getByRole('heading', { name: /^Ready for / }).waitFor();
  const following = await next();
  expect(following.date > prepared.date).toBe(true);
  const made = (await held()).run?.made.map(({ id }) => id) ?? [];
  const [first, second] = following.items;
  expect(first?.item.kind).toBe('follow-up');
  expect(first?.commitments?.map(({ id }) => id)).toEqual(expect.arrayContaining(made));
  expect(second?.item).toMatchObject({ kind: 'topic', title: TOPIC, carriedFrom: prepared.date });
  await expect.poll(async () => (await titles(ines.tab))[1]).toBe(TOPIC);
  await rows(ines.tab)
    .filter({ hasText: TOPIC })
    .getByText(/Carried (over )?from (the segment of )?(\w+ \d+|\d+ \w+)/)
    .waitFor();
});

test('with nothing prepared for today one tap starts a segment, and the side panel of 300 pixels runs it', async () => {
  await ines.go({ as: 'Ines Duarte', surface: 'team', team: TEAM });
  await button(ines.tab, 'More actions').click();
  await ines.tab.getByRole('menuitem', { name: 'Start now with nothing prepared' }).click();
  await ines.tab.getByRole('timer').waitFor();
  await ines.go({ as: 'Ines Duarte', surface: 'sidePanel', team: TEAM });
  expect(await (await ines.frame()).evaluate(() => window.innerWidth)).toBe(300);
  await ines.tab.getByRole('timer').waitFor();
  const forward = button(ines.tab, /^Next: /);
  while (await forward.count()) await forward.click();
  expect(await ines.sidewaysBy()).toBe(0);
  await button(ines.tab, 'Finish').click();
  await button(ines.tab, 'Finish without posting').click();
  await ines.tab.getByText('No recap was posted.').waitFor();
});
