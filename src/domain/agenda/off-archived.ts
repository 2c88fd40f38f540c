import { textOf, type UseCase } from '../playbook/use-case.ts';
import type { Phrase } from '../playbook-error.ts';
import type { AgendaItem } from './agenda.ts';
import { isOffered } from './channel-version.ts';
import { rankedUseCases } from './choose-use-case.ts';
import type { Preparing } from './preparing.ts';

export type UseCaseItem = Extract<AgendaItem, { kind: 'use-case' }>;

const useCasesOf = (items: readonly AgendaItem[]): UseCaseItem[] =>
  items.flatMap((item) => (item.kind === 'use-case' ? [item] : []));

const offeredIn = (useCases: readonly UseCase[], id: string): boolean =>
  isOffered(useCases.find((each) => each.id === id));

/** Whether an agenda names a use case that is not offered any more. */
export const hasArchived = (items: readonly AgendaItem[], useCases: readonly UseCase[]): boolean =>
  useCasesOf(items).some(({ useCase }) => !offeredIn(useCases, useCase));

/** Why another use case stands where one was archived. */
export function whyInPlaceOf(item: UseCaseItem, useCases: readonly UseCase[]): Phrase {
  const reason = useCases.find(({ id }) => id === item.useCase)?.archivedFor;
  const { title, useCase } = item;
  return reason === undefined
    ? { say: 'agenda:why.inPlaceOf', with: { title, useCase } }
    : { say: 'agenda:why.archived', with: { title, useCase, reason } };
}

/**
 * An agenda that its manager has touched, or that was posted, without what was archived: in its place the next use case
 * that fits the team, with the reason. Everything else stays as it is. Where no other fits, the item goes.
 */
export function offArchived(items: readonly AgendaItem[], preparing: Preparing): AgendaItem[] {
  const { useCases } = preparing.playbook;
  const there = new Set(useCasesOf(items).map(({ useCase }) => useCase));
  const fitting = rankedUseCases(preparing).filter(({ useCase }) => !there.has(useCase.id));
  return items.flatMap((item): AgendaItem[] => {
    if (item.kind !== 'use-case' || offeredIn(useCases, item.useCase)) return [item];
    const next = fitting.shift();
    if (!next) return [];
    const title = textOf(next.useCase, preparing.language).title;
    const { id, minutes, kind } = item;
    const why = whyInPlaceOf(item, useCases);
    return [{ kind, id, minutes, why, useCase: next.useCase.id, title, again: next.again }];
  });
}

/** What the rule prepares now for an agenda that people may have read already: what was archived since is said. */
export function withReasons(
  former: readonly AgendaItem[],
  items: readonly AgendaItem[],
  useCases: readonly UseCase[],
): AgendaItem[] {
  const [before] = useCasesOf(former);
  if (!before) return [...items];
  const isArchived = !offeredIn(useCases, before.useCase);
  return items.map((item) => {
    if (item.kind !== 'use-case') return item;
    if (isArchived) return { ...item, why: whyInPlaceOf(before, useCases) };
    return item.useCase === before.useCase && isStillSaid(before, useCases)
      ? { ...item, why: before.why }
      : item;
  });
}

/** It stands in place of one that is still archived. */
const isStillSaid = ({ why }: UseCaseItem, useCases: readonly UseCase[]): boolean =>
  (why.say === 'agenda:why.archived' || why.say === 'agenda:why.inPlaceOf') &&
  !offeredIn(useCases, String(why.with?.useCase));
