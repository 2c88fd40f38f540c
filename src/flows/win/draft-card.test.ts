import { expect, test } from 'vitest';
import { newSimulatedWorld } from '../../../test/support/simulated-world.ts';
import { installInTeam } from '../team/install-team.ts';
import { runDue } from '../planning/run-due.ts';
import type { Sent } from '../ports.ts';
import { keepDraftCard, letDraftCardStand } from './draft-card.ts';
import { shareWin } from './share-win.ts';

const place = {
  serviceUrl: 'https://channel.example',
  conversation: '19:general',
  botId: 'bot',
  tenant: 'tenant-1',
};
const person = (id: string) => ({ id, name: id, isEditor: false, isAdmin: false });
const words = (title: string) => ({ kind: 'worked' as const, title, story: '', audience: 'team' as const });

const MORNING = new Date('2026-11-24T09:00:00Z');
const hoursLater = (hours: number) => new Date(MORNING.getTime() + hours * 3_600_000);

async function teamOfTwo(sends?: (nth: number) => Sent) {
  const world = newSimulatedWorld({ start: MORNING, sends });
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

/** Ana's draft stands in the channel; nobody has done anything with it yet. */
async function drafted(sends?: (nth: number) => Sent) {
  const world = await teamOfTwo(sends);
  const card = { opId: world.newId(), team: 'team-1', place, activity: 'draft-1' };
  await keepDraftCard(world, card);
  const lookAfter = async (hours: number) => {
    world.setClock(hoursLater(hours));
    await runDue(world);
  };
  return { world, card, lookAfter };
}

test('a draft that nobody posts is taken out of the channel after a day, once', async () => {
  const { world, lookAfter } = await drafted();
  await lookAfter(23.9);
  expect(world.cards).toEqual([]);
  await lookAfter(24.1);
  await lookAfter(25);
  expect(world.cards).toEqual([{ updated: 'draft-1', place, at: hoursLater(24.1) }]);
});

test('a draft that has become a win stays, also while its card waits to be drawn', async () => {
  const { world, lookAfter } = await drafted();
  await shareWin(world, person('ana'), {
    opId: 'op-one-1',
    team: 'team-1',
    words: words('First'),
    room: { ...place, activity: 'draft-1' },
  });
  await lookAfter(24.1);
  expect(world.cards).toMatchObject([{ updated: 'draft-1', message: { kind: 'win' } }]);
});

test('a win shared from a draft that was just removed gets a card of its own', async () => {
  const { world, lookAfter } = await drafted();
  await lookAfter(24.1);
  const room = { ...place, activity: 'draft-1' };
  await shareWin(world, person('ana'), { opId: 'op-one-1', team: 'team-1', words: words('First'), room });
  await world.settle();
  const [, win] = world.cards;
  expect(win?.updated).toBeUndefined();
  expect(win?.message).toMatchObject({ kind: 'win', win: { win: { title: 'First' } } });
});

test('a draft that was closed keeps its line', async () => {
  const { world, card, lookAfter } = await drafted();
  await letDraftCardStand(world, card);
  await lookAfter(24.1);
  expect(world.cards).toEqual([]);
});

test('a throttled removal is tried again, one with unknown outcome or of a card that is gone is not', async () => {
  const throttled = await drafted((nth) =>
    nth === 1 ? { is: 'refused', gone: false, retryAfterSeconds: 5 } : { is: 'sent', activity: 'draft-1' },
  );
  for (const hours of [24.1, 24.2, 24.3]) await throttled.lookAfter(hours);
  expect(throttled.world.cards).toHaveLength(2);
  for (const outcome of [{ is: 'unknown' }, { is: 'refused', gone: true }] satisfies Sent[]) {
    const { world, lookAfter } = await drafted(() => outcome);
    for (const hours of [24.1, 24.2]) await lookAfter(hours);
    expect(world.cards).toHaveLength(1);
  }
});

test('drafts that cannot be removed do not keep others waiting', async () => {
  const { world, card, lookAfter } = await drafted((nth) =>
    nth <= 20 ? { is: 'refused', gone: false } : { is: 'sent', activity: '' },
  );
  for (let nth = 2; nth <= 21; nth += 1) await keepDraftCard(world, { ...card, activity: `draft-${nth}` });
  await lookAfter(24.1);
  await runDue(world);
  expect(new Set(world.cards.map(({ updated }) => updated)).size).toBe(21);
});
