import { linkMeeting } from '../../src/flows/meeting/link-meeting.ts';
import { meetingEnded, meetingStarted } from '../../src/flows/meeting/meeting-events.ts';
import type { Known } from './known.ts';
import type { Maker, Operation } from './operation.ts';

const chatOf = (team: string): string => `19:meeting-${team}`;

function link(known: Known): Operation {
  const team = known.team().id;
  const who = known.person();
  return {
    label: `${who.id} says that ${team} meets in its chat`,
    again: true,
    run: (world) => linkMeeting(world, who, team, chatOf(team)),
  };
}

/** An hour's meeting is one occurrence, however often its start is told. */
function start(known: Known): Operation {
  const team = known.team().id;
  const startedAt = `${known.clock().toISOString().slice(0, 13)}:00:00.000Z`;
  const place = {
    serviceUrl: 'https://channel.example',
    conversation: chatOf(team),
    botId: 'bot',
    tenant: 't',
  };
  return {
    label: `the meeting of ${team} starts at ${startedAt}`,
    again: true,
    run: (world) =>
      meetingStarted(world, { chat: chatOf(team), place, occurrence: { meeting: team, startedAt } }),
  };
}

function end(known: Known): Operation {
  const team = known.team().id;
  return {
    label: `the meeting of ${team} ends`,
    again: true,
    run: (world) => meetingEnded(world, chatOf(team)),
  };
}

export const MEETING_OPERATIONS: readonly Maker[] = [
  { weight: 1, make: link },
  { weight: 2, make: start },
  { weight: 1, make: end },
];
