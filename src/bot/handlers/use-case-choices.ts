import { textOf } from '../../domain/playbook/use-case.ts';
import { useCasesFor } from '../../flows/playbook/list-use-cases.ts';
import type { Choice } from '../cards/inputs.ts';
import type { Turn } from '../turn.ts';

/** A longer list is hard to use in a card, and makes it large; the tab has them all. */
const OFFERED = 20;

/** The use cases a win could belong to, those of the team's department first. The chosen one is always among them. */
export async function useCaseChoices(
  { world, actor, kit }: Turn,
  team: string,
  chosen?: string,
): Promise<Choice[]> {
  const useCases = await useCasesFor(world, actor, team);
  const offered = useCases.slice(0, OFFERED);
  const missing = useCases.find((useCase) => useCase.id === chosen && !offered.includes(useCase));
  return [...(missing ? [missing] : []), ...offered].map((useCase) => ({
    title: textOf(useCase, kit.language).title,
    value: useCase.id,
  }));
}
