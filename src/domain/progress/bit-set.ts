/** Exact sets of people by ordinal, as base64 in a row: 200,000 people are 25 KB before base64. */
export type BitSet = string;
export const EMPTY_SET: BitSet = '';

const bytesOf = (set: BitSet): Uint8Array => new Uint8Array(Buffer.from(set, 'base64'));
const setOf = (bytes: Uint8Array): BitSet => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return Buffer.from(bytes.subarray(0, end)).toString('base64');
};

export const hasBit = (set: BitSet, ordinal: number): boolean =>
  (((bytesOf(set)[ordinal >> 3] ?? 0) >> (ordinal & 7)) & 1) === 1;

export function withBit(set: BitSet, ordinal: number, on: boolean): BitSet {
  const old = bytesOf(set);
  const bytes = new Uint8Array(Math.max(old.length, (ordinal >> 3) + 1));
  bytes.set(old);
  const byte = bytes[ordinal >> 3] ?? 0;
  bytes[ordinal >> 3] = on ? byte | (1 << (ordinal & 7)) : byte & ~(1 << (ordinal & 7));
  return setOf(bytes);
}

export function bitSetOf(ordinals: Iterable<number>): BitSet {
  const all = [...ordinals];
  const highest = all.reduce((most, ordinal) => Math.max(most, ordinal), -1);
  const bytes = new Uint8Array((highest >> 3) + 1);
  for (const ordinal of all) bytes[ordinal >> 3] = (bytes[ordinal >> 3] ?? 0) | (1 << (ordinal & 7));
  return setOf(bytes);
}

export function unionOf(sets: Iterable<BitSet>): BitSet {
  let union = new Uint8Array(0);
  for (const set of sets) {
    const bytes = bytesOf(set);
    const [long, short] = bytes.length > union.length ? [bytes.slice(), union] : [union, bytes];
    short.forEach((byte, index) => (long[index] = (long[index] ?? 0) | byte));
    union = long;
  }
  return setOf(union);
}

export function countOf(set: BitSet): number {
  let count = 0;
  for (let byte of bytesOf(set)) for (; byte; byte &= byte - 1) count += 1;
  return count;
}

export function ordinalsOf(set: BitSet): number[] {
  const ordinals: number[] = [];
  bytesOf(set).forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit += 1) if ((byte >> bit) & 1) ordinals.push(index * 8 + bit);
  });
  return ordinals;
}
