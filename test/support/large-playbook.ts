import type { UseCase } from '../../src/domain/playbook/use-case.ts';
import { textOf } from '../../src/domain/playbook/use-case.ts';
import { useCaseFor } from './use-cases.ts';

/** So many use cases with names as long as names may be. */
export const manyUseCases = (count: number): UseCase[] =>
  Array.from({ length: count }, (_, nth) =>
    useCaseFor(`use-case-${'x'.repeat(46)}-${String(nth).padStart(4, '0')}`, 'finance-and-payroll'),
  );

export function reworded(useCase: UseCase, title: string): UseCase {
  return { ...useCase, texts: { ...useCase.texts, en: { ...textOf(useCase, 'en'), title } } };
}
