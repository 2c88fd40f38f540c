import type { FindingView } from '#contract/playbook.ts';
import { type FieldName, isField } from './draft-fields.ts';
import { type DraftForm, fieldOf } from './draft-form.ts';

/** What each part of the form is handed: the words, the way to change them, and what is wrong with them. */
export interface Editor {
  form: DraftForm;
  type: (change: Partial<DraftForm>) => void;
  save: () => void;
  /** Fields that cannot be saved as they stand. */
  incomplete: readonly string[];
  findings: readonly FindingView[];
}

/** The form shows a few fields under another name than the use case, and some findings are about none. */
export const fieldOfFinding = ({ field }: FindingView): FieldName | undefined => {
  const name = fieldOf(field.split('.'));
  return isField(name) ? name : undefined;
};

export const elementIdOf = (field: FieldName): string => `use-case-${field}`;

/** Opens the field for writing; a finding's link and the checks lead here. */
export function goToField(field: FieldName): void {
  const element = document.getElementById(elementIdOf(field));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
