import type { ItemView, RunView } from '#contract/agenda-view.ts';
import type { CommitmentView } from '#contract/commitment.ts';
import { expect, test } from 'vitest';
import { summaryOf } from './run-summary.ts';

const why = { say: 'agenda:why.neverTried' };
const title = { say: 'agenda:title.text', with: { text: 'A title' } };
const plan = (changes: Partial<CommitmentView>): CommitmentView => ({
  id: 'p',
  team: { id: 't', name: 'Talent Acquisition' },
  person: { id: 'priya', name: 'Priya Raman' },
  trigger: 'a call ends',
  tool: 'ai-assistant',
  plan: 'write the summary',
  madeAt: '2026-11-03T09:00:00Z',
  state: 'open',
  notYet: 0,
  mine: false,
  ...changes,
});
const item = (view: Pick<ItemView, 'item' | 'commitments'>): ItemView => ({ title, updated: false, ...view });
const items: ItemView[] = [
  item({
    item: { id: 'a', kind: 'follow-up', minutes: 2, why, commitments: ['p', 'q'] },
    commitments: [plan({ state: 'closed', ended: 'did-it' }), plan({ id: 'q' })],
  }),
  item({
    item: { id: 'b', kind: 'win', minutes: 2, why, win: 'w1', winTeam: 't', title: 'A win', author: 'Priya' },
  }),
  item({
    item: { id: 'c', kind: 'use-case', minutes: 4, why, useCase: 'reply', title: 'Reply', again: false },
  }),
  item({ item: { id: 'd', kind: 'pulse', minutes: 2, why, statement: 0 } }),
];
const done = { as: 'done' as const };
const run = (changes: Partial<RunView>): RunView => ({
  startedAt: '2026-11-10T09:00:00Z',
  driver: { id: 'ines', name: 'Ines' },
  step: 3,
  stepStartedAt: '2026-11-10T09:08:00Z',
  spent: {},
  marks: { a: done, b: done, c: done },
  added: {},
  seq: 4,
  made: [],
  told: { shared: [], offers: [] },
  iDrive: true,
  ...changes,
});
const outcomes = (changes: Partial<RunView>, of = items) =>
  summaryOf(of, run(changes), (names) => names.join(' and ')).map(({ outcome }) => outcome);

test('each item says what came of it, by name where a plan was noted', () => {
  const made = [
    plan({ id: '1', useCase: 'reply' }),
    plan({ id: '2', useCase: 'reply', person: { id: 'mei', name: 'Mei Tan' } }),
    plan({ id: '3', win: 'w1' }),
  ];
  expect(outcomes({ made })).toEqual([
    { say: 'agenda:done.followUp', with: { did: 1, count: 2 } },
    { say: 'agenda:done.winTried', with: { count: 1 } },
    { say: 'agenda:done.useCase', with: { names: 'Priya and Mei' } },
    { say: 'agenda:done.pulse' },
  ]);
});

test('when nobody did it yet, it says how many stay open', () => {
  const open = [item({ ...items[0]!, commitments: [plan({}), plan({ id: 'q' })] })];
  expect(outcomes({ step: 0 }, open)).toEqual([
    { say: 'agenda:done.followUpOpen', with: { did: 0, count: 2 } },
  ]);
});

test('what was skipped, carried or not reached is told as such', () => {
  const marks = { a: { as: 'skipped' as const, reason: 'Both away' }, b: { as: 'carried' as const } };
  expect(outcomes({ step: 2, marks })).toEqual([
    { say: 'agenda:done.skippedBecause', with: { reason: 'Both away' } },
    { say: 'agenda:done.carried' },
    { say: 'agenda:done.useCaseNobody' },
    { say: 'agenda:done.notReached' },
  ]);
});

test('once it has ended, only what was marked counts as done', () => {
  const ended = { step: 3, endedAt: '2026-11-10T09:40:00Z', ended: 'by-itself' as const };
  expect(outcomes(ended).at(-1)).toEqual({ say: 'agenda:done.notReached' });
});
