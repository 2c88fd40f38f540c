import { z } from 'zod/v4';

/** So many messages does the bot start in somebody's own chat in one ISO week, over all their teams. Answers are none. */
export const MESSAGES_A_WEEK = 2;

/** News of one's wins comes after everything else: never in both places, so that a question finds one free. */
const LAST = 'author-news';

const messageSchema = z.object({ about: z.string(), key: z.string() });
export type StartedMessage = z.infer<typeof messageSchema>;

/** The places of one person's week that are taken, in the order they were. */
export const messageWeekSchema = z.object({ week: z.string(), taken: z.array(messageSchema) });
export type MessageWeek = z.infer<typeof messageWeekSchema>;

export const hasPlace = ({ taken }: MessageWeek, { key }: StartedMessage): boolean =>
  taken.some((each) => each.key === key);

/** With a place for this message too; the same message keeps the one it has. Undefined: there is none left for it. */
export function withPlace(week: MessageWeek, message: StartedMessage): MessageWeek | undefined {
  if (hasPlace(week, message)) return week;
  if (week.taken.length >= MESSAGES_A_WEEK) return undefined;
  if (message.about === LAST && week.taken.some(({ about }) => about === LAST)) return undefined;
  return { ...week, taken: [...week.taken, message] };
}
