import { z } from 'zod/v4';

/** What was typed, and the text it began from. */
export interface LocalCopy<Form> {
  form: Form;
  origin: Form;
}

export interface CopyKeeper<Form> {
  read: () => LocalCopy<Form> | undefined;
  keep: (copy: LocalCopy<Form>) => void;
  drop: () => void;
}

/**
 * Unsaved words of one draft on this device, until the server has them. Browsers may refuse storage inside a frame
 * of another site; then there is no copy, and saving works as ever.
 */
export function copyOnDevice<Form>(
  storage: () => Storage,
  key: string,
  form: z.ZodType<Form>,
): CopyKeeper<Form> {
  const copySchema = z.object({ form, origin: form });
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
