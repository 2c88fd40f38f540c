import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import type { Cell, Cells, Row } from './table.ts';

const NOT_CELLS = new Set(['partitionKey', 'rowKey', 'timestamp', 'etag', 'odata.metadata']);
const isInt32 = (number: number): boolean => (number | 0) === number;

/** The service reads a whole number without a type as 32 bits, so what is larger says that it is a double. */
const sentCell = (cell: Cell): unknown =>
  typeof cell === 'number' && !isInt32(cell) ? { type: 'Double', value: cell } : cell;

export function entityOf(partition: string, row: string, cells: Cells): TableEntity {
  const sent = Object.entries(cells).filter(([, cell]) => cell !== undefined);
  return {
    ...Object.fromEntries(sent.map(([name, cell]) => [name, sentCell(cell)])),
    partitionKey: partition,
    rowKey: row,
  };
}

function readCell(name: string, value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`cell ${name} has a type that is never written here`);
}

export function rowOf(entity: TableEntityResult<Record<string, unknown>>): Row {
  const { partitionKey = '', rowKey = '', etag } = entity;
  const cells = Object.entries(entity).filter(([name]) => !NOT_CELLS.has(name));
  return {
    partition: partitionKey,
    row: rowKey,
    etag,
    cells: Object.fromEntries(cells.map(([name, value]) => [name, readCell(name, value)])),
  };
}
