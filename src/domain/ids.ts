/** ULIDs: 26 characters that sort by the time they were minted at. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const isUlid = (id: string): boolean => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id);

/** When an id was minted. Rows are keyed by it, so that a thing is found by its id alone. */
export function timeOfId(id: string): Date {
  if (!isUlid(id)) throw new Error('not a ULID');
  return new Date([...id.slice(0, 10)].reduce((time, letter) => time * 32 + ALPHABET.indexOf(letter), 0));
}

/** Ids given by the directory or minted here, as they may come in from outside; short enough for any key. */
export const PLAIN_ID = /^[\w.:@-]{1,128}$/;
export const isPlainId = (id: string): boolean => PLAIN_ID.test(id);
