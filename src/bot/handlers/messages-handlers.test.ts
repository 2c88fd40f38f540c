import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasMuted } from '../../domain/person/person.ts';
import { postNews } from '../../flows/news/post-news.ts';
import { ensurePerson } from '../../flows/person/ensure-person.ts';
import { reportTry } from '../../flows/win/report-try.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { inChannel, inPersonalChat, installation, message, pressing } from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

const actorOf = (id: string, name: string) => ({ id, name, isEditor: false, isAdmin: false });
const [AS_ANA, AS_PRIYA] = [actorOf('ana', 'Ana Silva'), actorOf('priya', 'Priya Nair')];
const seen = (value: unknown): string => textsIn(value).join(' | ');

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(message(ANA, inPersonalChat(ANA), 'hello'));
});
afterEach(() => bench.channel.close());

/** Priya reports on Ana's win; answers the card that reached Ana's chat the next morning. */
async function toldAna(): Promise<unknown> {
  const words = { kind: 'worked', title: 'Payslips **in** words', story: '', audience: 'team' } as const;
  const { win } = await shareWin(bench.world, AS_ANA, { opId: 'form-0001', team: TEAM_ID, words });
  const word = 'Also works for *contracts*.';
  await reportTry(bench.world, AS_PRIYA, TEAM_ID, win.id, { outcome: 'worked', word });
  await bench.send(message(ANA, inPersonalChat(ANA), 'hello'));
  bench.clock.now = new Date('2026-11-25T10:00:00Z');
  await postNews(bench.world, 'ana');
  return bench.channel.posts.at(-1)?.body;
}
const pressed = async (verb: string, data: Record<string, unknown>, who = ANA) =>
  (await bench.send(pressing(who, inPersonalChat(who), verb, data))).body;
const isMuted = async (who = AS_ANA) => hasMuted(await ensurePerson(bench.world, who), 'author-news');

test('an author reads for whom their win worked and what they wrote, in their own chat, and how to stop it', async () => {
  const card = await toldAna();
  expect(seen(card)).toContain('About your wins. Only you see this | It worked for Priya Nair');
  expect(seen(card)).toContain('Payslips **in** words');
  expect(seen(card)).toContain('Priya Nair wrote:  | Also works for *contracts*.');
  expect(seen(card)).toContain('one card a week at most');
  expect(buttonsIn(card).map(({ title }) => title)).toEqual(['No more of these']);
  expect(JSON.stringify(card)).toContain('See who reused it');
});

test('one press stops the news, the next one takes that back', async () => {
  const card = await toldAna();
  const stop = buttonsIn(card).find(({ verb }) => verb === 'person.mute');
  const muted = await pressed('person.mute', stop?.data ?? {});
  expect(seen(muted)).toContain('No more news about your wins');
  expect(await isMuted()).toBe(true);
  await pressed('person.mute', stop?.data ?? {});
  expect(await isMuted()).toBe(true);
  const undo = buttonsIn(muted).find(({ verb }) => verb === 'person.unmute');
  expect(seen(await pressed('person.unmute', undo?.data ?? {}))).toContain('I write to you about your wins');
  expect(await isMuted()).toBe(false);
});

test('a colleague who has the card’s button, or says whom they mean, stops nothing but their own news', async () => {
  const card = await toldAna();
  const stop = buttonsIn(card).find(({ verb }) => verb === 'person.mute')?.data ?? {};
  await pressed('person.mute', { ...stop, user: 'ana' }, PRIYA);
  expect([await isMuted(), await isMuted(AS_PRIYA)]).toEqual([false, true]);
  await pressed('person.mute', { ...stop, kind: 'everything' });
  expect(await isMuted()).toBe(false);
});

const said = async (text: string): Promise<unknown> => {
  await bench.send(message(ANA, inPersonalChat(ANA), text));
  return bench.channel.posts.at(-1)?.body;
};
const quiet = async () => (await ensurePerson(bench.world, AS_ANA)).quiet;

test('“stop” shows what the bot writes by itself and the ways to stop it; each press is undone by the next', async () => {
  const card = await said('stop');
  expect(seen(card)).toContain('I start two messages a week at most');
  expect(await quiet()).toBeUndefined();
  const button = (title: string) => buttonsIn(card).find((each) => each.title === title)?.data ?? {};
  const paused = await pressed('person.pause', button('Quiet for two weeks'));
  expect(seen(paused)).toContain('Quiet until Monday 7 December');
  expect(await quiet()).toBe('2026-12-07');
  const resume = buttonsIn(paused).find(({ verb }) => verb === 'person.resume')?.data ?? {};
  expect(seen(await pressed('person.resume', resume))).toContain('I write to you about your wins');
  expect(await quiet()).toBeUndefined();
  expect(seen(await pressed('person.pause', button('Stop for good')))).toContain('I start no more messages');
  await pressed('person.resume', resume, PRIYA);
  expect(await quiet()).toBe('for-good');
  await pressed('person.pause', { ...button('Quiet for two weeks'), weeks: 900 });
  expect(await quiet()).toBe('for-good');
});

test('“pause 4 weeks” is quiet at once, and “resume” ends it', async () => {
  expect(seen(await said('pause 4 weeks'))).toContain('Quiet until Monday 21 December');
  expect(seen(await said('resume'))).toContain('I write to you about your wins');
  expect(await quiet()).toBeUndefined();
});
