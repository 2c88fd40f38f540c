import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { addDays, daysBetween } from '../week.ts';
import { newWin } from '../win/win.ts';
import { NO_COUNTS } from '../win/win-counts.ts';
import { type AgendaItem, BUDGET, minutesOf } from './agenda.ts';
import { prepareAgenda } from './prepare-agenda.ts';
import { type Preparing, RECENT_DAYS } from './preparing.ts';

const DATE = '2026-11-24';
const DEPARTMENT = 'finance-and-payroll';
const IDS = ['use-a', 'use-b', 'use-c', 'use-d', 'use-e'];

const winOf = (nth: number) => ({
  win: newWin(
    {
      kind: nth % 4 ? 'worked' : 'did-not-work',
      title: `Win ${nth}`,
      story: '',
      audience: 'team',
      prompt: nth % 2 ? 'Ask' : undefined,
    },
    {
      id: `win-${nth}`,
      team: 'payroll',
      author: { id: 'ana', name: 'Ana' },
      at: new Date(Date.parse(`${DATE}T08:00:00Z`) - nth * 5 * 86_400_000),
      week: '2026-W48',
      act: { home: 'payroll', week: '2026-W48' },
    },
  ),
  counts: NO_COUNTS,
});

const itemOf = (id: string, kind: AgendaItem['kind'], nth: number): AgendaItem => {
  const base = { id, minutes: 2, why: { say: 'agenda:why.byHand' } };
  switch (kind) {
    case 'follow-up':
      return { ...base, kind, commitments: [] };
    case 'win':
      return { ...base, kind, win: `win-${nth}`, winTeam: 'payroll', title: 'A win', author: 'Ana' };
    case 'use-case':
      return {
        ...base,
        kind,
        useCase: IDS[nth % IDS.length] ?? 'use-a',
        title: 'A use case',
        again: nth % 5 === 0,
      };
    case 'pulse':
      return { ...base, kind, statement: nth % 4 };
    case 'topic':
      return { ...base, kind, title: `Topic ${nth}` };
  }
};

const items = fc
  .array(fc.tuple(fc.constantFrom('follow-up', 'win', 'use-case', 'pulse', 'topic' as const), fc.nat(12)), {
    maxLength: 5,
  })
  .map((drawn) =>
    drawn.map(([kind, nth], index) => itemOf(`it-${index + 1}`, kind as AgendaItem['kind'], nth)),
  );

const past = fc
  .array(fc.record({ weeks: fc.integer({ min: 1, max: 12 }), done: items, left: items }), { maxLength: 6 })
  .map((drawn) =>
    drawn
      .map(({ weeks, done, left }) => ({ date: addDays(DATE, -7 * weeks), done, left }))
      .sort((a, b) => b.date.localeCompare(a.date)),
  );

const slots = fc.uniqueArray(fc.integer({ min: 1, max: 13 }), { maxLength: 13 }).chain((weeks) =>
  fc.tuple(
    ...weeks.map((week) =>
      fc.record({
        week: fc.constant(week),
        useCase: fc.constantFrom(...IDS),
        again: fc.boolean(),
        reason: fc.constant(''),
      }),
    ),
  ),
);

const useCase = fc
  .record({
    id: fc.constantFrom(...IDS),
    department: fc.constantFrom(DEPARTMENT, 'everyone'),
    first: fc.integer({ min: 1, max: 13 }),
  })
  .map(({ department, first, id }) => useCaseFor(id, department, { weeks: { first, last: first + 3 } }));

const preparing: fc.Arbitrary<Preparing> = fc.record({
  team: fc.constant('team-1'),
  date: fc.constant(DATE),
  department: fc.constant(DEPARTMENT),
  week: fc.integer({ min: 0, max: 20 }),
  playbook: fc.record({
    useCases: fc.uniqueArray(useCase, { minLength: 1, selector: (each) => each.id }),
    sequence: slots.map((drawn) => ({ [DEPARTMENT]: drawn })),
  }),
  commitments: fc.array(
    fc.nat(20).map((nth) => ({ id: `plan-${nth}`, userName: `Person ${nth}`, madeAt: `${DATE}T08:00:00Z` })),
    { maxLength: 9 },
  ),
  wins: fc.uniqueArray(fc.nat(12), { maxLength: 8 }).map((nths) => nths.map(winOf)),
  past,
  defaults: fc.subarray(IDS),
  language: fc.constant('en'),
});

const useCasesOf = (agenda: AgendaItem[]) =>
  agenda.flatMap((item) => (item.kind === 'use-case' ? [item] : []));

const plain: Preparing = {
  team: 'team-1',
  date: DATE,
  department: DEPARTMENT,
  week: 3,
  playbook: { useCases: IDS.map((id) => useCaseFor(id, DEPARTMENT)), sequence: {} },
  commitments: [],
  wins: [],
  past: [],
  defaults: [],
  language: 'en',
};

test('an agenda is never over ten minutes, and uses them when it has a use case', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      const agenda = prepareAgenda(facts);
      expect(minutesOf(agenda)).toBeLessThanOrEqual(BUDGET);
      if (useCasesOf(agenda).length > 0) expect(minutesOf(agenda)).toBe(BUDGET);
    }),
  );
});

