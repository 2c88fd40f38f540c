import { z } from 'zod/v4';

const HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft', 'gov.teams.microsoft.us'];
/** What Teams needs to find the message again. It also writes names of teams and channels into a link; those stay out. */
const PARTS = ['tenantId', 'groupId', 'parentMessageId', 'createdTime', 'context'];
const LONGEST = 1_000;

/** A link to a message in Teams, as short as it can be and without names; undefined for anything else. */
export function messageLink(link: string): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.protocol !== 'https:' || !HOSTS.includes(url.host)) return undefined;
  if (!url.pathname.startsWith('/l/message/')) return undefined;
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => PARTS.includes(name)));
  const short = `https://${url.host}${url.pathname}${kept.size > 0 ? `?${kept}` : ''}`;
  return short.length <= LONGEST ? short : undefined;
}

/** A client says it, so it is made short again. What is no such link is left out and holds nobody up. */
export const messageLinkSchema = z.string().max(4_000).transform(messageLink);
