import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTeamWins } from '../../flows/win/read-wins.ts';
import { inChannel, inPersonalChat, installation, message, pressing } from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, TEAM_ID } from '../fake-channel.fixture.ts';
import { type Button, buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
  bench.channel.calls.length = 0;
});
afterEach(() => bench.channel.close());

const ana = { id: 'ana', name: 'ana', isEditor: false, isAdmin: false };
const wins = async () => (await listTeamWins(bench.world, ana, TEAM_ID)).wins;
const cardOf = ({ body }: Answered): unknown => {
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  return body;
};
function button(value: unknown, title: string): Button {
  const found = buttonsIn(value).find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in ${textsIn(value).join(' | ')}`);
  return found;
}
const ANYWAY = 'I checked, share anyway';
const TYPED = {
  title: 'Payroll queries',
  prompt: 'Write to a.keller@acme.example',
  kind: 'worked',
  before: '40',
  after: '10',
  basis: 'timed',
  audience: 'team',
};

async function form(where = inPersonalChat(ANA)): Promise<Button> {
  const opened = await bench.send(pressing(ANA, where, 'win.form', { v: 1, opId: 'welcome-0001' }));
  return button(cardOf(opened), 'Post');
}
const post = (pressed: Button, typed: object, where = inPersonalChat(ANA)) =>
  bench.send(pressing(ANA, where, pressed.verb, { ...pressed.data, ...typed }));

test('an address in a prompt brings the form back with what was typed, names the words, and stores nothing', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  const texts = textsIn(asked).join('\n');
  expect(texts).toContain('Please look at one thing first');
  expect(texts).toContain('a.keller@acme.example');
  expect(texts).toContain('Nothing is stored yet');
  for (const [id, value] of [
    ['title', '"Payroll queries"'],
    ['prompt', '"Write to a.keller@acme.example"'],
    ['before', '40'],
  ])
    expect(JSON.stringify(asked)).toMatch(new RegExp(`"id":"${id}"[^}]*"value":${value}`));
  expect(await wins()).toEqual([]);
  expect(JSON.stringify(bench.logged)).not.toContain('keller');
});

test('changed, it is posted without another question', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  await post(button(asked, 'Post'), { ...TYPED, prompt: 'Write to [name]' });
  expect((await wins()).map(({ win }) => win.prompt)).toEqual(['Write to [name]']);
});

test('looked at and meant, it is posted once as it is', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  const anyway = button(asked, ANYWAY);
  expect(textsIn(cardOf(await post(anyway, TYPED)))).toContain('Posted in General');
  await post(anyway, TYPED);
  expect((await wins()).map(({ win }) => win.prompt)).toEqual([TYPED.prompt]);
});

test('replaced, it is posted once with a placeholder where the words stood, in every field', async () => {
  const typed = { ...TYPED, story: 'A.Keller@acme.example answered, +49 171 1234567 did not.' };
  const asked = cardOf(await post(await form(), typed));
  const replace = button(asked, 'Replace and post');
  for (let press = 0; press < 2; press += 1)
    expect(textsIn(cardOf(await post(replace, typed)))).toContain('Posted in General');
  expect((await wins()).map(({ win }) => [win.title, win.prompt, win.story])).toEqual([
    [TYPED.title, 'Write to [e-mail]', '[e-mail] answered, [phone] did not.'],
  ]);
});

test('what was typed after the look is not replaced unseen, and what was is not asked about again', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  const more = { ...TYPED, story: 'Her number is +49 171 1234567.' };
  const again = cardOf(await post(button(asked, 'Replace and post'), more));
  const texts = textsIn(again).join('\n');
  expect(texts).toContain('+49 171 1234567');
  expect(texts).not.toContain('keller');
  expect(JSON.stringify(again)).toContain('"value":"Write to [e-mail]"');
  expect(await wins()).toEqual([]);
});

test('words shorter than a placeholder are replaced by less, so that a full text still fits', async () => {
  const typed = { ...TYPED, title: `${'x'.repeat(113)} a@b.co`, prompt: '' };
  const asked = cardOf(await post(await form(), typed));
  await post(button(asked, 'Replace and post'), typed);
  expect((await wins()).map(({ win }) => win.title)).toEqual([`${'x'.repeat(113)} …`]);
});

test('what is added after the look is asked about again', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  const more = { ...TYPED, story: 'Her number is +49 171 1234567.' };
  const again = cardOf(await post(button(asked, ANYWAY), more));
  expect(textsIn(again).join('\n')).toContain('+49 171 1234567');
  expect(textsIn(again)).not.toContain('a.keller@acme.example');
  expect(await wins()).toEqual([]);
});

test('both looks count: what was confirmed first is not asked about a second time', async () => {
  const asked = cardOf(await post(await form(), TYPED));
  const more = { ...TYPED, story: 'Her number is +49 171 1234567.' };
  const again = cardOf(await post(button(asked, ANYWAY), more));
  expect(textsIn(cardOf(await post(button(again, ANYWAY), more)))).toContain('Posted in General');
});

test('in a channel its author is told that the message can be read there already', async () => {
  await bench.send(
    message(ANA, inChannel, '<at>Adoption Playbook</at> win wrote to a.keller@acme.example, 40 to 10 min'),
  );
  const draft = button(bench.channel.posts.at(-1)?.body, 'Check and post');
  const opened = cardOf(await bench.send(pressing(ANA, inChannel, 'win.form', draft.data)));
  const asked = cardOf(await post(button(opened, 'Post'), TYPED, inChannel));
  expect(textsIn(asked).join('\n')).toContain('Delete your message too.');
  const posted = await post(button(asked, ANYWAY), TYPED, inChannel);
  expect(textsIn(cardOf(posted))).toContain('Posted in General');
});

test('an edit, too, is saved with a placeholder', async () => {
  const receipt = cardOf(await post(await form(), { ...TYPED, prompt: 'Write to [name]' }));
  const edit = cardOf(await post(button(receipt, 'Edit'), {}));
  const asked = cardOf(await post(button(edit, 'Save'), TYPED));
  await post(button(asked, 'Replace and save'), TYPED);
  expect((await wins()).map(({ win }) => win.prompt)).toEqual(['Write to [e-mail]']);
});

test('an edit is looked at as well, and comes back with what was typed', async () => {
  const receipt = cardOf(await post(await form(), { ...TYPED, prompt: 'Write to [name]' }));
  const edit = cardOf(await post(button(receipt, 'Edit'), {}));
  const asked = cardOf(await post(button(edit, 'Save'), TYPED));
  expect(textsIn(asked).join('\n')).toContain('a.keller@acme.example');
  expect(JSON.stringify(asked)).toContain('"value":"Write to a.keller@acme.example"');
  expect((await wins()).map(({ win }) => win.prompt)).toEqual(['Write to [name]']);
  await post(button(asked, ANYWAY), TYPED);
  expect((await wins()).map(({ win }) => win.prompt)).toEqual([TYPED.prompt]);
});
