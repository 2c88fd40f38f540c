import { RestError } from '@azure/data-tables';
import { z } from 'zod/v4';
import { StoreError, type StoreFault } from './table.ts';

/** The service's own codes. A status alone is not enough: 409 is also a table being deleted, 404 also a missing table. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  EntityAlreadyExists: 'exists',
  UpdateConditionNotSatisfied: 'stale',
  ConditionNotMet: 'stale',
  ResourceNotFound: 'missing',
  EntityNotFound: 'missing',
  EntityTooLarge: 'too-large',
  PropertyValueTooLarge: 'too-large',
  TooManyProperties: 'too-large',
  RequestBodyTooLarge: 'too-large',
  ContentLengthExceeded: 'too-large',
  KeyValueTooLarge: 'invalid-key',
  OutOfRangeInput: 'invalid-key',
  // What the service says of a continuation that it never gave.
  InvalidInput: 'invalid-key',
  InvalidDuplicateRow: 'invalid-key',
  TableBeingDeleted: 'unavailable',
};
const FAULTS_BY_STATUS: Readonly<Record<number, StoreFault>> = {
  408: 'unavailable',
  412: 'stale',
  413: 'too-large',
  429: 'unavailable',
};

const detailsSchema = z.object({ odataError: z.object({ code: z.string() }) });

/** A transaction tells the code in the error, a single write only in the details of the answer. */
function codeOf(error: RestError): string | undefined {
  const details = detailsSchema.safeParse(error.details);
  return details.success ? details.data.odataError.code : error.code;
}

function faultOf(error: RestError): StoreFault | undefined {
  // Nothing was answered, or nothing that could be read: what happened is not known.
  if (error.statusCode === undefined || error.code === RestError.PARSE_ERROR) return 'unavailable';
  if (error.statusCode >= 500) return 'unavailable';
  return FAULTS[codeOf(error) ?? ''] ?? FAULTS_BY_STATUS[error.statusCode];
}

/** The service puts the index of the failed write before its message: "1:The specified entity already exists." */
function indexOf(error: RestError): number | undefined {
  const index = /^(\d+):/.exec(error.message)?.[1];
  return index === undefined ? undefined : Number(index);
}

const isAborted = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** What an error of the client means to a caller of the port. What means nothing to it, such as a refused identity, stays itself. */
export function storeErrorOf(error: unknown): unknown {
  if (isAborted(error))
    return new StoreError('unavailable', 'the storage did not answer in time', undefined, { cause: error });
  if (!(error instanceof RestError)) return error;
  const fault = faultOf(error);
  if (!fault) return error;
  const why = codeOf(error) ?? `status ${error.statusCode}`;
  return new StoreError(fault, `the storage answered ${why}`, indexOf(error), { cause: error });
}

/** Whether a read was answered with "no such row". */
export const isMissing = (error: unknown): boolean =>
  error instanceof StoreError && error.fault === 'missing';
