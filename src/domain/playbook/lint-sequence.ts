import { EVERYONE } from './playbook.ts';
import { inWeekOrder, PHASES, SEQUENCE_WEEKS, type Slot } from './sequence.ts';

/** What is known of a use case that a slot names. */
export interface SequencedUseCase {
  id: string;
  departments: string[];
  status: 'published' | 'changed' | 'draft' | 'archived';
}

/**
 * Advice on one sequence; nothing here keeps it from being published, since agendas have an answer to each: a week without a slot,
 * and a slot that cannot be used, are filled by the rule.
 */
export type SequenceFinding =
  | { is: 'gap'; week: number }
  /** The same use case explained from the start a second time; `of` is the week that explains it first. */
  | { is: 'repeat'; week: number; of: number; useCase: string }
  /** Asks how it went before anybody was shown it. */
  | { is: 'again-too-early'; week: number; useCase: string }
  | { is: 'draft' | 'archived' | 'gone' | 'other-department'; week: number; useCase: string }
  /** No slot of the dip repeats anything. */
  | { is: 'dip-without-again'; week: number };

export function lintSequence(
  department: string,
  slots: readonly Slot[],
  useCases: readonly SequencedUseCase[],
): SequenceFinding[] {
  const ordered = inWeekOrder(slots);
  if (ordered.length === 0) return [];
  const known = new Map(useCases.map((useCase) => [useCase.id, useCase]));
  const weeks = Array.from({ length: SEQUENCE_WEEKS }, (_, index) => index + 1);
  return [
    ...weeks.flatMap((week) => {
      const slot = ordered.find((each) => each.week === week);
      if (!slot) return [{ is: 'gap', week } as const];
      return [...ofUse(department, slot, known.get(slot.useCase)), ...ofOrder(slot, ordered)];
    }),
    ...ofDip(ordered),
  ];
}

function ofUse(department: string, slot: Slot, useCase: SequencedUseCase | undefined): SequenceFinding[] {
  const { week } = slot;
  if (!useCase) return [{ is: 'gone', week, useCase: slot.useCase }];
  if (useCase.status === 'archived') return [{ is: 'archived', week, useCase: slot.useCase }];
  const isTheirs = useCase.departments.includes(department) || useCase.departments.includes(EVERYONE);
  return [
    ...(useCase.status === 'draft' ? [{ is: 'draft', week, useCase: slot.useCase } as const] : []),
    ...(isTheirs ? [] : [{ is: 'other-department', week, useCase: slot.useCase } as const]),
  ];
}

function ofOrder(slot: Slot, ordered: readonly Slot[]): SequenceFinding[] {
  const { week, useCase } = slot;
  const before = ordered.find((each) => each.week < week && each.useCase === useCase);
  if (slot.again) return before ? [] : [{ is: 'again-too-early', week, useCase }];
  return before ? [{ is: 'repeat', week, of: before.week, useCase }] : [];
}

function ofDip(ordered: readonly Slot[]): SequenceFinding[] {
  const dip = PHASES[1];
  const repeats = ordered.some(({ week, again }) => again && week >= dip.first && week <= dip.last);
  return repeats ? [] : [{ is: 'dip-without-again', week: dip.first }];
}
