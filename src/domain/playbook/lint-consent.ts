import { type Answer, isConsent } from '../win/promotion.ts';
import type { Finding } from './lint-use-case.ts';

export interface ConsentNow {
  answer: Answer;
  /** The win is shared, and not withdrawn or hidden since. */
  isWinThere: boolean;
}

/**
 * What stands between a use case and the win it was drafted from. Nothing is published without its author's yes; when that
 * is taken back later, editors are told and decide.
 */
export function lintConsent({ answer, isWinThere }: ConsentNow, isPublished: boolean): Finding[] {
  const finding = (say: string): Finding => ({
    level: isPublished ? 'advice' : 'fault',
    field: 'promotedFrom',
    phrase: { say: `lint:${say}-${isPublished ? 'published' : 'draft'}` },
  });
  if (!isWinThere) return [finding('win-gone')];
  if (answer === 'waiting') return isPublished ? [] : [finding('consent-waiting')];
  return isConsent(answer) ? [] : [finding('consent-no')];
}
