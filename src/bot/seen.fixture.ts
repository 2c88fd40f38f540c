import { isRecord } from './is-record.ts';

/** Every text of a card or message, for assertions that read like what a person sees. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'title', 'label', 'value'].includes(key)
      ? [inner]
      : key === 'data'
        ? []
        : textsIn(inner),
  );
}

export interface Button {
  verb: string;
  title: string;
  data: Record<string, unknown>;
}

/** The buttons of a card that come back to the bot, also those inside it. */
export function buttonsIn(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'verb' in value && 'title' in value && 'data' in value ? [value as Button] : [];
  return [...here, ...Object.values(value).flatMap(buttonsIn)];
}

export interface Dialog {
  /** Its buttons, which carry their verb among their data. */
  buttons: { title: string; data: Record<string, unknown> }[];
  /** What is filled into its fields, by name. */
  fields: Record<string, unknown>;
}

/** What a person can press and has before them in a dialog, where a press is a Submit. */
export function dialogIn(value: unknown): Dialog {
  if (Array.isArray(value)) return value.map(dialogIn).reduce(joined, { buttons: [], fields: {} });
  if (!isRecord(value)) return { buttons: [], fields: {} };
  const { data, id, title, type } = value;
  const here: Dialog = {
    buttons: type === 'Action.Submit' && isRecord(data) ? [{ title: String(title), data }] : [],
    fields:
      String(type).startsWith('Input.') && value.value !== undefined ? { [String(id)]: value.value } : {},
  };
  return Object.values(value).map(dialogIn).reduce(joined, here);
}

const joined = (one: Dialog, other: Dialog): Dialog => ({
  buttons: [...one.buttons, ...other.buttons],
  fields: { ...one.fields, ...other.fields },
});
