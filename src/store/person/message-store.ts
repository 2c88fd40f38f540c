import { type MessageWeek, messageWeekSchema } from '../../domain/person/messages.ts';
import type { Week } from '../../domain/week.ts';
import { codecOf } from '../codec.ts';
import { messageWeekRow, personPartition } from '../keys.ts';
import { untilAfter } from '../retention.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import type { Tables } from '../table.ts';

const codec = codecOf<MessageWeek>({ table: 'person', version: 1, schema: messageWeekSchema });

/** What the bot wrote to a person in a week; nothing yet, where there is no row. */
export const readMessageWeek = async (
  tables: Tables,
  t: string,
  user: string,
  week: Week,
): Promise<Stored<MessageWeek>> =>
  (await readRow(tables.person, codec, personPartition(t, user), messageWeekRow(week))) ?? {
    value: { week, taken: [] },
  };

/** One row a person and week, under its ETag: of two who take the last place at once, one reads again. */
export async function saveMessageWeek(
  tables: Tables,
  t: string,
  user: string,
  messages: MessageWeek,
  { at, etag }: { at: Date; etag?: string },
): Promise<void> {
  const write = writeOf(codec, messageWeekRow(messages.week), messages, etag, untilAfter(at, 'messages'));
  await tables.person.commit(personPartition(t, user), [write]);
}
