const USE_CASE = { longest: 60, without: 'use-case' };
const DEPARTMENT = { longest: 40, without: 'department' };
const ENDING = 5;

export const newUseCaseId = (title: string, ending: string): string => newId(title, ending, USE_CASE);
export const newDepartmentId = (name: string, ending: string): string => newId(name, ending, DEPARTMENT);

/** An id people can read in an address, from what it names; the ending keeps two of one name apart. */
function newId(name: string, ending: string, { longest, without }: typeof USE_CASE): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const stem = words.slice(0, longest - ENDING - 1).replace(/-+$/, '') || without;
  return `${stem}-${ending.replace(/[^a-z0-9]/g, '').slice(0, ENDING)}`;
}
