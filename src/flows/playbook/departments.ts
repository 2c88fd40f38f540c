import { DEPARTMENTS } from '../../domain/playbook/playbook.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';

/** The departments of this organisation by id, those supplied first. */
export const departmentsOf = (_world: World): Promise<readonly string[]> => Promise.resolve(DEPARTMENTS);

/** Something may only be kept for a department that there is. */
export async function demandDepartment(world: World, department: string): Promise<void> {
  if (!(await departmentsOf(world)).includes(department)) refuse('not-found', 'departmentGone');
}
