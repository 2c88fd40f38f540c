import { answerPromotion } from '../../flows/win/answer-promotion.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { promotionCard } from '../cards/promotion-card.ts';
import type { Turn } from '../turn.ts';
import { consentInput, parsed } from './card-input.ts';

export async function consentPressed({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win, consent } = parsed(consentInput, data);
  return showing(promotionCard(kit, await answerPromotion(world, actor, team, win, consent)));
}
