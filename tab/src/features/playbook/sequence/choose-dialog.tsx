import type { SequenceView } from '#contract/sequence.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { SearchBox } from '@fluentui/react-search';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useState } from 'react';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { Sheet } from '../sheet.tsx';

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  search: { minWidth: 0, maxWidth: 'none', '& input': { minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '360px', overflowY: 'auto' },
  choice: {
    justifyContent: 'start',
    textAlign: 'start',
    width: '100%',
    maxWidth: 'none',
    minHeight: '44px',
    display: 'grid',
    fontWeight: tokens.fontWeightRegular,
  },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** The week to be filled; closed without one. */
  week: number | undefined;
  department: string;
  useCases: SequenceView['useCases'];
  onChoose: (useCase: string) => void;
  onClose: () => void;
}

/** One use case for one week; those of the department stand first. */
export function ChooseDialog({ week, onClose, ...props }: Props) {
  return (
    <Sheet
      open={week !== undefined}
      title={say('playbook:sequence-choose-title', { week: week ?? 0 })}
      onClose={onClose}
    >
      <Choosing {...props} onClose={onClose} />
    </Sheet>
  );
}

function Choosing({ department, useCases, onChoose, onClose }: Omit<Props, 'week'>) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const words = text.trim().toLowerCase();
  const rank = ({ departments }: SequenceView['useCases'][number]) =>
    departments.includes(department) ? 0 : departments.includes('everyone') ? 1 : 2;
  const found = useCases
    .filter(({ status, title }) => status !== 'archived' && title.toLowerCase().includes(words))
    .sort((one, other) => rank(one) - rank(other) || one.title.localeCompare(other.title));
  return (
    <>
      <DialogContent className={styles.content}>
        <SearchBox
          className={styles.search}
          aria-label={say('playbook:sequence-search')}
          placeholder={say('playbook:sequence-search')}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <span className={styles.small} role="status">
          {say('playbook:count', { count: found.length })}
        </span>
        <ul className={styles.list}>
          {found.map((useCase) => (
            <li key={useCase.id}>
              <Button appearance="subtle" className={styles.choice} onClick={() => onChoose(useCase.id)}>
                {useCase.title}
                <span className={styles.small}>
                  {[
                    useCase.departments.map(departmentName).join(', '),
                    ...(useCase.status === 'draft' ? [say('playbook:status-draft')] : []),
                  ].join(' · ')}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
      </DialogActions>
    </>
  );
}
