import { z } from 'zod/v4';
import { EVERYONE } from '../domain/playbook/playbook.ts';
import {
  lintSequence,
  type SequencedUseCase,
  type SequenceFinding,
} from '../domain/playbook/lint-sequence.ts';
import {
  inWeekOrder,
  PHASES,
  REASON_LIMIT,
  SEQUENCE_WEEKS,
  slotSchema,
  slotsSchema,
} from '../domain/playbook/sequence.ts';
import { personRef } from './common.ts';
import { beneathView } from './playbook.ts';
import { get, post, put, remove } from './route.ts';

export { EVERYONE, inWeekOrder, lintSequence, PHASES, REASON_LIMIT, SEQUENCE_WEEKS, slotSchema, slotsSchema };
export type { SequencedUseCase, SequenceFinding };
export type { Phase, Slot } from '../domain/playbook/sequence.ts';

/** The thirteen weeks of one department: the draft if there is one, else what is published. */
export const sequenceView = z.object({
  department: z.string(),
  slots: slotsSchema,
  published: slotsSchema,
  isDraft: z.boolean(),
  savedAt: z.string().optional(),
  savedBy: personRef.optional(),
  /** All use cases a slot can name, and what is known of them. */
  useCases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      departments: z.array(z.string()),
      status: z.enum(['published', 'changed', 'draft', 'archived']),
    }),
  ),
  /** What somebody published since the draft was begun, and the weeks it was begun from. */
  beneath: beneathView.extend({ began: slotsSchema.optional() }).optional(),
  rev: z.number(),
});
export type SequenceView = z.infer<typeof sequenceView>;

export const sequencesView = z.object({
  sequences: z.array(
    z.object({
      department: z.string(),
      /** Published, by week; a use case by its title. */
      slots: z.array(z.object({ week: z.number(), title: z.string(), again: z.boolean() })),
    }),
  ),
});
export type SequencesView = z.infer<typeof sequencesView>;

const PATH = '/api/playbook/sequences/:department';

export const listSequences = get('/api/playbook/sequences', {
  says: 'The published weeks of all departments (editors)',
  answer: sequencesView,
});
export const readSequence = get(PATH, {
  says: 'The thirteen weeks of a department for editing (editors)',
  answer: sequenceView,
  etag: true,
});
export const saveSequence = put(PATH, {
  says: 'Save the weeks as a draft (editors). A stale save is refused with the present draft',
  body: z.object({ slots: slotsSchema, onto: z.number().int().min(1).optional() }),
  answer: sequenceView,
  etag: true,
  ifMatch: true,
});
export const dropSequence = remove(PATH, {
  says: 'Throw the changes to a department’s weeks away (editors); what is published stays',
  answer: z.object({ department: z.string() }),
});
export const publishSequence = post(`${PATH}/publish`, {
  says: 'Publish the weeks of a department with a note (editors). Refused when other weeks were published since they were begun',
  body: z.object({ note: z.string().trim().min(3).max(300) }),
  answer: sequenceView,
  ifMatch: true,
});
