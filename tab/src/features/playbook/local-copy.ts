import { z } from 'zod/v4';
import { draftFormSchema } from './draft-form.ts';

const copySchema = z.object({ form: draftFormSchema, origin: draftFormSchema });
/** What was typed, and the text it began from. */
export type LocalCopy = z.infer<typeof copySchema>;

export interface CopyKeeper {
  read: () => LocalCopy | undefined;
  keep: (copy: LocalCopy) => void;
  drop: () => void;
}

/**
 * Unsaved words of one use case on this device, until the server has them. Browsers may refuse storage inside a frame
 * of another site; then there is no copy, and saving works as ever.
 */
export function copyOnDevice(storage: () => Storage, person: string, useCase: string): CopyKeeper {
  const key = `playbook-draft|${person}|${useCase}`;
  const trying = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => trying(() => copySchema.parse(JSON.parse(storage().getItem(key) ?? ''))),
    keep: (copy) => trying(() => storage().setItem(key, JSON.stringify(copy))),
    drop: () => trying(() => storage().removeItem(key)),
  };
}
