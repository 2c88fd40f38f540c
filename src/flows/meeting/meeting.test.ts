import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  placeOf,
  PRIYA,
} from '../../../test/support/small-office.ts';
import { nextAgenda, readAgenda } from '../agenda/next-agenda.ts';
import { finishRun, startRun } from '../agenda/run-agenda.ts';
import { linkMeeting, meetingTeam } from './link-meeting.ts';
import { meetingEnded, meetingStarted, reachMeeting } from './meeting-events.ts';

const CHAT = '19:meeting_payroll@thread.v2';
const occurrence = (startedAt = '2026-11-24T08:30:00.000Z') => ({ meeting: 'meeting-1', startedAt });
const start = (office: Office, startedAt?: string) =>
  meetingStarted(office, { chat: CHAT, place: placeOf('meeting'), occurrence: occurrence(startedAt) });
const offers = (office: Office) => office.cards.filter(({ message }) => message?.kind === 'offer');
const agendaOf = async (office: Office) => (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
const runOf = async (office: Office, id: string) => (await readAgenda(office, MARCO, 'payroll', id)).agenda;

test('a meeting that starts offers the run to its team once for each occurrence, in its own chat', async () => {
  const office = await newOffice();
  await linkMeeting(office, ANA, 'payroll', CHAT);
  await Promise.all([start(office), start(office)]);
  await start(office);
  await office.settle();
  expect(offers(office)).toHaveLength(1);
  expect(offers(office)[0]).toMatchObject({ place: { conversation: '19:meeting' } });
  await start(office, '2026-12-01T08:30:00.000Z');
  await office.settle();
  expect(offers(office)).toHaveLength(2);
});

test('a meeting of nobody’s chat, and one whose segment runs already, is offered nothing', async () => {
  const office = await newOffice();
  await start(office);
  await office.settle();
  await startRun(office, MARCO, 'payroll', await agendaOf(office), { chat: CHAT });
  await start(office, '2026-11-24T08:31:00.000Z');
  await office.settle();
  expect(offers(office)).toEqual([]);
});

test('a channel meeting needs no choice: the channel says whose it is', async () => {
  const office = await newOffice();
  await meetingStarted(office, {
    chat: '19:payroll',
    place: placeOf('payroll'),
    occurrence: occurrence(),
    team: 'payroll',
  });
  await office.settle();
  expect(offers(office)).toHaveLength(1);
  expect(await meetingTeam(office, PRIYA, '19:payroll')).toEqual({ id: 'payroll', name: 'payroll' });
});

test('the end of the meeting ends its run, once, and the recap waits for a tap and goes to the meeting’s chat', async () => {
  const office = await newOffice();
  await linkMeeting(office, ANA, 'payroll', CHAT);
  await start(office);
  const id = await agendaOf(office);
  await startRun(office, MARCO, 'payroll', id, { chat: CHAT });
  minutesLater(office, 12);
  await Promise.all([meetingEnded(office, CHAT), meetingEnded(office, CHAT)]);
  const ended = await runOf(office, id);
  expect(ended).toMatchObject({
    state: 'ended',
    run: { ended: 'by-itself', endedBy: 'meeting', recap: 'waiting' },
  });
  await meetingEnded(office, CHAT);
  expect((await runOf(office, id)).rev).toBe(ended.rev);
  await office.settle();
  await finishRun(office, MARCO, 'payroll', id, { recap: true });
  await office.settle();
  expect(office.cards.filter(({ message }) => message?.kind === 'recap')).toMatchObject([
    { place: { conversation: '19:meeting' } },
  ]);
});

test('a run started elsewhere while the meeting is on ends with it; one from before does not', async () => {
  const office = await newOffice();
  await linkMeeting(office, ANA, 'payroll', CHAT);
  const id = await agendaOf(office);
  await startRun(office, MARCO, 'payroll', id);
  await start(office, '2026-11-24T08:35:00.000Z');
  await meetingEnded(office, CHAT);
  expect((await runOf(office, id)).state).toBe('running');
  await start(office, '2026-11-24T07:00:00.000Z');
  await meetingEnded(office, CHAT);
  expect((await runOf(office, id)).state).toBe('ended');
});

test('the recap of a meeting the bot is not in goes to the team’s channel', async () => {
  const office = await newOffice();
  const id = await agendaOf(office);
  await startRun(office, MARCO, 'payroll', id, { chat: CHAT });
  await reachMeeting(office, CHAT, placeOf('meeting'));
  await reachMeeting(office, CHAT, undefined);
  await finishRun(office, MARCO, 'payroll', id, { recap: true });
  await office.settle();
  expect(office.cards.filter(({ message }) => message?.kind === 'recap')).toMatchObject([
    { place: { conversation: '19:payroll' } },
  ]);
});

test('a chat is linked once, by a member of the team; strangers neither link it nor learn whose it is', async () => {
  const office = await newOffice();
  await expect(linkMeeting(office, NOOR, 'payroll', CHAT)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await meetingTeam(office, NOOR, CHAT)).toBeUndefined();
  await Promise.all([ANA, PRIYA].map((who) => linkMeeting(office, who, 'payroll', CHAT)));
  expect(await meetingTeam(office, MARCO, CHAT)).toEqual({ id: 'payroll', name: 'payroll' });
  await expect(linkMeeting(office, NOOR, 'talent', CHAT)).rejects.toMatchObject({ code: 'conflict' });
  await expect(meetingTeam(office, NOOR, CHAT)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a run in a chat of another team is held all the same, and its recap stays in the own channel', async () => {
  const office = await newOffice();
  await linkMeeting(office, NOOR, 'talent', CHAT);
  const { agenda } = await startRun(office, MARCO, 'payroll', await agendaOf(office), { chat: CHAT });
  expect(agenda).toMatchObject({ state: 'running' });
  expect(agenda.run?.chat).toBeUndefined();
});
