import { z } from 'zod/v4';
import { bitSetOf } from '../progress/bit-set.ts';
import { NO_TRIES, type Tries } from '../progress/use-counts.ts';

/** Derived from the cheers and tries of a win; the sets are by ordinal, so a reader finds themselves without a read. */
export const winCountsSchema = z.object({
  cheers: z.number().int(),
  trying: z.number().int(),
  worked: z.number().int(),
  partly: z.number().int(),
  didNot: z.number().int(),
  /** Distinct teams of those for whom it worked. */
  teams: z.number().int(),
  cheerers: z.string(),
  triers: z.string(),
  /** Who reported what: each tried-it is in one of the three. */
  workedFor: z.string().default(''),
  partlyFor: z.string().default(''),
  didNotFor: z.string().default(''),
});
export type WinCounts = z.infer<typeof winCountsSchema>;
export const NO_COUNTS: WinCounts = {
  cheers: 0,
  trying: 0,
  worked: 0,
  partly: 0,
  didNot: 0,
  teams: 0,
  cheerers: '',
  triers: '',
  workedFor: '',
  partlyFor: '',
  didNotFor: '',
};

/** What a tried-it reports. */
export const TRIED = ['worked', 'partly', 'did-not'] as const;
export const triedSchema = z.enum(TRIED);
export type Tried = z.infer<typeof triedSchema>;
/** The word why is a sentence for the next person. */
export const TRIED_WORD = 300;

/** What one person made of another's win: the promise, and then the report. The last report counts; one taken back counts nowhere. */
export const trySchema = z.object({
  user: z.string(),
  userName: z.string().optional(),
  ordinal: z.number().int(),
  /** Where they are at home: the team of the plan, else that of the act. */
  team: z.string(),
  /** The commitment it made, in that team. None where somebody reports who had not planned it. */
  commitment: z.string().optional(),
  /** Of the win when it was reported: what was tried stays what it was, whatever the win is said to be about later. */
  useCase: z.string().optional(),
  outcome: z.enum(['trying', 'taken-back', ...TRIED]),
  word: z.string().max(TRIED_WORD).optional(),
  /** Where and when the tried-it counts: the week it was first reported in, and that week's home. */
  act: z.object({ home: z.string(), week: z.string() }).optional(),
  at: z.iso.datetime(),
});
export type Try = z.infer<typeof trySchema>;
export type TriedIt = Try & { outcome: Tried; act: NonNullable<Try['act']> };

export const isTriedIt = (each: Try): each is TriedIt =>
  each.act !== undefined && triedSchema.safeParse(each.outcome).success;

/** By how much a report changes what its use case counts in the week of its act. */
export function triesBetween(former: Try | undefined, next: Try): Tries {
  const [before, after] = [triesOf(former), triesOf(next)];
  return { worked: after.worked - before.worked, of: after.of - before.of };
}

const triesOf = (each: Try | undefined): Tries =>
  each?.useCase !== undefined && isTriedIt(each)
    ? { worked: each.outcome === 'worked' ? 1 : 0, of: 1 }
    : NO_TRIES;

export const cheerSchema = z.object({ user: z.string(), ordinal: z.number().int(), at: z.iso.datetime() });
export type Cheer = z.infer<typeof cheerSchema>;

export function countsOf(cheers: Cheer[], tries: Try[]): WinCounts {
  const withOutcome = (outcome: Try['outcome']) => tries.filter((each) => each.outcome === outcome);
  const setOf = (among: Try[]) => bitSetOf(among.map((each) => each.ordinal));
  return {
    cheers: cheers.length,
    trying: withOutcome('trying').length,
    worked: withOutcome('worked').length,
    partly: withOutcome('partly').length,
    didNot: withOutcome('did-not').length,
    teams: new Set(withOutcome('worked').map((each) => each.act?.home ?? each.team)).size,
    cheerers: bitSetOf(cheers.map((each) => each.ordinal)),
    triers: setOf(withOutcome('trying')),
    workedFor: setOf(withOutcome('worked')),
    partlyFor: setOf(withOutcome('partly')),
    didNotFor: setOf(withOutcome('did-not')),
  };
}
