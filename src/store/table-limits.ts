import { type Cell, type Cells, type RowKey, StoreError, type Write } from './table.ts';

/**
 * What Azure Table Storage refuses, checked before anything is sent, so that the service, its emulator (which is more
 * lenient) and the in-memory twin refuse the same. Sizes are counted as the service counts them: UTF-16, two bytes each.
 */
export const LIMITS = {
  keyBytes: 1024,
  propertyBytes: 64 * 1024,
  rowBytes: 1024 * 1024,
  commitBytes: 4 * 1024 * 1024,
  writes: 100,
  pageRows: 1000,
} as const;

const REFUSED_IN_KEYS = /[/\\#?\u0000-\u001f\u007f-\u009f]/;
/** Names the service or its client keep for themselves. */
const RESERVED = new Set(['partitionkey', 'rowkey', 'timestamp', 'etag']);
const ETAG = /^W\/"[\x21\x23-\x7e]+"$/;
const PROPERTY_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

const bytesOf = (text: string): number => text.length * 2;

function checkPart(part: string): void {
  if (part === '') throw new StoreError('invalid-key', 'a key is empty');
  if (bytesOf(part) > LIMITS.keyBytes) throw new StoreError('invalid-key', 'a key is longer than 1 KiB');
  if (REFUSED_IN_KEYS.test(part))
    throw new StoreError('invalid-key', 'a key holds a character that keys may not hold');
}

export const checkPartition: (partition: string) => void = checkPart;

export function checkKey(key: RowKey): void {
  checkPart(key.partition);
  checkPart(key.row);
}

function bytesOfCell(name: string, cell: Cell): number {
  if (cell === undefined) return 0;
  if (!PROPERTY_NAME.test(name) || RESERVED.has(name.toLowerCase()))
    throw new Error(`a cell cannot be called ${name}`);
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new Error(`the number in cell ${name} is not finite`);
  const bytes = typeof cell === 'string' ? bytesOf(cell) : 8;
  if (bytes > LIMITS.propertyBytes) throw new StoreError('too-large', `cell ${name} is larger than 64 KiB`);
  return 8 + bytesOf(name) + bytes;
}

const bytesOfCells = (cells: Cells): number =>
  Object.entries(cells).reduce((sum, [name, cell]) => sum + bytesOfCell(name, cell), 0);

function bytesOfWrite(partition: string, write: Write): number {
  const keys = 4 + bytesOf(partition) + bytesOf(write.row);
  return write.do === 'remove' ? keys : keys + bytesOfCells(write.cells);
}

/** Writes in as few commits as hold them, in their order. What no commit holds is refused before any of them is sent. */
export function commitsOf(partition: string, writes: readonly Write[]): Write[][] {
  const commits: Write[][] = [];
  let open: Write[] = [];
  let total = 0;
  for (const write of writes) {
    checkCommit(partition, [write]);
    const bytes = bytesOfWrite(partition, write);
    if (open.length === 0 || open.length === LIMITS.writes || total + bytes > LIMITS.commitBytes) {
      open = [];
      total = 0;
      commits.push(open);
    }
    open.push(write);
    total += bytes;
  }
  return commits;
}

/**
 * An ETag may have come a long way and becomes a header line. What cannot be one matches no row; above all `*`, with which
 * a replacement would ask for nothing.
 */
function checkEtag(write: Write, index: number): void {
  if (write.do !== 'replace' && write.do !== 'remove') return;
  if (ETAG.test(write.etag) || (write.do === 'remove' && write.etag === '*')) return;
  throw new StoreError('stale', 'the ETag is none', index);
}

export function checkCommit(partition: string, writes: readonly Write[]): void {
  if (writes.length === 0) throw new Error('a commit without writes');
  if (writes.length > LIMITS.writes)
    throw new StoreError('too-large', `${writes.length} writes are more than one commit takes`);
  if (new Set(writes.map((write) => write.row)).size < writes.length) {
    throw new StoreError('invalid-key', 'a row is written twice in one commit');
  }
  let total = 0;
  for (const [index, write] of writes.entries()) {
    checkKey({ partition, row: write.row });
    checkEtag(write, index);
    const bytes = bytesOfWrite(partition, write);
    if (bytes > LIMITS.rowBytes) throw new StoreError('too-large', 'a row is larger than 1 MiB', index);
    total += bytes;
  }
  if (total > LIMITS.commitBytes) throw new StoreError('too-large', 'the commit is larger than 4 MiB');
}
