import { expect, test } from 'vitest';
import { newSimulatedWorld } from '../../../test/support/simulated-world.ts';
import { installInTeam } from '../team/install-team.ts';
import { shareWin } from './share-win.ts';

const place = {
  serviceUrl: 'https://channel.example',
  conversation: '19:general',
  botId: 'bot',
  tenant: 'tenant-1',
};
const person = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const words = (title: string) => ({ kind: 'worked' as const, title, story: '', audience: 'team' as const });

async function teamOfTwo() {
  const world = newSimulatedWorld({ start: new Date('2026-11-24T09:00:00Z') });
  const members = ['ana', 'ben'].map((id) => ({ id, name: id, channelId: `29:${id}`, guest: false }));
  await installInTeam(world, person('ana'), {
    team: { id: 'team-1', name: 'Team' },
    channelName: 'General',
    place,
    members,
  });
  return world;
}

test('a win becomes the draft card it was written on', async () => {
  const world = await teamOfTwo();
  const room = { ...place, activity: 'draft-1' };
  await shareWin(world, person('ana'), { opId: 'op-one-1', team: 'team-1', words: words('First'), room });
  await world.settle();
  expect(world.cards).toMatchObject([
    { updated: 'draft-1', message: { kind: 'win', win: { win: { title: 'First' } } } },
  ]);
});

test('a card that already stands for another win is left alone, whoever names it', async () => {
  const world = await teamOfTwo();
  const room = { ...place, activity: 'draft-1' };
  await shareWin(world, person('ana'), { opId: 'op-one-1', team: 'team-1', words: words('First'), room });
  await world.settle();
  await shareWin(world, person('ben'), { opId: 'op-two-1', team: 'team-1', words: words('Second'), room });
  await world.settle();
  const [, second] = world.cards;
  expect(second?.updated).toBeUndefined();
  expect(second?.message).toMatchObject({ kind: 'win', win: { win: { title: 'Second' } } });
});
