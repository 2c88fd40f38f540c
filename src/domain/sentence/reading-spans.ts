import type { Found } from './phrase-finder.ts';
import type { Place, Token } from './sentence-tokens.ts';

export const SPAN_FIELDS = ['task', 'tool', 'before', 'after', 'saved', 'frequency'] as const;
export type SpanField = (typeof SPAN_FIELDS)[number];

/** Characters `start` up to, not including, `end` of the text as typed, which filled this field. */
export interface ReadSpan {
  field: SpanField;
  start: number;
  end: number;
}
export type SaidAt = Partial<Record<SpanField, Place | undefined>>;

/** A phrase with other words inside, such as "summarised … meeting", is not one thing to point at. */
export const unbroken = (found: Found<unknown> | undefined): Place | undefined =>
  found && found.to - found.from === found.words ? found : undefined;

export const spansOf = (tokens: readonly Token[], said: SaidAt): ReadSpan[] =>
  SPAN_FIELDS.flatMap((field) => {
    const place = said[field];
    const first = place && tokens[place.from];
    const last = place && tokens[place.to - 1];
    return first && last ? [{ field, start: first.at, end: last.end }] : [];
  });

/** In the text as typed, from the left. Around a mention the places are not known. */
export function spansIn(text: string, rest: string, spans: readonly ReadSpan[]): ReadSpan[] {
  const offset = text.lastIndexOf(rest);
  if (offset < 0) return [];
  return spans
    .map(({ field, start, end }) => ({ field, start: start + offset, end: end + offset }))
    .sort((one, other) => one.start - other.start);
}
