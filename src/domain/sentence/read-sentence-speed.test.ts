import fc from 'fast-check';
import { expect, test } from 'vitest';
import json from '../../words/en/sentence.json' with { type: 'json' };
import { readBasis } from './read-basis.ts';
import { readFrequency } from './read-frequency.ts';
import { readKind } from './read-kind.ts';
import { readSentence } from './read-sentence.ts';
import { readTask } from './read-task.ts';
import { readTimes } from './read-times.ts';
import { readTool } from './read-tool.ts';
import { tokensOf } from './sentence-tokens.ts';
import { sentenceWordsSchema } from './sentence-words.ts';
import { SENTENCES_AT_WORK } from './sentences-at-work.fixture.ts';

const words = sentenceWordsSchema.parse(json);
/** What the API and the form let through. */
const LIMIT = 4000;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How often the rules look at a word of the text: the same on every machine. */
function looks(text: string): number {
  let count = 0;
  const tokens = new Proxy(tokensOf(text), {
    get(target, name, receiver): unknown {
      if (typeof name === 'string' && /^\d+$/.test(name)) count += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  const { taken } = readFrequency(tokens, words);
  readKind(tokens, readTimes(tokens, taken, words), words);
  readTask(tokens, words);
  readTool(tokens, words);
  readBasis(tokens, words);
  return count;
}

const nasty = [
  ...[
    ' ',
    '\n',
    '- ',
    '1 to ',
    'from 1 to ',
    'saved 10 min ',
    'a week ',
    '20 mails a day ',
    '10 min instead of 1 h ',
  ],
  ...[
    'half an hour ',
    'meeting of 5 min ',
    '1 1/2 ',
    '1/2 hour ',
    '1 h 30 ',
    '8 x 10 min = ',
    '5 min vs 10 min ',
  ],
  ...[
    'lead time 3 days ',
    'not 5 min but ',
    'every monday and ',
    "i'd normally dig for ",
    '5 min each ',
    'v2.3.',
  ],
  ...['took 5 min ', 'no , wait , ', '1-2-3-', '5 min > ', 'used to be 5!! ', 'summarise ', 'notes of '],
  ...'not in normally saved customer starts every copilto twenty x a 1 - @ " 1. 1, 1h30 → 1→2→ ½ 😀 ÀÉ'
    .split(' ')
    .map((word) => `${word} `),
];

/** Each rule looks at a bounded number of words around, so twice the text is twice the looks, and a little for the ends. */
const growth = (text: string): number => looks(filled(text, LIMIT)) / looks(filled(text, LIMIT / 2));

test.each(nasty)('twice as much of "%s" is looked at twice as often', (piece) => {
  expect(growth(piece)).toBeLessThan(2.2);
});

test('so are sentences shaken together', () => {
  const pieces = [...new Set(SENTENCES_AT_WORK.flatMap(({ text }) => text.split(' ')))];
  const shaken = fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(shaken, (parts) => {
      expect(growth(`${parts.join(' ')} `)).toBeLessThan(2.2);
    }),
    { numRuns: 10 },
  );
});

/** The least of five in processor time, since other work on the machine is not the reader's. */
function milliseconds(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    readSentence(text, words);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

const growthInTime = (piece: string, short: number): number =>
  milliseconds(filled(piece, 8 * short)) / Math.max(1, milliseconds(filled(piece, short)));

/** Eight times for linear work, sixty-four for a pattern that begins again at each letter. */
test.each(['prompt: "', 'prompt ', "a'", 'A.b', '1.', '1,0', 'x', '- ', '. ', 'A. b', 'http://', '\u0130'])(
  'eight times as much of "%s" is far from sixty-four times the work to split',
  (piece) => {
    expect(growthInTime(piece, LIMIT / 8)).toBeLessThan(30);
  },
);

test.each(['<at ', '<at>', '<at></at', '@adoption playbook ', '&nbsp;', '@', ' '])(
  'so it is with the mentions in 32,000 characters of "%s"',
  (piece) => {
    expect(growthInTime(piece, LIMIT)).toBeLessThan(30);
  },
);
