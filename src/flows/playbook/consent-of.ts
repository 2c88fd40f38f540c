import { lintConsent } from '../../domain/playbook/lint-consent.ts';
import type { Finding } from '../../domain/playbook/lint-use-case.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import type { World } from '../ports.ts';
import { type PromotionFacts, promotionOf } from '../win/read-promotion.ts';
import { findUseCase } from './read-playbook.ts';

export interface ConsentSeen {
  promotion?: PromotionFacts;
  findings: Finding[];
}

/** What editors are told of the win a use case was drafted from, and of its author's answer. */
export async function consentOf(
  world: World,
  { promotedFrom }: UseCase,
  isPublished: boolean,
): Promise<ConsentSeen> {
  if (!promotedFrom) return { findings: [] };
  const promotion = await promotionOf(world, promotedFrom);
  const answer = promotion?.promotion.answer ?? 'waiting';
  const isWinThere = promotion?.win.state === 'shared';
  return { promotion, findings: lintConsent({ answer, isWinThere }, isPublished) };
}

/** Nothing that was drafted from a win is published without its author's yes. */
export async function demandConsent(world: World, useCase: UseCase): Promise<void> {
  const isPublished = (await findUseCase(world, useCase.id)) !== undefined;
  await demand(world, useCase, isPublished);
}

/** As for what was never published: what its author said when it was does not count any more. */
export const demandFreshConsent = (world: World, useCase: UseCase): Promise<void> =>
  demand(world, useCase, false);

async function demand(world: World, useCase: UseCase, isPublished: boolean): Promise<void> {
  const { findings } = await consentOf(world, useCase, isPublished);
  const stop = findings.find(({ level }) => level === 'fault');
  if (stop) throw new PlaybookError('conflict', stop.phrase);
}
