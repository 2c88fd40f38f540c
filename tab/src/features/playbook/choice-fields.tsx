import { MenuButton } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { say } from '../../lib/words.ts';
import { type Editor, elementIdOf } from './editor.ts';
import { fieldProblem } from './field-problem.ts';
import { nameOfValue } from './names.ts';

const useStyles = makeStyles({
  button: { justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular, width: '100%' },
  value: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  editor: Editor;
  options: readonly string[];
}

/** One of a few. */
export function ChoiceField({ editor, field, options }: Props & { field: 'task' | 'difficulty' }) {
  return (
    <Field label={say(`playbook:field-${field}`)} {...fieldProblem(editor, field)}>
      <Select
        id={elementIdOf(field)}
        value={editor.form[field]}
        onChange={(_, { value }) => editor.type({ [field]: value })}
        onBlur={editor.save}
      >
        {options.map((id) => (
          <option key={id} value={id}>
            {nameOfValue(field, id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Some of a few: the button says which, its menu stays open while they are ticked. */
export function ChoicesField({ editor, field, options }: Props & { field: 'departments' | 'tools' }) {
  const styles = useStyles();
  const chosen = editor.form[field];
  const label = say(`playbook:field-${field}`);
  const value = chosen.map((id) => nameOfValue(field, id)).join(', ') || say('playbook:choose-some');
  return (
    <Field label={label} {...fieldProblem(editor, field)}>
      <Menu
        persistOnItemClick
        checkedValues={{ [field]: chosen }}
        onCheckedValueChange={(_, { checkedItems }) => editor.type({ [field]: checkedItems })}
        onOpenChange={(_, { open }) => !open && editor.save()}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton id={elementIdOf(field)} className={styles.button} aria-label={`${label}: ${value}`}>
            <span className={styles.value}>{value}</span>
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {[...new Set([...options, ...chosen])].map((id) => (
              <MenuItemCheckbox key={id} name={field} value={id}>
                {nameOfValue(field, id)}
              </MenuItemCheckbox>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </Field>
  );
}
