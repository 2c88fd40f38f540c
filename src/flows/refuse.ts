import { PlaybookError, type Phrase, type ProblemCode } from '../domain/playbook-error.ts';

export function refuse(code: ProblemCode, say: string, details?: Phrase['with'], present?: unknown): never {
  throw new PlaybookError(code, { say: `error:${say}`, with: details }, present);
}

/** The same answer whether a team does not exist or is somebody else's. */
export const refuseStranger = (): never => refuse('not-allowed', 'notMember');
