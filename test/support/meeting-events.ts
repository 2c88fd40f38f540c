import type { Demo } from './demo.ts';
import type { SentActivity } from './playground-page.ts';

/**
 * What Teams tells the bot of a meeting, sent by the Playground as a custom activity. `like` is any activity of the same
 * conversation: an event comes from nobody, to the same bot, with the same way back.
 */
export async function tellMeeting(
  demo: Demo,
  like: SentActivity,
  event: 'meetingStart' | 'meetingEnd',
  at: string,
): Promise<void> {
  const { channelId, serviceUrl, recipient, conversation, channelData, from } = like;
  const activity = {
    type: 'event',
    name: `application/vnd.microsoft.${event}`,
    id: crypto.randomUUID(),
    timestamp: at,
    channelId,
    serviceUrl,
    recipient,
    conversation,
    from,
    channelData: { ...Object(channelData), meeting: { id: 'meeting-chat' } },
    value: {
      Id: 'another id',
      MeetingType: 'Scheduled',
      [event === 'meetingStart' ? 'StartTime' : 'EndTime']: at,
    },
  };
  const response = await fetch(`${demo.playgroundUrl}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`the Playground answered ${response.status} to ${event}`);
}
