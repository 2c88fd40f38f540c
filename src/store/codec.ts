import type { z } from 'zod/v4';
import { type Cells, type Row, type RowKey, StoreError, type TableName } from './table.ts';

export interface CodecOptions<Value> {
  table: TableName;
  /** Of the row's shape. Counted up when a row written before no longer fits the schema by itself. */
  version: number;
  schema: z.ZodType<Value>;
  /** Brings the value of an older row to the present shape; the schema then checks it. */
  upgrade?: (old: unknown, version: number) => unknown;
  /** Cells kept beside the value because something reads them without it. */
  flat?: (value: Value) => Cells;
}

export interface Codec<Value> {
  /** `until` is the instant after which the row must be gone; every row about a person has one. */
  encode(value: Value, until?: string): Cells;
  decode(row: Row): Value;
}

/** A row that this version of the app cannot read. It names the row and never shows what the row holds. */
export class UnreadableRow extends Error {
  constructor(table: TableName, key: RowKey, why: string) {
    super(`cannot read ${table} ${key.partition} ${key.row}: ${why}`);
    this.name = 'UnreadableRow';
  }
}

/** Below the 32 Ki characters of a property; 15 of them stay below the 1 MiB of a row. */
const CHUNK = 30_000;
const CHUNKS = 15;
const chunkName = (index: number): string => (index === 0 ? 'json' : `json${index}`);

/** Never cuts a surrogate pair in two: half a pair does not survive the way to the service. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + CHUNK;
    const cutsPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    chunks.push(text.slice(start, cutsPair ? end - 1 : end));
    start = cutsPair ? end - 1 : end;
  }
  return chunks;
}

function jsonOf(cells: Cells): string {
  let json = '';
  for (let index = 0; index < CHUNKS; index++) {
    const chunk = cells[chunkName(index)];
    if (typeof chunk !== 'string') break;
    json += chunk;
  }
  return json;
}

/** What a step of reading answers, or nothing when it failed: what JSON.parse and schemas say may quote the row. */
function quietly(step: () => unknown): { value: unknown } | undefined {
  try {
    return { value: step() };
  } catch {
    return undefined;
  }
}

/** Retention, readable without knowing the kind of row. */
export const untilOf = (row: Row): string | undefined =>
  typeof row.cells.until === 'string' ? row.cells.until : undefined;

export function codecOf<Value>(options: CodecOptions<Value>): Codec<Value> {
  const { table, version, schema, upgrade, flat } = options;

  function encode(value: Value, until?: string): Cells {
    // Checked on the way in as well: what could not be read again is never written, and no stray field is kept.
    const checked = schema.safeParse(value);
    if (!checked.success)
      throw new Error(`a value for table ${table} does not fit version ${version} of its row`);
    const chunks = chunksOf(JSON.stringify(checked.data));
    if (chunks.length > CHUNKS)
      throw new StoreError('too-large', `a value for table ${table} is too large for one row`);
    const json = Object.fromEntries(chunks.map((chunk, index) => [chunkName(index), chunk]));
    return { ...flat?.(checked.data), ...json, v: version, until };
  }

  /** A row that many are shown is read once and checked once. Values are never changed in place. */
  const checked = new WeakMap<Row, { value: Value }>();
  function decode(row: Row): Value {
    const found = checked.get(row) ?? { value: read(row) };
    checked.set(row, found);
    return found.value;
  }

  function read(row: Row): Value {
    const { v } = row.cells;
    if (typeof v !== 'number') throw new UnreadableRow(table, row, 'it has no version');
    if (v > version) throw new UnreadableRow(table, row, `its version ${v} is newer than ${version}`);
    const kept = quietly(() => JSON.parse(jsonOf(row.cells)));
    if (!kept) throw new UnreadableRow(table, row, 'it is not whole');
    const present = v < version && upgrade ? quietly(() => upgrade(kept.value, v)) : kept;
    if (!present) throw new UnreadableRow(table, row, `its version ${v} could not be brought to ${version}`);
    const value = schema.safeParse(present.value);
    if (!value.success)
      throw new UnreadableRow(table, row, `its version ${v} does not fit version ${version}`);
    return value.data;
  }

  return { encode, decode };
}