test('there is always one use case while the playbook has any for the department', () => {
  fc.assert(fc.property(preparing, (facts) => void expect(useCasesOf(prepareAgenda(facts))).toHaveLength(1)));
});

test('the follow-up names at most four people, counts the others, and holds every plan', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      const [first] = prepareAgenda(facts);
      if (first?.kind !== 'follow-up') return;
      const people = new Set(facts.commitments.map((each) => each.userName));
      const named = String(first.why.with?.names).split(', ');
      expect(named).toEqual([...people].slice(0, 4));
      expect(first.why.with?.more).toBe(people.size - named.length);
      expect(first.commitments).toEqual(facts.commitments.map((each) => each.id));
    }),
  );
});

test('open commitments come first, in one item', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      const at = prepareAgenda(facts).flatMap((item, index) => (item.kind === 'follow-up' ? [index] : []));
      expect(at).toEqual(facts.commitments.length > 0 ? [0] : []);
    }),
  );
});

test('a use case does not come back within six weeks while another fits, unless it is asked again', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      const recent = new Set(
        facts.past
          .filter((segment) => daysBetween(segment.date, DATE) < RECENT_DAYS)
          .flatMap((segment) => useCasesOf(segment.done).map((item) => item.useCase)),
      );
      const [chosen] = useCasesOf(prepareAgenda(facts));
      if (!chosen || chosen.again || !recent.has(chosen.useCase)) return;
      expect(facts.playbook.useCases.every((useCase) => recent.has(useCase.id))).toBe(true);
    }),
    // Many facts ask again; the rule shows in the others.
    { numRuns: 1500 },
  );
});

test('the same facts give the same agenda', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      expect(prepareAgenda(structuredClone(facts))).toEqual(prepareAgenda(facts));
    }),
  );
});

test('every item says why it is here, and no two have one id', () => {
  fc.assert(
    fc.property(preparing, (facts) => {
      const agenda = prepareAgenda(facts);
      expect(agenda.every((item) => item.why.say.startsWith('agenda:why.'))).toBe(true);
      expect(new Set(agenda.map((item) => item.id)).size).toBe(agenda.length);
    }),
  );
});

test('a team without any history gets a use case and the first question', () => {
  expect(prepareAgenda(plain).map((item) => [item.kind, item.minutes])).toEqual([
    ['use-case', 8],
    ['pulse', 2],
  ]);
});

test('what the last segment carried comes back, and says from when', () => {
  const left = [itemOf('it-1', 'topic', 1), itemOf('it-2', 'use-case', 2)];
  const agenda = prepareAgenda({ ...plain, past: [{ date: '2026-11-17', done: [], left }] });
  expect(agenda).toMatchObject([
    { kind: 'topic', title: 'Topic 1', carriedFrom: '2026-11-17' },
    { kind: 'use-case', useCase: 'use-c', carriedFrom: '2026-11-17' },
    { kind: 'pulse' },
  ]);
});

test('a use case that was archived, or done elsewhere since, is not carried on', () => {
  const left = [itemOf('it-1', 'use-case', 2)];
  const last = { date: '2026-11-17', done: [], left };
  const useCases = IDS.map((id) => useCaseFor(id, DEPARTMENT, { archived: id === 'use-c' }));
  const archived = prepareAgenda({ ...plain, playbook: { useCases, sequence: {} }, past: [last] });
  const elsewhere = { date: '2026-11-10', done: left, left: [] };
  for (const agenda of [archived, prepareAgenda({ ...plain, past: [last, elsewhere] })])
    expect(useCasesOf(agenda).map((item) => item.useCase)).not.toContain('use-c');
});

test('a win is celebrated once, and never one that did not work or is old', () => {
  const told = { date: '2026-11-17', done: [itemOf('it-1', 'win', 1)], left: [] };
  const wins = [1, 2, 4, 9].map(winOf);
  const chosen = prepareAgenda({ ...plain, wins, past: [told] }).filter((item) => item.kind === 'win');
  expect(chosen).toMatchObject([{ win: 'win-2' }]);
});

test('the month’s question is asked once in four weeks, one statement after the other', () => {
  const asked = (date: string) => [{ date, done: [itemOf('it-1', 'pulse', 1)], left: [] }];
  const pulse = (date: string) =>
    prepareAgenda({ ...plain, past: asked(date) }).filter((item) => item.kind === 'pulse');
  expect(pulse('2026-11-03')).toEqual([]);
  expect(pulse('2026-10-27')).toMatchObject([{ statement: 2 }]);
});

test('archived use cases and those of other departments are never prepared', () => {
  const useCases = [
    useCaseFor('use-a', DEPARTMENT, { archived: true }),
    useCaseFor('use-b', 'hr-and-recruiting'),
    useCaseFor('use-c', 'everyone'),
  ];
  const agenda = prepareAgenda({ ...plain, playbook: { useCases, sequence: {} } });
  expect(useCasesOf(agenda)).toMatchObject([{ useCase: 'use-c' }]);
});
