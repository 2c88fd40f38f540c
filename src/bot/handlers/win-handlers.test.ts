import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTeamWins } from '../../flows/win/read-wins.ts';
import { inChannel, installation, message, pressing } from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
import { type Button, buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
  bench.channel.calls.length = 0;
});
afterEach(() => bench.channel.close());

const SENTENCE = 'win interview summaries with Copilot, 40 min to 10, every week';
const FILLED = {
  title: 'Interview summaries',
  before: '40',
  after: '10',
  basis: 'timed',
  frequency: 'weekly',
  kind: 'worked',
};
const actorOf = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const winsOf = async (id: string) => (await listTeamWins(bench.world, actorOf(id), TEAM_ID)).wins;
const lastPost = () => bench.channel.posts.at(-1)?.body;
const lastUpdate = () => bench.channel.updates.at(-1);

function button(value: unknown, verb: string): Button {
  const found = buttonsIn(value).find((each) => each.verb === verb);
  if (!found) throw new Error(`no button ${verb} in ${textsIn(value).join(' | ')}`);
  return found;
}

const cardOf = (answered: Answered): unknown => {
  expect(answered).toMatchObject({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive' } });
  return answered.body;
};

/** Ana writes in the channel; the answer is the draft card with the id `card-1`. */
async function drafted() {
  await bench.send(message(ANA, inChannel, `<at>Adoption Playbook</at> ${SENTENCE}`));
  return button(lastPost(), 'win.form');
}

async function shared(words: Record<string, unknown> = {}) {
  const draft = await drafted();
  const form = cardOf(await bench.send(pressing(ANA, inChannel, 'win.form', draft.data)));
  const post = button(form, 'win.share');
  return bench.send(
    pressing(ANA, inChannel, 'win.share', { ...post.data, ...FILLED, audience: 'team', ...words }),
  );
}

test('a cheer answers with what the presser did; their own view only', async () => {
  await shared();
  const cheer = button(lastUpdate()?.body, 'win.cheer');
  const answered = cardOf(await bench.send(pressing(PRIYA, inChannel, 'win.cheer', cheer.data)));
  expect(textsIn(answered)).toContain('Take cheer back');
  expect(textsIn(answered).join(' ')).toContain('You cheered');
  const back = button(answered, 'win.uncheer');
  expect(
    textsIn(cardOf(await bench.send(pressing(PRIYA, inChannel, 'win.uncheer', back.data)))).join(' '),
  ).toContain('No cheers yet');
});

test('the card in the channel shows new counts at most every thirty seconds, and nobody’s own state', async () => {
  await shared();
  const { data } = button(lastUpdate()?.body, 'win.cheer');
  const before = bench.channel.updates.length;
  await bench.send(pressing(PRIYA, inChannel, 'win.cheer', data));
  expect(bench.channel.updates).toHaveLength(before);
  bench.clock.now = new Date(bench.clock.now.getTime() + 31_000);
  await bench.send(pressing(MARCO, inChannel, 'win.cheer', data));
  expect(bench.channel.updates).toHaveLength(before + 1);
  expect(textsIn(lastUpdate()?.body).join(' ')).toContain('2 cheers');
  expect(textsIn(lastUpdate()?.body)).toContain('Cheer');
});

test('“I’ll try it” makes a plan and shows it to the presser', async () => {
  await shared();
  const { data } = button(lastUpdate()?.body, 'win.try');
  const answered = cardOf(await bench.send(pressing(PRIYA, inChannel, 'win.try', data)));
  expect(textsIn(answered)).toContain('Your plan');
  expect(buttonsIn(answered).map(({ verb }) => verb)).not.toContain('win.try');
});

test('the author edits from the receipt, and the card in the channel says so', async () => {
  const receipt = cardOf(await shared());
  const edit = cardOf(
    await bench.send(pressing(ANA, inChannel, 'win.edit.open', button(receipt, 'win.edit.open').data)),
  );
  const { data } = button(edit, 'win.edit.save');
  await bench.send(pressing(ANA, inChannel, 'win.edit.save', { ...data, ...FILLED, after: '15' }));
  expect(textsIn(lastUpdate()?.body).join(' ')).toContain('25 minutes saved each time');
  expect(textsIn(lastUpdate()?.body)).toContain('Payroll · edited');
});

test('withdrawing empties the card; undo brings the win back', async () => {
  const receipt = cardOf(await shared());
  const { data } = button(receipt, 'win.withdraw');
  expect(sentenceOrCard(await bench.send(pressing(PRIYA, inChannel, 'win.withdraw', data)))).toMatch(
    /who made it/,
  );
  const withdrawn = cardOf(await bench.send(pressing(ANA, inChannel, 'win.withdraw', data)));
  expect(textsIn(lastUpdate()?.body)).toContain('Ana Silva withdrew this win.');
  expect(buttonsIn(lastUpdate()?.body)).toEqual([]);
  await bench.send(pressing(ANA, inChannel, 'win.restore', button(withdrawn, 'win.restore').data));
  expect(await winsOf('priya')).toHaveLength(1);
});

const sentenceOrCard = (answered: Answered): string => textsIn(answered.body).join(' ');

test('cheering a win that was withdrawn says that it is gone', async () => {
  const receipt = cardOf(await shared());
  const cheer = button(lastUpdate()?.body, 'win.cheer');
  await bench.send(pressing(ANA, inChannel, 'win.withdraw', button(receipt, 'win.withdraw').data));
  expect(textsIn(cardOf(await bench.send(pressing(PRIYA, inChannel, 'win.cheer', cheer.data))))).toContain(
    'This win was withdrawn',
  );
});
