import type { Plan } from '../../domain/commitment/commitment.ts';
import type { Kit } from './kit.ts';

/** "When I close a call, I will use Copilot to write the summary." Drawn as words of a person. */
export function planSentence(
  kit: Kit,
  { trigger, tool, plan }: Pick<Plan, 'trigger' | 'tool' | 'plan'>,
): string {
  const said = { trigger, tool: kit.say(`tool:inSentence.${tool}`), plan };
  // A plan made from a win that belongs to no use case has no moment yet.
  return kit.say(trigger ? 'card:plan.sentence' : 'card:plan.sentenceNoTrigger', said);
}
