import type { UseCaseLine } from '#contract/playbook.ts';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, startWords } from '../../lib/words.ts';
import { filtered, filterOf, NO_FILTER, searchWith } from './use-case-filter.ts';

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
const ids = (filter: object) => filtered(lines, { ...NO_FILTER, ...filter }).map((each) => each.id);

test('words are found in title, task and department, in any order and without accents', () => {
  expect(ids({ text: 'email payslip' })).toEqual(['explain-a-payslip-change']);
  expect(ids({ text: 'resume' })).toEqual(['resume']);
  expect(ids({ text: 'finance' })).toEqual(['explain-a-payslip-change']);
  expect(ids({ text: '  ' })).toHaveLength(2);
});

test('department and status narrow further, and faults are a status of their own', () => {
  expect(ids({ department: 'sales' })).toEqual(['resume']);
  expect(ids({ status: 'draft' })).toEqual(['resume']);
  expect(ids({ status: 'with-faults' })).toEqual(['resume']);
  expect(ids({ status: 'draft', department: 'finance-and-payroll' })).toEqual([]);
});

test('the address keeps the filter and what others wrote there', () => {
  const search = searchWith('?surface=team', { ...NO_FILTER, text: 'pay slip', department: 'sales' });
  expect(search).toBe('?surface=team&text=pay+slip&department=sales');
  expect(filterOf(search)).toEqual({ text: 'pay slip', department: 'sales', status: '' });
  expect(searchWith(search, NO_FILTER)).toBe('?surface=team');
});

test('a status nobody knows is no filter', () => {
  expect(filterOf('?status=wonderful').status).toBe('');
});
