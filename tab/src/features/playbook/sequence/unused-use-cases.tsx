import type { SequenceView } from '#contract/sequence.ts';
import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { Surface } from '../../../components/surface.tsx';
import { say } from '../../../lib/words.ts';
import { type SequenceForm, WEEKS } from './sequence-cells.ts';
import { titleOf } from './sequence-words.ts';

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    margin: '0',
    padding: '0 16px',
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: '8px 16px 12px', listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  item: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '2px 0',
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  form: SequenceForm;
  /** Those that fit this department. */
  unused: SequenceView['useCases'];
  useCases: SequenceView['useCases'];
  onAdd: (useCase: string, week: number) => void;
}

/** What no week names yet. Empty weeks come first; another week gives its place. */
export function UnusedUseCases({ form, unused, useCases, onAdd }: Props) {
  const styles = useStyles();
  if (unused.length === 0) return null;
  const isEmpty = (week: number) => form.cells[week - 1] === null;
  const weeks = [...WEEKS.filter(isEmpty), ...WEEKS.filter((week) => !isEmpty(week))];
  return (
    <Surface title={say('playbook:sequence-unused')} meta={say('playbook:count', { count: unused.length })}>
      <ul className={styles.list}>
        {unused.map(({ id, title }) => (
          <li key={id} className={styles.item}>
            {title}
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button
                  appearance="subtle"
                  size="small"
                  aria-label={say('playbook:sequence-add-named', { title })}
                >
                  {say('playbook:sequence-add')}
                </Button>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {weeks.map((week) => {
                    const cell = form.cells[week - 1];
                    return (
                      <MenuItem key={week} onClick={() => onAdd(id, week)}>
                        {cell
                          ? say('playbook:sequence-add-instead', {
                              week,
                              title: titleOf(useCases, cell.useCase),
                            })
                          : say('playbook:sequence-add-empty', { week })}
                      </MenuItem>
                    );
                  })}
                </MenuList>
              </MenuPopover>
            </Menu>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
