import { PlaybookError } from '../playbook-error.ts';
import type { FoundIn } from './found.ts';

/** A finding, and what stands for its words when a person confirms them. */
export interface MarkedFinding extends FoundIn {
  mark: string;
}

/** A text was not stored, since nobody confirmed what was found in it. It holds places and no words, so that no log does. */
export class SensitiveFound extends PlaybookError {
  constructor(readonly found: readonly MarkedFinding[]) {
    super('unconfirmed', { say: 'error:sensitive', with: { count: found.length } });
    this.name = 'SensitiveFound';
  }
}
