import type { HistoryView } from '#contract/restoring.ts';
import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { useId, useState } from 'react';
import { say } from '../../../lib/words.ts';
import { UseCaseDiff } from '../versions/use-case-diff.tsx';
import { whenWords } from '../versions/version-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    padding: '12px 16px',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  note: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  small: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    color: tokens.colorNeutralForeground2,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  line: HistoryView['revisions'][number];
  useCase: { id: string; title: string };
  isInUse: boolean;
  onRestore: () => void;
}

/** One text: why it came, by whom and when; what it changed, on request. */
export function RevisionRow({ line, useCase, isInUse, onRestore }: Props) {
  const styles = useStyles();
  const comesBack = useRestoreFocusTarget();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { note, publishedAt, publishedBy, version } = line;
  return (
    <li className={styles.row}>
      <h3 className={styles.note}>{note}</h3>
      <span className={styles.small}>
        {say('versions:revision', { version, name: publishedBy, when: whenWords(publishedAt) })}
        {isInUse && (
          <Badge appearance="tint" shape="rounded">
            {say('versions:in-use')}
          </Badge>
        )}
      </span>
      <div className={styles.acts}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={say(isOpen ? 'versions:hide-changed-in' : 'versions:show-changed-in', { version })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'versions:hide-changed' : 'versions:show')}
        </Button>
        {!isInUse && (
          <Button
            {...comesBack}
            size="small"
            aria-label={say('versions:restore-text-of', { version })}
            onClick={onRestore}
          >
            {say('versions:restore-text')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <UseCaseDiff useCase={useCase} version={version} since={version - 1} />}
      </div>
    </li>
  );
}
