import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../commands.ts';
import {
  inChannel,
  inGroupChat,
  inPersonalChat,
  installation,
  message,
  pressing,
} from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
});
afterEach(() => bench.channel.close());

const chat = inPersonalChat(ANA);

/** Says something and gives the texts of the one answer. */
async function said(text: string, where: typeof inChannel = chat): Promise<string> {
  const before = bench.channel.posts.length;
  await bench.send(message(ANA, where, where === chat ? text : `<at>Adoption Playbook</at> ${text}`));
  const answers = bench.channel.posts.slice(before);
  expect(answers).toHaveLength(1);
  return textsIn(answers[0]?.body).join(' | ');
}

test.each(['hi', 'Hello', 'help', '?', 'what can you do'])('“%s” shows what can be said', async (text) => {
  expect(await said(text)).toContain('What you can say');
});

test.each(COMMANDS.map(({ title }) => title))('the command “%s” has an answer of its own', async (title) => {
  expect(await said(title)).not.toMatch(/Not understood|Reference for support/);
});

test('help in a channel offers only what is answered there', async () => {
  const there = await said('help', inChannel);
  expect(there).toContain('set up');
  expect(there).not.toContain('Your open plans');
  expect(there).not.toContain('I start no messages');
  expect(await said('help')).toContain('pause | I start no messages');
});

test('thanks is answered in a word', async () => {
  expect(await said('thanks')).toBe('Gladly.');
});

test('what cannot be read gets one card with the words, then one line', async () => {
  expect(await said('banana')).toContain('You wrote: banana');
  const [share] = buttonsIn(bench.channel.posts.at(-1)?.body);
  expect(textsIn((await bench.send(pressing(ANA, chat, 'win.form', share?.data ?? {}))).body)).toContain(
    'Check it, then post',
  );
  expect(await said('banana again')).toContain('I still cannot read that.');
  bench.clock.now = new Date(bench.clock.now.getTime() + 11 * 60_000);
  expect(await said('banana')).toContain('You wrote: banana');
});

test('a question never becomes a win', async () => {
  expect(await said('how do I save 20 minutes?')).toContain('Not understood');
});

test('a picture without a word is answered', async () => {
  await bench.send({
    ...message(ANA, chat, ''),
    attachments: [{ contentType: 'image/png', contentUrl: 'x' }],
  });
  expect(textsIn(bench.channel.posts.at(-1)?.body)).toEqual(['I read text only. One sentence is enough.']);
});

test.each([
  ['check in', 'Check-ins are not part of this version yet.'],
  ['my data', 'Export and erasing are not part of this version yet.'],
  ['pause', 'I start two messages a week at most'],
])('“%s” says honestly what there is, in personal chat only', async (text, answer) => {
  expect(await said(text)).toContain(answer);
  expect(await said(text, inChannel)).toBe('I answer that in our chat, not here.');
  expect(await said(text, inGroupChat)).toBe('I answer that in our chat, not here.');
});

test('without wins, “wins” teaches the first one', async () => {
  expect(await said('wins')).toContain('The first one takes a sentence');
});

/** Ana keeps or shares a win from personal chat. */
async function shared(words: Record<string, string>): Promise<void> {
  await said(`win ${words.title} with Copilot, 45 to 15 min`);
  const { data } = buttonsIn(bench.channel.posts.at(-1)?.body).find(({ verb }) => verb === 'win.share') ?? {};
  await bench.send(pressing(ANA, chat, 'win.share', { ...data, kind: 'worked', audience: 'team', ...words }));
}

test('“wins” with words after it finds the wins that hold all of them, and says which words', async () => {
  await shared({ title: 'Pivot table of the leave balances', tool: 'chatgpt' });
  await shared({ title: 'Minutes of the works council', story: 'From my notes' });
  await shared({ title: 'My diary of notes', audience: 'me' });
  const found = await said('wins notes');
  expect(found).toContain('Wins with “notes”');
  expect(found).toContain('Minutes of the works council');
  expect(found).toContain('My diary of notes');
  expect(found).not.toContain('Pivot table');
  expect(await said('wins notes', inChannel)).not.toContain('My diary');
  expect(await said('show me wins about chatgpt pivot')).toContain('Pivot table of the leave balances');
  expect(await said('wins welding')).toContain('No win with “welding”');
});

test('a win kept for oneself is not shown in a channel', async () => {
  await said('win weekly report with Copilot, 45 to 15 min');
  const { data } = buttonsIn(bench.channel.posts.at(-1)?.body).find(({ verb }) => verb === 'win.share') ?? {};
  await bench.send(
    pressing(ANA, chat, 'win.share', { ...data, title: 'My diary', kind: 'worked', audience: 'me' }),
  );
  expect(await said('wins')).toContain('My diary');
  expect(await said('wins', inChannel)).not.toContain('My diary');
});

test('“failed” opens the form as a useful failure', async () => {
  await said('failed salary comparison, two figures were invented');
  expect(JSON.stringify(bench.channel.posts.at(-1)?.body)).toContain(
    '"value":"did-not-work","style":"expanded"',
  );
});

test('a person without a team learns how to get one', async () => {
  const eve = { id: 'eve', name: 'Eve' };
  await bench.send(message(eve, inPersonalChat(eve), 'win saved 20 min on mail'));
  expect(textsIn(bench.channel.posts.at(-1)?.body).join(' ')).toContain(
    'None of your teams has the app yet.',
  );
});

test('a message answers in the thread it was written in', async () => {
  await said('help', inChannel);
  expect(bench.channel.posts.at(-1)?.path).toContain(';messageid=1/activities');
});

test('nothing people wrote is in the log', async () => {
  bench.world.tables = new Proxy(bench.world.tables, {
    get: () => ({ get: () => Promise.reject(new Error('no')) }),
  });
  await said('win secret project Falcon saved 20 min');
  expect(bench.logged.some(({ level }) => level === 'error')).toBe(true);
  expect(JSON.stringify(bench.logged)).not.toContain('Falcon');
});
