import { expect, test } from 'vitest';
import { win } from '../../../../test/tab/fixtures.ts';
import { checked } from './checked-draft.ts';
import { draftOf, newDraft, typed, withReading } from './win-draft.ts';

const reading = (words: Parameters<typeof withReading>[1]['words']) => ({
  words,
  read: [],
  notes: [],
  spans: [],
});

test('understood words fill the fields', () => {
  const { fields } = withReading(
    newDraft('x'),
    reading({ title: 'Queries sorted', before: 120, after: 35, tool: 'claude' }),
  );
  expect(fields).toMatchObject({
    title: 'Queries sorted',
    before: '120',
    after: '35',
    tool: 'claude',
    saved: '',
  });
});

test('a field the person set stays as they set it', () => {
  const draft = typed(newDraft(), 'before', '90');
  expect(withReading(draft, reading({ before: 120 })).fields.before).toBe('90');
});

test('a field goes empty again when its words are gone from the text', () => {
  const draft = withReading(newDraft(), reading({ saved: 40 }));
  expect(withReading(draft, reading({})).fields.saved).toBe('');
});

test('what is sent belongs to its kind: a failure has no minutes and no prompt', () => {
  let draft = typed(newDraft('It gave figures without a source.'), 'title', 'Benchmarks from memory');
  draft = typed(typed(typed(draft, 'before', '60'), 'prompt', 'Give me salaries'), 'kind', 'did-not-work');
  draft = typed(draft, 'instead', 'Paste the table first.');
  const result = checked(draft);
  expect(result).toMatchObject({ words: { kind: 'did-not-work', instead: 'Paste the table first.' } });
  expect(JSON.stringify(result)).not.toMatch(/before|prompt/);
});

test('a text that is its own title is not sent twice', () => {
  const draft = typed(newDraft('Queries sorted'), 'title', 'Queries sorted');
  expect(checked(draft)).toMatchObject({ words: { story: '' } });
});

test('each fault is told at its field', () => {
  const draft = typed(typed(newDraft('a'.repeat(1001)), 'before', 'an hour'), 'title', 'No');
  expect(checked(draft)).toEqual({ faults: { title: 'title', before: 'minutes', text: 'long' } });
});

test('an edited win is sent as it was when nothing was changed', () => {
  const { title, story, before, after, prompt } = win();
  expect(checked(draftOf(win()))).toMatchObject({ words: { title, story, before, after, prompt } });
});
