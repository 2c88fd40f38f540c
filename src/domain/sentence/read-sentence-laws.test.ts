import fc from 'fast-check';
import { expect, test } from 'vitest';
import json from '../../words/en/sentence.json' with { type: 'json' };
import { FURTHER_SENTENCES } from './further-sentences.fixture.ts';
import { readSentence } from './read-sentence.ts';
import { sentenceWordsSchema } from './sentence-words.ts';
import { SENTENCES } from './sentences.fixture.ts';
import { SENTENCES_AT_WORK } from './sentences-at-work.fixture.ts';
import { WIN_LIMITS } from '../win/win.ts';

const words = sentenceWordsSchema.parse(json);
const texts = [...SENTENCES, ...FURTHER_SENTENCES, ...SENTENCES_AT_WORK].map(({ text }) => text);
const pieces = [...new Set(texts.flatMap((text) => text.split(' ')))];
const marks = [
  ...'-> → " <at> </at> - — / ( , . ½ 1h30 2026-10-12 9:30 😀'.split(' '),
  '@Adoption Playbook',
  '\n',
];

/** Sentences shaken together from what people write, so that every rule meets every other. */
const shaken = fc
  .array(fc.constantFrom(...pieces, ...marks), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const stated = fc
  .tuple(fc.nat(5000), fc.nat(5000), fc.constantFrom(...['min', 'h', '']))
  .map(([before, saved, unit]) => `normally ${before} ${unit}, saved ${saved} ${unit}`);
const anything = fc.oneof(
  stated,
  shaken,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...texts),
);

test('no sentence makes the reader invent time', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { before, after, saved, kind } = readSentence(text, words);
      for (const minutes of [before, after, saved].filter((one) => one !== undefined)) {
        expect(Number.isInteger(minutes)).toBe(true);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(minutes).toBeLessThanOrEqual(WIN_LIMITS.minutes);
      }
      if (saved !== undefined && before !== undefined) expect(saved).toBeLessThanOrEqual(before);
      if (before !== undefined && after !== undefined) {
        expect(saved).toBe(before > after ? before - after : undefined);
        if (after > before) expect(kind).toBe('did-not-work');
      }
    }),
    { numRuns: 2000 },
  );
});

test('title, story and prompt keep to their limits whatever is typed', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { title, story, prompt } = readSentence(text, words);
      expect(title.length).toBeLessThanOrEqual(WIN_LIMITS.title);
      expect(title).not.toContain('\n');
      expect(story.length).toBeLessThanOrEqual(WIN_LIMITS.story);
      expect(prompt ?? 'none').not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('every place it points at lies in the text as typed and holds a word', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readSentence(text, words);
      for (const { field, start, end } of reading.spans) {
        expect(reading[field]).toBeDefined();
        expect(start).toBeGreaterThanOrEqual(0);
        expect(text.slice(start, end)).toMatch(/\S/);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test('reading the same text twice gives the same', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(readSentence(text, words)).toEqual(readSentence(text, words));
    }),
    { numRuns: 300 },
  );
});
