import type { TableName } from './table.ts';

/** One call on a table of the in-memory twin. `nth` counts all calls on the same set of tables, from 1. */
export interface StoreCall {
  table: TableName;
  op: 'get' | 'page' | 'commit';
  partition: string;
  nth: number;
}

/**
 * What happens to a call: `before` fails without effect and `after` fails with it, and the caller cannot tell one from the
 * other (`unavailable`); the crashes are the same for a process that dies at that point.
 */
export type Fault = 'none' | 'before' | 'after' | 'crash-before' | 'crash-after';
export type FaultPlan = (call: StoreCall) => Fault;

/** The process died here. Nothing but the test that planned it may catch this. */
export class Crashed extends Error {
  constructor(readonly call: StoreCall) {
    super(`crashed at call ${call.nth}: ${call.op} on ${call.table}`);
    this.name = 'Crashed';
  }
}
