import { DEMO_APP_ID, PERSONAL_TAB } from './deep-link.ts';
import { type HostView, inMeeting, type Scene, type Surface } from './host-view.ts';
import type { DemoPeople } from './people-schema.ts';

const FRAME_CONTEXTS = {
  personal: 'content',
  team: 'content',
  config: 'settings',
  sidePanel: 'sidePanel',
  stage: 'meetingStage',
} as const satisfies Record<Surface, string>;

export const frameContextOf = (surface: Surface): string => FRAME_CONTEXTS[surface];

export interface HostLocale {
  locale: string;
  timezone: string;
}

/**
 * The context as it crosses the frame's border. teams-js still speaks its first version there and turns it into the one
 * its callers see: `userObjectId` becomes `user.id`, `subEntityId` becomes `page.subPageId`.
 */
export function contextOf(
  { view, person, team }: Scene,
  { tenantId, chat }: DemoPeople,
  { locale, timezone }: HostLocale,
) {
  const inChat = isInChat(view);
  return {
    appId: DEMO_APP_ID,
    hostName: 'Teams',
    hostClientType: 'web',
    locale,
    osLocaleInfo: { platform: 'web', regionalFormat: locale, timezone },
    theme: view.theme,
    frameContext: frameContextOf(view.surface),
    entityId: view.surface === 'personal' ? PERSONAL_TAB : 'team',
    subEntityId: view.page || undefined,
    userObjectId: person.id,
    userDisplayName: person.name,
    loginHint: person.id,
    tid: tenantId,
    ...(view.surface !== 'personal' &&
      !inChat &&
      team && {
        // The id of a team's conversation is that of its General channel.
        teamId: team.channelId,
        teamName: team.name,
        groupId: team.id,
        channelId: team.channelId,
        channelName: 'General',
      }),
    ...(inMeeting(view) && { meetingId: meetingOf(view) }),
    ...(inChat && { chatId: chat.id }),
  };
}

const isInChat = (view: HostView): boolean => inMeeting(view) && view.meeting === 'chat';

/** One weekly meeting for each team, and one in the chat. */
export const meetingOf = (view: HostView): string => `meeting-${isInChat(view) ? 'chat' : view.team}`;
