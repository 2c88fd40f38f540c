import { PLAN_LIMITS } from '../commitment/commitment.ts';
import { oncePer } from '../sentence/once-per.ts';
import type { PhraseFinder } from '../sentence/phrase-finder.ts';
import { listFinder } from '../sentence/sentence-finder.ts';
import { typedFrom, type MessageWords, type Said } from './said.ts';

export interface PlanIntent {
  kind: 'plan';
  trigger?: string;
  plan?: string;
}

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: listFinder(words, words.plan.openings),
  when: listFinder(words, words.plan.when),
  will: listFinder(words, words.plan.will),
  willUse: listFinder(words, words.plan.willUse),
}));

function firstAfter(finder: PhraseFinder<'yes'>, { tokens }: Said, from: number) {
  for (let at = from; at < tokens.length; at += 1) {
    const found = finder.at(tokens, at);
    if (found) return found;
  }
  return undefined;
}

function planOf(trigger: string, plan: string): PlanIntent {
  return {
    kind: 'plan',
    trigger: trigger.slice(0, PLAN_LIMITS.trigger).trim() || undefined,
    plan: plan.slice(0, PLAN_LIMITS.plan).trim() || undefined,
  };
}

/** "When I …, I will …" and "I will use … when I …", from one token on. */
function readIfThen(said: Said, from: number, words: MessageWords): PlanIntent | undefined {
  const known = vocabularyOf(words);
  const when = known.when.at(said.tokens, from);
  if (when) {
    const will = firstAfter(known.will, said, when.to);
    if (!will) return undefined;
    return planOf(typedFrom(said, when.to, will.from), typedFrom(said, will.to));
  }
  const will = known.willUse.at(said.tokens, from) && known.will.at(said.tokens, from);
  if (!will) return undefined;
  const later = firstAfter(known.when, said, will.to);
  return planOf(later ? typedFrom(said, later.to) : '', typedFrom(said, will.to, later?.from));
}

/** A plan to be confirmed; `statesTime` is true where the text reads as a win ("plan the week took 10 min, normally 30"). */
export function readPlan(said: Said, statesTime: boolean, words: MessageWords): PlanIntent | undefined {
  if (said.text.endsWith('?')) return undefined;
  const direct = readIfThen(said, 0, words);
  if (direct) return direct;
  const opening = vocabularyOf(words).openings.at(said.tokens, 0);
  if (!opening) return undefined;
  const start = said.tokens[opening.to]?.word === ':' ? opening.to + 1 : opening.to;
  const described = readIfThen(said, start, words);
  if (described) return described;
  return statesTime ? undefined : planOf('', typedFrom(said, start));
}
