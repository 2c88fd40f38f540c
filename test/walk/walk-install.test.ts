import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeChannel } from '../../src/bot/fake-channel.fixture.ts';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import { readTeam, setUpTeam, type TeamSetUp } from '../../src/contract/team.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { deliver, pressAs } from '../support/channel-door.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { personNamed } from '../support/demo-people.ts';
import { startNewTeam } from '../support/new-team.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = {
  id: '6f1f3c52-7f43-5d0e-9a55-2f6f0a3f9d10',
  name: 'Facilities',
  channelId: '19:facilities@thread.tacv2',
};
const WELCOME = 'Ana Silva added Adoption Playbook';
const HELLO = 'this is Adoption Playbook';
/** The twelfth of the month before, as it is picked from the calendar. */
const TRAINING = (() => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 12)).toISOString().slice(0, 10);
})();
const SAVED: TeamSetUp = {
  department: 'operations',
  every: 'fortnightly',
  weekday: 4,
  time: '13:30',
  zone: 'Europe/Lisbon',
  training: TRAINING,
  way: 'meeting',
};

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
let ana: TabPage | undefined;
let asAna: Api;
/** Answers for people whom the Playground's own roster does not have. */
const elsewhere = new FakeChannel();

beforeAll(async () => {
  [demo, browser] = await Promise.all([
    startDemo().then((started) => startNewTeam(started, TEAM)),
    openChromium(),
  ]);
  asAna = apiAs(demo, 'Ana Silva');
  chat = await openPlayground(browser, demo);
});
afterAll(async () => {
  elsewhere.close();
  await ana?.close();
  await browser?.close();
  await demo?.stop();
});

const params = { team: TEAM.id };
const stored = () => asAna.call(readTeam, { params });
const names = async () => (await stored()).data.members.map(({ name }) => name);

/** Delivers what the Playground sent again: as it was, under a new id, and both at once. */
async function again(kind: 'installationUpdate' | 'conversationUpdate', where: string): Promise<void> {
  const sent = await chat.sent(kind, where);
  const answers = await Promise.all(
    [sent, { ...sent, id: crypto.randomUUID() }].map((each) => deliver(demo, each)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
}

test('added to a team, the app posts one welcome with the way to set it up, however often it is told so', async () => {
  await chat.open('Facilities - General');
  const welcome = chat.card(WELCOME);
  await welcome.getByText('Ana Silva manages the ten minutes until Teams has told me').waitFor();
  await welcome.getByRole('button', { name: 'Set up', exact: true }).waitFor();
  await again('installationUpdate', TEAM.channelId);
  await again('conversationUpdate', TEAM.channelId);
  expect(await chat.cards(WELCOME).count()).toBe(1);
});

test('who added it manages the team, shown as provisional, and the team’s people are its roster', async () => {
  const { managers, isSetUp } = (await stored()).data;
  expect(managers).toMatchObject([{ name: 'Ana Silva', how: 'provisional' }]);
  expect(isSetUp).toBe(false);
  const people = ['Ana Silva', 'Ines Duarte', 'Mei Tanaka', 'Priya Raman', 'Samir Haddou', 'Tomasz Wilk'];
  expect(await names()).toEqual(people);
});

test('set up from the card, the channel sees what was decided and when the next segment is', async () => {
  await chat.card(WELCOME).getByRole('button', { name: 'Set up', exact: true }).click();
  const form = chat.card('When is your team meeting?');
  await form.waitFor();
  await chat.choose(form, /^Department/, 'Operations');
  await chat.choose(form, 'How often', 'Every two weeks');
  await chat.choose(form, 'Weekday', 'Thursday');
  await chat.choose(form, /^Starts at/, '1:30 PM');
  await chat.choose(form, 'Time zone', 'Europe/Lisbon');
  await chat.pickLastMonth(form, /^Date of the AI training/, 12);
  await form.getByRole('button', { name: 'Save' }).click();
  const done = chat.card('Ready. Next segment: Thursday, 13:30');
  await done.getByText(/^Thursday .+, 13:30 \(Europe\/Lisbon\)$/).waitFor();
  for (const fact of ['Every two weeks', 'Operations']) await done.getByText(fact, { exact: true }).waitFor();
  await done.getByText(/^\d after the training of .*\b12\b/).waitFor();
  expect((await stored()).data).toMatchObject({ isSetUp: true, setUp: SAVED });
});

test('the next agenda is there at once, for the day and hour that were set', async () => {
  const { data } = await asAna.call(readNextAgenda, { params });
  expect(data).toMatchObject({ time: '13:30', zone: 'Europe/Lisbon', may: { run: true } });
  expect(new Date(`${data.date}T12:00:00Z`).getUTCDay()).toBe(4);
});

test('a change made from the card can be undone, which brings back what was set', async () => {
  await chat.card('Ready. Next segment').getByRole('button', { name: 'Change' }).click();
  const form = chat.card('When is your team meeting?');
  await form.waitFor();
  expect(await form.getByRole('combobox', { name: 'Weekday' }).inputValue()).toBe('Thursday');
  await chat.choose(form, 'Weekday', 'Friday');
  await form.getByRole('button', { name: 'Save' }).click();
  await chat.card('Ready. Next segment: Friday, 13:30').getByRole('button', { name: 'Undo' }).click();
  await chat.card('Ready. Next segment: Thursday, 13:30').waitFor();
  expect((await stored()).data.setUp).toEqual(SAVED);
});

test('a member who does not manage the team is refused in a sentence that says who does', async () => {
  const press = await chat.sent('invoke', 'team.setup.open');
  const open = await pressAs(demo, 'Priya Raman', press, chat.button('team.setup.open'));
  expect(open).toEqual({ texts: 'Setting up is for owners of this team: Ana Silva', buttons: [] });
  const forged = { ...chat.button('team.setup.open').data, ...SAVED, rev: 99 };
  const save = await pressAs(demo, 'Priya Raman', press, { verb: 'team.setup.save', data: forged });
  expect(save.texts).toContain('Setting up is for owners');
});

test('the tab shows the same values on My team, with the provisional manager, and changes them', async () => {
  ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: 'team' });
  const { tab } = ana;
  await tab.getByRole('heading', { name: 'Facilities', level: 1 }).waitFor();
  await tab.getByText('added the app; provisional until Teams has told us the owners').waitFor();
  const value = (label: string) => tab.getByLabel(label, { exact: true }).inputValue();
  await tab.getByRole('button', { name: 'Save set-up' }).waitFor();
  expect(await Promise.all(['Department', 'On', 'At', 'Time zone', 'Training'].map(value))).toEqual([
    'operations',
    '4',
    '13:30',
    'Europe/Lisbon',
    TRAINING,
  ]);
  expect(await tab.getByRole('radio', { name: 'Every two weeks' }).isChecked()).toBe(true);
  await tab.getByLabel('At', { exact: true }).fill('14:15');
  await tab.getByRole('button', { name: 'Save set-up' }).click();
  await tab.getByText('Set-up saved.').first().waitFor();
  await expect.poll(async () => (await stored()).data.setUp).toEqual({ ...SAVED, time: '14:15' });
});

