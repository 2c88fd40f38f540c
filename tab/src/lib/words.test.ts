import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const under = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\./.test(path))
    .map((path) => `${folder}/${path}`);

const names = readdirSync(new URL('src/words/en', root)).map((file) => file.replace('.json', ''));
const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const keysOf = (words: unknown, before: string): string[] =>
  isTree(words)
    ? Object.entries(words).flatMap(([key, value]) =>
        keysOf(value, `${before}${before.endsWith(':') ? '' : '.'}${key}`),
      )
    : [before.replace(/_(zero|one|two|few|many|other)$/, '')];
const known = new Set(
  names.flatMap((name) => keysOf(JSON.parse(read(`src/words/en/${name}.json`)), `${name}:`)),
);

/** A whole key in quotes; keys that are put together are checked where they compile. */
const literal = new RegExp(`'((?:${names.join('|')}):[\\w.-]+)'`, 'g');

test.each(['tab/src', 'src/flows', 'src/domain'])(
  'every key written in %s is in the catalogues',
  (folder) => {
    const missing = under(folder).flatMap((path) =>
      [...read(path).matchAll(literal)].flatMap(([, key = '']) =>
        known.has(key) ? [] : [`${path}: ${key}`],
      ),
    );
    expect(missing).toEqual([]);
  },
);
