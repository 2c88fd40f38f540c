import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dialog, dialogIn, textsIn } from '../../src/bot/seen.fixture.ts';
import { listTeamWins } from '../../src/contract/win.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { composeBox, type ComposeBox } from '../support/compose-box.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { personNamed, teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const SAID = 'Saved 40 min on scorecards with Copilot, every week';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
let tomasz: TabPage | undefined;
let asAna: Api;
let inChannel: ComposeBox;
let inChat: ComposeBox;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asAna = apiAs(demo, 'Ana Silva');
  chat = await openPlayground(browser, demo);
  await chat.open('Talent Acquisition - General');
  inChannel = composeBox(demo, 'Ana Silva', teamNamed(demo, TEAM).channelId);
  inChat = composeBox(demo, 'Ana Silva', demo.people.chat.id);
});
afterAll(async () => {
  await tomasz?.close();
  await browser?.close();
  await demo?.stop();
});

const written = (name: string, content: string) => ({
  id: '1700000000000',
  body: { contentType: 'html', content: `<p>${content}</p>` },
  from: { user: { id: personNamed(demo, name).id, displayName: name, userIdentityType: 'aadUser' } },
  linkToMessage:
    'https://teams.microsoft.com/l/message/19:general@thread.tacv2/1700000000000?teamName=Secret',
});
const dataOf = ({ buttons }: Dialog, verb: string) =>
  buttons.find(({ data }) => data.verb === verb)?.data ?? {};
const wins = async () =>
  (await asAna.call(listTeamWins, { params: { team: teamNamed(demo, TEAM).id } })).data.wins;

test('a message of one’s own is shared from its menu: read, posted once, with the way back', async () => {
  const [newest] = await wins();
  const dialog = dialogIn(await inChannel.shareDialog(written('Ana Silva', SAID)));
  expect(dialog.fields).toMatchObject({ saved: 40, frequency: 'weekly', audience: 'team' });
  const pressed = { ...dataOf(dialog, 'win.share'), ...dialog.fields };
  await Promise.all([inChannel.press(pressed), inChannel.press(pressed)]);
  const now = await wins();
  expect(now[1]?.id).toBe(newest?.id);
  expect(now[0]).toMatchObject({
    author: { name: 'Ana Silva' },
    source: 'https://teams.microsoft.com/l/message/19:general@thread.tacv2/1700000000000',
  });
  await chat.card(now[0]!.title).waitFor();
});

test('a colleague’s message is offered to them, and they share it from their week', async () => {
  const dialog = dialogIn(
    await inChannel.shareDialog(written('Tomasz Wilk', 'I saved 25 min on reference calls with Copilot')),
  );
  await inChannel.press(dataOf(dialog, 'win.told.offer'));
  tomasz = await openTabPage(browser, demo, { as: 'Tomasz Wilk' });
  await tomasz.tab.getByText('Ana Silva would like to see this shared, which you wrote:').waitFor();
  expect(await tomasz.accessFaults()).toEqual([]);
  await tomasz.tab
    .getByRole('group', { name: /reference calls/ })
    .getByRole('button', { name: 'Share…' })
    .click();
  const form = tomasz.tab.getByRole('dialog');
  await form.getByText('Read from your words', { exact: false }).waitFor();
  await form.getByRole('radio', { name: /^Everyone in Talent Acquisition/i }).check();
  await form.getByRole('button', { name: /^(Post|Share)/ }).click();
  await expect.poll(async () => (await wins())[0]?.author.name).toBe('Tomasz Wilk');
});

test('wins and use cases are found in the compose box; a team’s own win is a card only in its own channel', async () => {
  const [own] = (await wins()).filter(({ audience }) => audience === 'team');
  const words = own!.title;
  const seen = async (box: ComposeBox) =>
    textsIn((await box.search('findWin', words)).find(({ title }) => title === words)?.content).join(' ');
  expect(await seen(inChannel)).toContain(own!.author.name);
  expect(await seen(inChat)).toContain('Only its team may see it');
  expect((await inChat.search('findWin')).length).toBeGreaterThan(3);
  expect((await inChat.search('findUseCase', 'meeting')).map(({ title }) => title).join(' ')).toMatch(
    /meeting/i,
  );
});

test('a pasted address of a win is shown as a card, and opens the win', async () => {
  const [win] = await wins();
  const link = `${demo.url}/win/${win!.team.id}/${win!.id}`;
  const [card] = await inChannel.paste(link);
  expect(card?.title).toBe(win!.title);
  expect(await composeBox(demo, 'Ana Silva', demo.people.chat.id).paste(`${demo.url}/tab/`)).toEqual([]);
  await tomasz!.page.goto(link);
  await tomasz!.tab.getByRole('heading', { name: win!.title, level: 2 }).waitFor();
});
