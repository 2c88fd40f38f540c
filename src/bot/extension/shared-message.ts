import { z } from 'zod/v4';
import { messageLink } from '../../domain/win/message-link.ts';
import { plainText } from './plain-text.ts';

/** More than any message Teams takes; a longer one is not read at all. */
const MOST_HTML = 120_000;

/** What Teams hands over of the message an action was chosen on. An app's message has no user. */
const payloadSchema = z.object({
  body: z.object({ content: z.string().max(MOST_HTML), contentType: z.string().optional() }),
  from: z
    .object({
      user: z
        .object({ id: z.string().min(1).max(200), displayName: z.string().max(400).nullish() })
        .nullish(),
    })
    .nullish(),
  linkToMessage: z.string().max(4_000).nullish(),
});
const valueSchema = z.object({ messagePayload: payloadSchema });

export interface SharedMessage {
  text: string;
  /** Who wrote it; undefined when an app did. */
  author?: { id: string; name: string };
  /** The way back to it, without the names of teams and channels that Teams writes into it. */
  source?: string;
}

/** The message an action was chosen on; undefined where it was chosen in the compose box. */
export function sharedMessage(value: unknown): SharedMessage | undefined {
  const read = valueSchema.safeParse(value);
  if (!read.success) return undefined;
  const { body, from, linkToMessage } = read.data.messagePayload;
  const user = from?.user;
  return {
    text: body.contentType === 'text' ? body.content.trim() : plainText(body.content),
    author: user ? { id: user.id, name: user.displayName ?? '' } : undefined,
    source: linkToMessage ? messageLink(linkToMessage) : undefined,
  };
}
