import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { thisWeek } from '../../flows/home/this-week.ts';
import { publishSupplied } from '../../flows/playbook/publish-playbook.ts';
import { listTeamWins } from '../../flows/win/read-wins.ts';
import {
  from,
  inChannel,
  inGroupChat,
  inNarrowChannel,
  installation,
  pressing,
} from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, PRIYA, type Somebody, TEAM_ID } from '../fake-channel.fixture.ts';
import { USE_CASE } from '../cards/cards.fixture.ts';
import { buttonsIn, dialogIn, textsIn } from '../seen.fixture.ts';

const LINK =
  'https://teams.microsoft.com/l/message/19:payroll@thread.tacv2/17?groupId=group-1&teamName=Payroll&channelName=Secret';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
});
afterEach(() => bench.channel.close());

type Where = typeof inChannel;
const asking = (who: Somebody, where: Where, name: string, value: unknown): Partial<Activity> => ({
  type: 'invoke',
  name: `composeExtension/${name}`,
  ...from(who),
  ...where,
  value,
});
const written = (author: Somebody, content: string) => ({
  id: '17',
  body: { contentType: 'html', content },
  from: { user: { id: author.id, displayName: author.name, userIdentityType: 'aadUser' } },
  linkToMessage: LINK,
});
const open = (who: Somebody, where: Where, messagePayload?: unknown) =>
  bench.send(
    asking(who, where, 'fetchTask', {
      commandId: 'shareWin',
      commandContext: messagePayload ? 'message' : 'compose',
      messagePayload,
    }),
  );
const submit = (who: Somebody, where: Where, data: unknown) =>
  bench.send(asking(who, where, 'submitAction', { commandId: 'shareWin', data }));
const search = (who: Somebody, where: Where, commandId: string, parameters: unknown[] = []) =>
  bench.send(asking(who, where, 'query', { commandId, parameters, queryOptions: { skip: 0, count: 25 } }));
const paste = (who: Somebody, where: Where, url: string) =>
  bench.send(asking(who, where, 'queryLink', { url }));

const dialogSchema = z.object({
  task: z.object({
    type: z.literal('continue'),
    value: z.object({ card: z.object({ content: z.unknown() }) }),
  }),
});
const cardIn = ({ body }: { body: unknown }) => dialogSchema.parse(body).task.value.card.content;
const foundSchema = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachments: z.array(
      z.object({ content: z.unknown(), preview: z.object({ content: z.object({ title: z.string() }) }) }),
    ),
  }),
});
const found = ({ body }: { body: unknown }) => foundSchema.parse(body).composeExtension.attachments;

const button = (card: unknown, verb: string) =>
  dialogIn(card).buttons.find(({ data }) => data.verb === verb)!;
const actor = ({ id, name }: Somebody) => ({ id, name, isEditor: false, isAdmin: false });
const wins = async () => (await listTeamWins(bench.world, actor(MARCO), TEAM_ID)).wins;

async function shared(where: Where, audience: 'team' | 'everyone' | 'me', title = 'Payslip questions') {
  const card = cardIn(await open(ANA, where));
  const { data } = button(card, 'win.share');
  await submit(ANA, where, { ...data, team: TEAM_ID, kind: 'worked', title, audience });
  return data;
}

test('on a message of one’s own the form holds what it says, and the win remembers the way back without names', async () => {
  const text = '<p>Saved 40&nbsp;min on <b>payslip questions</b> with Copilot</p>';
  const card = cardIn(await open(ANA, inChannel, written(ANA, text)));
  const { fields } = dialogIn(card);
  expect(fields).toMatchObject({ saved: 40, tool: 'microsoft-365-copilot', audience: 'team' });
  expect(JSON.stringify(card)).not.toContain('Action.Execute');
  expect(await wins()).toEqual([]);

  const pressed = { ...button(card, 'win.share').data, ...fields };
  await Promise.all([submit(ANA, inChannel, pressed), submit(ANA, inChannel, pressed)]);
  expect(textsIn(cardIn(await submit(ANA, inChannel, pressed))).join(' ')).toContain('payslip questions');
  const [win, ...more] = await wins();
  expect(more).toEqual([]);
  expect(win?.win).toMatchObject({
    author: 'ana',
    source: 'https://teams.microsoft.com/l/message/19:payroll@thread.tacv2/17?groupId=group-1',
  });
});

