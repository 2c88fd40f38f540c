import fc from 'fast-check';
import { DEPARTMENTS } from './playbook.ts';
import { SEQUENCE_WEEKS, slotSchema } from './sequence.ts';
import { settingsSchema } from './settings.ts';
import { DIFFICULTIES, TASKS, TOOLS, USE_CASE_LIMITS, useCaseSchema } from './use-case.ts';

/** Any letters there are, as a schema keeps them. */
const text = (maxLength: number, least = '') =>
  fc
    .string({ unit: 'binary', maxLength: Math.min(maxLength - least.length, 40) })
    .map((words) => `${least}${words}`.trim());
const line = text(USE_CASE_LIMITS.line);
const steps = (most: number) => fc.array(text(USE_CASE_LIMITS.step, 'x'), { maxLength: most });
const texts = fc.record({
  title: text(USE_CASE_LIMITS.title, 'Use'),
  trigger: line,
  plan: line,
  today: text(USE_CASE_LIMITS.text),
  stop: text(USE_CASE_LIMITS.text),
  steps: steps(USE_CASE_LIMITS.steps),
  prompt: text(USE_CASE_LIMITS.prompt),
  examples: fc.dictionary(fc.constantFrom('mail', 'role', 'the other side', 'Prüfling', '1'), line),
  script: text(USE_CASE_LIMITS.script),
  question: text(USE_CASE_LIMITS.text),
  exercise: steps(4),
  quietHands: line,
  guardrail: text(USE_CASE_LIMITS.text),
  savesBasis: line,
  againScript: text(USE_CASE_LIMITS.script),
});
const departments = fc.uniqueArray(fc.constantFrom(...DEPARTMENTS), { minLength: 1, maxLength: 3 });
const useCase = (id: string) =>
  fc
    .record({
      departments,
      task: fc.constantFrom(...TASKS),
      tools: fc.uniqueArray(fc.constantFrom(...TOOLS), { minLength: 1 }),
      saves: fc.record({ low: fc.integer({ min: 1, max: 2400 }), high: fc.integer({ min: 1, max: 2400 }) }),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      weeks: fc.record({ first: fc.integer({ min: 1, max: 52 }), last: fc.integer({ min: 1, max: 52 }) }),
      archived: fc.boolean(),
      fromWin: fc.option(fc.constant('01KAVV0000000000000000000Z'), { nil: undefined }),
      english: texts,
      others: fc.dictionary(fc.constantFrom('de', 'nl', 'fr-CA', 'zh-Hans'), texts, { maxKeys: 2 }),
    })
    .map(({ english, others, fromWin, ...rest }) =>
      useCaseSchema.parse({ id, ...rest, ...(fromWin && { fromWin }), texts: { en: english, ...others } }),
    );

const slots = (ids: string[]) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: SEQUENCE_WEEKS }), { maxLength: SEQUENCE_WEEKS })
    .chain((weeks) =>
      fc.tuple(
        ...weeks.map((week) =>
          fc
            .record({ useCase: fc.constantFrom(...ids), again: fc.boolean(), reason: text(300) })
            .map((slot) => slotSchema.parse({ week, ...slot })),
        ),
      ),
    );

const settings = fc
  .record({
    departments: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('legal', 'works-council', 'marketing'), name: text(60, 'Le') }),
      { selector: ({ id }) => id },
    ),
    approvedTools: fc.option(fc.uniqueArray(fc.constantFrom(...TOOLS)), { nil: undefined }),
    policyLink: fc.option(fc.constant('https://intranet.example.com/ai'), { nil: undefined }),
  })
  .map((each) => settingsSchema.parse(JSON.parse(JSON.stringify(each))));

/** Any playbook there can be: texts in several languages, archived use cases, weeks with gaps, settings. */
export const playbooks = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
  .map((numbers) => numbers.map((number) => `use-case-${number}`))
  .chain((ids) =>
    fc.record({
      useCases: fc.tuple(...ids.map(useCase)),
      sequence: fc.dictionary(fc.constantFrom(...DEPARTMENTS, 'legal'), slots(ids), { maxKeys: 3 }),
      settings,
      version: fc.integer({ min: 1, max: 500 }),
      note: text(300),
    }),
  );
