import type { DraftForm } from './draft-form.ts';

export type FieldName = keyof DraftForm;

/** In the order of the form; also the order in which differences are told. */
export const FIELDS = [
  'title',
  'departments',
  'task',
  'trigger',
  'plan',
  'today',
  'stop',
  'steps',
  'guardrail',
  'prompt',
  'examples',
  'tools',
  'low',
  'high',
  'savesBasis',
  'script',
  'againScript',
  'question',
  'exercise',
  'quietHands',
  'difficulty',
  'first',
  'last',
  'archived',
] as const satisfies readonly FieldName[];

export const isField = (name: string): name is FieldName => FIELDS.some((field) => field === name);

/** Says an id, such as a department, a task or a tool, as people read it. */
export type NameOf = (field: FieldName, id: string) => string;

/** One field as text, so that two drafts can be shown beside each other. */
export function textOfField(form: DraftForm, field: FieldName, nameOf: NameOf): string {
  if (field === 'departments' || field === 'tools') {
    return form[field].map((id) => nameOf(field, id)).join(', ');
  }
  if (field === 'task' || field === 'difficulty') return nameOf(field, form[field]);
  if (field === 'archived') return nameOf(field, String(form.archived));
  if (field !== 'examples') return form[field];
  return Object.entries(form.examples)
    .filter(([, example]) => example.trim() !== '')
    .map(([name, example]) => `[${name}]: ${example}`)
    .join('\n');
}

const asIs: NameOf = (_, id) => id;
const plain = (form: DraftForm, field: FieldName): string => textOfField(form, field, asIs).trim();

/** Spaces at the ends are no difference: they are not kept. */
export const differs = (one: DraftForm, other: DraftForm, field: FieldName): boolean =>
  plain(one, field) !== plain(other, field);

export const changedFields = (one: DraftForm, other: DraftForm): FieldName[] =>
  FIELDS.filter((field) => differs(one, other, field));
