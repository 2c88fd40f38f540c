import { expect, test } from 'vitest';
import json from '../../words/en/sentence.json' with { type: 'json' };
import { FURTHER_SENTENCES } from './further-sentences.fixture.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import { sentenceWordsSchema } from './sentence-words.ts';
import { READ_FIELDS, SENTENCES, type Expected } from './sentences.fixture.ts';
import { SENTENCES_AT_WORK } from './sentences-at-work.fixture.ts';

const words = sentenceWordsSchema.parse(json);
const read = (text: string): SentenceReading => readSentence(text, words);
const fieldsOf = (reading: Expected) =>
  Object.fromEntries(READ_FIELDS.map((field) => [field, reading[field]]));
const saysOf = (text: string) => read(text).notes;

test.each(SENTENCES)('"$text" reads as the design says', ({ text, reads }) => {
  expect(fieldsOf(read(text))).toEqual(fieldsOf(reads));
});

test.each(FURTHER_SENTENCES)('"$text" reads as people mean it', ({ text, reads }) => {
  expect(fieldsOf(read(text))).toEqual(fieldsOf(reads));
});

test.each(SENTENCES_AT_WORK)('"$text" reads as a careful colleague would', ({ text, reads }) => {
  expect(fieldsOf(read(text))).toEqual(fieldsOf(reads));
});

test('no sentence of the tables is there twice', () => {
  const texts = [...SENTENCES, ...FURTHER_SENTENCES, ...SENTENCES_AT_WORK].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each([
  [
    'Sorted the queries with Copilot. From 2 hours to 35 minutes, every week.',
    ['tool: Copilot', 'before: 2 hours', 'after: 35 minutes', 'frequency: every week'],
  ],
  ['win: job ads, saved 40 min', ['task: job ads', 'saved: 40 min']],
  ['from 30-40 min to about 10', ['before: 30-40 min', 'after: 10']],
  ['summarised the long meeting in 5 min', ['after: 5 min']],
  ['win saved 5 min, <at>Adoption Playbook</at> every week', []],
  ['nothing to see', []],
])('"%s" is pointed at where it was said', (text, said) => {
  expect(read(text).spans.map(({ field, start, end }) => `${field}: ${text.slice(start, end)}`)).toEqual(
    said,
  );
});

test.each([
  ['win', '', ''],
  [
    'win interview summaries with Copilot, 40 min to 10',
    'Interview summaries with Copilot',
    'interview summaries with Copilot, 40 min to 10',
  ],
  [
    'WIN: meeting notes 30 mins -> 5 mins',
    'Meeting notes 30 mins -> 5 mins',
    'meeting notes 30 mins -> 5 mins',
  ],
  ['<at>Adoption Playbook</at> failed: the pivot, again', 'The pivot', 'the pivot, again'],
  ['@adoption playbook win, rota in 10 min', 'Rota in 10 min', 'rota in 10 min'],
  [
    'win <at id="1">Ana Silva</at> showed me, saved 20 min',
    'Ana Silva showed me',
    'Ana Silva showed me, saved 20 min',
  ],
  [
    '10 minutes, down from an hour!! interview questions',
    '10 minutes, down from an hour',
    '10 minutes, down from an hour!! interview questions',
  ],
  [
    'I saved approx. 25 min. on the inbox',
    'I saved approx. 25 min. on the inbox',
    'I saved approx. 25 min. on the inbox',
  ],
  ['iPhone photos sorted, saved 20 min', 'iPhone photos sorted', 'iPhone photos sorted, saved 20 min'],
  ['failed to open the file', 'Failed to open the file', 'failed to open the file'],
  ['win-win: the rota', 'Win-win: the rota', 'win-win: the rota'],
  ['winter rota in 10 min', 'Winter rota in 10 min', 'winter rota in 10 min'],
])('"%s" is titled "%s" and keeps its story as typed', (text, title, story) => {
  expect(read(text)).toMatchObject({ title, story });
});

test.each([
  ['prompt: "Summarise [notes] in five lines". 20 min to 2', 'Summarise [notes] in five lines'],
  [
    'my prompt is: act as a recruiter and list 8 questions from [job advert] — saved 25 min',
    'act as a recruiter and list 8 questions from [job advert]',
  ],
  ['the prompt was “Shorten this to 3 lines”, saved 5 min', 'Shorten this to 3 lines'],
  ['Prompt: act as a recruiter. Saved 20 min', 'act as a recruiter'],
  ['prompt:\n- list the risks\n- name an owner', '- list the risks\n- name an owner'],
])('"%s" fills the prompt field', (text, prompt) => {
  expect(read(text).prompt).toBe(prompt);
});

test('the word prompt alone is no prompt', () => {
  expect(read('a prompt reply saved 20 min').prompt).toBeUndefined();
  expect(read('Priya saved 40 min with my prompt').prompt).toBeUndefined();
});

test('the card says what it left out, took for granted or doubts', () => {
  expect(saysOf('saved 99999 min')).toEqual([{ say: 'reading:tooLarge', with: { minutes: 99999 } }]);
  expect(saysOf('a week of work in an afternoon')).toEqual([{ say: 'reading:atLimit', with: { hours: 40 } }]);
  expect(saysOf('from 90 to 15')).toEqual([{ say: 'reading:assumedMinutes' }]);
  expect(saysOf('took 20 min instead of 10')).toEqual([{ say: 'reading:slower' }]);
  expect(saysOf('Priya saved 40 min with my prompt')).toEqual([
    { say: 'reading:someoneElse', with: { name: 'Priya' } },
  ]);
  expect(saysOf('Copilot saved 40 min')).toEqual([]);
});

test('a long text keeps its first thousand characters and says so', () => {
  const reading = read(`win I wrote ${'very '.repeat(300)}long, saved 20 min`);
  expect(reading.story.length).toBeLessThanOrEqual(1000);
  expect(reading.title.length).toBeLessThanOrEqual(120);
  expect(reading).toMatchObject({ shortened: true, saved: 20 });
  expect(reading.notes).toEqual([{ say: 'reading:shortened', with: { letters: 1000 } }]);
});

test('curly quotes, odd spaces and long dashes change nothing', () => {
  expect(read('didn’t take 2\u00a0hours but 20\u00a0min')).toMatchObject({ before: 120, after: 20 });
  expect(read('job ad – 30 to 10 min')).toMatchObject({ before: 30, after: 10 });
});
