import { type Department, departmentsIn } from '../../domain/playbook/departments.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { readPlaybook } from './read-playbook.ts';

/** The departments of this organisation. */
export const departmentsOf = async (world: World): Promise<Department[]> =>
  departmentsIn((await readPlaybook(world)).settings);

/** Something may only be kept for a department that there is. */
export async function demandDepartment(world: World, department: string): Promise<void> {
  const known = await departmentsOf(world);
  if (!known.some(({ id }) => id === department)) refuse('not-found', 'departmentGone');
}
