import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSensitive, findSensitiveIn } from './find-sensitive.ts';
import { SENTENCES } from '../sentence/sentences.fixture.ts';
import { FURTHER_SENTENCES } from '../sentence/further-sentences.fixture.ts';
import { SENTENCES_AT_WORK } from '../sentence/sentences-at-work.fixture.ts';
import { SENSITIVE_TEXTS } from './sensitive-texts.fixture.ts';

const said = (text: string): string[] =>
  findSensitive(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each(SENSITIVE_TEXTS)('in "$text" is found $found', ({ text, found }) => {
  expect(said(text)).toEqual(found);
});

test('of four hundred sentences about work only those with an address or a number are held up', () => {
  const texts = [...SENTENCES, ...FURTHER_SENTENCES, ...SENTENCES_AT_WORK].map(({ text }) => text);
  expect(texts.flatMap(said)).toEqual([
    'email: j.vanden@acme.example',
    'phone: +31 6 1234 5678',
    'phone: +49 30 123456',
    'phone: 0711 2345-12',
  ]);
});

test('each finding names its field', () => {
  expect(findSensitiveIn({ title: 'Fine', story: undefined, prompt: 'Ask ana@acme.example' })).toEqual([
    { field: 'prompt', kind: 'email', start: 4, end: 20 },
  ]);
});

const pieces = [...new Set(SENSITIVE_TEXTS.flatMap(({ text }) => text.split(' ')))];
const shaken = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '));
const anything = fc.oneof(shaken, fc.string({ unit: 'binary', maxLength: 300 }));

test('what is found lies in the text, from the left, and never twice in one place', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end } of findSensitive(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('an address stays found whatever is written around it', () => {
  fc.assert(
    fc.property(anything, anything, (before, behind) => {
      expect(said(`${before}\nana@acme.example\n${behind}`)).toContain('email: ana@acme.example');
    }),
    { numRuns: 500 },
  );
});

/** The least of five in processor time, since other work on the machine is not the check's. */
function milliseconds(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    findSensitive(text);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Eight times for linear work, sixty-four for a pattern that begins again at each letter. */
test.each([
  ...[
    'a',
    'a.',
    'a@',
    '@',
    'a@b.',
    'a at b dot ',
    'a(at)',
    '1',
    '1 ',
    '0 ',
    '+1 ',
    '01 ',
    '+49 ',
    '4111 ',
    '(1) ',
  ],
  ...['DE89 ', 'de89', '1-', '1.', '1/', '٠ ', 'do not ', 'confidential ', 'tel 1 ', '\u200b', '@ a.', 'a-'],
])('eight times as much of "%s" is far from sixty-four times the work', (piece) => {
  expect(milliseconds(filled(piece, 4000)) / Math.max(1, milliseconds(filled(piece, 500)))).toBeLessThan(30);
});
