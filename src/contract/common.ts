import { z } from 'zod/v4';
import { phraseSchema } from '../domain/agenda/agenda.ts';

export { phraseSchema };

/** A person as others see them. */
export const personRef = z.object({ id: z.string(), name: z.string() });
export type PersonRef = z.infer<typeof personRef>;

export const teamRef = z.object({ id: z.string(), name: z.string() });
export type TeamRef = z.infer<typeof teamRef>;

export const figureView = z.discriminatedUnion('is', [
  z.object({ is: z.literal('shown'), n: z.number(), heard: z.number(), of: z.number() }),
  z.object({
    is: z.literal('coded'),
    signed: z.number(),
    more: z.enum(['up-to-2', 'all-but-2-or-fewer']),
    of: z.number(),
  }),
  z.object({ is: z.literal('withheld'), why: z.enum(['too-few-people', 'nobody-counts-here', 'not-over']) }),
]);
export type FigureView = z.infer<typeof figureView>;
