import fc from 'fast-check';
import { expect, test } from 'vitest';
import json from '../../words/en/sentence.json' with { type: 'json' };
import { FURTHER_SENTENCES } from './further-sentences.fixture.ts';
import { readSentence } from './read-sentence.ts';
import { sentenceWordsSchema } from './sentence-words.ts';
import { SENTENCES } from './sentences.fixture.ts';
import { WIN_LIMITS } from '../win/win.ts';

const words = sentenceWordsSchema.parse(json);
const texts = [...SENTENCES, ...FURTHER_SENTENCES].map(({ text }) => text);
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

test('reading the same text twice gives the same', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(readSentence(text, words)).toEqual(readSentence(text, words));
    }),
    { numRuns: 300 },
  );
});

const LENGTH = 20_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const nasty = [
  ...[
    ' ',
    '\n',
    '- ',
    '<at ',
    '1 to ',
    'from 1 to ',
    'saved 10 min ',
    'prompt: "',
    'a week ',
    '20 mails a day ',
    '10 min instead of 1 h ',
  ],
  ...['half an hour ', 'meeting of 5 min '],
  ...'not in normally saved customer recruiter summarise starts prompt every copilto twenty x'
    .split(' ')
    .map((word) => `${word} `),
  ...'a 1 - <at> @ " a\' 1. 1, 1h30 → 1→2→ ½ 😀 ÀÉ \u0130'.split(' '),
];

/** The least of three in processor time, since other work on the machine is not the reader's. */
function milliseconds(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    readSentence(text, words);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

test.each(nasty)('20,000 characters of "%s" are read in under 50 ms', (piece) => {
  expect(milliseconds(filled(piece))).toBeLessThan(50);
});

test('20,000 shaken characters are read in under 50 ms', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, ...marks), { minLength: 50, maxLength: 100 }),
      (parts) => {
        expect(milliseconds(filled(`${parts.join(' ')} `))).toBeLessThan(50);
      },
    ),
    { numRuns: 15 },
  );
});
