import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findMeeting } from '../../store/meeting/meeting-store.ts';
import { from, inChannel, inGroupChat, installation } from '../activities.fixture.ts';
import { type Bench, newBench } from '../bench.fixture.ts';
import { MARCO, TEAM_ID, TENANT, THREAD } from '../fake-channel.fixture.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await bench.send(installation(MARCO, inChannel, 'add'));
});
afterEach(() => bench.channel.close());

type Where = typeof inChannel;
const event = (name: string, where: Where, value: unknown): Partial<Activity> => ({
  type: 'event',
  name: `application/vnd.microsoft.${name}`,
  ...from(MARCO),
  ...where,
  channelData: { ...where.channelData, meeting: { id: 'meeting-1' } },
  value,
});
const kept = async (chat: string) => (await findMeeting(bench.world.tables, TENANT, chat))?.value;

test('a meeting’s start is read as Teams sends it, in PascalCase, and its id is that of the channel data', async () => {
  const value = { Id: 'another id', MeetingType: 'Recurring', StartTime: '2026-11-24T08:30:00Z' };
  expect(await bench.send(event('meetingStart', inChannel, value))).toMatchObject({ status: 200 });
  expect(await kept(THREAD)).toMatchObject({
    team: TEAM_ID,
    place: { conversation: THREAD },
    now: { meeting: 'meeting-1', startedAt: '2026-11-24T08:30:00.000Z' },
  });
  await bench.send(event('meetingEnd', inChannel, { EndTime: '2026-11-24T09:00:00Z' }));
  expect((await kept(THREAD))?.now).toBeUndefined();
});

test('in a chat nobody has linked, a start is noted and nothing is posted', async () => {
  const before = bench.channel.posts.length;
  await bench.send(event('meetingStart', inGroupChat, { startTime: '2026-11-24T08:30:00Z' }));
  expect(await kept(inGroupChat.conversation.id)).toMatchObject({ place: { tenant: TENANT } });
  expect(bench.channel.posts).toHaveLength(before);
});

test('an event without a meeting, of another organisation, or of nonsense changes nothing', async () => {
  const strange = event('meetingStart', inGroupChat, 'no object');
  const other = { ...strange, conversation: { ...inGroupChat.conversation, tenantId: 'another' } };
  for (const each of [{ ...strange, channelData: {} }, other, event('meetingEnd', inGroupChat, undefined)])
    expect(await bench.send(each)).toMatchObject({ status: 200 });
  expect(await kept(inGroupChat.conversation.id)).toBeUndefined();
});

test('added to a chat the bot knows the way there, and forgets it when it is removed', async () => {
  await bench.send(installation(MARCO, inGroupChat, 'add'));
  expect((await kept(inGroupChat.conversation.id))?.place).toMatchObject({ botId: '28:bot' });
  await bench.send(installation(MARCO, inGroupChat, 'remove'));
  expect((await kept(inGroupChat.conversation.id))?.place).toBeUndefined();
});
