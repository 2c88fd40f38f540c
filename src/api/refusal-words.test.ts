import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../domain/playbook-error.ts';
import sentences from '../words/en/error.json' with { type: 'json' };

const SOURCES = ['src/api', 'src/bot', 'src/domain', 'src/flows', 'src/jobs', 'src/store'];
/** `refuse('gone', 'winGone')`, also over several lines, and `say: 'error:winGone'`. */
const REFUSED = /\brefuse\(\s*'[\w-]+',\s*'([\w.]+)'/g;
const SAID = /'error:([\w.]+)'/g;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => join(folder, path));

const used = SOURCES.flatMap(filesIn).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(REFUSED), ...text.matchAll(SAID)].map((match) => ({ key: match[1] ?? '', file }));
});

const said = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
      sentences,
    );

/** A sentence that counts is there in its plural forms. */
const hasSentence = (key: string): boolean =>
  [key, `${key}_one`, `${key}_other`].some((form) => typeof said(form) === 'string');

test('everything that is refused is refused in a sentence', () => {
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter(({ key }) => !hasSentence(key))).toEqual([]);
});

test('every kind of refusal has a title', () => {
  expect(Object.keys(sentences.title).sort()).toEqual([...PROBLEM_CODES].sort());
});