test('an address in a message stays in its dialog until its author has looked, and the way back is kept', async () => {
  const text = '<p>Answered a.keller@acme.example, saved 40 min</p>';
  const card = cardIn(await open(ANA, inChannel, written(ANA, text)));
  const pressed = { ...button(card, 'win.share').data, ...dialogIn(card).fields };
  const asked = cardIn(await submit(ANA, inChannel, pressed));
  expect(textsIn(asked)).toContain('a.keller@acme.example');
  expect(await wins()).toEqual([]);
  const anyway = dialogIn(asked).buttons.find(({ title }) => title === 'I checked, share anyway');
  await submit(ANA, inChannel, { ...anyway?.data, ...dialogIn(asked).fields });
  expect((await wins()).map(({ win }) => Boolean(win.source))).toEqual([true]);
});

test('on a colleague’s message that person is asked, and nothing is stored before the press', async () => {
  const payload = written(ANA, '<p>Saved 40 min on payslip questions with Copilot</p>');
  const card = cardIn(await open(PRIYA, inChannel, payload));
  expect(textsIn(card).join(' ')).toContain('Ask Ana Silva to share this');
  const offers = async () =>
    (await thisWeek(bench.world, actor(ANA))).told.map(({ told }) => told.message?.text);
  expect(await offers()).toEqual([]);
  const { data } = button(card, 'win.told.offer');
  await Promise.all([submit(PRIYA, inChannel, data), submit(PRIYA, inChannel, data)]);
  const asked = cardIn(await submit(PRIYA, inChannel, data));
  expect(await offers()).toEqual(['Saved 40 min on payslip questions with Copilot']);
  await submit(PRIYA, inChannel, button(asked, 'win.told.takeBack').data);
  expect(await offers()).toEqual([]);
  expect(await wins()).toEqual([]);
});

test('an app’s message and one of somebody in no team of mine are answered in a sentence', async () => {
  const byApp = { ...written(ANA, 'Build passed'), from: { application: { id: 'app' } } };
  const byStranger = written({ id: 'noor', name: 'Noor Haddad' }, 'Saved 40 min');
  for (const [payload, words] of [
    [byApp, 'An app wrote this'],
    [byStranger, 'Noor Haddad is in none of your teams'],
  ] as const)
    expect((await open(PRIYA, inChannel, payload)).body).toMatchObject({
      task: { type: 'message', value: expect.stringContaining(words) },
    });
});

test('in the compose box the form is empty; nobody is preselected where not the whole team reads along', async () => {
  expect(dialogIn(cardIn(await open(ANA, inChannel))).fields).toMatchObject({ audience: 'team' });
  for (const where of [inGroupChat, inNarrowChannel('private')])
    expect(dialogIn(cardIn(await open(ANA, where))).fields.audience).toBeUndefined();
});

test('in a team without the app the form offers the person’s own teams', async () => {
  await shared(inChannel, 'team');
  const elsewhere = {
    ...inChannel,
    channelData: { tenant: { id: 'tenant-1' }, team: { id: '19:other@thread.tacv2', aadGroupId: 'group-2' } },
  };
  expect(button(cardIn(await open(ANA, elsewhere)), 'win.share').data.team).toBe(TEAM_ID);
});

test('a dialog’s other buttons work as on a card: the win is withdrawn and brought back', async () => {
  const card = cardIn(await open(ANA, inChannel));
  const pressed = { ...button(card, 'win.share').data, kind: 'worked', title: 'Letters', audience: 'team' };
  const receipt = cardIn(await submit(ANA, inChannel, pressed));
  const withdrawn = cardIn(await submit(ANA, inChannel, button(receipt, 'win.withdraw').data));
  expect(await wins()).toEqual([]);
  await submit(ANA, inChannel, button(withdrawn, 'win.restore').data);
  expect(await wins()).toHaveLength(1);
});

