import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Textarea } from '@fluentui/react-textarea';
import type { FieldName } from './draft-fields.ts';
import type { DraftForm } from './draft-form.ts';
import { type Editor, elementIdOf } from './editor.ts';
import { fieldProblem } from './field-problem.ts';
import { say } from '../../lib/words.ts';

type TextName = { [Name in FieldName]: DraftForm[Name] extends string ? Name : never }[FieldName];

interface Props {
  editor: Editor;
  field: TextName;
  hint?: string;
  placeholder?: string;
}

export function LineField({ editor, field, hint, placeholder }: Props) {
  return (
    <Field label={say(`playbook:field-${field}`)} hint={hint} {...fieldProblem(editor, field)}>
      <Input
        id={elementIdOf(field)}
        value={editor.form[field]}
        placeholder={placeholder}
        onChange={(_, { value }) => editor.type({ [field]: value })}
        onBlur={editor.save}
      />
    </Field>
  );
}

export function NumberField({ editor, field, hint }: Props) {
  return (
    <Field label={say(`playbook:field-${field}`)} hint={hint} {...fieldProblem(editor, field)}>
      <Input
        id={elementIdOf(field)}
        inputMode="numeric"
        value={editor.form[field]}
        onChange={(_, { value }) => editor.type({ [field]: value })}
        onBlur={editor.save}
      />
    </Field>
  );
}

/** The box has as many lines as its text, from `rows` to twelve; words are never hidden without a bar to scroll. */
export function AreaField({ editor, field, hint, placeholder, rows = 2 }: Props & { rows?: number }) {
  const value = editor.form[field];
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 62)), 0);
  return (
    <Field label={say(`playbook:field-${field}`)} hint={hint} {...fieldProblem(editor, field)}>
      <Textarea
        id={elementIdOf(field)}
        resize="vertical"
        rows={Math.min(12, Math.max(rows, lines))}
        value={value}
        placeholder={placeholder}
        onChange={(_, change) => editor.type({ [field]: change.value })}
        onBlur={editor.save}
      />
    </Field>
  );
}
