import type { Kit } from './kit.ts';

/** A department as this organisation calls it. */
export const departmentName = (kit: Kit, id: string): string =>
  kit.departments.find((each) => each.id === id)?.name ?? kit.say(`department:${id}`);