test('an action that names no command is not the bot’s; rubbish in place of a message is no message', async () => {
  for (const value of [undefined, 'text', { commandId: 'fly' }])
    expect((await bench.send(asking(ANA, inChannel, 'fetchTask', value))).status).toBe(501);
  for (const payload of [7, {}, { body: 7 }, { body: { content: 'x'.repeat(200_000) } }])
    expect(dialogIn(cardIn(await open(ANA, inChannel, payload))).fields.title).toBeUndefined();
});

test('a button of another version is answered in a sentence, and so is nothing at all', async () => {
  for (const data of [{ verb: 'win.fly' }, undefined, 'text'])
    expect(await submit(ANA, inChannel, data)).toMatchObject({
      status: 200,
      body: { task: { type: 'message', value: expect.stringContaining('older version') } },
    });
});

test('a search before a word is typed shows the newest; with words those that hold them; a diary is never among them', async () => {
  await shared(inChannel, 'team', 'Payslip questions');
  bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
  await shared(inChannel, 'everyone', 'Letters to banks');
  await shared(inChannel, 'me', 'My own trick');
  const titles = async (parameters: unknown[]) =>
    found(await search(ANA, inChannel, 'findWin', parameters)).map(({ preview }) => preview.content.title);
  expect(await titles([{ name: 'initialRun', value: 'true' }])).toEqual([
    'Letters to banks',
    'Payslip questions',
  ]);
  expect(await titles([{ name: 'words', value: 'payslip' }])).toEqual(['Payslip questions']);
  expect(await search(ANA, inChannel, 'findWin', [{ name: 'words', value: 'zebra' }])).toMatchObject({
    body: { composeExtension: { type: 'message' } },
  });
});

test('what only the team may see is put into its own channel as a card, anywhere else as its title and a link', async () => {
  await shared(inChannel, 'team');
  const story = async (where: Where) =>
    textsIn(found(await search(ANA, where, 'findWin'))[0]?.content).join(' ');
  expect(await story(inChannel)).toContain('Ana Silva');
  for (const where of [inGroupChat, inNarrowChannel('shared')]) {
    expect(await story(where)).toContain('Only its team may see it');
    expect(await story(where)).not.toContain('Ana Silva');
  }
});

test('a use case is found and becomes a plan in the reader’s own team', async () => {
  const content = { department: 'finance-and-payroll', useCases: [USE_CASE], sequence: [] };
  await publishSupplied(bench.world, [content], 'test');
  const [first] = found(await search(ANA, inGroupChat, 'findUseCase', [{ name: 'words', value: '' }]));
  const use = buttonsIn(first?.content).find(({ verb }) => verb === 'commitment.open')!;
  const answer = await bench.send(pressing(PRIYA, inGroupChat, use.verb, use.data));
  expect(JSON.stringify(answer.body)).toContain('commitment.make');
});

test('a pasted link is shown as a card to those who may see the win, and stays a link for others and other links', async () => {
  await shared(inChannel, 'team');
  const [win] = await wins();
  const link = `https://tab.example/win/${TEAM_ID}/${win?.win.id}`;
  expect(found(await paste(ANA, inChannel, link))[0]?.preview.content.title).toBe('Payslip questions');
  const stranger = { id: 'noor', name: 'Noor Haddad' };
  for (const url of [link, 'https://tab.example/win/%E0%A4%A/x', 'https://tab.example/tab/', 'rubbish'])
    expect(found(await paste(stranger, inGroupChat, url)), url).toEqual([]);
});

test('the link to a diary entry stays a link, also for its author', async () => {
  await shared(inChannel, 'me', 'My own trick');
  const [diary] = (await listTeamWins(bench.world, actor(ANA), TEAM_ID)).wins;
  expect(diary?.win.audience).toBe('me');
  expect(found(await paste(ANA, inChannel, `https://tab.example/win/${TEAM_ID}/${diary?.win.id}`))).toEqual(
    [],
  );
});
