import { newDepartmentId, SETTINGS_LIMITS } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { flushSync } from 'react-dom';
import { Surface } from '../../../components/surface.tsx';
import { suppliedName } from '../../../lib/departments.ts';
import { newOpId } from '../../../lib/op-id.ts';
import { NARROW } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';
import { type DepartmentField, isNameMissing, MOST_DEPARTMENTS } from './settings-form.ts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '12px', padding: '8px 16px 16px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px',
    '& .fui-Input, & input': { minWidth: 0 },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  add: { justifySelf: 'start' },
});

interface Props {
  departments: readonly DepartmentField[];
  /** Added ones can go again until they are published. */
  isPublished: (id: string) => boolean;
  isWrong: boolean;
  onChange: (departments: DepartmentField[]) => void;
}

/** The supplied departments under names of one's own, and further ones. They stay; teams and use cases may belong to them. */
export function DepartmentsPart({ departments, isPublished, isWrong, onChange }: Props) {
  const styles = useStyles();
  const added = departments.filter(({ isAdded }) => isAdded).length;
  function add(): void {
    const id = newDepartmentId('', newOpId());
    const last = departments.length - 1;
    // Everyone stays at the end.
    const next = [...departments.slice(0, last), { id, name: '', isAdded: true }, ...departments.slice(last)];
    flushSync(() => onChange(next));
    document.getElementById(`department-${id}`)?.focus();
  }
  const named = (id: string, name: string) =>
    onChange(departments.map((each) => (each.id === id ? { ...each, name } : each)));
  return (
    <Surface title={say('playbook:settings-part.departments')}>
      <div className={styles.content}>
        <p className={styles.hint}>{say('playbook:settings-departments-hint')}</p>
        <div className={styles.fields}>
          {departments.map((department) => {
            const { id, name, isAdded } = department;
            return (
              <Field
                key={id}
                label={isAdded ? say('playbook:settings-added') : suppliedName(id)}
                {...(isWrong &&
                  isNameMissing(department) && { validationMessage: say('playbook:settings-name-missing') })}
                {...(isAdded && !isPublished(id) && { hint: say('playbook:settings-added-hint') })}
              >
                <Input
                  id={`department-${id}`}
                  value={name}
                  maxLength={SETTINGS_LIMITS.departmentName}
                  placeholder={isAdded ? say('playbook:settings-added-example') : suppliedName(id)}
                  onChange={(_, { value }) => named(id, value)}
                  onBlur={() =>
                    isAdded && !isPublished(id) && name.trim() === ''
                      ? onChange(departments.filter((each) => each.id !== id))
                      : undefined
                  }
                />
              </Field>
            );
          })}
        </div>
        <Button
          className={styles.add}
          icon={<AddRegular />}
          disabledFocusable={added >= MOST_DEPARTMENTS - 10}
          onClick={add}
        >
          {say('playbook:settings-add-department')}
        </Button>
      </div>
    </Surface>
  );
}
