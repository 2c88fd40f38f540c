import { isApproved } from './approved-tools.ts';
import { findSensitiveIn } from '../sensitive/find-sensitive.ts';
import type { Phrase } from '../playbook-error.ts';
import type { LocalDate } from '../week.ts';
import { staleDaysOf } from './staleness.ts';
import { placeholdersOf, textOf, type Tool, type UseCase, type UseCaseText } from './use-case.ts';

export const READING_WORDS_A_MINUTE = 130;
export const SCRIPT_SECONDS = 120;

/** A fault keeps a use case from being published; advice is the editor's to decide. */
export interface Finding {
  level: 'fault' | 'advice';
  field: string;
  phrase: Phrase;
}

interface Circumstances {
  language: string;
  /** Absent while the organisation has listed none: then every tool may be named. */
  approvedTools?: readonly Tool[];
  today?: LocalDate;
  editedAt?: LocalDate;
}

/** What the editor is told about a use case, in the order of the form: faults first, then advice. */
export function lintUseCase(useCase: UseCase, circumstances: Circumstances): Finding[] {
  const text = textOf(useCase, circumstances.language);
  return [
    ...faultsOf(useCase, circumstances),
    ...scriptsTooLong(text),
    ...placeholdersAndExamples(text),
    ...thinFields(text),
    ...personalData(text),
    ...stale(circumstances),
  ];
}

/** What keeps a use case from being published; cheap enough to ask of every draft of a long list. */
export const faultsOf = (useCase: UseCase, circumstances: Circumstances): Finding[] => [
  ...emptyFields(textOf(useCase, circumstances.language)),
  ...reversedRanges(useCase),
  ...toolsNotApproved(useCase, circumstances.approvedTools),
];

/** Seconds to read a text aloud. */
export function readingSecondsOf(text: string): number {
  // The segmenter also finds words in languages written without spaces, whatever locale it is made for.
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  const words = segments.filter((segment) => segment.isWordLike).length;
  return Math.ceil((words * 60) / READING_WORDS_A_MINUTE);
}

const fault = (field: string, say: string, values?: Phrase['with']): Finding =>
  finding('fault', field, say, values);
const advice = (field: string, say: string, values?: Phrase['with']): Finding =>
  finding('advice', field, say, values);
const finding = (level: Finding['level'], field: string, say: string, values?: Phrase['with']): Finding => ({
  level,
  field,
  phrase: { say: `lint:${say}`, ...(values && { with: values }) },
});

const isBlank = (value: string | readonly string[]): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.every(isBlank);

const REQUIRED = ['title', 'trigger', 'plan', 'steps', 'prompt', 'script', 'question', 'exercise'] as const;

function emptyFields(text: UseCaseText): Finding[] {
  const empty = REQUIRED.filter((field) => isBlank(text[field])).map((field) =>
    fault(field, `${field}-empty`),
  );
  return isBlank(text.guardrail) ? [...empty, fault('guardrail', 'guardrail-missing')] : empty;
}

function reversedRanges({ saves, weeks }: UseCase): Finding[] {
  return [
    ...(saves.low > saves.high ? [fault('saves', 'saves-reversed', { ...saves })] : []),
    ...(weeks.first > weeks.last ? [fault('weeks', 'weeks-reversed', { ...weeks })] : []),
  ];
}

function toolsNotApproved({ tools }: UseCase, approved: readonly Tool[] | undefined): Finding[] {
  return tools
    .filter((tool) => !isApproved(tool, approved))
    .map((tool) => fault('tools', 'tool-not-approved', { tool }));
}

function scriptsTooLong(text: UseCaseText): Finding[] {
  return (['script', 'againScript'] as const)
    .map((field) => ({ field, seconds: readingSecondsOf(text[field]) }))
    .filter(({ seconds }) => seconds > SCRIPT_SECONDS)
    .map(({ field, seconds }) => advice(field, 'script-long', { seconds, limit: SCRIPT_SECONDS }));
}

function placeholdersAndExamples({ prompt, examples }: UseCaseText): Finding[] {
  const names = placeholdersOf(prompt);
  const explained = Object.keys(examples).filter((name) => !isBlank(examples[name] ?? ''));
  return [
    ...(names.length === 0 && !isBlank(prompt) ? [advice('prompt', 'placeholders-none')] : []),
    ...names
      .filter((name) => !explained.includes(name))
      .map((name) => advice('examples', 'example-missing', { name })),
    ...Object.keys(examples)
      .filter((name) => !names.includes(name))
      .map((name) => advice('examples', 'example-unused', { name })),
  ];
}

function thinFields(text: UseCaseText): Finding[] {
  return [
    ...(text.exercise.length === 1 ? [advice('exercise', 'exercise-short')] : []),
    ...(isBlank(text.savesBasis) ? [advice('savesBasis', 'basis-missing')] : []),
  ];
}

/** What would be told a hundred times: an address or a number in the text, where a placeholder should stand. */
function personalData(text: UseCaseText): Finding[] {
  const fields = Object.entries(text).map(([field, value]): [string, string] => [
    field,
    typeof value === 'string' ? value : Object.values(value).join('\n'),
  ]);
  const found = findSensitiveIn(Object.fromEntries(fields)).filter(({ kind }) => kind !== 'marking');
  return [...new Set(found.map(({ field }) => field))].map((field) => advice(field, 'personal-data'));
}

function stale({ today, editedAt }: Circumstances): Finding[] {
  const days = today && editedAt ? staleDaysOf(editedAt, today) : undefined;
  return days === undefined ? [] : [advice('editedAt', 'stale', { days })];
}
