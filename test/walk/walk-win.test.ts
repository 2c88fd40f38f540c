import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { listTeamWins, readWin, type WinView } from '../../src/contract/win.ts';
import { apiAs } from '../support/api-client.ts';
import { pressAs } from '../support/channel-door.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { type HostedTab, openHostedTab } from '../support/hosted-tab.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';

const SENTENCE =
  '@Adoption Playbook win Summarised the supplier call with Copilot, took 10 minutes instead of 45, every week';
const TITLE = 'Summarised the supplier call with Copilot';
const EDITED = 'Summarised the supplier call with two follow-ups';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
let gallery: HostedTab;
let own: HostedTab;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [chat, gallery] = await Promise.all([
    openPlayground(browser, demo),
    openHostedTab(browser, demo, { as: 'Ines Duarte', page: 'wins' }),
  ]);
  await chat.open('Talent Acquisition - General');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, 'Talent Acquisition').id;
const winsOf = async (name: string): Promise<WinView[]> =>
  (await apiAs(demo, name).call(listTeamWins, { params: { team: team() } })).data.wins;
async function posted(): Promise<WinView> {
  const found = (await winsOf('Ines Duarte')).filter(({ title }) => title === TITLE || title === EDITED);
  expect(found).toHaveLength(1);
  return found[0]!;
}
const tile = (title: string) => gallery.tab.getByRole('listitem').filter({ hasText: title });

test('a win typed in the channel opens, for its author, a form filled in from the sentence; nothing is stored yet', async () => {
  await chat.write(SENTENCE);
  await chat.card('Ana Silva is checking a win').getByRole('button', { name: 'Check and post' }).click();
  const form = chat.card('Check it, then post');
  await form.waitFor();
  const filled = (role: 'textbox' | 'spinbutton' | 'combobox', name: string) =>
    form.getByRole(role, { name }).inputValue();
  expect(await filled('textbox', 'What did you do?')).toBe(TITLE);
  expect(await filled('spinbutton', 'Min. before')).toBe('45');
  expect(await filled('spinbutton', 'Min. after')).toBe('10');
  expect(await filled('combobox', 'Minutes are')).toBe('I estimated it');
  expect(await filled('combobox', 'How often')).toBe('Every week');
  expect(await form.getByRole('radio', { name: 'This team' }).isChecked()).toBe(true);
  await form.getByRole('button', { name: 'More' }).click();
  expect(await filled('combobox', 'Tool')).toBe('Microsoft 365 Copilot');
  expect(await filled('combobox', 'Kind of task')).toBe('Summarising meetings');
  expect((await winsOf('Ines Duarte')).map(({ title }) => title)).not.toContain(TITLE);
});

test('nobody but its author opens the draft', async () => {
  const shown = await pressAs(
    demo,
    'Ines Duarte',
    await chat.sent('invoke', 'win.form'),
    chat.button('win.form'),
  );
  expect(shown.texts).toContain('Only the person who wrote this can open it.');
});

test('posted, it is the card in the channel, and a colleague’s open gallery shows it within two seconds', async () => {
  const seen = tile(TITLE)
    .waitFor()
    .then(() => Date.now());
  const acknowledged = chat.answered().then(() => Date.now());
  await chat.card('Check it, then post').getByRole('button', { name: 'Post', exact: true }).click();
  expect((await seen) - (await acknowledged)).toBeLessThan(2_000);

  await chat.card(TITLE).getByRole('button', { name: 'Cheer' }).waitFor();
  const card = await chat.card(TITLE).innerText();
  expect(card).toContain('Ana Silva · Microsoft 365 Copilot');
  expect(card).toContain('17 to 35 minutes saved each time');
  expect(card).toContain('45 → 10 min · every week · estimated');
  expect(await posted()).toMatchObject({
    title: TITLE,
    author: { name: 'Ana Silva' },
    task: 'summarising-meetings',
    tool: 'microsoft-365-copilot',
    before: 45,
    after: 10,
    frequency: 'weekly',
    basis: 'estimated',
    audience: 'team',
    timeSaved: { low: 17, high: 35 },
  });
  expect(await tile(TITLE).innerText()).toContain('45 → 10 min, estimated');
});

