import type { UseCase } from './use-case.ts';

/** A use case of which nothing is written yet but its title. */
export const blankUseCase = ({
  id,
  title,
  department,
}: {
  id: string;
  title: string;
  department: string;
}): UseCase => ({
  id,
  departments: [department],
  task: 'something-else',
  tools: ['ai-assistant'],
  saves: { low: 5, high: 15 },
  difficulty: 'easy',
  weeks: { first: 1, last: 13 },
  archived: false,
  texts: {
    en: {
      title,
      trigger: '',
      plan: '',
      today: '',
      stop: '',
      steps: [],
      prompt: '',
      examples: {},
      script: '',
      question: '',
      exercise: [],
      quietHands: '',
      guardrail: '',
      savesBasis: '',
      againScript: '',
    },
  },
});
