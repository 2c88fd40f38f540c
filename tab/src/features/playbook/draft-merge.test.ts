import { expect, test } from 'vitest';
import { changedFields } from './draft-fields.ts';
import { type DraftForm, fieldOf, formOf, readForm } from './draft-form.ts';
import { mergeDrafts, settled } from './draft-merge.ts';
import { payslip } from './payslip.fixture.ts';

const origin: DraftForm = formOf(payslip);

test('a form that nobody touched is the use case it came from', () => {
  expect(readForm(origin, payslip)).toEqual({ ok: true, useCase: payslip });
});

test('a half-typed form names the fields that cannot be saved yet', () => {
  const read = readForm({ ...origin, title: 'x', low: '', departments: [] }, payslip);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? [] : read.fields.sort()).toEqual(['departments', 'low', 'title']);
});

test('lists are one entry a line, and empty lines are no steps', () => {
  const read = readForm({ ...origin, steps: 'Open it\n\n  Paste it ' }, payslip);
  expect(read.ok && read.useCase.texts.en?.steps).toEqual(['Open it', 'Paste it']);
});

test('an example of a placeholder that left the prompt is not stored', () => {
  const read = readForm({ ...origin, prompt: 'Explain [month].' }, payslip);
  expect(read.ok && Object.keys(read.useCase.texts.en?.examples ?? {})).toEqual(['month']);
});

test('a place inside the use case leads to the field that shows it', () => {
  expect(fieldOf(['texts', 'en', 'steps', 2])).toBe('steps');
  expect(fieldOf(['saves', 'high'])).toBe('high');
  expect(fieldOf(['weeks'])).toBe('first');
});

test('two people who changed different fields both keep their words, and nobody is asked', () => {
  const merge = mergeDrafts(origin, { ...origin, title: 'Mine here' }, { ...origin, stop: 'Theirs here' });
  expect(merge.toChoose).toEqual([]);
  expect(merge.taken).toEqual(['stop']);
  expect(merge.merged).toEqual({ ...origin, title: 'Mine here', stop: 'Theirs here' });
});

test('the same field changed by both is left to a person, and each choice is obeyed', () => {
  const mine = { ...origin, script: 'My script', title: 'My title' };
  const theirs = { ...origin, script: 'Their script', title: 'Their title' };
  const merge = mergeDrafts(origin, mine, theirs);
  expect(merge.toChoose).toEqual(['title', 'script']);
  expect(merge.merged).toEqual(mine);
  expect(settled(merge, theirs, ['script'])).toEqual({ ...mine, script: 'Their script' });
});

test('the same words typed by both are no difference', () => {
  const both = { ...origin, question: 'Who asks us?' };
  expect(mergeDrafts(origin, both, { ...both, question: 'Who asks us? ' }).toChoose).toEqual([]);
});

test('a space at the end of a field is no change', () => {
  expect(changedFields(origin, { ...origin, trigger: `${origin.trigger}  ` })).toEqual([]);
});
