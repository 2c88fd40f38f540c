import type { CreditView, PromotionView } from '../../contract/promotion.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { Credit } from '../../flows/playbook/credit-of.ts';
import type { PromotionSeen } from '../../flows/win/promotion-seen.ts';

export const presentPromotion = ({
  isPublished,
  promotion,
  teamName,
  useCase,
  win,
}: PromotionSeen): PromotionView => ({
  win: { id: win.id, title: win.title },
  team: { id: win.team, name: teamName },
  askedBy: { id: promotion.askedBy.id, name: promotion.askedBy.name },
  at: promotion.at,
  answer: promotion.answer,
  useCase: useCase && presentAdded(useCase),
  isPublished,
});

function presentAdded(useCase: UseCase): PromotionView['useCase'] {
  const { guardrail, prompt, steps, title, trigger } = textOf(useCase, 'en');
  return { id: useCase.id, title, departments: useCase.departments, trigger, steps, prompt, guardrail };
}

export const presentCredit = ({ named, reused, teamName }: Credit): CreditView => ({
  teamName,
  reused,
  author: named && { id: named.author.id, name: named.author.name },
  win: named && { id: named.win.id, team: named.win.team },
});
