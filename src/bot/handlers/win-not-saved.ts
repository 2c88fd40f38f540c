import { z } from 'zod/v4';
import type { Drawn } from '../cards/drawn.ts';
import type { PressData } from '../cards/presses.ts';
import { type NotSaved, notSavedCard } from '../cards/not-saved-card.ts';
import type { Turn } from '../turn.ts';

/** A button's data comes back as it was sent, so that the same press can be made again. */
const sentSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** The form's place while storage does not answer: nothing that was typed is lost, and pressing again is the same act. */
export const winNotSaved =
  (verb: NotSaved['verb']) =>
  ({ kit }: Turn, data: unknown, reference: string): Drawn | undefined => {
    const sent = sentSchema.safeParse(data);
    if (!sent.success) return undefined;
    const kept: PressData = sent.data;
    return notSavedCard(kit, {
      verb,
      data: kept,
      title: String(sent.data.title ?? ''),
      prompt: String(sent.data.prompt ?? ''),
      reference,
    });
  };
