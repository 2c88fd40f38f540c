import { findSensitiveIn } from '../domain/sensitive/find-sensitive.ts';
import { refuse } from './refuse.ts';

/**
 * For short lines that are kept as they are: a note for a colleague, who could not look at it before, or a word why. What
 * looks personal or confidential is left out; there is nothing to confirm.
 */
export function refuseSensitive(text: string | undefined): void {
  if (text !== undefined && findSensitiveIn({ text }).length > 0) refuse('invalid', 'lineSensitive');
}
