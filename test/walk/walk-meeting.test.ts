import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { readMeeting } from '../../src/contract/meeting.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { tellMeeting } from '../support/meeting-events.ts';
import { openPlayground, type PlaygroundPage, type SentActivity } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
const OFFER = 'The ten minutes of Talent Acquisition are ready';
const HELP = 'What you can say';
const RECAP = 'Recap · ten minutes on AI';
const inMeeting = { surface: 'sidePanel', meeting: 'chat' } as const;

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
let ines: TabPage;
let ana: TabPage;
let asInes: Api;
/** Any activity of the meeting's chat. */
let inChat: SentActivity;
let prepared: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asInes = apiAs(demo, 'Ines Duarte');
  chat = await openPlayground(browser, demo);
  await chat.open(demo.people.chat.name);
  inChat = await chat.sent('conversationUpdate', demo.people.chat.id);
});
afterAll(async () => {
  await ines?.close();
  await ana?.close();
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;
const next = async () => (await asInes.call(readNextAgenda, { params: { team: team() } })).data;
const held = async () => (await asInes.call(readAgenda, { params: { team: team(), agenda: prepared } })).data;
const meeting = async () =>
  (await asInes.call(readMeeting, { params: { chat: demo.people.chat.id } })).data.team?.name;
const tell = (event: 'meetingStart' | 'meetingEnd', at: string) => tellMeeting(demo, inChat, event, at);
/** An event is taken by the Playground before the bot has it: asked something after it, the bot has heard it first. */
async function heard(): Promise<void> {
  const before = await chat.cards(HELP).count();
  await chat.write('@Adoption Playbook help');
  await expect.poll(() => chat.cards(HELP).count()).toBe(before + 1);
}
const button = (tab: FrameLocator, name: string | RegExp) =>
  tab.getByRole('button', { name, exact: typeof name === 'string' });

test('a meeting that starts in a chat of no team posts nothing; its side panel asks once which team meets', async () => {
  await tell('meetingStart', '2026-01-07T09:00:00.000Z');
  ines = await openTabPage(browser, demo, { as: 'Ines Duarte', ...inMeeting });
  expect(await (await ines.frame()).evaluate(() => window.innerWidth)).toBe(300);
  await ines.tab.getByRole('heading', { name: 'Which team is meeting?' }).waitFor();
  expect(await ines.accessFaults()).toEqual([]);
  await button(ines.tab, TEAM).click();
  await button(ines.tab, 'Start segment').waitFor();
  await expect.poll(meeting).toBe(TEAM);
  await tell('meetingEnd', '2026-01-07T09:30:00.000Z');
  await heard();
  expect(await chat.cards(OFFER).count()).toBe(0);
  prepared = (await next()).id;
});

test('told again and again that the meeting has started, the bot offers the run once, in the chat', async () => {
  const at = '2026-01-14T09:00:00.000Z';
  await Promise.all([tell('meetingStart', at), tell('meetingStart', at)]);
  await chat.card(OFFER).getByText('the meeting has started').waitFor();
  await tell('meetingStart', at);
  await heard();
  expect(await chat.cards(OFFER).count()).toBe(1);
  expect((await held()).state).toBe('prepared');
});

test('the panel opens on the team at once, runs in 300 pixels, and a colleague’s panel follows', async () => {
  await ines.go({ as: 'Ines Duarte', ...inMeeting });
  await button(ines.tab, 'Start segment').click();
  await ines.tab.getByRole('timer').waitFor();
  ana = await openTabPage(browser, demo, { as: 'Ana Silva', ...inMeeting });
  await ana.tab.getByText(/^1 of \d, follow-up/).waitFor();
  expect(await button(ana.tab, /^Next/).count()).toBe(0);
  await button(ines.tab, /^Next: /).click();
  await ana.tab.getByText(/^2 of \d, /).waitFor();
  for (const each of [ines, ana]) {
    expect(await each.sidewaysBy()).toBe(0);
    expect(await each.accessFaults()).toEqual([]);
  }
});

test('a win told aloud is noted in one line, reaches its author in their own chat, and is shared from there', async () => {
  const line = 'Reference calls summed up in ten minutes';
  await chat.open('Personal Chat');
  await chat.write('help');
  await chat.card(HELP).waitFor();
  await button(ines.tab, 'A win was told').click();
  await button(ines.tab, /Ana Silva$/).click();
  await ines.tab.getByRole('textbox', { name: 'What was told, in one line' }).fill(line);
  await button(ines.tab, 'Offer it to Ana').click();
  await ines.tab.getByText('Offered to Ana Silva', { exact: false }).first().waitFor();
  const offer = chat.card('Ines Duarte noted a win you told');
  await offer.getByText(line).waitFor();
  await offer.getByRole('button', { name: 'Share…' }).click();
  const form = chat.card('Check it, then post');
  await form.getByRole('radio', { name: /^This team/ }).check();
  await form.getByRole('button', { name: 'Post', exact: true }).click();
  const told = async () => (await held()).run?.told.shared.map(({ title }) => title);
  await expect.poll(told).toEqual([line]);
  await chat.open(demo.people.chat.name);
});

test('the meeting ends, and with it the run; both panels say so, and the recap waits for a tap', async () => {
  const at = '2026-01-14T09:30:00.000Z';
  await Promise.all([tell('meetingEnd', at), tell('meetingEnd', at)]);
  await expect.poll(async () => (await held()).run?.ended).toBe('by-itself');
  const { rev } = await held();
  for (const each of [ines, ana])
    await each.tab
      .getByText(/meeting ended/)
      .first()
      .waitFor();
  await tell('meetingEnd', at);
  await heard();
  expect(await chat.cards(RECAP).count()).toBe(0);
  expect((await held()).rev).toBe(rev);
});

test('one tap posts the recap in the meeting’s chat, once', async () => {
  await button(ines.tab, 'Post recap').dblclick();
  await chat.card(RECAP).getByText('Reference calls summed up in ten minutes').waitFor();
  expect(await chat.cards(RECAP).count()).toBe(1);
});
