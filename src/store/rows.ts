import type { Codec } from './codec.ts';
import type { Table, Write } from './table.ts';

/** A value with the ETag it was read under; without one the row is not there yet. */
export interface Stored<Value> {
  value: Value;
  etag?: string;
}

export async function readRow<Value>(
  table: Table,
  codec: Codec<Value>,
  partition: string,
  row: string,
): Promise<Stored<Value> | undefined> {
  const found = await table.get({ partition, row });
  return found && { value: codec.decode(found), etag: found.etag };
}

/** Inserts what was not there and replaces what was, under the ETag read: whoever comes second is told. */
export function writeOf<Value>(
  codec: Codec<Value>,
  row: string,
  value: Value,
  etag?: string,
  until?: string,
): Write {
  const cells = codec.encode(value, until);
  return etag === undefined ? { do: 'insert', row, cells } : { do: 'replace', row, cells, etag };
}
