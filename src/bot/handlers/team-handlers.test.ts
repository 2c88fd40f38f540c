import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTeam } from '../../store/team/team-store.ts';
import {
  inChannel,
  inGroupChat,
  inPersonalChat,
  installation,
  message,
  pressing,
} from '../activities.fixture.ts';
import { type Answered, type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, TEAM_ID, TENANT } from '../fake-channel.fixture.ts';
import { buttonsIn, textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
});
afterEach(() => bench.channel.close());

const FORM = {
  department: 'finance-and-payroll',
  every: 'weekly',
  weekday: '2',
  time: '09:30',
  zone: 'Europe/Amsterdam',
  training: '2026-10-12',
};
const dataOf = (value: unknown, verb: string): Record<string, unknown> =>
  buttonsIn(value).find((each) => each.verb === verb)?.data ?? {};
const seen = ({ body }: Answered): string => textsIn(body).join(' | ');
const team = async () => (await findTeam(bench.world.tables, TENANT, TEAM_ID))?.value;
const welcome = () => bench.channel.posts[0]?.body;
const open = () =>
  bench.send(pressing(MARCO, inChannel, 'team.setup.open', dataOf(welcome(), 'team.setup.open')));
const save = async (form: Record<string, unknown> = {}) =>
  bench.send(
    pressing(MARCO, inChannel, 'team.setup.save', {
      ...dataOf((await open()).body, 'team.setup.save'),
      ...FORM,
      ...form,
    }),
  );

test('an owner sets the team up from the welcome; the channel sees what was decided, without the buttons', async () => {
  expect(seen(await open())).toContain('When is your team meeting?');
  const done = await save();
  expect(seen(done)).toContain('Ready. Next segment: Tuesday, 09:30');
  expect(seen(done)).toContain('6 after the training of Monday 12 October');
  expect(await team()).toMatchObject({
    zone: 'Europe/Amsterdam',
    cadence: { every: 'weekly', weekday: 2, time: '09:30' },
    training: '2026-10-12',
  });
  const forAll = bench.channel.updates.at(-1);
  expect(textsIn(forAll?.body).join(' ')).toContain('Ready. Next segment');
  expect(buttonsIn(forAll?.body)).toEqual([]);
});

test('somebody who is no owner is told who is', async () => {
  const answered = await bench.send(
    pressing(ANA, inChannel, 'team.setup.open', dataOf(welcome(), 'team.setup.open')),
  );
  expect(seen(answered)).toContain('Setting up is for owners of this team: Marco Weiss');
  const forged = { ...dataOf((await open()).body, 'team.setup.save'), ...FORM };
  expect(seen(await bench.send(pressing(ANA, inChannel, 'team.setup.save', forged)))).toContain('for owners');
  expect((await team())?.setUpAt).toBeUndefined();
});

test('a wrong time is named, and nothing is stored', async () => {
  expect(seen(await save({ time: '25:00' }))).toBe('Choose a time, such as 09:30.');
  expect(seen(await save({ weekday: '9' }))).toBe('Choose a weekday.');
  expect(seen(await save({ training: 'soon' }))).toContain('needs a date');
  expect((await team())?.setUpAt).toBeUndefined();
});

test('the training may stay empty', async () => {
  await save({ training: '' });
  expect(await team()).toMatchObject({ setUpAt: expect.any(String) });
  expect((await team())?.training).toBeUndefined();
});

test('a change can be undone, which restores the former settings', async () => {
  await save();
  const changed = await save({ weekday: '4', time: '11:00' });
  expect(seen(changed)).toContain('Thursday, 11:00');
  const undo = dataOf(changed.body, 'team.setup.undo');
  expect(seen(await bench.send(pressing(MARCO, inChannel, 'team.setup.undo', undo)))).toContain(
    'Tuesday, 09:30',
  );
});

test('two owners at once: the second is told, and nothing of the first is overwritten', async () => {
  const form = { ...dataOf((await open()).body, 'team.setup.save'), ...FORM };
  await bench.send(pressing(MARCO, inChannel, 'team.setup.save', { ...form, time: '10:00' }));
  expect(seen(await bench.send(pressing(MARCO, inChannel, 'team.setup.save', form)))).toContain(
    'Somebody changed this meanwhile',
  );
  expect((await team())?.cadence.time).toBe('10:00');
});

test('what the second owner typed stays in the form, beside what is set now, and can be saved over it', async () => {
  const form = { ...dataOf((await open()).body, 'team.setup.save'), ...FORM };
  await bench.send(pressing(MARCO, inChannel, 'team.setup.save', { ...form, time: '10:00' }));
  const typed = { ...form, weekday: '4', time: '11:15', training: '2026-09-07' };
  const stale = await bench.send(pressing(MARCO, inChannel, 'team.setup.save', typed));
  expect(seen(stale)).toContain('Tuesday at 10:00 (Europe/Amsterdam)');
  const body = JSON.stringify(stale.body);
  for (const value of ['11:15', '2026-09-07', '4']) expect(body).toContain(`"value":"${value}"`);
  const again = { ...typed, ...dataOf(stale.body, 'team.setup.save') };
  expect(seen(await bench.send(pressing(MARCO, inChannel, 'team.setup.save', again)))).toContain('Ready.');
  expect(await team()).toMatchObject({ cadence: { weekday: 4, time: '11:15' }, training: '2026-09-07' });
});

test('when the channel refuses the update, what was saved is still answered as saved', async () => {
  const form = { ...dataOf((await open()).body, 'team.setup.save'), ...FORM };
  bench.channel.failing = 503;
  expect(seen(await bench.send(pressing(MARCO, inChannel, 'team.setup.save', form)))).toContain('Ready.');
  expect(bench.channel.updates).toHaveLength(1);
});

test('“set up” shows a button in a channel, the form in personal chat, and where to say it in a group chat', async () => {
  const said = async (where: typeof inChannel) => {
    await bench.send(message(MARCO, where, '<at>Adoption Playbook</at> set up'));
    return textsIn(bench.channel.posts.at(-1)?.body).join(' ');
  };
  expect(await said(inChannel)).toContain('Only who presses sees the form.');
  expect(await said(inPersonalChat(MARCO))).toContain('When is your team meeting?');
  expect(await said(inGroupChat)).toContain('This chat belongs to no team');
});

test('the agenda can be shown from the set-up, and asked for by name', async () => {
  const done = await save();
  expect(
    seen(await bench.send(pressing(MARCO, inChannel, 'agenda.show', dataOf(done.body, 'agenda.show')))),
  ).toContain('Ten minutes on AI');
  await bench.send(message(ANA, inChannel, '<at>Adoption Playbook</at> agenda'));
  expect(textsIn(bench.channel.posts.at(-1)?.body).join(' ')).toContain('Tue 24 Nov');
});

test('before the set-up, “agenda” says what comes first', async () => {
  await bench.send(message(ANA, inChannel, '<at>Adoption Playbook</at> agenda'));
  expect(textsIn(bench.channel.posts.at(-1)?.body).join(' ')).toContain('No meeting is planned for Payroll.');
});
