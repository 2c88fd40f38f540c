import { plainLetters, searchWords, staleDaysOf, type UseCaseLine } from '#contract/playbook.ts';
import { departmentName, taskName } from './names.ts';

export const STATUSES = ['published', 'changed', 'draft', 'archived', 'with-faults'] as const;
export const AGES = ['fresh', 'stale'] as const;
export const USES = ['used', 'unused'] as const;
/** The first is meant where the address says nothing. */
export const SORTS = ['used', 'tried', 'title', 'newest', 'stalest'] as const;
export type Sort = (typeof SORTS)[number];

export interface Filter {
  text: string;
  /** '' is all. */
  department: string;
  status: (typeof STATUSES)[number] | '';
  age: (typeof AGES)[number] | '';
  use: (typeof USES)[number] | '';
  sort: Sort;
}
export const NO_FILTER: Filter = { text: '', department: '', status: '', age: '', use: '', sort: 'used' };

export const countFilters = ({ age, department, status, use }: Filter): number =>
  [age, department, status, use].filter((each) => each !== '').length;

export const isFiltered = (filter: Filter): boolean => filter.text.trim() !== '' || countFilters(filter) > 0;

/** What the lines do not say by themselves. */
export interface Around {
  /** By word of the search: in which use cases the server found it. */
  found: ReadonlyMap<string, ReadonlySet<string>>;
  today: string;
}

export const staleDays = ({ editedAt, status }: UseCaseLine, today: string): number | undefined =>
  editedAt === undefined || status === 'archived' ? undefined : staleDaysOf(editedAt.slice(0, 10), today);

/** Titles are long and few are typed: each line is brought to plain letters once. */
const letters = new WeakMap<UseCaseLine, string>();
function lettersOf(line: UseCaseLine): string {
  const names = () =>
    `${line.title} ${taskName(line.task)} ${line.departments.map(departmentName).join(' ')}`;
  const known = letters.get(line) ?? plainLetters(names());
  letters.set(line, known);
  return known;
}

function fits(
  line: UseCaseLine,
  words: readonly string[],
  filter: Filter,
  { found, today }: Around,
): boolean {
  const { age, department, status, use } = filter;
  return (
    words.every((word) => lettersOf(line).includes(word) || found.get(word)?.has(line.id) === true) &&
    (department === '' || line.departments.includes(department)) &&
    (status === '' || (status === 'with-faults' ? line.faults > 0 : line.status === status)) &&
    (age === '' || (age === 'stale') === (staleDays(line, today) !== undefined)) &&
    (use === '' || (use === 'used') === line.agendas > 0)
  );
}

const byTitle = (one: UseCaseLine, other: UseCaseLine): number => one.title.localeCompare(other.title);
/** Of what was never changed, as of a time before all. */
const editedAt = (line: UseCaseLine): string => line.editedAt ?? '';
const ORDERS: Record<Sort, (one: UseCaseLine, other: UseCaseLine) => number> = {
  used: (one, other) => other.agendas - one.agendas,
  tried: (one, other) => other.tries.of - one.tries.of,
  title: byTitle,
  newest: (one, other) => editedAt(other).localeCompare(editedAt(one)),
  stalest: (one, other) => editedAt(one).localeCompare(editedAt(other)),
};

/** What fits, in the order asked for; of the same rank by title. */
export function filtered(lines: readonly UseCaseLine[], filter: Filter, around: Around): UseCaseLine[] {
  const words = searchWords(filter.text);
  return lines
    .filter((line) => fits(line, words, filter, around))
    .sort((one, other) => ORDERS[filter.sort](one, other) || byTitle(one, other));
}

const known = <Value extends string>(all: readonly Value[], given: string | null): Value | undefined =>
  all.find((each) => each === given);

/** The filter as it stands in the address beside what others keep there. */
export function filterOf(search: string): Filter {
  const given = new URLSearchParams(search);
  return {
    text: given.get('text') ?? '',
    department: given.get('department') ?? '',
    status: known(STATUSES, given.get('status')) ?? '',
    age: known(AGES, given.get('age')) ?? '',
    use: known(USES, given.get('use')) ?? '',
    sort: known(SORTS, given.get('sort')) ?? NO_FILTER.sort,
  };
}

export function searchWith(search: string, filter: Filter): string {
  const kept = new URLSearchParams(search);
  for (const [name, value] of Object.entries({
    ...filter,
    sort: filter.sort === NO_FILTER.sort ? '' : filter.sort,
  })) {
    if (value === '') kept.delete(name);
    else kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