test('a stale save is refused, with theirs shown beside mine, until one is chosen', async () => {
  const { tab } = ana!;
  const { etag } = await stored();
  await asAna.call(setUpTeam, { params, body: { ...SAVED, weekday: 2 }, ifMatch: etag });
  await tab.getByLabel('At', { exact: true }).fill('15:00');
  await tab.getByRole('button', { name: 'Save set-up' }).click();
  await tab.getByText('It says now: Operations, Every two weeks, Tuesday 13:30, Europe/Lisbon').waitFor();
  expect(await tab.getByLabel('At', { exact: true }).inputValue()).toBe('15:00');
  expect((await stored()).data.setUp).toMatchObject({ weekday: 2, time: '13:30' });
  await tab.getByRole('button', { name: 'Save mine all the same' }).click();
  await tab.getByText('Set-up saved.').first().waitFor();
  await expect.poll(async () => (await stored()).data.setUp).toEqual({ ...SAVED, time: '15:00' });
});

test('the page that adds the tab to a channel says what the team is set to', async () => {
  // The host page knows the teams of the demo's list; this one came after it.
  await ana!.page.route('**/demo/people', (route) => route.fulfill({ json: demo.people }));
  await ana!.go({ as: 'Ana Silva', surface: 'config', team: TEAM.name });
  const { tab } = ana!;
  await tab.getByRole('heading', { name: 'The playbook for Facilities' }).waitFor();
  await tab.getByText('Set up as: Operations, Every two weeks, Thursday 15:00, Europe/Lisbon').waitFor();
  expect(await ana!.accessFaults()).toEqual([]);
});

test('who joins is in the roster, who leaves is not, and guests do not count', async () => {
  const event = await chat.sent('conversationUpdate', TEAM.channelId);
  const { id, name } = personNamed(demo, 'Jonas Feldt');
  elsewhere.roster = [
    { id, name },
    { id: 'guest-1', name: 'Gus Guest', guest: true },
  ];
  const happened = async (what: object) => {
    const sent = { ...event, id: crypto.randomUUID(), membersAdded: undefined, ...what };
    expect((await deliver(demo, sent)).status).toBe(200);
  };
  const account = (user: string) => ({ id: `29:${user}`, aadObjectId: user });
  const serviceUrl = await elsewhere.open();
  await happened({ serviceUrl, membersAdded: [account(id), account('guest-1')] });
  expect(await names()).toContain('Jonas Feldt');
  expect(await names()).not.toContain('Gus Guest');
  await happened({ membersRemoved: [account(personNamed(demo, 'Mei Tanaka').id)] });
  expect(await names()).not.toContain('Mei Tanaka');
  await ana!.go({ as: 'Ana Silva', page: 'team' });
  await ana!.tab.getByText('6 people here').waitFor();
});

test('added personally, it introduces itself once, with what it can do', async () => {
  await chat.open('Personal Chat');
  const hello = chat.card(HELLO);
  for (const what of ['Tell me in one sentence what worked', 'See prompts from colleagues'])
    await hello.getByText(what).waitFor();
  const { conversation } = await chat.sent('installationUpdate', '"personal"');
  await again('installationUpdate', JSON.stringify(conversation));
  await again('conversationUpdate', '"personal"');
  await hello.getByRole('button', { name: 'What I can say' }).click();
  await chat.card('What you can say').waitFor();
  expect(await chat.cards(HELLO).count()).toBe(0);
});

test('a greeting, a call for help, thanks and anything else each get an answer of use', async () => {
  const help = chat.cards('What you can say');
  for (const text of ['hi', 'HELLO', 'help']) {
    const before = await help.count();
    await chat.write(text);
    await expect.poll(() => help.count()).toBe(before + 1);
  }
  await chat.write('banana bread');
  const hint = chat.card('You wrote: banana bread');
  await hint.getByRole('button', { name: 'Share it as a win' }).waitFor();
  await chat.write('thanks');
  await chat.line('Gladly.').first().waitFor();
});

test('in the channel a mention with nothing after it shows what can be said there', async () => {
  await chat.open('Facilities - General');
  await chat.write('@Adoption Playbook');
  await chat.card('What you can say').getByText('set up', { exact: true }).waitFor();
});
