import { expect, test } from 'vitest';
import { lintConsent } from '../playbook/lint-consent.ts';
import { answered, isWorthAMessage, mayPromote, newPromotion, type Promotion } from './promotion.ts';
import { newWin, type Win } from './win.ts';

const AT = new Date('2026-11-24T08:00:00Z');
const LATER = new Date('2026-11-25T08:00:00Z');
const win: Win = newWin(
  { kind: 'worked', title: 'A win', story: '', audience: 'everyone' },
  {
    id: 'win-1',
    team: 'payroll',
    author: { id: 'ana', name: 'Ana' },
    at: AT,
    week: '2026-W48',
    act: { home: 'payroll', week: '2026-W48' },
  },
);
const asked = newPromotion(win, { askedBy: { id: 'eva', name: 'Eva' }, useCase: 'a-win-00001', at: AT });

test('no answer is a no, and the last answer counts', () => {
  expect(asked.answer).toBe('waiting');
  const named = answered(asked, 'named', LATER);
  expect(named).toMatchObject({ answer: 'named', answeredAt: LATER.toISOString(), rev: 2 });
  expect(answered(named, 'unnamed', LATER).answer).toBe('unnamed');
  expect(answered(named, 'named', LATER)).toBe(named);
});

test('a yes that was taken back is told apart from one that was never given', () => {
  const refused = answered(asked, 'no', LATER);
  expect(refused.answer).toBe('refused');
  expect(answered(refused, 'no', LATER)).toBe(refused);
  const takenBack = answered(answered(asked, 'unnamed', LATER), 'no', LATER);
  expect(takenBack.answer).toBe('taken-back');
  expect(answered(takenBack, 'no', LATER)).toBe(takenBack);
  expect(answered(takenBack, 'named', LATER).answer).toBe('named');
});

test('an editor promotes what worked and everyone may see, and nobody else promotes anything', () => {
  const may = (change: Partial<Win>, role: 'editor' | 'manager' = 'editor') =>
    mayPromote({ ...win, ...change }, { id: 'eva', roles: new Set(['employee', role]) });
  expect(may({})).toBe(true);
  expect(may({}, 'manager')).toBe(false);
  for (const change of [
    { audience: 'team' },
    { audience: 'me' },
    { kind: 'did-not-work' },
    { state: 'withdrawn' },
    { state: 'hidden' },
  ] as const)
    expect(may(change), JSON.stringify(change)).toBe(false);
});

test('before it is published everything but a yes is a fault, afterwards editors are advised', () => {
  const said = (answer: Promotion['answer'], isPublished: boolean, isWinThere = true) =>
    lintConsent({ answer, isWinThere }, isPublished).map(({ level, phrase }) => `${level} ${phrase.say}`);
  expect(said('waiting', false)).toEqual(['fault lint:consent-waiting-draft']);
  for (const no of ['refused', 'taken-back'] as const) {
    expect(said(no, false)).toEqual(['fault lint:consent-no-draft']);
    expect(said(no, true)).toEqual(['advice lint:consent-no-published']);
  }
  for (const yes of ['named', 'unnamed'] as const)
    for (const isPublished of [true, false]) {
      expect(said(yes, isPublished)).toEqual([]);
      expect(said(yes, isPublished, false)).toEqual([
        isPublished ? 'advice lint:win-gone-published' : 'fault lint:win-gone-draft',
      ]);
    }
});

test('nobody is written to by themselves', () => {
  expect(isWorthAMessage(asked)).toBe(true);
  expect(isWorthAMessage({ ...asked, askedBy: { id: 'ana', name: 'Ana' } })).toBe(false);
});
