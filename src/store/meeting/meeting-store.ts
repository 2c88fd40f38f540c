import { type Meeting, meetingSchema } from '../../domain/agenda/meeting.ts';
import { codecOf } from '../codec.ts';
import { meetingRow, orgPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import type { Tables } from '../table.ts';

const meetingCodec = codecOf<Meeting>({ table: 'org', version: 1, schema: meetingSchema });

export const findMeeting = (tables: Tables, t: string, chat: string): Promise<Stored<Meeting> | undefined> =>
  readRow(tables.org, meetingCodec, orgPartition(t), meetingRow(chat));

export async function saveMeeting(tables: Tables, t: string, meeting: Meeting, etag?: string): Promise<void> {
  await tables.org.commit(orgPartition(t), [writeOf(meetingCodec, meetingRow(meeting.chat), meeting, etag)]);
}
