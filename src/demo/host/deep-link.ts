import { z } from 'zod/v4';
import { type HostView, viewOf } from './host-view.ts';

/** The installed app's id in this host. Links to other ids open the same app: there is only one here. */
export const DEMO_APP_ID = '7d0c1f5e-3b8a-4f6d-9e21-5a4b6c7d8e90';
export const PERSONAL_TAB = 'home';

export type Destination =
  | { to: 'view'; change: Partial<HostView> }
  | { to: 'chat' }
  | { to: 'web'; url: string }
  | { to: 'nowhere'; why: string };

const contextSchema = z.object({
  subEntityId: z.string().optional(),
  subPageId: z.string().optional(),
  channelId: z.string().optional(),
});

const fieldsOf = (context: string | null): z.infer<typeof contextSchema> => {
  try {
    return contextSchema.parse(JSON.parse(context ?? '{}'));
  } catch {
    return {};
  }
};

export interface Page {
  pageId?: string;
  subPageId?: string;
  channelId?: string;
}

type Channels = readonly { id: string; channelId: string }[];

/** Where a page of the app is: its channel's tab when it names a channel, else the personal app. */
export function pageIn({ subPageId = '', channelId }: Page, teams: Channels): Destination {
  if (!channelId) return { to: 'view', change: { surface: 'personal', page: subPageId } };
  const team = teams.find((each) => each.channelId === channelId);
  if (!team) return { to: 'nowhere', why: 'No team here has that channel.' };
  return { to: 'view', change: { surface: 'team', team: team.id, page: subPageId } };
}

const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Reads what people paste and what the app opens: links into Teams, views of this host, and other addresses. */
export function readDeepLink(link: string, teams: Channels, here: string): Destination {
  const url = link.trim() && URL.canParse(link, here) ? new URL(link, here) : undefined;
  if (!url) return { to: 'nowhere', why: 'That is no link.' };
  if (!['https:', 'http:'].includes(url.protocol))
    return { to: 'nowhere', why: 'Only web addresses open here.' };
  if (url.origin === new URL(here).origin && url.pathname === '/host') {
    return { to: 'view', change: viewOf(url.search) };
  }
  return TEAMS_HOSTS.includes(url.hostname) ? readTeamsLink(url, teams) : { to: 'web', url: url.href };
}

function readTeamsLink(url: URL, teams: Channels): Destination {
  const [, , kind] = url.pathname.split('/');
  if (kind === 'chat') return { to: 'chat' };
  if (kind !== 'entity') return { to: 'nowhere', why: 'This host opens links to tabs and chats only.' };
  const { subEntityId, subPageId = subEntityId, channelId } = fieldsOf(url.searchParams.get('context'));
  return pageIn({ subPageId, channelId }, teams);
}

/** The link Teams would make for a page of the app. */
export function deepLinkTo({ pageId = PERSONAL_TAB, subPageId, channelId }: Page, label: string): string {
  const query = new URLSearchParams({
    label,
    context: JSON.stringify({ subEntityId: subPageId, channelId }),
  });
  return `https://teams.microsoft.com/l/entity/${DEMO_APP_ID}/${encodeURIComponent(pageId)}?${query}`;
}