test('a cheer from the card and one from the tab are two cheers, in the card, the gallery and the API', async () => {
  const press = await chat.sent('invoke', 'win.share');
  const cheer = () => pressAs(demo, 'Priya Raman', press, chat.button('win.cheer'));
  const shown = await cheer();
  expect(shown.texts).toContain('You cheered');
  await tile(TITLE).getByRole('button', { name: 'Cheer 1' }).click();
  await tile(TITLE).getByRole('button', { name: 'Cheer 2' }).waitFor();
  await expect.poll(async () => (await posted()).cheers).toBe(2);
  expect((await cheer()).texts).toContain('You and 1 other cheered');
});

test('“I’ll try it” pressed in the card and in the tab at once is one plan', async () => {
  const press = await chat.sent('invoke', 'win.share');
  const [shown] = await Promise.all([
    pressAs(demo, 'Ines Duarte', press, chat.button('win.try')),
    tile(TITLE).getByRole('button', { name: 'I’ll try it' }).click(),
  ]);
  expect(shown.texts).toContain('Your plan');
  await tile(TITLE).getByRole('button', { name: 'On your list' }).waitFor();
  const { id, trying } = await posted();
  expect(trying).toBe(1);
  const { commitments } = (await apiAs(demo, 'Ines Duarte').call(readThisWeek)).data;
  expect(commitments.filter(({ win }) => win === id)).toHaveLength(1);
});

test('its author edits it in the tab, and card and gallery say the new words', async () => {
  own = await openHostedTab(browser, demo, {
    as: 'Ana Silva',
    page: `wins/${team()}/${(await posted()).id}`,
  });
  await own.tab.getByRole('button', { name: 'More actions' }).click();
  await own.tab.getByRole('menuitem', { name: 'Edit' }).click();
  await own.tab.getByLabel('Title').fill(EDITED);
  await own.tab.getByRole('button', { name: 'Save' }).click();
  await tile(EDITED).waitFor();
  await chat.card(EDITED).waitFor();
  expect(await chat.card(EDITED).innerText()).toContain('edited');
  expect(await tile(TITLE).count()).toBe(0);
});

test('withdrawn, it is gone from the gallery and the API for others, and the card says so; undo brings it back', async () => {
  const { id } = await posted();
  await own.tab.getByRole('button', { name: 'More actions' }).click();
  await own.tab.getByRole('menuitem', { name: 'Withdraw' }).click();
  await own.tab.getByRole('button', { name: 'Undo' }).waitFor();
  await tile(EDITED).waitFor({ state: 'detached' });
  const emptied = chat.card('Ana Silva withdrew this win.');
  await emptied.waitFor();
  expect(await emptied.getByRole('button').count()).toBe(0);
  const refusal = await apiAs(demo, 'Ines Duarte').refused(readWin, { params: { team: team(), win: id } });
  expect(refusal.status).toBe(410);

  await own.tab.getByRole('button', { name: 'Undo' }).click();
  await tile(EDITED).waitFor();
  await chat.card(EDITED).getByRole('button', { name: 'Cheer' }).waitFor();
  expect(await posted()).toMatchObject({ state: 'shared', cheers: 2, trying: 1 });
});

test('in personal chat the same sentence opens the form at once, and the receipt takes the win back', async () => {
  await chat.open('Personal Chat');
  await chat.write('win Sorted the intake notes with Copilot, 30 minutes to 5, every week');
  await chat.card('Check it, then post').getByRole('button', { name: 'Post', exact: true }).click();
  const receipt = chat.card('Posted in General');
  await receipt.waitFor();
  await tile('Sorted the intake notes').waitFor();
  await receipt.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await receipt.getByRole('button', { name: 'Withdraw it' }).click();
  await tile('Sorted the intake notes').waitFor({ state: 'detached' });
});

test('nothing went wrong in the browser on the way', () => {
  expect([...gallery.problems, ...own.problems]).toEqual([]);
});
