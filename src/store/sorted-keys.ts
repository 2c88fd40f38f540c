const FULL = 512;

/** The first index in a sorted list whose entry is not before `key`. */
function placeOf(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keys in ordinal order, in blocks of a few hundred, so that a million of them take an insertion anywhere in no time. */
export class SortedKeys {
  #blocks: string[][] = [[]];
  /** The first key of each block but the first, to search in. */
  #starts: string[] = [];

  add(key: string): void {
    const at = this.#blockOf(key);
    const block = this.#blocks[at] ?? [];
    const place = placeOf(block, key);
    if (block[place] === key) return;
    block.splice(place, 0, key);
    if (block.length <= FULL) return;
    const upper = block.splice(FULL / 2);
    this.#blocks.splice(at + 1, 0, upper);
    this.#starts.splice(at, 0, upper[0] ?? key);
  }

  delete(key: string): void {
    const block = this.#blocks[this.#blockOf(key)] ?? [];
    const place = placeOf(block, key);
    if (block[place] === key) block.splice(place, 1);
  }

  /** Ascending, from the first key that is not before `first`. */
  *from(first: string): Generator<string> {
    const start = this.#blockOf(first);
    for (let at = start; at < this.#blocks.length; at++) {
      const block = this.#blocks[at] ?? [];
      for (let place = at === start ? placeOf(block, first) : 0; place < block.length; place++)
        yield block[place] ?? '';
    }
  }

  #blockOf(key: string): number {
    const place = placeOf(this.#starts, key);
    return this.#starts[place] === key ? place + 1 : place;
  }
}
