import { z } from 'zod/v4';
import { USE_CASE_LIMITS, useCaseIdSchema } from '../domain/playbook/use-case.ts';
import { archiveView, draftView } from './playbook.ts';
import { get, post } from './route.ts';

const PATH = '/api/playbook/use-cases/:useCase';
const reason = z.string().trim().min(3).max(USE_CASE_LIMITS.line);

/** Where a use case stands now, in numbers. */
export const usedView = z.object({
  /** Agendas that are prepared and not started, how many of them are posted, and of how many teams. */
  coming: z.object({ agendas: z.number(), posted: z.number(), teams: z.number() }),
  /** How many teams call it the way they work. */
  defaults: z.number(),
  /** The published weeks that name it. */
  weeks: z.array(z.object({ department: z.string(), weeks: z.array(z.number()) })),
  /** How many teams there are, and in how many was looked. */
  teams: z.object({ all: z.number(), looked: z.number() }),
});
export type UsedView = z.infer<typeof usedView>;

/** `archive` is absent while the use case is in use. */
export const archivedView = z.object({ id: z.string(), archive: archiveView.optional() });
export type ArchivedView = z.infer<typeof archivedView>;

export const whereUsed = get(`${PATH}/used`, {
  says: 'In how many coming agendas, weeks and teams a use case stands (editors)',
  answer: usedView,
});
export const archiveUseCase = post(`${PATH}/archive`, {
  says: 'Archive a use case with a reason (editors). Agendas not started put another in its place and say why',
  body: z.object({ reason }),
  answer: archivedView,
});
export const bringBackUseCase = post(`${PATH}/bring-back`, {
  says: 'Bring an archived use case back into use with a note (editors)',
  body: z.object({ note: reason }),
  answer: archivedView,
});
export const duplicateUseCase = post(`${PATH}/duplicate`, {
  says: 'Begin a draft with the words of another use case (editors). The same new id twice is one draft',
  body: z.object({ id: useCaseIdSchema, title: z.string().trim().min(3).max(USE_CASE_LIMITS.title) }),
  answer: draftView,
});
