const LONGEST = 60;
const ENDING = 5;

/** An id people can read in an address, from the title; the ending keeps two use cases of one name apart. */
export function newUseCaseId(title: string, ending: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const stem = words.slice(0, LONGEST - ENDING - 1).replace(/-+$/, '') || 'use-case';
  return `${stem}-${ending.replace(/[^a-z0-9]/g, '').slice(0, ENDING)}`;
}
