import type { ItemView } from '#contract/agenda-view.ts';
import { expect, test } from 'vitest';
import { nameOfPlace, partsOf, type Place, placeAfter, placeBefore } from './run-walk.ts';

const why = { say: 'agenda:why.neverTried' };
const title = { say: 'agenda:title.text', with: { text: 'Reply in your own tone' } };
const followUp: ItemView = {
  item: { id: 'a', kind: 'follow-up', minutes: 2, why, commitments: [] },
  title,
  updated: false,
};
const useCase: ItemView = {
  item: {
    id: 'b',
    kind: 'use-case',
    minutes: 4,
    why,
    useCase: 'reply-in-tone',
    title: 'Reply',
    again: false,
  },
  title,
  updated: false,
  useCase: {
    id: 'reply-in-tone',
    tools: ['microsoft-365-copilot'],
    task: 'drafting-email',
    saves: { low: 10, high: 20 },
    text: {
      title: 'Reply',
      trigger: 'a candidate waits',
      plan: 'draft it',
      today: '',
      stop: '',
      steps: [],
      prompt: 'Answer',
      examples: {},
      script: 'Say',
      question: 'Which?',
      exercise: ['Open'],
      quietHands: '',
      guardrail: '',
      savesBasis: '',
      againScript: '',
    },
  },
};
const pulse: ItemView = {
  item: { id: 'c', kind: 'pulse', minutes: 2, why, statement: 2 },
  title,
  updated: false,
};
const items = [followUp, useCase, pulse];

test('Next walks from step to step, and through the parts of a use case', () => {
  const walked: (Place | 'end')[] = [];
  let place: Place | 'end' = { step: 0 };
  while (place !== 'end') walked.push((place = placeAfter(items, place, true)));
  expect(walked).toEqual([
    { step: 1, part: 'script' },
    { step: 1, part: 'prompt' },
    { step: 1, part: 'exercise' },
    { step: 1, part: 'who' },
    { step: 2, part: undefined },
    'end',
  ]);
});

test('Back walks the same way in the other direction, and ends at the first step', () => {
  const walked: (Place | undefined)[] = [];
  let place: Place | undefined = { step: 2 };
  while (place) walked.push((place = placeBefore(items, place, true)));
  expect(walked.map((each) => each && [each.step, each.part])).toEqual([
    [1, 'who'],
    [1, 'exercise'],
    [1, 'prompt'],
    [1, 'script'],
    [0, undefined],
    undefined,
  ]);
});

test('the script is for those who lead, and a use case that is gone has no parts', () => {
  expect(partsOf(useCase, false)).toEqual(['prompt', 'exercise', 'who']);
  expect(partsOf({ ...useCase, useCase: undefined }, true)).toEqual([]);
});

test('Next is named after what comes: a part within the step, else the kind of the next step', () => {
  expect(nameOfPlace(items, { step: 0 }, { step: 1, part: 'script' })).toBe('use-case');
  expect(nameOfPlace(items, { step: 1, part: 'script' }, { step: 1, part: 'prompt' })).toBe('prompt');
  expect(nameOfPlace(items, { step: 1, part: 'who' }, { step: 2 })).toBe('pulse');
});
