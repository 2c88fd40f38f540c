import { afterEach, beforeEach, expect, test } from 'vitest';
import { startNow } from '../../flows/agenda/run-agenda.ts';
import { thisWeek } from '../../flows/home/this-week.ts';
import { publishSupplied } from '../../flows/playbook/publish-playbook.ts';
import { noteToldWin } from '../../flows/win/note-told-win.ts';
import { listTeamWins } from '../../flows/win/read-wins.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { inChannel, inPersonalChat, installation, message, pressing } from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { USE_CASE } from '../cards/cards.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

const LINE = 'Reconciled 40 invoices in 10 minutes instead of 45';
const actorOf = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const chat = inPersonalChat(ANA);
const seen = (value: unknown): string => textsIn(value).join(' | ');
const dataOf = (value: unknown, verb: string): Record<string, unknown> =>
  buttonsIn(value).find((each) => each.verb === verb)?.data ?? {};

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  const useCases = [{ department: 'finance-and-payroll', useCases: [USE_CASE], sequence: [] }];
  await publishSupplied(bench.world, useCases, 'test');
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(message(ANA, chat, 'hello'));
});
afterEach(() => bench.channel.close());

const press = (verb: string, data: Record<string, unknown>, who = ANA): Promise<Answered> =>
  bench.send(pressing(who, inPersonalChat(who), verb, data));
const wins = async () =>
  (await listTeamWins(bench.world, actorOf('ana'), TEAM_ID)).wins.map(({ win }) => win.title);
const offers = async () => (await thisWeek(bench.world, actorOf('ana'))).told.length;

/** Marco notes what Ana told; answers the card that reached her chat. */
async function offered(): Promise<{ card: unknown; told: string }> {
  const { agenda } = await startNow(bench.world, actorOf('marco'), TEAM_ID, 'start-0001');
  const asked = { opId: 'told-0001', agenda: agenda.id, user: 'ana', line: LINE };
  const { told } = await noteToldWin(
    bench.world,
    { ...actorOf('marco'), name: 'Marco Weiss' },
    TEAM_ID,
    asked,
  );
  const card = () => bench.channel.posts.at(-1)?.body;
  await expect.poll(() => seen(card())).toContain('noted a win you told');
  return { card: card(), told: told.id };
}

test('the author is offered the line in their own chat, and shares it from there in the one form', async () => {
  const { card } = await offered();
  expect(seen(card)).toContain('Marco Weiss noted a win you told in Payroll');
  expect(seen(card)).toContain(LINE);
  const form = (await press('win.form', dataOf(card, 'win.form'))).body;
  expect(JSON.stringify(form)).toContain('"id":"before","label":"Min. before"');
  const typed = { title: LINE, kind: 'worked', audience: 'team' };
  const receipt = await press('win.share', { ...dataOf(form, 'win.share'), ...typed });
  expect(seen(receipt.body)).toContain('Posted in General');
  expect([await wins(), await offers()]).toEqual([[LINE], 0]);
});

test('nobody is preselected to see it, since the form is opened in a chat of one’s own', async () => {
  const { card } = await offered();
  const form = JSON.stringify((await press('win.form', dataOf(card, 'win.form'))).body);
  const audience = /\{[^{}]*"id":"audience"[^{}]*/.exec(form)?.[0] ?? form;
  expect(audience).not.toContain('"value"');
});

test('not now goes back to the offer, and discard closes it for good', async () => {
  const { card } = await offered();
  const form = (await press('win.form', dataOf(card, 'win.form'))).body;
  const back = (await press('win.told.show', dataOf(form, 'win.told.show'))).body;
  expect(seen(back)).toContain(LINE);
  expect(await offers()).toBe(1);
  expect(seen((await press('win.told.discard', dataOf(back, 'win.told.discard'))).body)).toContain(
    'Discarded. Nobody else saw it.',
  );
  await press('win.told.discard', dataOf(card, 'win.told.discard'));
  expect([await wins(), await offers()]).toEqual([[], 0]);
  const late = await press('win.form', dataOf(card, 'win.form'));
  const typed = { title: LINE, kind: 'worked', audience: 'team' };
  expect(seen((await press('win.share', { ...dataOf(late.body, 'win.share'), ...typed })).body)).toContain(
    'This note of a win is not there any more',
  );
  expect(await wins()).toEqual([]);
});

test('shared in the tab meanwhile, the card in chat shares no second one', async () => {
  const { card, told } = await offered();
  const words = { kind: 'worked' as const, title: LINE, story: '', audience: 'team' as const };
  await shareWin(bench.world, actorOf('ana'), { opId: 'form-in-tab1', team: TEAM_ID, words, told });
  const form = (await press('win.form', dataOf(card, 'win.form'))).body;
  const typed = { title: 'Another title', kind: 'worked', audience: 'team' };
  expect(seen((await press('win.share', { ...dataOf(form, 'win.share'), ...typed })).body)).toContain(LINE);
  expect(await wins()).toEqual([LINE]);
});

test('a colleague who has the card’s buttons gets nothing of it', async () => {
  const { card } = await offered();
  const refused = 'This note of a win is not there any more';
  for (const verb of ['win.told.show', 'win.told.discard'])
    expect(seen((await press(verb, dataOf(card, 'win.told.discard'), PRIYA)).body)).toContain(refused);
  expect(await offers()).toBe(1);
});
