import * as contract from '../../contract/meeting.ts';
import { linkMeeting, meetingTeam } from '../../flows/meeting/link-meeting.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';

export const meetingEndpoints: Endpoint[] = [
  answering(contract.readMeeting, async ({ world, actor, ...call }) => ({
    data: { team: await meetingTeam(world, actor, param(call, 'chat')) },
  })),
  answering(contract.linkMeeting, async ({ world, actor, ...call }) => ({
    data: { team: await linkMeeting(world, actor, param(call, 'team'), param(call, 'chat')) },
  })),
];
