import type { UseCase } from '#contract/playbook.ts';
import { expect, test } from 'vitest';
import { fieldsBeneath, joined, type Layers } from './beneath-merge.ts';
import { payslip } from './payslip.fixture.ts';

type Text = NonNullable<UseCase['texts']['en']>;
const worded = (text: Partial<Text>, more: Partial<UseCase> = {}): UseCase => {
  const { en } = payslip.texts;
  return { ...payslip, ...more, texts: { en: { ...en!, ...text } } };
};
const layers = (more: Partial<Layers> = {}): Layers => ({
  began: payslip,
  mine: worded({ title: 'Mine', plan: 'my plan' }),
  theirs: worded({ title: 'Theirs', trigger: 'their trigger' }, { archived: true }),
  ...more,
});

test('what both changed is asked for, what only they changed is known as theirs, what only I changed stays', () => {
  expect(fieldsBeneath(layers())).toEqual({ both: ['title'], theirsOnly: ['trigger', 'archived'] });
  const read = joined(layers(), ['trigger', 'archived']);
  expect(read.ok && read.useCase).toMatchObject({
    archived: true,
    texts: { en: { title: 'Mine', plan: 'my plan', trigger: 'their trigger' } },
  });
});

test('without a text that both began from, every field that differs is asked for', () => {
  expect(fieldsBeneath(layers({ began: undefined }))).toEqual({
    both: ['title', 'trigger', 'plan', 'archived'],
    theirsOnly: [],
  });
});

test('a language that came in beneath is not lost, and one of my own stays', () => {
  const de = payslip.texts.en!;
  const theirs = { ...payslip, texts: { ...payslip.texts, de } };
  const mine = { ...worded({ title: 'Mine' }), texts: { ...worded({ title: 'Mine' }).texts, nl: de } };
  const read = joined(layers({ mine, theirs }), []);
  expect(read.ok && Object.keys(read.useCase.texts).sort()).toEqual(['de', 'en', 'nl']);
});
