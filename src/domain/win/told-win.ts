import { z } from 'zod/v4';
import type { Role } from '../permission.ts';
import { winWordsSchema } from './win.ts';

/** How many lines one segment takes: far more than ten minutes hold. */
export const TOLD_WINS_MAX = 20;

/** What somebody told, in one line: it becomes the title of their win. */
export const toldLineSchema = winWordsSchema.shape.title;

/**
 * A win told aloud in a segment and noted in one line by who leads it, or written in a message that a colleague would like
 * to see shared. It is offered to its author; only these two see it until the author shares it. What has ended keeps no words, so that a repeated press finds that it has.
 */
export const toldWinSchema = z.object({
  id: z.string(),
  team: z.string(),
  /** The segment it was told in; absent when it was written in a message. */
  agenda: z.string().optional(),
  /** The author's own message that somebody would like to see shared, in full, and the way back to it. */
  message: z.object({ text: z.string(), source: z.string().optional() }).optional(),
  /** Who told it, and may share it. */
  user: z.string(),
  userName: z.string(),
  notedBy: z.string(),
  notedByName: z.string(),
  line: z.string(),
  at: z.iso.datetime(),
  /** An offer that is not answered until then is dropped. */
  until: z.iso.datetime(),
  state: z.enum(['offered', 'shared', 'discarded', 'taken-back']),
  /** The win it became. */
  win: z.string().optional(),
  rev: z.number().int().min(1),
});
export type ToldWin = z.infer<typeof toldWinSchema>;

export const newToldWin = (
  line: string,
  origin: Pick<ToldWin, 'id' | 'team' | 'agenda' | 'message' | 'at' | 'until'> & {
    author: { id: string; name: string };
    noter: { id: string; name: string };
  },
): ToldWin => ({
  id: origin.id,
  team: origin.team,
  agenda: origin.agenda,
  message: origin.message,
  user: origin.author.id,
  userName: origin.author.name,
  notedBy: origin.noter.id,
  notedByName: origin.noter.name,
  line,
  at: origin.at,
  until: origin.until,
  state: 'offered',
  rev: 1,
});

export const isOffered = ({ state, until }: ToldWin, now: Date): boolean =>
  state === 'offered' && Date.parse(until) > now.getTime();

export const endedToldWin = (
  told: ToldWin,
  state: Exclude<ToldWin['state'], 'offered'>,
  win?: string,
): ToldWin => ({ ...told, line: '', message: undefined, state, win, rev: told.rev + 1 });

/** Whose it is, and who noted it; nobody else has a role in it. */
export const rolesInToldWin = ({ notedBy, user }: ToldWin, reader: string): Role[] => [
  ...(user === reader ? (['subject'] as const) : []),
  ...(notedBy === reader ? (['noter'] as const) : []),
];

/** Whether the offer is worth a message: never of one's own note. */
export const isWorthAMessage = ({ notedBy, user }: ToldWin): boolean => user !== notedBy;
