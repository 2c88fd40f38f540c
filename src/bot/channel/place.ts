import type { Activity } from 'botbuilder';
import type { Place } from '../../domain/team/team.ts';
import { isRecord } from '../is-record.ts';

/** Where somebody spoke to the bot. */
export const SCOPES = ['personal', 'channel', 'groupChat'] as const;
export type Scope = (typeof SCOPES)[number];

const isScope = (value: unknown): value is Scope => SCOPES.some((scope) => scope === value);

export function scopeOf({
  conversation,
  channelData,
}: Pick<Activity, 'conversation' | 'channelData'>): Scope {
  if (isScope(conversation.conversationType)) return conversation.conversationType;
  if (channelDataOf({ channelData }).team) return 'channel';
  return conversation.isGroup ? 'groupChat' : 'personal';
}

/** What Teams adds to an activity; every part of it may be absent. */
export interface ChannelData {
  eventType?: string;
  tenant?: { id?: string };
  team?: { id?: string; name?: string; aadGroupId?: string };
  /** `type`: standard, private or shared; absent where Teams does not say. */
  channel?: { id?: string; name?: string; type?: string };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function channelDataOf({ channelData }: Pick<Activity, 'channelData'>): ChannelData {
  const data: unknown = channelData;
  if (!isRecord(data)) return {};
  const part = (name: string) => (isRecord(data[name]) ? data[name] : undefined);
  const [tenant, team, channel] = [part('tenant'), part('team'), part('channel')];
  return {
    eventType: textOf(data.eventType),
    tenant: tenant && { id: textOf(tenant.id) },
    team: team && { id: textOf(team.id), name: textOf(team.name), aadGroupId: textOf(team.aadGroupId) },
    channel: channel && { id: textOf(channel.id), name: textOf(channel.name), type: textOf(channel.type) },
  };
}

/** A channel that not everybody in the team reads, or that others read too: what is said there was not said to the team. */
export const isTeamWide = ({ channelData }: Pick<Activity, 'channelData'>): boolean =>
  !['private', 'shared'].includes(channelDataOf({ channelData }).channel?.type ?? '');

export const tenantOf = (activity: Activity): string | undefined =>
  activity.conversation.tenantId ?? channelDataOf(activity).tenant?.id;

/** The conversation itself, as it can be written to later. In a channel it includes the thread. */
export const placeOf = (activity: Activity, tenant: string): Place => ({
  serviceUrl: activity.serviceUrl,
  conversation: activity.conversation.id,
  botId: activity.recipient.id,
  tenant,
});

/** The channel without the thread, where new posts go. */
export const channelOf = (place: Place): Place => ({
  ...place,
  conversation: place.conversation.split(';')[0] ?? place.conversation,
});
