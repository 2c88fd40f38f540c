import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDue } from '../../flows/planning/run-due.ts';
import { listTeamWins } from '../../flows/win/read-wins.ts';
import {
  inChannel,
  inGroupChat,
  inNarrowChannel,
  inPersonalChat,
  installation,
  message,
  pressing,
} from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, GUS, MARCO, PRIYA, TEAM_ID } from '../fake-channel.fixture.ts';
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
const sentenceOf = (answered: Answered): string => {
  expect(answered).toMatchObject({
    status: 200,
    body: { type: 'application/vnd.microsoft.activity.message' },
  });
  return String((answered.body as { value: string }).value);
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

test('in personal chat a sentence opens the form, filled in, naming who would see it', async () => {
  await bench.send(message(ANA, inPersonalChat(ANA), SENTENCE));
  const texts = textsIn(lastPost());
  expect(texts.join('\n')).toContain('Posting shows it to everyone in Payroll, 3 people.');
  expect(texts.join('\n')).toContain('40 → 10 min · saves 30 each time · every week · Microsoft 365 Copilot');
  expect(await winsOf('ana')).toEqual([]);
});

test('pressing Post twice is one win, posted once to the channel', async () => {
  await bench.send(message(ANA, inPersonalChat(ANA), SENTENCE));
  const { data } = button(lastPost(), 'win.share');
  const press = () =>
    bench.send(pressing(ANA, inPersonalChat(ANA), 'win.share', { ...data, ...FILLED, audience: 'team' }));
  expect(textsIn(cardOf(await press()))).toContain('Posted in General');
  await press();
  expect((await winsOf('priya')).map(({ win }) => win.title)).toEqual(['Interview summaries']);
  const posted = bench.channel.posts.filter(({ body }) => textsIn(body).includes('Cheer'));
  expect(posted).toHaveLength(1);
  expect(textsIn(posted[0]?.body)).toContain('30 minutes saved each time');
});

test('a sentence delivered twice by the channel makes one win, whichever card is pressed', async () => {
  await bench.send(message(ANA, inPersonalChat(ANA), SENTENCE));
  const first = button(lastPost(), 'win.share');
  await bench.send(message(ANA, inPersonalChat(ANA), SENTENCE));
  const second = button(lastPost(), 'win.share');
  for (const { data } of [first, second]) {
    await bench.send(
      pressing(ANA, inPersonalChat(ANA), 'win.share', { ...data, ...FILLED, audience: 'team' }),
    );
  }
  expect(await winsOf('ana')).toHaveLength(1);
});

test('two wins of one day from the same button are two wins', async () => {
  const open = async () =>
    button(
      cardOf(
        await bench.send(pressing(ANA, inPersonalChat(ANA), 'win.form', { v: 1, opId: 'welcome-0001' })),
      ),
      'win.share',
    );
  for (const title of ['First thing', 'Second thing']) {
    const { data } = await open();
    await bench.send(
      pressing(ANA, inPersonalChat(ANA), 'win.share', { ...data, ...FILLED, title, audience: 'team' }),
    );
  }
  expect((await winsOf('ana')).map(({ win }) => win.title).sort()).toEqual(['First thing', 'Second thing']);
});

test('in a channel the win is being checked, and only its author opens the form', async () => {
  const draft = await drafted();
  expect(textsIn(lastPost())).toContain('Ana Silva is checking a win before it is posted here.');
  expect(sentenceOf(await bench.send(pressing(PRIYA, inChannel, 'win.form', draft.data)))).toContain(
    'Only the person who wrote this can open it',
  );
  const form = cardOf(await bench.send(pressing(ANA, inChannel, 'win.form', draft.data)));
  expect(textsIn(form)).toContain('Check it, then post');
});

test('the draft in the channel becomes the posted win', async () => {
  expect(textsIn(cardOf(await shared()))).toContain('Posted in General');
  expect(lastUpdate()?.path).toMatch(/\/activities\/card-1$/);
  expect(textsIn(lastUpdate()?.body)).toContain('Interview summaries');
  expect(bench.channel.posts.filter(({ body }) => textsIn(body).includes('Cheer'))).toEqual([]);
});

test('a win kept for oneself closes the draft, and nobody else sees a word of it', async () => {
  expect(textsIn(cardOf(await shared({ audience: 'me' })))).toContain('Kept for you');
  expect(textsIn(lastUpdate()?.body)).toEqual(['Ana Silva closed this draft.']);
  expect(await winsOf('priya')).toEqual([]);
});

test('discarding a draft closes its card for everybody and stores nothing', async () => {
  const draft = await drafted();
  const discard = button(lastPost(), 'win.discard');
  expect(sentenceOf(await bench.send(pressing(PRIYA, inChannel, 'win.discard', discard.data)))).toContain(
    'Only the person',
  );
  expect(textsIn(cardOf(await bench.send(pressing(ANA, inChannel, 'win.discard', discard.data))))).toEqual([
    'Discarded. Nothing was stored.',
  ]);
  expect(textsIn(lastUpdate()?.body)).toEqual(['Ana Silva closed this draft.']);
  expect(draft.title).toBe('Check and post');
});

test('a draft nobody posts is taken out of its conversation after a day; one that was posted or closed stays', async () => {
  const dayLater = async () => {
    bench.clock.now = new Date(bench.clock.now.getTime() + 86_500_000);
    await runDue(bench.world);
  };
  const { data } = await drafted();
  const filled = { ...data, ...FILLED, audience: 'team', team: TEAM_ID };
  cardOf(await bench.send(pressing(ANA, inChannel, 'win.share', filled, bench.channel.lastSent)));
  await bench.send(message(ANA, inGroupChat, `<at>Adoption Playbook</at> ${SENTENCE}`));
  const discard = button(lastPost(), 'win.discard');
  cardOf(await bench.send(pressing(ANA, inGroupChat, 'win.discard', discard.data, bench.channel.lastSent)));
  await dayLater();
  expect(bench.channel.removals).toEqual([]);
  expect(await winsOf('ana')).toHaveLength(1);

  await drafted();
  const draft = bench.channel.lastSent;
  await dayLater();
  expect(bench.channel.removals).toEqual([draft]);
});

test.each([
  ['a group chat', inGroupChat],
  ['a private channel', inNarrowChannel('private')],
  ['a shared channel', inNarrowChannel('shared')],
])('in %s nobody is preselected, and it only learns that the win was posted', async (_, where) => {
  await bench.send(message(ANA, where, `<at>Adoption Playbook</at> ${SENTENCE}`));
  const draft = button(lastPost(), 'win.form');
  const form = cardOf(await bench.send(pressing(ANA, where, 'win.form', draft.data)));
  expect(JSON.stringify(form)).not.toContain('"value":"team","style":"expanded"');
  const { data } = button(form, 'win.share');
  expect(sentenceOf(await bench.send(pressing(ANA, where, 'win.share', { ...data, ...FILLED })))).toBe(
    'Choose who may see it.',
  );
  await bench.send(pressing(ANA, where, 'win.share', { ...data, ...FILLED, audience: 'team' }));
  expect(textsIn(bench.channel.updates[0]?.body)).toEqual(['Ana Silva posted this win to their team.']);
  expect(textsIn(lastPost())).toContain('Cheer');
});

test('a field that cannot be is named, and the form stays as it is', async () => {
  expect(sentenceOf(await shared({ title: 'no' }))).toBe('The first line needs 3 to 120 letters.');
  expect(sentenceOf(await shared({ before: 'many' }))).toContain('Minutes before');
  expect(sentenceOf(await shared({ before: '2401' }))).toContain('Minutes before');
  expect(await winsOf('ana')).toEqual([]);
});

test('a guest of the team is told that this is for its members', async () => {
  await bench.send(message(GUS, inChannel, `<at>Adoption Playbook</at> ${SENTENCE}`));
  expect(textsIn(lastPost()).join(' ')).toContain('This is for members of the team');
});

test('a colleague the bot has not heard of is looked up in the roster and served', async () => {
  const eve = { id: 'eve', name: 'Eve New' };
  bench.channel.roster = [...bench.channel.roster, eve];
  await bench.send(message(eve, inChannel, `<at>Adoption Playbook</at> ${SENTENCE}`));
  expect(textsIn(lastPost())).toContain('Eve New is checking a win before it is posted here.');
});

test('somebody of another organisation is refused', async () => {
  const where = {
    ...inPersonalChat(ANA),
    conversation: { ...inPersonalChat(ANA).conversation, tenantId: 'other' },
  };
  await bench.send(message(ANA, where, SENTENCE));
  expect(textsIn(lastPost()).join(' ')).toContain('I work inside one organisation');
});

test('while storage does not answer, the words stay in the card and pressing again posts once', async () => {
  const draft = await drafted();
  const form = cardOf(await bench.send(pressing(ANA, inChannel, 'win.form', draft.data)));
  const whole = bench.world.tables;
  const down = Object.assign(Object.create(whole.team), {
    commit: () => Promise.reject(new Error(FILLED.title)),
  });
  bench.world.tables = { ...whole, team: down };
  const data: Record<string, unknown> = {
    ...button(form, 'win.share').data,
    ...FILLED,
    audience: 'team',
    prompt: 'Summarise this.',
  };
  const failed = cardOf(await bench.send(pressing(ANA, inChannel, 'win.share', data)));
  expect(textsIn(failed)).toContain('I cannot save right now. Your text is safe here.');
  expect(textsIn(failed)).toContain('Summarise this.');
  bench.world.tables = whole;
  const again = button(failed, 'win.share');
  expect(again.data.opId).toBe(data.opId);
  expect(textsIn(cardOf(await bench.send(pressing(ANA, inChannel, 'win.share', again.data))))).toContain(
    'Posted in General',
  );
  await bench.send(pressing(ANA, inChannel, 'win.share', again.data));
  expect(await winsOf('ana')).toHaveLength(1);
  const errors = bench.logged.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(textsIn(failed).join(' ')).toContain(String(errors[0]?.facts.reference));
});

test('a button of a card that is no longer known says how to go on', async () => {
  expect(
    sentenceOf(await bench.send(pressing(ANA, inChannel, 'win.gild', { v: 1, opId: 'op-00000001' }))),
  ).toContain('older version');
  expect(
    sentenceOf(await bench.send(pressing(ANA, inChannel, 'win.form', { opId: 'op-00000001' }))),
  ).toContain('older version');
});
