import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlaybook } from '../../flows/playbook/read-playbook.ts';
import { publishSupplied } from '../../flows/playbook/publish-playbook.ts';
import { promoteWin } from '../../flows/win/promote-win.ts';
import { readPromotion } from '../../flows/win/read-promotion.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { inPersonalChat, inChannel, installation, message, pressing } from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { USE_CASE } from '../cards/cards.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

const EVA = { id: 'eva', name: 'Eva Lindqvist', isEditor: true, isAdmin: false };
const actorOf = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const seen = (value: unknown): string => textsIn(value).join(' | ');
const answersOn = (card: unknown) =>
  buttonsIn(card).flatMap(({ data, title, verb }) =>
    verb === 'promote.consent' ? [{ title, consent: data?.consent, data: data ?? {} }] : [],
  );

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await publishSupplied(
    bench.world,
    [{ department: 'finance-and-payroll', useCases: [USE_CASE], sequence: [] }],
    'test',
  );
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(message(ANA, inPersonalChat(ANA), 'hello'));
});
afterEach(() => bench.channel.close());

/** Eva promotes Ana's win; answers the card that reached Ana's chat. */
async function asked(): Promise<{ card: unknown; win: string }> {
  const words = { kind: 'worked', title: 'Payslips **in** words', story: '', audience: 'everyone' } as const;
  const { win } = await shareWin(bench.world, actorOf('ana'), { opId: 'form-0001', team: TEAM_ID, words });
  await promoteWin(bench.world, EVA, TEAM_ID, win.id);
  const card = () => bench.channel.posts.at(-1)?.body;
  await expect.poll(() => seen(card())).toContain('become part of the playbook');
  return { card: card(), win: win.id };
}
const press = async (data: Record<string, unknown>, who = ANA) =>
  (await bench.send(pressing(who, inPersonalChat(who), 'promote.consent', data))).body;
const answerTo = async (win: string) =>
  (await readPromotion(bench.world, actorOf('ana'), TEAM_ID, win))?.promotion.answer;

test('the author is asked in their own chat who asks, and answers with one press', async () => {
  const { card, win } = await asked();
  expect(seen(card)).toContain('Request from Eva Lindqvist, playbook editor. Only you see this');
  expect(seen(card)).toContain('Payslips **in** words');
  expect(answersOn(card).map(({ title }) => title)).toEqual([
    'Yes, with my name',
    'Yes, without my name',
    'No',
  ]);
  const [named] = answersOn(card);
  const answered = await press(named?.data ?? {});
  expect(seen(answered)).toContain('Yes, with your name');
  expect(await answerTo(win)).toBe('named');
});

test('the answered card offers the other answers, until the last one counts', async () => {
  const { card, win } = await asked();
  const first = await press(answersOn(card)[0]?.data ?? {});
  expect(answersOn(first).map(({ consent }) => consent)).toEqual(['unnamed', 'no']);
  const second = await press(answersOn(first)[1]?.data ?? {});
  expect(seen(second)).toContain('Your consent is taken back');
  expect(answersOn(second).map(({ consent }) => consent)).toEqual(['named', 'unnamed']);
  expect(await answerTo(win)).toBe('taken-back');
});

test('a colleague who has the card’s buttons answers nothing, and neither does a press that says something else', async () => {
  const { card, win } = await asked();
  const data = answersOn(card)[0]?.data ?? {};
  expect(seen(await press(data, PRIYA))).not.toContain('Yes, with your name');
  await press({ ...data, consent: 'perhaps' });
  await press({ ...data, win: '01KAVV0000000000000000000Z' });
  expect(await answerTo(win)).toBe('waiting');
  expect((await readPlaybook(bench.world)).useCases).toHaveLength(1);
});
