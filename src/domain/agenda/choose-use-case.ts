import { EVERYONE } from '../playbook/playbook.ts';
import { inWeekOrder, type Slot } from '../playbook/sequence.ts';
import type { UseCase } from '../playbook/use-case.ts';
import type { Phrase } from '../playbook-error.ts';
import { daysBetween } from '../week.ts';
import { isRecent, lastUseOf, type Preparing } from './preparing.ts';

export interface ChosenUseCase {
  useCase: UseCase;
  again: boolean;
  why: Phrase;
}

const isFor = (useCase: UseCase, department: string): boolean =>
  useCase.departments.includes(department) || useCase.departments.includes(EVERYONE);

/** How many earlier segments already took a slot like this one: the third slot needs two before it. */
function timesRun(preparing: Preparing, slot: Slot): number {
  return preparing.past
    .flatMap((segment) => segment.done)
    .filter((item) => item.kind === 'use-case' && item.useCase === slot.useCase && item.again === slot.again)
    .length;
}

function isRun(preparing: Preparing, slots: Slot[], slot: Slot): boolean {
  const alike = slots.filter((other) => other.useCase === slot.useCase && other.again === slot.again);
  return alike.indexOf(slot) < timesRun(preparing, slot);
}

function chosenFromSlot(preparing: Preparing, slot: Slot, useCase: UseCase): ChosenUseCase {
  const known = lastUseOf(preparing, slot.useCase) !== undefined;
  if (slot.again && known)
    return { useCase, again: true, why: { say: 'agenda:why.again', with: { week: slot.week } } };
  const say = slot.week === preparing.week ? 'agenda:why.sequence' : 'agenda:why.slotMissed';
  return { useCase, again: false, why: { say, with: { week: slot.week } } };
}

/** Slots whose week has come and that were not run, newest first. */
function fromSequence(preparing: Preparing): ChosenUseCase[] {
  const { sequence } = preparing.playbook;
  const own = sequence[preparing.department] ?? [];
  const slots = inWeekOrder(own.length > 0 ? own : (sequence[EVERYONE] ?? []));
  return slots
    .filter((slot) => slot.week <= Math.max(1, preparing.week) && !isRun(preparing, slots, slot))
    .reverse()
    .flatMap((slot) => {
      const useCase = preparing.playbook.useCases.find((each) => each.id === slot.useCase && !each.archived);
      if (!useCase) return [];
      const chosen = chosenFromSlot(preparing, slot, useCase);
      const fits =
        chosen.again || (!isRecent(preparing, useCase.id) && !preparing.defaults.includes(useCase.id));
      return fits ? [chosen] : [];
    });
}

function whyRotated(preparing: Preparing, useCase: UseCase): Phrase {
  const last = lastUseOf(preparing, useCase.id);
  if (last === undefined) return { say: 'agenda:why.neverTried' };
  return {
    say: 'agenda:why.notRecently',
    with: { weeks: Math.floor(daysBetween(last, preparing.date) / 7) },
  };
}

/** Everything else, best first: not recent, not yet the default, own department, suits the week, longest ago. */
function fromRotation(preparing: Preparing): ChosenUseCase[] {
  const rank = (useCase: UseCase): (number | string)[] => [
    isRecent(preparing, useCase.id) ? 1 : 0,
    preparing.defaults.includes(useCase.id) ? 1 : 0,
    useCase.departments.includes(preparing.department) ? 0 : 1,
    preparing.week >= useCase.weeks.first && preparing.week <= useCase.weeks.last ? 0 : 1,
    lastUseOf(preparing, useCase.id) ?? '',
    useCase.id,
  ];
  const ranked = preparing.playbook.useCases
    .filter((useCase) => !useCase.archived && isFor(useCase, preparing.department))
    .map((useCase) => ({ useCase, rank: rank(useCase) }));
  return ranked
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ useCase }) => ({ useCase, again: false, why: whyRotated(preparing, useCase) }));
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  if (index < 0) return 0;
  return (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}

/** All use cases that could fill the slot, best first; each use case once. The first is the one that is prepared. */
export function rankedUseCases(preparing: Preparing): ChosenUseCase[] {
  const all = [...fromSequence(preparing), ...fromRotation(preparing)];
  return all.filter(
    (chosen, index) => all.findIndex((other) => other.useCase.id === chosen.useCase.id) === index,
  );
}
