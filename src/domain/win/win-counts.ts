import { z } from 'zod/v4';
import { bitSetOf } from '../progress/bit-set.ts';

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
};

/** What one person made of another's win. `trying` is the promise; the others are the report. */
export const trySchema = z.object({
  user: z.string(),
  ordinal: z.number().int(),
  team: z.string(),
  /** The commitment it made, in that team. */
  commitment: z.string(),
  outcome: z.enum(['trying', 'worked', 'partly', 'did-not']),
  at: z.iso.datetime(),
});
export type Try = z.infer<typeof trySchema>;

export const cheerSchema = z.object({ user: z.string(), ordinal: z.number().int(), at: z.iso.datetime() });
export type Cheer = z.infer<typeof cheerSchema>;

export function countsOf(cheers: Cheer[], tries: Try[]): WinCounts {
  const withOutcome = (outcome: Try['outcome']) => tries.filter((each) => each.outcome === outcome);
  return {
    cheers: cheers.length,
    trying: withOutcome('trying').length,
    worked: withOutcome('worked').length,
    partly: withOutcome('partly').length,
    didNot: withOutcome('did-not').length,
    teams: new Set(withOutcome('worked').map((each) => each.team)).size,
    cheerers: bitSetOf(cheers.map((each) => each.ordinal)),
    triers: bitSetOf(tries.map((each) => each.ordinal)),
  };
}
