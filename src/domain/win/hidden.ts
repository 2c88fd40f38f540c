import { z } from 'zod/v4';

/** Why a win is hidden, in the words its author reads; what none of them says is said freely. */
export const HIDE_REASONS = [
  'personal',
  'confidential',
  'misleading',
  'off-topic',
  'double',
  'other',
] as const;
export const HIDE_WORDS = 200;

/** A moderator says why; a reason that is none of the list is told in words. */
export const hideReasonSchema = z
  .object({ reason: z.enum(HIDE_REASONS), words: z.string().trim().max(HIDE_WORDS).optional() })
  .refine(({ reason, words }) => reason !== 'other' || Boolean(words), {
    path: ['words'],
    message: 'another reason needs words',
  });
export type HideReason = z.infer<typeof hideReasonSchema>;

export const MODERATORS = ['manager', 'editor'] as const;
/** In which of their roles somebody hid it: the manager of its team, or an editor for everyone. */
export type Moderator = (typeof MODERATORS)[number];

export const hiddenSchema = z.object({
  reason: z.enum(HIDE_REASONS),
  words: z.string().optional(),
  by: z.object({ id: z.string(), name: z.string() }),
  as: z.enum(MODERATORS),
  at: z.iso.datetime(),
});
export type Hidden = z.infer<typeof hiddenSchema>;
