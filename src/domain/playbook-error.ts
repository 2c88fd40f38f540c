/**
 * An expected refusal. It carries a phrase, not a sentence: the door that answers says it in the reader's language.
 * Every code is mapped once per door by an exhaustive record, so a new one must be thought about at each door.
 */
export const PROBLEM_CODES = [
  'invalid', // the request itself is wrong: 400
  'not-signed-in', // nobody proved who they are: 401
  'not-allowed', // known person, not permitted: 403
  'not-found', // no such thing, or not one this person may know of: 404
  'gone', // it existed and was withdrawn, hidden or ended: 410
  'stale', // somebody changed it since it was read: 412
  'unconfirmed', // it holds what its writer has to look at first: 422
  'conflict', // it cannot be done in the state the thing is in: 409
  'too-large', // 413
  'too-many', // one person calls far more often than a person can: 429
  'busy', // many writers at once, or the storage is slow: 503, safe to repeat
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A key of the catalogue with what it is said with. Doors and tab render it; domain and flows never hold sentences. */
export interface Phrase {
  say: string;
  with?: Record<string, string | number>;
}

export class PlaybookError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly phrase: Phrase,
    /** What the caller needs to choose again, such as the present version of a stale thing. */
    readonly present?: unknown,
  ) {
    super(`${code}: ${phrase.say}`);
    this.name = 'PlaybookError';
  }
}
