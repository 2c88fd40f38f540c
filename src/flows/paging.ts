import { StoreError } from '../store/table.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a page from where a cursor says. Cursors are the storage's own and come back from outside: one that it never gave
 * is a wrong request, not an outage.
 */
export async function pageFrom<Page>(
  after: string | undefined,
  read: (after: string | undefined) => Promise<Page>,
): Promise<Page> {
  if (after !== undefined && !/^[\x20-\x7e]{1,400}$/.test(after)) return refuse('invalid', 'invalid');
  try {
    return await read(after);
  } catch (error) {
    if (after !== undefined && error instanceof StoreError && error.fault === 'invalid-key')
      return refuse('invalid', 'invalid');
    throw error;
  }
}
