import { BASES, FREQUENCIES, TASKS, TOOLS } from '#contract/win.ts';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';
import { useWords } from '../../lib/words.ts';
import { ChoiceField } from './choice-field.tsx';
import type { Mark } from './marked-pieces.ts';
import { MarkedTextarea } from './marked-textarea.tsx';
import type { WinFields } from './win-draft.ts';
import type { FaultWords, SetField } from './win-form.tsx';

const useStyles = makeStyles({
  three: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '12px',
    [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '16px 12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  field: { minWidth: 0 },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  row: { flexWrap: 'wrap' },
});

/** Minutes, how often, tool, task, basis and prompt of a win that worked. */
export function WinFormDetails({
  fields,
  set,
  fault,
  promptMarks,
}: {
  fields: WinFields;
  set: SetField;
  fault: FaultWords;
  promptMarks: readonly Mark[];
}) {
  const styles = useStyles();
  const { say } = useWords();
  const hasBoth = fields.before.trim() !== '' && fields.after.trim() !== '';
  const minutes = hasBoth ? (['before', 'after'] as const) : (['before', 'after', 'saved'] as const);
  return (
    <>
      <div className={hasBoth ? styles.pair : styles.three}>
        {minutes.map((name) => (
          <Field key={name} className={styles.field} label={say(`win:form.${name}`)} {...fault(name)}>
            <Input
              className={styles.input}
              inputMode="numeric"
              contentAfter={say('win:form.min')}
              value={fields[name]}
              onChange={(_, { value }) => set(name, value)}
            />
          </Field>
        ))}
      </div>
      <div className={styles.two}>
        <ChoiceField
          label={say('win:form.often')}
          value={fields.frequency}
          choices={FREQUENCIES.map((each) => [each, say(`win:frequency.${each}`)])}
          choose={(value) => set('frequency', value)}
        />
        <ChoiceField
          label={say('win:form.tool')}
          value={fields.tool}
          choices={TOOLS.map((each) => [each, say(`tool:${each}`)])}
          choose={(value) => set('tool', value)}
        />
        {fields.tool === 'another-tool' && (
          <Field className={styles.field} label={say('win:form.toolName')} {...fault('toolName')}>
            <Input
              name="toolName"
              className={styles.input}
              value={fields.toolName}
              onChange={(_, { value }) => set('toolName', value)}
            />
          </Field>
        )}
        <ChoiceField
          label={say('win:form.task')}
          value={fields.task}
          choices={TASKS.map((each) => [each, say(`task:${each}`)])}
          choose={(value) => set('task', value)}
        />
      </div>
      <Field label={say('win:form.basis')}>
        <RadioGroup
          className={styles.row}
          layout="horizontal"
          value={fields.basis}
          onChange={(_, { value }) => set('basis', BASES.find((each) => each === value) ?? '')}
        >
          {BASES.map((basis) => (
            <Radio key={basis} value={basis} label={say(`win:form.${basis}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('win:form.prompt')} hint={say('win:form.promptHint')} {...fault('prompt')}>
        <MarkedTextarea
          rows={2}
          resize="vertical"
          name="prompt"
          marks={promptMarks}
          value={fields.prompt}
          onChange={(_, { value }) => set('prompt', value)}
        />
      </Field>
    </>
  );
}
