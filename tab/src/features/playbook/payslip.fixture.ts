import type { UseCase } from '#contract/playbook.ts';

export const payslip: UseCase = {
  id: 'explain-a-payslip-change',
  departments: ['finance-and-payroll'],
  task: 'drafting-email',
  tools: ['microsoft-365-copilot'],
  saves: { low: 5, high: 10 },
  difficulty: 'easy',
  weeks: { first: 2, last: 6 },
  archived: false,
  texts: {
    en: {
      title: 'Explain a payslip change in plain words',
      trigger: 'an employee asks why a payslip line moved',
      plan: 'draft the first answer',
      today: 'We write each answer from an empty e-mail.',
      stop: 'Writing each answer from an empty e-mail.',
      steps: [
        'Open the two payslips.',
        'Paste the two lines that changed, without the name.',
        'Check every figure, then send.',
      ],
      prompt:
        'Explain in three plain sentences why [line on the payslip] changed from [old amount] to [new amount] in [month]. No jargon, no apology, end with whom to ask.',
      examples: {
        'line on the payslip': 'pension contribution',
        'old amount': '212.40',
        'new amount': '231.10',
        month: 'April',
      },
      script:
        'Every month people write to us because a line on their payslip moved. Today we answer each one from scratch. From this week, we draft the first answer with the assistant.',
      question: 'Which payslip question did you answer most often this month?',
      exercise: ['Pick one question from this week.', 'Fill the prompt and read the answer aloud.'],
      quietHands: 'No question this week? Take last month’s most frequent one.',
      guardrail: 'No names, no staff numbers, no bank details.',
      savesBasis: 'Estimated by four people in Payroll',
      againScript:
        'Last time we drafted payslip answers with the assistant. What came back that you could send as it was?',
    },
  },
};
