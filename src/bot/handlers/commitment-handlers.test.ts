import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTeamCommitments, myCommitments } from '../../flows/commitment/list-commitments.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import { publishSupplied } from '../../flows/playbook/publish-playbook.ts';
import { USE_CASE } from '../cards/cards.fixture.ts';
import { inChannel, inPersonalChat, installation, message, pressing } from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, TEAM_ID } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
});
afterEach(() => bench.channel.close());

const actorOf = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const chat = inPersonalChat(ANA);
const lastPost = () => bench.channel.posts.at(-1)?.body;
const seen = (value: unknown): string => textsIn(value).join(' | ');
const dataOf = (value: unknown, verb: string, title?: string): Record<string, unknown> =>
  buttonsIn(value).find((each) => each.verb === verb && (!title || each.title === title))?.data ?? {};
const press = (verb: string, data: Record<string, unknown>): Promise<Answered> =>
  bench.send(pressing(ANA, chat, verb, data));
const PLAN = { trigger: 'I close a call', tool: 'claude', plan: 'write the summary' };
const plans = async () =>
  (await myCommitments(bench.world, actorOf('ana'))).map(({ commitment }) => commitment);

/** Plans are made in the order they are said, a minute apart. */
async function planned(opId: string, plan = PLAN.plan) {
  bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
  return makeCommitment(bench.world, actorOf('ana'), TEAM_ID, {
    opId,
    plan: { trigger: PLAN.trigger, tool: 'claude', plan },
  });
}

test('a plan is looked at before it is made, and names who will see it', async () => {
  await bench.send(message(ANA, chat, 'plan when I close a call, I will use Claude to write the summary'));
  expect(seen(lastPost())).toContain('Making it shows it to everyone in Payroll, 3 people, with your name.');
  expect(await plans()).toEqual([]);
  const data = { ...dataOf(lastPost(), 'commitment.make'), ...PLAN };
  expect(seen((await press('commitment.make', data)).body)).toContain(
    'When I close a call, I will use Claude to write the summary.',
  );
  await press('commitment.make', data);
  expect(await plans()).toMatchObject([{ ...PLAN, state: 'open' }]);
});

test('“did it” reports the one open plan and offers to share it', async () => {
  await planned('plan-0001');
  await bench.send(message(ANA, chat, 'did it'));
  expect(seen(lastPost())).toContain('Noted: did it');
  expect(await plans()).toEqual([]);
  const form = await press('win.form', dataOf(lastPost(), 'win.form'));
  const body = JSON.stringify(form.body);
  expect(body).toContain('"value":"write the summary"');
  expect(body).toContain('"value":"claude"');
});

test('an answer can be taken back', async () => {
  await planned('plan-0001');
  await bench.send(message(ANA, chat, 'did it'));
  expect(seen((await press('commitment.reopen', dataOf(lastPost(), 'commitment.reopen'))).body)).toContain(
    'Your open plan',
  );
  expect(await plans()).toMatchObject([{ state: 'open' }]);
});

test('with several open plans it asks which', async () => {
  await planned('plan-0001', 'write the summary');
  await planned('plan-0002', 'answer the mail');
  await bench.send(message(ANA, chat, 'did it'));
  expect(seen(lastPost())).toContain('Which plan do you mean?');
  expect(await plans()).toHaveLength(2);
  const [first] = buttonsIn(lastPost());
  await press('commitment.report', first?.data ?? {});
  expect((await plans()).map(({ plan }) => plan)).toEqual(['answer the mail']);
});

test('without a plan it says how to make one', async () => {
  await bench.send(message(ANA, chat, 'did it'));
  expect(seen(lastPost())).toContain('You have no open plan.');
});

test('a report is not answered where others read along', async () => {
  await planned('plan-0001');
  await bench.send(message(ANA, inChannel, '<at>Adoption Playbook</at> did it'));
  expect(seen(lastPost())).toContain('I answer that in our chat, not here.');
  expect(await plans()).toHaveLength(1);
});

test('a plan noted by a manager waits for the person: yes makes it theirs, no ends it', async () => {
  const note = (opId: string) =>
    makeCommitment(bench.world, actorOf('marco'), TEAM_ID, {
      opId,
      user: 'ana',
      plan: { trigger: 'I close a call', tool: 'claude', plan: 'write the summary' },
    });
  await note('note-0001');
  await bench.send(message(ANA, chat, 'did it'));
  expect(seen(lastPost())).toContain('Noted for you by Marco Weiss in Payroll');
  await press('commitment.decline', dataOf(lastPost(), 'commitment.decline'));
  expect(await plans()).toEqual([]);
  await note('note-0002');
  await bench.send(message(ANA, chat, 'did it'));
  await press('commitment.confirm', dataOf(lastPost(), 'commitment.confirm'));
  expect(await plans()).toMatchObject([{ state: 'open' }]);
});

test('a plan of somebody else cannot be reported by pressing their button', async () => {
  const { commitment } = await planned('plan-0001');
  const data = { v: 1, opId: 'op-00000001', team: TEAM_ID, commitment: commitment.id, outcome: 'did-it' };
  const answered = await bench.send(pressing(MARCO, inPersonalChat(MARCO), 'commitment.report', data));
  expect(seen(answered.body)).toContain('This plan is not there any more');
  expect(await listTeamCommitments(bench.world, actorOf('ana'), TEAM_ID)).toHaveLength(1);
});

test('“I will use it” on an agenda takes the words of the use case', async () => {
  await publishSupplied(
    bench.world,
    [{ department: 'finance-and-payroll', useCases: [USE_CASE], sequence: [] }],
    'test',
  );
  const data = { v: 1, opId: 'op-00000001', team: TEAM_ID, agenda: 'a', useCase: 'explain-a-payslip' };
  const form = await press('commitment.open', data);
  expect(JSON.stringify(form.body)).toContain('somebody asks why their pay changed');
  expect(seen((await press('commitment.open', { ...data, useCase: 'gone-use-case' })).body)).toContain(
    'not in the playbook any more',
  );
});

test('“me” lists the open plans, to the person only', async () => {
  await planned('plan-0001');
  await bench.send(message(ANA, chat, 'me'));
  expect(seen(lastPost())).toContain('You have one open plan');
  await bench.send(message(ANA, inChannel, '<at>Adoption Playbook</at> me'));
  expect(seen(lastPost())).toContain('I answer that in our chat');
});
