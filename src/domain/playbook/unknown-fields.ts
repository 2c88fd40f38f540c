import type { FilePath } from './file-places.ts';
import { type FileFault, saying } from './file-problems.ts';

/** The part of JSON Schema that the published schema is made of. */
export interface FieldSchema {
  properties?: Record<string, FieldSchema>;
  additionalProperties?: FieldSchema | boolean;
  items?: FieldSchema;
}

/**
 * Fields that the published schema does not name: they were meant to do something and would do nothing. And texts that
 * hold half of a letter, which no storage gives back as it was.
 */
export function unknownFields(value: unknown, schema: FieldSchema, path: FilePath): FileFault[] {
  if (typeof value === 'string') return wholeLetters(value, path);
  if (Array.isArray(value))
    return schema.items
      ? value.flatMap((each, nth) => unknownFields(each, schema.items ?? {}, [...path, nth]))
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    const known = schemaOf(schema, name);
    if (!known) return [{ path: here, at: 'name', phrase: saying('unknown-field') }];
    return [...wholeLetters(name, here), ...unknownFields(inner, known, here)];
  });
}

/** Names that mean something to the language, and nothing in any file. */
const OF_THE_LANGUAGE = new Set(['__proto__', 'constructor']);

function schemaOf({ additionalProperties, properties }: FieldSchema, name: string): FieldSchema | undefined {
  if (OF_THE_LANGUAGE.has(name)) return undefined;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

const wholeLetters = (words: string, path: FilePath): FileFault[] =>
  /\p{Surrogate}/u.test(words) ? [{ path, phrase: saying('half-letter') }] : [];
