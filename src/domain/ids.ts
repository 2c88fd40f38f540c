/** ULIDs: 26 characters that sort by the time they were minted at. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const isUlid = (id: string): boolean => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id);

/** When an id was minted. Rows are keyed by it, so that a thing is found by its id alone. */
export function timeOfId(id: string): Date {
  if (!isUlid(id)) throw new Error('not a ULID');
  return new Date([...id.slice(0, 10)].reduce((time, letter) => time * 32 + ALPHABET.indexOf(letter), 0));
}

/** FNV-1a of 64 bits. Hexadecimal letters are letters of ids as well. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0').toUpperCase();
}

/** The id of a thing that has a natural name, minted at a time: the same name always gives the same id. */
export function idOfName(at: Date, name: string): string {
  let time = at.getTime();
  let letters = '';
  for (let nth = 0; nth < 10; nth += 1) {
    letters = ALPHABET.charAt(time % 32) + letters;
    time = Math.floor(time / 32);
  }
  return letters + fingerprint(name);
}

/** Ids given by the directory or minted here, as they may come in from outside; short enough for any key. */
export const PLAIN_ID = /^[\w.:@-]{1,128}$/;
export const isPlainId = (id: string): boolean => PLAIN_ID.test(id);
