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
