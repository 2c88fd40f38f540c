/** Words as a catalogue holds them: nested, plurals as `_one` and `_other` beside each other. */
export interface Words {
  [key: string]: string | Words;
}
export type Values = Record<string, string | number>;

/** `{{name}}`, or `$t(namespace:key, {"count": {{name}} })` for words inside words. */
const HOLE = /\{\{\s*(?<name>[\w-]+)\s*\}\}|\$t\((?<key>[\w:.-]+)(?:,\s*(?<options>\{.*?\})\s*)?\)/g;

/**
 * Says what the i18next catalogues hold, in the part of its format that they use; the bot says the same ones with i18next
 * itself, and a test compares the two over every key. i18next alone would take an eighth of the tab's first load.
 * Values are never searched for holes, so nothing a person wrote is read as a command.
 */
export function newSpeaker(
  language: string,
  catalogues: Record<string, Words>,
  onMissing: (key: string) => void = () => undefined,
) {
  const plurals = new Intl.PluralRules(language);

  const found = (path: string[], words: Words | string | undefined): string | undefined => {
    if (typeof words !== 'object') return path.length === 0 ? words : undefined;
    const [first, ...rest] = path;
    return first === undefined ? undefined : found(rest, words[first]);
  };

  function sentence(key: string, count: string | number | undefined): string | undefined {
    const [namespace = '', path = ''] = key.split(':');
    const forms =
      typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), `_${plurals.select(count)}`, ''] : [''];
    for (const form of forms) {
      const words = found(`${path}${form}`.split('.'), catalogues[namespace]);
      if (words !== undefined) return words;
    }
    return undefined;
  }

  function say(key: string, values: Values): string {
    const words = sentence(key, values.count);
    if (words === undefined) {
      onMissing(key);
      return '';
    }
    const filled = (text: string) =>
      text.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''));
    return words.replaceAll(HOLE, (hole, name?: string, inner?: string, options?: string) => {
      if (name !== undefined) return String(values[name] ?? '');
      return inner === undefined ? hole : say(inner, { ...values, ...numbersOf(filled(options ?? '{}')) });
    });
  }

  return {
    say,
    /** A catalogue as its file's text, in place of what was there of it. */
    add(namespace: string, text: string): void {
      catalogues[namespace] = wordsOf(text);
    },
  };
}
export type Speaker = ReturnType<typeof newSpeaker>;

/** `{"count": 3}`: what words inside words are said with. */
const numbersOf = (options: string): Values =>
  Object.fromEntries(
    [...options.matchAll(/"(\w+)":\s*(-?[\d.]+)/g)].map(([, name = '', value]) => [name, Number(value)]),
  );

/** JSON of our own build: read, and held to be words where it is a tree of strings. */
function wordsOf(text: string): Words {
  const value: unknown = JSON.parse(text);
  if (!isWords(value)) throw new Error('a catalogue is a tree of strings');
  return value;
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each: unknown) => typeof each === 'string' || isWords(each));
