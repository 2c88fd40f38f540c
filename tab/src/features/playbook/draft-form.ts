import { placeholdersOf, type UseCase, useCaseSchema, type UseCaseText } from '#contract/playbook.ts';
import { z } from 'zod/v4';

/**
 * A use case as its editor types it: figures and lists are still text, so that a half-typed one is never taken away
 * from under the cursor. Lists hold one entry a line.
 */
export const draftFormSchema = z.object({
  title: z.string(),
  departments: z.array(z.string()),
  task: z.string(),
  trigger: z.string(),
  plan: z.string(),
  today: z.string(),
  stop: z.string(),
  steps: z.string(),
  guardrail: z.string(),
  prompt: z.string(),
  examples: z.record(z.string(), z.string()),
  tools: z.array(z.string()),
  low: z.string(),
  high: z.string(),
  savesBasis: z.string(),
  script: z.string(),
  againScript: z.string(),
  question: z.string(),
  exercise: z.string(),
  quietHands: z.string(),
  difficulty: z.string(),
  first: z.string(),
  last: z.string(),
  archived: z.boolean(),
});
export type DraftForm = z.infer<typeof draftFormSchema>;

const EMPTY: UseCaseText = {
  title: '',
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
};

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function formOf(useCase: UseCase): DraftForm {
  const text = useCase.texts.en ?? EMPTY;
  return {
    title: text.title,
    departments: useCase.departments,
    task: useCase.task,
    trigger: text.trigger,
    plan: text.plan,
    today: text.today,
    stop: text.stop,
    steps: text.steps.join('\n'),
    guardrail: text.guardrail,
    prompt: text.prompt,
    examples: text.examples,
    tools: useCase.tools,
    low: String(useCase.saves.low),
    high: String(useCase.saves.high),
    savesBasis: text.savesBasis,
    script: text.script,
    againScript: text.againScript,
    question: text.question,
    exercise: text.exercise.join('\n'),
    quietHands: text.quietHands,
    difficulty: useCase.difficulty,
    first: String(useCase.weeks.first),
    last: String(useCase.weeks.last),
    archived: useCase.archived,
  };
}

/** Examples of placeholders that are no longer in the prompt stay on the screen's side only. */
const examplesOf = (form: DraftForm): Record<string, string> =>
  Object.fromEntries(
    placeholdersOf(form.prompt).flatMap((name) => (form.examples[name] ? [[name, form.examples[name]]] : [])),
  );

const figureOf = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

export type ReadForm = { ok: true; useCase: UseCase } | { ok: false; fields: string[] };

/** Field of the form for a path of the use case, as in a fault found by its schema or by the lint. */
export function fieldOf(path: readonly (string | number)[]): string {
  const [head = '', second] = path;
  if (head === 'texts') return fieldOf(path.slice(2));
  if (head === 'saves') return second === 'high' ? 'high' : 'low';
  if (head === 'weeks') return second === 'last' ? 'last' : 'first';
  return String(head);
}

/** What is sent. The parts the form does not show, such as other languages, are taken from `under`. */
export function readForm(form: DraftForm, under: UseCase): ReadForm {
  const parsed = useCaseSchema.safeParse({
    ...under,
    departments: form.departments,
    task: form.task,
    tools: form.tools,
    saves: { low: figureOf(form.low), high: figureOf(form.high) },
    difficulty: form.difficulty,
    weeks: { first: figureOf(form.first), last: figureOf(form.last) },
    archived: form.archived,
    texts: {
      ...under.texts,
      en: {
        title: form.title,
        trigger: form.trigger,
        plan: form.plan,
        today: form.today,
        stop: form.stop,
        steps: linesOf(form.steps),
        prompt: form.prompt,
        examples: examplesOf(form),
        script: form.script,
        question: form.question,
        exercise: linesOf(form.exercise),
        quietHands: form.quietHands,
        guardrail: form.guardrail,
        savesBasis: form.savesBasis,
        againScript: form.againScript,
      },
    },
  });
  if (parsed.success) return { ok: true, useCase: parsed.data };
  const fields = parsed.error.issues.map((issue) =>
    fieldOf(issue.path.map((part) => (typeof part === 'number' ? part : String(part)))),
  );
  return { ok: false, fields: [...new Set(fields)] };
}
