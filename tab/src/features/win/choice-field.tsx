import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { useWords } from '../../lib/words.ts';

// Select carries a minimum width of its own; without this, 320 px overflow.
const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface Props<Value extends string> {
  label: string;
  value: Value | '';
  choices: readonly (readonly [Value, string])[];
  choose: (value: Value | '') => void;
}

export function ChoiceField<Value extends string>({ label, value, choices, choose }: Props<Value>) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Field className={styles.field} label={label}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => choose(choices.find(([each]) => each === chosen)?.[0] ?? '')}
      >
        <option value="">{say('win:form.choose')}</option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
