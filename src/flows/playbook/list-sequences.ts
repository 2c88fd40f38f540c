import { inWeekOrder } from '../../domain/playbook/sequence.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { Actor, World } from '../ports.ts';
import { departmentsOf } from './departments.ts';
import { permitEditing } from './edit-use-case.ts';
import { readPlaybook } from './read-playbook.ts';

export interface SequenceLine {
  department: string;
  slots: { week: number; title: string; again: boolean }[];
}

/** What is published for all departments, to be looked at side by side. */
export async function listSequences(world: World, actor: Actor): Promise<SequenceLine[]> {
  permitEditing(actor);
  const { sequence, useCases } = await readPlaybook(world);
  const titles = new Map(useCases.map((useCase) => [useCase.id, textOf(useCase, 'en').title]));
  return (await departmentsOf(world)).map(({ id: department }) => ({
    department,
    slots: inWeekOrder(sequence[department] ?? []).map(({ week, useCase, again }) => ({
      week,
      title: titles.get(useCase) ?? useCase,
      again,
    })),
  }));
}
