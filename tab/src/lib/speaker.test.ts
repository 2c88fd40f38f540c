import { readdirSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { newSpeaker, type Words } from './speaker.ts';

const folder = new URL('../../../src/words/en/', import.meta.url);
const catalogues = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Words,
  ]),
);

const keysOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [before + key.replace(/_(zero|one|other)$/, '')]
      : keysOf(value, `${before}${key}.`),
  );
const keys = Object.entries(catalogues).flatMap(([name, words]) =>
  keysOf(words).map((key) => `${name}:${key}`),
);

/** Every hole of every sentence gets the same number, so that plurals inside plurals are tried too. */
const names = [
  ...new Set(
    [...JSON.stringify(catalogues).matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1] ?? ''),
  ),
];

test.each([0, 1, 2, 21])('the tab says every key as i18next does, with %i', async (count) => {
  const other = i18next.createInstance();
  await other.init({
    lng: 'en',
    resources: { en: catalogues },
    ns: Object.keys(catalogues),
    interpolation: { escapeValue: false },
  });
  const speaker = newSpeaker('en', catalogues);
  const values = Object.fromEntries([...names, 'count'].map((name) => [name, count]));
  for (const key of keys) expect([key, speaker.say(key, values)]).toEqual([key, other.t(key, values)]);
});

test('what a person wrote is never read as a command', () => {
  const speaker = newSpeaker('en', { a: { told: 'Told: {{text}}', secret: 'no' } });
  expect(speaker.say('a:told', { text: '$t(a:secret) {{text}}' })).toBe('Told: $t(a:secret) {{text}}');
});
