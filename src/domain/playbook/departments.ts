import { DEPARTMENTS, EVERYONE } from './playbook.ts';
import type { PlaybookSettings } from './settings.ts';

/** Without a name of its own, a supplied department has the word of the catalogue. */
export interface Department {
  id: string;
  name?: string;
}

export const SUPPLIED_DEPARTMENTS: readonly Department[] = DEPARTMENTS.map((id) => ({ id }));

const isSupplied = (id: string): boolean => DEPARTMENTS.some((each) => each === id);

/** All departments there are: the supplied ones, those that were added, and everyone at the end. */
export function departmentsIn({ departments }: Pick<PlaybookSettings, 'departments'>): Department[] {
  const named = ({ id }: Department): Department => departments.find((each) => each.id === id) ?? { id };
  const added = departments.filter(({ id }) => !isSupplied(id));
  return [
    ...SUPPLIED_DEPARTMENTS.filter(({ id }) => id !== EVERYONE).map(named),
    ...added,
    named({ id: EVERYONE }),
  ];
}

/** Departments that were added before and are missing now: teams and use cases may belong to them. */
export const lostDepartments = (before: PlaybookSettings, after: PlaybookSettings): Department[] =>
  before.departments.filter(({ id }) => !isSupplied(id) && !after.departments.some((each) => each.id === id));
