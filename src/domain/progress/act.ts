import { z } from 'zod/v4';

/** Acts that count (counting rule 7). A check-in with at least one day joins them with the check-in itself. */
export const ACT_KINDS = ['win', 'tried-it', 'commitment-done', 'check-in'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** One person's week at home: the set of facts by kind. Empty kinds are left out. */
export const actsSchema = z.object({
  user: z.string(),
  week: z.string(),
  ordinal: z.number().int().min(0),
  facts: z.partialRecord(z.enum(ACT_KINDS), z.array(z.string())),
});
export type Acts = z.infer<typeof actsSchema>;

export interface Act {
  kind: ActKind;
  /** The id of the fact that counts, such as the win's. */
  fact: string;
}

export const noActs = (user: string, week: string, ordinal: number): Acts => ({
  user,
  week,
  ordinal,
  facts: {},
});

export const isActive = (acts: Acts): boolean => Object.values(acts.facts).some((facts) => facts.length > 0);

/** Known by name in the team anyway; a check-in is nobody else's business. */
export const hasSigned = ({ facts }: Acts): boolean =>
  ACT_KINDS.some((kind) => kind !== 'check-in' && (facts[kind] ?? []).length > 0);

export function withAct(acts: Acts, act: Act): Acts {
  const facts = acts.facts[act.kind] ?? [];
  return facts.includes(act.fact)
    ? acts
    : { ...acts, facts: { ...acts.facts, [act.kind]: [...facts, act.fact] } };
}

export function withoutAct(acts: Acts, act: Act): Acts {
  const facts = acts.facts[act.kind] ?? [];
  return { ...acts, facts: { ...acts.facts, [act.kind]: facts.filter((fact) => fact !== act.fact) } };
}
