import { PLAN_LIMITS, type Plan } from '../../domain/commitment/commitment.ts';
import { readSentence } from '../../domain/sentence/read-sentence.ts';
import { SENTENCE_WORDS } from '../reading-words.ts';

/** "use Claude to write the summary": the form asks for the tool by itself, and what is left completes "to …". */
const USE_TO = /^use\s.{1,60}?\sto\s+(?=\S)/i;

/** A typed plan as the form's fields. What was not said stays empty. */
export function planFrom(trigger: string | undefined, plan = ''): Partial<Plan> {
  const { tool } = readSentence(plan, SENTENCE_WORDS);
  const what = (tool ? plan.replace(USE_TO, '') : plan).slice(0, PLAN_LIMITS.plan);
  return { trigger, plan: what || undefined, tool };
}
