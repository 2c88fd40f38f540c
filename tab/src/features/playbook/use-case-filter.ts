import type { UseCaseLine } from '#contract/playbook.ts';
import { departmentName, taskName } from './names.ts';

export const STATUSES = ['published', 'changed', 'draft', 'archived', 'with-faults'] as const;
export type StatusFilter = (typeof STATUSES)[number];

export interface Filter {
  text: string;
  /** '' is all. */
  department: string;
  status: StatusFilter | '';
}
export const NO_FILTER: Filter = { text: '', department: '', status: '' };

export const isFiltered = (filter: Filter): boolean =>
  filter.text.trim() !== '' || filter.department !== '' || filter.status !== '';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();

function fits(line: UseCaseLine, filter: Filter): boolean {
  const words = plain(
    `${line.title} ${taskName(line.task)} ${line.departments.map(departmentName).join(' ')}`,
  );
  return (
    plain(filter.text)
      .split(/\s+/)
      .every((word) => words.includes(word)) &&
    (filter.department === '' || line.departments.includes(filter.department)) &&
    (filter.status === '' ||
      (filter.status === 'with-faults' ? line.faults > 0 : line.status === filter.status))
  );
}

export const filtered = (lines: readonly UseCaseLine[], filter: Filter): UseCaseLine[] =>
  lines.filter((line) => fits(line, filter));

/** The filter as it stands in the address beside what others keep there. */
export function filterOf(search: string): Filter {
  const given = new URLSearchParams(search);
  return {
    text: given.get('text') ?? '',
    department: given.get('department') ?? '',
    status: STATUSES.find((status) => status === given.get('status')) ?? '',
  };
}

export function searchWith(search: string, filter: Filter): string {
  const kept = new URLSearchParams(search);
  for (const [name, value] of Object.entries(filter)) {
    if (value === '') kept.delete(name);
    else kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
