import fc from 'fast-check';
import { expect, test } from 'vitest';
import chat from '../../words/en/chat.json' with { type: 'json' };
import sentence from '../../words/en/sentence.json' with { type: 'json' };
import { readSentence } from '../sentence/read-sentence.ts';
import { sentenceWordsSchema } from '../sentence/sentence-words.ts';
import { SENTENCES } from '../sentence/sentences.fixture.ts';
import { chatWordsSchema } from './chat-words.ts';
import { PLACES } from './message-intent.ts';
import { MESSAGES } from './messages.fixture.ts';
import { readMessage } from './read-message.ts';

const words = { ...sentenceWordsSchema.parse(sentence), ...chatWordsSchema.parse(chat) };

test.each(MESSAGES)('"%s" (%s) asks for the right thing', (text, place, intent) => {
  const read = readMessage(text, place, words);
  expect('reading' in read ? { kind: read.kind } : read).toEqual(intent);
});

test('a win carries what its sentence says', () => {
  const text = 'win notes 30 to 5 min, daily';
  const typed = `<at>Adoption Playbook</at> ${text}`;
  expect(readMessage(typed, 'channel', words)).toEqual({ kind: 'win', reading: readSentence(text, words) });
});

test('every sentence of the design becomes a win or a useful failure in personal chat', () => {
  const missed = SENTENCES.filter(({ text, reads }) => {
    const hasTime = (reads.before ?? reads.after ?? reads.saved) !== undefined;
    const expected = reads.kind === 'worked' ? 'win' : 'failed';
    return (hasTime || text.startsWith('win')) && readMessage(text, 'personal', words).kind !== expected;
  });
  expect(missed).toEqual([]);
});

const pieces = [
  ...new Set(
    [...MESSAGES.map(([text]) => text), ...SENTENCES.map(({ text }) => text)].flatMap((text) =>
      text.split(' '),
    ),
  ),
];
const shaken = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(' '));
const anything = fc.oneof(shaken, fc.string({ unit: 'binary', maxLength: 200 }));

test('no question ever becomes a win', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...PLACES), (text, place) => {
      expect(['win', 'failed']).not.toContain(readMessage(`${text} a?`, place, words).kind);
    }),
    { numRuns: 1000 },
  );
});

test('in a shared place nothing is a win without the word', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('channel', 'group'), (text, place) => {
      const { kind } = readMessage(text, place, words);
      if (kind === 'win' || kind === 'failed')
        expect(text.toLowerCase()).toMatch(/\b(win|fail|failed|failure)\b/);
    }),
    { numRuns: 1000 },
  );
});

test('20,000 characters of anything are understood in under 50 ms', () => {
  const nasty = [
    'please ',
    'when ',
    'I will ',
    'when I ',
    'plan ',
    '?',
    '👍',
    '<at>',
    'stop ',
    'wins ',
    'tried ',
    'a',
    ' ',
    'search ',
    '@adoption playbook ',
    '@',
  ];
  for (const piece of nasty) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      readMessage(text, 'personal', words);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times), piece).toBeLessThan(50);
  }
});
