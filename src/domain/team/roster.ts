import { z } from 'zod/v4';
import { homeIn, homeSchema } from '../person/person.ts';
import type { Week } from '../week.ts';

/** One person on a team's roster. `homes` is a copy of the person's own list, so that N needs no other partition. */
export const memberSchema = z.object({
  user: z.string(),
  name: z.string(),
  /** The bot-channel id of the person, for personal messages; only from authenticated rosters. */
  channelId: z.string().optional(),
  ordinal: z.number().int().min(0),
  guest: z.boolean(),
  joinedAt: z.iso.datetime(),
  leftAt: z.iso.datetime().optional(),
  homes: z.array(homeSchema),
  homesRev: z.number().int(),
  /** Weeks in which the person was away all week. */
  away: z.array(z.string()),
});
export type Member = z.infer<typeof memberSchema>;

export const isPresent = (member: Member): boolean => member.leftAt === undefined && !member.guest;

/**
 * N of a week (counting rule 5): people whose home the team is at the end of the week, and those pinned to it by an act,
 * less those away all week.
 */
export const countedIn = (
  team: string,
  members: Member[],
  pinned: ReadonlySet<string>,
  week: Week,
): Member[] =>
  members.filter(
    (member) =>
      !member.guest &&
      (pinned.has(member.user) || (homeIn(member.homes, week) === team && !member.away.includes(week))),
  );
