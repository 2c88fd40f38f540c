import department from '#words/en/department.json';
import { phrase } from '../../lib/words.ts';

/** An organisation may have departments of its own, which have no word here: their id is shown. */
export const departmentName = (id: string): string =>
  id in department ? phrase({ say: `department:${id}` }) : id;
