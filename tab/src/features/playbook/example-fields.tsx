import { placeholdersOf } from '#contract/playbook.ts';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { say } from '../../lib/words.ts';
import { type Editor, elementIdOf } from './editor.ts';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  without: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  examples: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: '12px',
    '& > *, & input': { minWidth: 0 },
  },
});

/** The placeholders of the prompt as chips, and one example for each. */
export function ExampleFields({ editor }: { editor: Editor }) {
  const styles = useStyles();
  const { prompt, examples } = editor.form;
  const names = placeholdersOf(prompt);
  if (names.length === 0) return undefined;
  const firstWithout = names.find((name) => !examples[name]?.trim()) ?? names[0];
  return (
    <>
      <ul className={styles.chips} aria-label={say('playbook:placeholders')}>
        {names.map((name) => {
          const has = Boolean(examples[name]?.trim());
          return (
            <li key={name} className={mergeClasses(styles.chip, !has && styles.without)}>
              {has ? <CheckmarkCircleRegular aria-hidden /> : <WarningRegular aria-hidden />}
              {has ? name : say('playbook:placeholder-without', { name })}
            </li>
          );
        })}
      </ul>
      <div className={styles.examples}>
        {names.map((name) => (
          <Field key={name} size="small" label={say('playbook:example-for', { name })}>
            <Input
              id={name === firstWithout ? elementIdOf('examples') : undefined}
              value={examples[name] ?? ''}
              onChange={(_, { value }) => editor.type({ examples: { ...examples, [name]: value } })}
              onBlur={editor.save}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
