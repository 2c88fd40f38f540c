import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWin } from '../../flows/win/read-wins.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { inChannel, inPersonalChat, installation, message, pressing } from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
let win: string;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
  const words = { kind: 'worked', title: 'Payslips in one go', story: '', audience: 'team' } as const;
  const asked = { opId: 'form-0001', team: TEAM_ID, words };
  win = (await shareWin(bench.world, actorOf('ana'), asked)).win.id;
});
afterEach(() => bench.channel.close());

const actorOf = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const chat = inPersonalChat(PRIYA);
const seen = (value: unknown): string => textsIn(value).join(' | ');
const lastPost = () => bench.channel.posts.at(-1)?.body;
const dataOf = (value: unknown, verb: string, title?: string): Record<string, unknown> =>
  buttonsIn(value).find((each) => each.verb === verb && (!title || each.title === title))?.data ?? {};
const press = (verb: string, data: Record<string, unknown>): Promise<Answered> =>
  bench.send(pressing(PRIYA, chat, verb, data));
const counts = async () => (await readWin(bench.world, actorOf('priya'), TEAM_ID, win)).counts;
const about = () => ({ v: 1, opId: 'op-00000001', team: TEAM_ID, win });

test('the first tap on a card is stored, a word may follow, and it can be taken back', async () => {
  const asked = (await press('try.open', about())).body;
  expect(seen(asked)).toContain('Payslips in one go');
  const noted = (await press('try.report', dataOf(asked, 'try.report', 'Partly'))).body;
  expect(seen(noted)).toContain('That is stored. You can stop here.');
  expect(await counts()).toMatchObject({ partly: 1 });
  const done = (await press('try.word', { ...dataOf(noted, 'try.word'), word: 'only for monthly pay' })).body;
  expect(seen(done)).toContain('only for monthly pay');
  await press('try.takeBack', dataOf(done, 'try.takeBack'));
  expect(await counts()).toMatchObject({ partly: 0 });
});

test('“did it” on a plan from a win asks whether it worked, and the answer is the report', async () => {
  await press('win.try', about());
  await bench.send(message(PRIYA, chat, 'did it'));
  expect(seen(lastPost())).toContain('Did it work for you?');
  await press('try.report', dataOf(lastPost(), 'try.report', 'Worked'));
  expect(await counts()).toMatchObject({ trying: 0, worked: 1 });
});

test('“tried Ana’s” asks about the win that was planned, in personal chat only', async () => {
  await bench.send(message(PRIYA, chat, "tried Ana's"));
  expect(seen(lastPost())).toContain('Which win do you mean?');
  await press('win.try', about());
  await bench.send(message(PRIYA, chat, "tried Ana's"));
  expect(seen(lastPost())).toContain('How did it go?');
  await bench.send(message(PRIYA, inChannel, "<at>Adoption Playbook</at> tried Ana's"));
  expect(seen(lastPost())).toContain('I answer that in our chat');
});

test('the author is not asked about their own win', async () => {
  const answered = await bench.send(pressing(ANA, inPersonalChat(ANA), 'try.open', about()));
  expect(seen(answered.body)).toContain('This is your own win');
});
