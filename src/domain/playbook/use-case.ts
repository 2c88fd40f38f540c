import { z } from 'zod/v4';

/** The work a use case or a win is about. Ids are stored; their names are in the catalogue under `task`. */
export const TASKS = [
  'drafting-email',
  'summarising-meetings',
  'summarising-documents',
  'job-descriptions',
  'interview-questions',
  'research',
  'reporting',
  'spreadsheets',
  'support-replies',
  'translation',
  'planning',
  'something-else',
] as const;
export const taskSchema = z.enum(TASKS);
export type Task = z.infer<typeof taskSchema>;

/** Tools a person may have used. `ai-assistant` is the vendor-neutral word of the supplied playbook. */
export const TOOLS = [
  'microsoft-365-copilot',
  'copilot-chat',
  'chatgpt',
  'claude',
  'gemini',
  'ai-assistant',
  'another-tool',
] as const;
export const toolSchema = z.enum(TOOLS);
export type Tool = z.infer<typeof toolSchema>;

/** Also names of fields of records, where one word of the language itself would be found before anybody wrote it. */
export const departmentIdSchema = z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]{1,39}$/);
export const useCaseIdSchema = z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]{2,59}$/);
export const DIFFICULTIES = ['easy', 'steady', 'stretch'] as const;

export const USE_CASE_LIMITS = {
  title: 80,
  line: 200,
  text: 1200,
  prompt: 4000,
  script: 2400,
  steps: 7,
  step: 240,
} as const;

/** What people read of a use case, in one language. */
export const useCaseTextSchema = z.object({
  title: z.string().trim().min(3).max(USE_CASE_LIMITS.title),
  /** Completes "When …": the moment in ordinary work that should set the use off. */
  trigger: z.string().trim().max(USE_CASE_LIMITS.line),
  /** Completes "I will use … to …": the plan a person takes away. */
  plan: z.string().trim().max(USE_CASE_LIMITS.line),
  today: z.string().trim().max(USE_CASE_LIMITS.text),
  stop: z.string().trim().max(USE_CASE_LIMITS.text),
  steps: z.array(z.string().trim().min(1).max(USE_CASE_LIMITS.step)).max(USE_CASE_LIMITS.steps),
  prompt: z.string().trim().max(USE_CASE_LIMITS.prompt),
  /** One example for each [placeholder] of the prompt, by its name without brackets. */
  examples: z.record(z.string(), z.string().trim().max(USE_CASE_LIMITS.line)),
  /** What the manager says, in their own voice, in two minutes at most. */
  script: z.string().trim().max(USE_CASE_LIMITS.script),
  question: z.string().trim().max(USE_CASE_LIMITS.text),
  /** Four minutes on one's own work: two to four steps. */
  exercise: z.array(z.string().trim().min(1).max(USE_CASE_LIMITS.step)).max(4),
  /** What to do for somebody who has nothing fitting today. */
  quietHands: z.string().trim().max(USE_CASE_LIMITS.line),
  guardrail: z.string().trim().max(USE_CASE_LIMITS.text),
  savesBasis: z.string().trim().max(USE_CASE_LIMITS.line),
  /** The script of a slot marked "again": asks how it went instead of explaining. */
  againScript: z.string().trim().max(USE_CASE_LIMITS.script),
});
export type UseCaseText = z.infer<typeof useCaseTextSchema>;

export const useCaseSchema = z.object({
  id: useCaseIdSchema,
  departments: z.array(departmentIdSchema).min(1),
  task: taskSchema,
  tools: z.array(toolSchema).min(1),
  /** Minutes usually saved each time, low to high. */
  saves: z.object({ low: z.number().int().min(1).max(2400), high: z.number().int().min(1).max(2400) }),
  difficulty: z.enum(DIFFICULTIES),
  /** Weeks after the training it suits, first and last. */
  weeks: z.object({ first: z.number().int().min(1).max(52), last: z.number().int().min(1).max(52) }),
  archived: z.boolean(),
  /** Why it was archived, as teams read it on their agendas; absent once it is brought back. */
  archivedFor: z.string().trim().min(3).max(USE_CASE_LIMITS.line).optional(),
  /** By language tag; 'en' is always there. */
  texts: z.record(z.string(), useCaseTextSchema).refine((texts) => 'en' in texts, 'texts.en is missing'),
  /** The win it was drafted from. Whose it is, is read there, so that a name can be taken back. */
  promotedFrom: z.object({ team: z.string(), win: z.string() }).optional(),
});
export type UseCase = z.infer<typeof useCaseSchema>;

/** The text in a language, else in English. */
export function textOf(useCase: UseCase, language: string): UseCaseText {
  const text = useCase.texts[language] ?? useCase.texts[language.split('-')[0] ?? ''] ?? useCase.texts.en;
  if (!text) throw new Error(`use case ${useCase.id} has no English text`);
  return text;
}

/** Whether two are the same in every word, whatever order their parts were written in. */
export const isSameUseCase = (one: UseCase, other: UseCase): boolean =>
  JSON.stringify(useCaseSchema.parse(one)) === JSON.stringify(useCaseSchema.parse(other));

/** Whether nothing but archiving and bringing back lies between two. */
export const isSameButForArchiving = (one: UseCase, other: UseCase): boolean =>
  isSameUseCase({ ...one, archived: other.archived, archivedFor: other.archivedFor }, other);

/** The names in [square brackets] of a prompt, in order, each once. */
export const placeholdersOf = (prompt: string): string[] => [
  ...new Set([...prompt.matchAll(/\[([^\][\n]{1,60})\]/g)].map((match) => match[1] ?? '')),
];
