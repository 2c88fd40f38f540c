import type { UseCaseLine } from '#contract/playbook.ts';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, startWords } from '../../lib/words.ts';
import { type Around, type Filter, filtered, filterOf, NO_FILTER, searchWith } from './use-case-filter.ts';

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  startWords('en');
  await loadWords(['department']);
});

const line = (change: Partial<UseCaseLine>): UseCaseLine => ({
  id: 'explain-a-payslip-change',
  title: 'Explain a payslip change',
  departments: ['finance-and-payroll'],
  task: 'drafting-email',
  saves: { low: 5, high: 10 },
  difficulty: 'easy',
  weeks: { first: 1, last: 4 },
  status: 'published',
  faults: 0,
  agendas: 0,
  tries: { worked: 0, of: 0 },
  ...change,
});

const lines = [
  line({}),
  line({
    id: 'resume',
    title: 'Résumé of a call',
    departments: ['sales'],
    task: 'summarising-meetings',
    status: 'draft',
    faults: 2,
  }),
];
const NOTHING_FOUND = new Map<string, ReadonlySet<string>>();
const among = (all: UseCaseLine[], filter: Partial<Filter>, found: Around['found'] = NOTHING_FOUND) =>
  filtered(all, { ...NO_FILTER, ...filter }, { found, today: '2026-11-24' }).map((each) => each.id);
const ids = (filter: Partial<Filter>, found?: Around['found']) => among(lines, filter, found);

test('words are found in title, task and department, in any order and without accents', () => {
  expect(ids({ text: 'email payslip' })).toEqual(['explain-a-payslip-change']);
  expect(ids({ text: 'resume' })).toEqual(['resume']);
  expect(ids({ text: 'finance' })).toEqual(['explain-a-payslip-change']);
  expect(ids({ text: '  ' })).toHaveLength(2);
});

test('a word may stand in a text of which only the server knows, and another in the title', () => {
  const found = new Map([['ledger', new Set(['explain-a-payslip-change'])]]);
  expect(ids({ text: 'ledger payslip' }, found)).toEqual(['explain-a-payslip-change']);
  expect(ids({ text: 'ledger call' }, found)).toEqual([]);
});

test('department and status narrow further, and faults are a status of their own', () => {
  expect(ids({ department: 'sales' })).toEqual(['resume']);
  expect(ids({ status: 'draft' })).toEqual(['resume']);
  expect(ids({ status: 'with-faults' })).toEqual(['resume']);
  expect(ids({ status: 'draft', department: 'finance-and-payroll' })).toEqual([]);
});

test('what nobody changed for more than ninety days is stale, unless it is archived', () => {
  const dated = [
    line({ id: 'ninety-one', editedAt: '2026-08-25T08:00:00.000Z' }),
    line({ id: 'ninety', editedAt: '2026-08-26T08:00:00.000Z' }),
    line({ id: 'old-and-archived', editedAt: '2025-01-01T08:00:00.000Z', status: 'archived' }),
  ];
  expect(among(dated, { age: 'stale' })).toEqual(['ninety-one']);
  expect(among(dated, { age: 'fresh' })).toEqual(['ninety', 'old-and-archived']);
});

test('the list has five orders; of the same rank it goes by title', () => {
  const all = [
    line({
      id: 'b',
      title: 'B',
      agendas: 2,
      tries: { worked: 1, of: 9 },
      editedAt: '2026-03-01T08:00:00.000Z',
    }),
    line({
      id: 'a',
      title: 'A',
      agendas: 2,
      tries: { worked: 0, of: 0 },
      editedAt: '2026-05-01T08:00:00.000Z',
    }),
    line({
      id: 'c',
      title: 'C',
      agendas: 7,
      tries: { worked: 2, of: 2 },
      editedAt: '2026-04-01T08:00:00.000Z',
    }),
  ];
  expect(among(all, {})).toEqual(['c', 'a', 'b']);
  expect(among(all, { sort: 'tried' })).toEqual(['b', 'c', 'a']);
  expect(among(all, { sort: 'title' })).toEqual(['a', 'b', 'c']);
  expect(among(all, { sort: 'newest' })).toEqual(['a', 'c', 'b']);
  expect(among(all, { sort: 'stalest' })).toEqual(['b', 'c', 'a']);
  expect(among([...all, line({ id: 'd' })], { use: 'unused' })).toEqual(['d']);
  expect(among([...all, line({ id: 'd' })], { use: 'used' })).toEqual(['c', 'a', 'b']);
});

test('the address keeps the filter and the order, and what others wrote there', () => {
  const wanted: Filter = {
    ...NO_FILTER,
    text: 'pay slip',
    department: 'sales',
    age: 'stale',
    sort: 'newest',
  };
  const search = searchWith('?surface=team', wanted);
  expect(search).toBe('?surface=team&text=pay+slip&department=sales&age=stale&sort=newest');
  expect(filterOf(search)).toEqual(wanted);
  expect(searchWith(search, NO_FILTER)).toBe('?surface=team');
});

test('what nobody knows is no filter', () => {
  expect(filterOf('?status=wonderful&age=1&use=2&sort=3')).toEqual(NO_FILTER);
});
