import department from '#words/en/department.json';
import type { MeView } from '#contract/person.ts';
import { phrase } from './words.ts';

let known: MeView['departments'] = [];

/** What the organisation calls its departments; with who I am, before anything is drawn. */
export const keepDepartments = (departments: MeView['departments']): void => void (known = departments);

export const departmentIds = (): string[] => known.map(({ id }) => id);

export const isSuppliedDepartment = (id: string): boolean => id in department;
/** What it came with, whatever it is called now. */
export const suppliedName = (id: string): string =>
  id in department ? phrase({ say: `department:${id}` }) : id;

/** The organisation's own name, else the catalogue's word; what neither knows is shown by its id. */
export const departmentName = (id: string): string =>
  known.find((each) => each.id === id)?.name ?? suppliedName(id);
