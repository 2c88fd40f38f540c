import type { UseCase } from '../../src/domain/playbook/use-case.ts';

/** A whole use case that has no faults, for a department; what a test is about is given. */
export const useCaseFor = (id: string, department: string, with_: Partial<UseCase> = {}): UseCase => ({
  id,
  departments: [department],
  task: 'drafting-email',
  tools: ['ai-assistant'],
  saves: { low: 10, high: 20 },
  difficulty: 'easy',
  weeks: { first: 1, last: 13 },
  archived: false,
  texts: {
    en: {
      title: `Use case ${id}`,
      trigger: 'I answer a long mail',
      plan: 'draft the answer before I write it myself',
      today: 'We write every answer from an empty page.',
      stop: 'We stop writing the first draft by hand.',
      steps: ['Paste the question.', 'Ask for a draft.', 'Check each fact.'],
      prompt: 'Draft an answer to this mail: [mail]',
      examples: { mail: 'Can you resend the payslip?' },
      script: 'Today we try a draft. Take one mail that waits for you and let the assistant begin.',
      question: 'Which mail took you longest this week?',
      exercise: ['Take one mail.', 'Ask for a draft and send it when it is right.'],
      quietHands: 'Watch a neighbour and say what you would change.',
      guardrail: 'Never paste names, salaries or health data.',
      savesBasis: 'Measured in two teams over a month.',
      againScript: 'Last time we tried a draft. Who used it since, and what happened?',
    },
  },
  ...with_,
});
