import type { FieldProps } from '@fluentui/react-field';
import { say } from '../../lib/words.ts';
import type { FieldName } from './draft-fields.ts';
import { type Editor, fieldOfFinding } from './editor.ts';
import { findingWords } from './finding-words.ts';

const OWN_WORDS = ['title', 'departments', 'tools', 'low', 'high', 'first', 'last'] as const;

/** The one message under a field: what keeps it from being saved, else its fault, else its advice. */
export function fieldProblem(
  { incomplete, findings }: Editor,
  field: FieldName,
): Pick<FieldProps, 'validationState' | 'validationMessage'> {
  if (incomplete.includes(field)) {
    const own = OWN_WORDS.find((each) => each === field);
    return {
      validationState: 'error',
      validationMessage: say(own ? `playbook:wrong-${own}` : 'playbook:wrong-too-long'),
    };
  }
  const here = findings.filter((finding) => fieldOfFinding(finding) === field);
  const finding = here.find((each) => each.level === 'fault') ?? here[0];
  if (!finding) return {};
  return {
    validationState: finding.level === 'fault' ? 'error' : 'warning',
    validationMessage: findingWords(finding),
  };
}
