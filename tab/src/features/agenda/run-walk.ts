import type { ItemView } from '#contract/agenda-view.ts';

/** A use case is one step with parts; Next walks through them. Which part is on screen is each reader's own. */
export type Part = 'script' | 'prompt' | 'exercise' | 'who';

export interface Place {
  step: number;
  part?: Part;
}

/** The script is what the manager says; who listens does not read along. */
export const partsOf = (view: ItemView | undefined, isLeading: boolean): readonly Part[] => {
  if (view?.item.kind !== 'use-case' || !view.useCase) return [];
  return isLeading ? ['script', 'prompt', 'exercise', 'who'] : ['prompt', 'exercise', 'who'];
};

/** Where Next leads: the next part, the first part of the next step, or the end. */
export function placeAfter(
  items: readonly ItemView[],
  { step, part }: Place,
  isLeading: boolean,
): Place | 'end' {
  const parts = partsOf(items[step], isLeading);
  const next = part === undefined ? undefined : parts[parts.indexOf(part) + 1];
  if (next) return { step, part: next };
  return step + 1 < items.length ? { step: step + 1, part: partsOf(items[step + 1], isLeading)[0] } : 'end';
}

/** Where Back leads: the part before, the last part of the step before, or nowhere on the first. */
export function placeBefore(
  items: readonly ItemView[],
  { step, part }: Place,
  isLeading: boolean,
): Place | undefined {
  const parts = partsOf(items[step], isLeading);
  const before = part === undefined ? undefined : parts[parts.indexOf(part) - 1];
  if (before) return { step, part: before };
  return step > 0 ? { step: step - 1, part: partsOf(items[step - 1], isLeading).at(-1) } : undefined;
}

/** What the Next button is named after. */
export const nameOfPlace = (
  items: readonly ItemView[],
  from: Place,
  to: Place,
): Part | ItemView['item']['kind'] =>
  to.step === from.step && to.part ? to.part : (items[to.step]?.item.kind ?? 'topic');
