import { z } from 'zod/v4';
import type { UseCase } from '../playbook/use-case.ts';

/** The two-minute version of a segment, posted in the channel in place of the meeting. */
export const channelVersionSchema = z.object({
  postedAt: z.iso.datetime(),
  /** `way`: the team's usual way; `skipped`: in place of a meeting that did not take place. */
  why: z.enum(['way', 'skipped']),
  /** The use case is shown as it was when it was posted. */
  playbookVersion: z.number().int(),
  /** Set when the next agenda comes; answers after it are refused. */
  closedAt: z.iso.datetime().optional(),
});
export type ChannelVersion = z.infer<typeof channelVersionSchema>;

/** Whether a use case can still be tried by a team that reads of it now. */
export const isOffered = (useCase: UseCase | undefined): boolean =>
  useCase !== undefined && !useCase.archived;
