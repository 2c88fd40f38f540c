import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { type ReactNode, useId, useState } from 'react';
import { PageLink } from '../../../components/page-link.tsx';
import { say } from '../../../lib/words.ts';
import { whenWords } from '../versions/version-words.ts';
import type { Change } from './use-chosen.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    gap: '0 4px',
    padding: '8px 12px 12px 4px',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& p': { margin: 0 },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, paddingBlockStart: '6px', overflowWrap: 'anywhere' },
  words: { display: 'grid', gap: '4px', justifyItems: 'start', minWidth: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  stop: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground1 },
  changes: { minWidth: 0, justifySelf: 'stretch' },
});

interface Props {
  change: Change;
  title: string;
  /** Where it is written. */
  to: string;
  /** What it is, in a few words. */
  is: string;
  saved: { savedAt: string; savedBy: { name: string } };
  isChosen: boolean;
  onChoose: (chosen: boolean) => void;
  /** What is found in it, above the words that differ. */
  notes: ReactNode;
  children: ReactNode;
}

/** One change: chosen by its tick, opened by its button, mended where it is written. */
export function ChangeRow({ change, title, to, is, saved, isChosen, onChoose, notes, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const stop = change.stop && say(`versions:stop-${change.stop}`);
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isChosen}
        disabled={stop !== undefined}
        aria-label={say('versions:choose-named', { title })}
        {...(stop !== undefined && { 'aria-describedby': `${id}-stop` })}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <PageLink to={to}>{title}</PageLink>
        </h3>
        <p className={styles.small}>
          {say('versions:written', { is, name: saved.savedBy.name, when: whenWords(saved.savedAt) })}
        </p>
        {stop !== undefined && (
          <p className={styles.stop} id={`${id}-stop`}>
            {stop}
          </p>
        )}
        {notes}
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={`${id}-changes`}
          aria-label={say(isOpen ? 'versions:hide-changes-named' : 'versions:show-changes-named', { title })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'versions:hide-changes' : 'versions:show-changes')}
        </Button>
        <div className={styles.changes} id={`${id}-changes`} hidden={!isOpen}>
          {isOpen && children}
        </div>
      </div>
    </li>
  );
}
