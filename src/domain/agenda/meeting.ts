import { z } from 'zod/v4';
import { placeSchema } from '../team/team.ts';
import type { Run } from './run.ts';

/** A meeting that takes place now, as Teams says: hints, which may be missing or come twice. */
export const occurrenceSchema = z.object({
  /** The meeting's own id; a series keeps it. */
  meeting: z.string(),
  startedAt: z.string(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** The chat of a meeting, or the channel it is held in. A series has one chat for all its occurrences. */
export const meetingSchema = z.object({
  chat: z.string(),
  /** The team that meets here, chosen once by one of its members. */
  team: z.string().optional(),
  /** Where the bot reaches the chat; absent while it is not in it. */
  place: placeSchema.optional(),
  /** What was offered the run already, the newest last. */
  offered: z.array(z.string()),
  /** The occurrence that is taking place, as far as events tell. */
  now: occurrenceSchema.optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** How many occurrences are remembered to recognise a repeated event. */
const REMEMBERED = 20;

export const newMeeting = (chat: string): Meeting => ({ chat, offered: [] });

const keyOf = ({ meeting, startedAt }: Occurrence): string => `${meeting} ${startedAt}`;

export const wasOffered = (meeting: Meeting, occurrence: Occurrence): boolean =>
  meeting.offered.includes(keyOf(occurrence));

export const startedMeeting = (meeting: Meeting, occurrence: Occurrence): Meeting => ({
  ...meeting,
  now: occurrence,
  offered: [...meeting.offered, keyOf(occurrence)].slice(-REMEMBERED),
});

/**
 * Whether a run belongs to the meeting that ended: it was started in its panel, or elsewhere while the meeting was on.
 */
export const isOfMeeting = (run: Pick<Run, 'chat' | 'startedAt'>, { chat, now }: Meeting): boolean =>
  run.chat !== undefined
    ? run.chat === chat
    : now !== undefined && Date.parse(run.startedAt) >= Date.parse(now.startedAt);
