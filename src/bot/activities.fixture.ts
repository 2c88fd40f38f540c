import type { Activity } from 'botbuilder';
import { type Somebody, TEAM_ID, TENANT, THREAD } from './fake-channel.fixture.ts';

let activities = 0;

type Where = Pick<Activity, 'conversation' | 'channelData'>;

const TEAM_DATA = { tenant: { id: TENANT }, team: { id: THREAD, name: 'Payroll', aadGroupId: TEAM_ID } };

export const inChannel: Where = {
  conversation: {
    id: `${THREAD};messageid=1`,
    conversationType: 'channel',
    isGroup: true,
    name: '',
    tenantId: TENANT,
  },
  channelData: { ...TEAM_DATA, channel: { id: THREAD } },
};
/** A channel that only some of the team read, or that other teams read too. */
export const inNarrowChannel = (type: 'private' | 'shared'): Where => ({
  ...inChannel,
  channelData: { ...TEAM_DATA, channel: { id: `19:${type}@thread.tacv2`, type } },
});
export const inPersonalChat = (who: Somebody): Where => ({
  conversation: {
    id: `a:${who.id}`,
    conversationType: 'personal',
    isGroup: false,
    name: '',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT } },
});
export const inGroupChat: Where = {
  conversation: {
    id: '19:chat@thread.v2',
    conversationType: 'groupChat',
    isGroup: true,
    name: '',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT } },
};

export const from = (who: Somebody): Partial<Activity> => ({
  id: `in-${(activities += 1)}`,
  from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.id },
  locale: 'en-GB',
});

/** Events name nobody, as in Teams. */
const by = (who: Somebody): Partial<Activity> => ({
  ...from(who),
  from: { ...from(who).from, name: '' } as Activity['from'],
});

export const message = (who: Somebody, where: Where, text: string): Partial<Activity> => ({
  type: 'message',
  ...from(who),
  ...where,
  text,
});

export const pressing = (
  who: Somebody,
  where: Where,
  verb: string,
  data: Record<string, unknown>,
  replyToId = 'card-1',
): Partial<Activity> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  ...from(who),
  ...where,
  replyToId,
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

export const installation = (who: Somebody, where: Where, action: string): Partial<Activity> => ({
  type: 'installationUpdate',
  action,
  ...by(who),
  ...where,
});

export const update = (who: Somebody, where: Where, about: Partial<Activity>): Partial<Activity> => ({
  type: 'conversationUpdate',
  ...by(who),
  ...where,
  ...about,
});
