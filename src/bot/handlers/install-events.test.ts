import { afterEach, beforeEach, expect, test } from 'vitest';
import { listMembers, findTeam } from '../../store/team/team-store.ts';
import { inChannel, inPersonalChat, installation, update } from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { ANA, MARCO, PRIYA, TEAM_ID, TENANT, THREAD } from '../fake-channel.fixture.ts';
import { textsIn } from '../seen.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
});
afterEach(() => bench.channel.close());

const members = async () =>
  (await listMembers(bench.world.tables, TENANT, TEAM_ID)).map(({ value }) => ({
    name: value.name,
    guest: value.guest,
    left: value.leftAt !== undefined,
  }));

test('added to a team, the bot learns who is in it and welcomes the channel once, with the set-up', async () => {
  expect(await bench.send(installation(MARCO, inChannel, 'add'))).toMatchObject({ status: 200 });
  const team = await findTeam(bench.world.tables, TENANT, TEAM_ID);
  expect(team?.value).toMatchObject({
    name: 'Payroll',
    channelName: 'General',
    place: { conversation: THREAD, botId: '28:bot', tenant: TENANT },
    managers: [{ user: 'marco', name: 'Marco Weiss', how: 'provisional' }],
  });
  expect(await members()).toHaveLength(4);
  expect((await members()).filter((each) => each.guest).map((each) => each.name)).toEqual(['Gus Guest']);
  expect(bench.channel.posts).toHaveLength(1);
  expect(textsIn(bench.channel.posts[0]?.body)).toContain('Marco Weiss added Adoption Playbook');
  expect(textsIn(bench.channel.posts[0]?.body)).toContain('Set up (owners)');
});

test('while the directory does not answer, who added it manages the team, and the welcome says so', async () => {
  bench.world.directory = { ...bench.world.directory, ownersOf: () => Promise.resolve(undefined) };
  await bench.send(installation(ANA, inChannel, 'add'));
  const welcome = textsIn(bench.channel.posts[0]?.body);
  expect(welcome).toContain('Set up');
  expect(welcome.join(' ')).toContain('Ana Silva manages the ten minutes until Teams has told me who owns');
});

test('said twice, and in two ways, an installation has one welcome', async () => {
  await bench.send(update(MARCO, inChannel, { membersAdded: [{ id: '28:bot', name: 'bot' }] }));
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(installation(MARCO, inChannel, 'add'));
  expect(bench.channel.posts).toHaveLength(1);
});

test('removed and added again, it says hello again', async () => {
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(installation(MARCO, inChannel, 'remove'));
  expect((await findTeam(bench.world.tables, TENANT, TEAM_ID))?.value.place).toBeUndefined();
  await bench.send(installation(MARCO, inChannel, 'add'));
  expect(bench.channel.posts).toHaveLength(2);
});

test('people who join and leave the team are kept', async () => {
  bench.channel.roster = [MARCO, ANA];
  await bench.send(installation(MARCO, inChannel, 'add'));
  bench.channel.roster = [MARCO, ANA, PRIYA];
  await bench.send(update(MARCO, inChannel, { membersAdded: [{ id: '29:priya', name: '' }] }));
  await bench.send(
    update(MARCO, inChannel, { membersRemoved: [{ id: '29:ana', name: '', aadObjectId: 'ana' }] }),
  );
  const kept = await members();
  expect(
    kept
      .filter((each) => !each.left)
      .map((each) => each.name)
      .sort(),
  ).toEqual(['Marco Weiss', 'Priya Nair']);
  expect(kept.filter((each) => each.left).map((each) => each.name)).toEqual(['Ana Silva']);
});

test('a renamed team has its new name', async () => {
  await bench.send(installation(MARCO, inChannel, 'add'));
  const channelData = {
    ...inChannel.channelData,
    eventType: 'teamRenamed',
    team: { id: THREAD, name: 'Pay and time', aadGroupId: TEAM_ID },
  };
  await bench.send(update(MARCO, { ...inChannel, channelData }, {}));
  expect((await findTeam(bench.world.tables, TENANT, TEAM_ID))?.value.name).toBe('Pay and time');
});

test('added personally, it introduces itself once and names the team', async () => {
  await bench.send(installation(MARCO, inChannel, 'add'));
  await bench.send(installation(ANA, inPersonalChat(ANA), 'add'));
  await bench.send(update(ANA, inPersonalChat(ANA), { membersAdded: [{ id: '28:bot', name: 'bot' }] }));
  const [, welcome, ...more] = bench.channel.posts;
  expect(more).toEqual([]);
  expect(textsIn(welcome?.body)).toContain('Hello Ana Silva, this is Adoption Playbook');
  expect(textsIn(welcome?.body).join(' ')).toContain('Payroll spends ten minutes');
});

test('a person whose teams do not have the app learns how a team gets it', async () => {
  await bench.send(installation(ANA, inPersonalChat(ANA), 'add'));
  expect(textsIn(bench.channel.posts[0]?.body).join(' ')).toContain('an owner adds the app in Teams');
});

test('when storage fails, the channel is not told that it was taken', async () => {
  const { tables } = bench.world;
  const broken = { ...tables.team, get: () => Promise.reject(new Error('the text of Ana')) };
  bench.world.tables = { ...tables, team: Object.assign(Object.create(tables.team), broken) };
  const answered = await bench.send(installation(MARCO, inChannel, 'add'));
  expect(answered.status).toBe(503);
  expect(answered.body).toBeUndefined();
  expect(bench.logged.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
});
