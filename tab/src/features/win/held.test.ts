import { expect, test } from 'vitest';
import { stillHeld, withoutHeld } from './held.ts';
import { newDraft } from './win-draft.ts';

const fields = { ...newDraft('  Call 0171 1234567 or ana@acme.example').fields, title: 'Two ways' };
const found = [
  { field: 'story', kind: 'phone' as const, start: 5, end: 17, mark: 'one' },
  { field: 'story', kind: 'email' as const, start: 21, end: 37, mark: 'two' },
];

test('what was found is pointed at in the field as it was typed, with the spaces before it', () => {
  expect(stillHeld({ found, fields }, fields).map(({ name, words }) => [name, words])).toEqual([
    ['text', '0171 1234567'],
    ['text', 'ana@acme.example'],
  ]);
});

test('a field that was changed is not held any more, another one is', () => {
  const more = [...found, { field: 'title', kind: 'marking' as const, start: 0, end: 3, mark: 'three' }];
  const changed = { ...fields, text: 'Call me' };
  expect(stillHeld({ found: more, fields }, changed).map(({ name }) => name)).toEqual(['title']);
});

test('taking the words out leaves the rest as it was typed', () => {
  const held = stillHeld({ found, fields }, fields);
  expect(withoutHeld(fields.text, held, ({ kind }) => `[${kind}]`)).toBe('  Call [phone] or [email]');
});
