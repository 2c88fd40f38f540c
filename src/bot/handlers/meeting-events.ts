import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { meetingEnded, meetingStarted } from '../../flows/meeting/meeting-events.ts';
import { channelOf, placeOf, tenantOf } from '../channel/place.ts';
import type { TurnParts } from '../turn.ts';

/** What the app must be allowed in the manifest to hear of meetings: in a chat, and in a channel. */
export const MEETING_PERMISSIONS = [
  'OnlineMeeting.ReadBasic.Chat',
  'ChannelMeeting.ReadBasic.Group',
] as const;

const dataSchema = z.object({ meeting: z.object({ id: z.string().min(1).max(500) }) });
/** Teams sends PascalCase keys where its types say otherwise, so both are read. */
const timesSchema = z.object({ StartTime: z.string().optional(), startTime: z.string().optional() });

function startOf({ value, timestamp }: Activity, now: Date): string {
  const times = timesSchema.safeParse(value);
  const said = Date.parse(times.data?.StartTime ?? times.data?.startTime ?? String(timestamp ?? ''));
  return new Date(Number.isNaN(said) ? now : said).toISOString();
}

/** Events name no person; the tenant and the meeting are all that is taken from them. */
function meetingIn({ activity }: TurnContext, { world }: TurnParts) {
  const data = dataSchema.safeParse(activity.channelData);
  if (!data.success || tenantOf(activity) !== world.tenant) return undefined;
  const place = channelOf(placeOf(activity, world.tenant));
  return { meeting: data.data.meeting.id, place, chat: place.conversation };
}

export async function onMeetingStart(context: TurnContext, parts: TurnParts): Promise<void> {
  const found = meetingIn(context, parts);
  if (!found) return;
  const { chat, meeting, place } = found;
  const startedAt = startOf(context.activity, parts.world.clock());
  const team = (await parts.teamOf(context))?.id;
  await meetingStarted(parts.world, { chat, place, occurrence: { meeting, startedAt }, team });
}

export async function onMeetingEnd(context: TurnContext, parts: TurnParts): Promise<void> {
  const found = meetingIn(context, parts);
  if (found) await meetingEnded(parts.world, found.chat);
}
