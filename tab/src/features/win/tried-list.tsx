import type { TriedView } from '#contract/tried.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Button } from '@fluentui/react-button';
import { PersonAvatar } from '../../components/avatars.tsx';
import { TRIED_ICONS, TRIED_KEYS } from '../../components/tried-choice.tsx';
import { dayAt, shortDay } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 12px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  who: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  said: {
    ...typographyStyles.caption1,
    gridColumn: 2,
    display: 'flex',
    gap: '4px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  worked: { color: tokens.colorPaletteGreenForeground1 },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
  all: { justifySelf: 'start' },
});

const AT_FIRST = 4;

/** Who tried it, and their word for the next person. Only those this reader may know by name. */
export function TriedList({ tried, more }: { tried: readonly TriedView[]; more: number }) {
  const styles = useStyles();
  const { say } = useWords();
  const [isAll, setAll] = useState(false);
  if (tried.length === 0) return null;
  const shown = isAll ? tried : tried.slice(0, AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((each) => (
          <TriedRow key={each.person.id} tried={each} />
        ))}
      </ul>
      {shown.length < tried.length && (
        <Button className={styles.all} appearance="subtle" size="small" onClick={() => setAll(true)}>
          {say('win:tried.showMore', { count: tried.length - shown.length })}
        </Button>
      )}
      {isAll && more > 0 && <p className={styles.more}>{say('win:tried.more', { count: more })}</p>}
    </>
  );
}

function TriedRow({ tried: { at, outcome, person, teamName, word } }: { tried: TriedView }) {
  const styles = useStyles();
  const { say } = useWords();
  const zone = useZone();
  const Icon = TRIED_ICONS[outcome];
  return (
    <li className={styles.row}>
      <PersonAvatar person={person} size={28} />
      <div className={styles.who}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.meta}>
          {say('win:tried.meta', { team: teamName, date: shortDay(dayAt(at, zone)) })}
        </span>
      </div>
      <p className={styles.said}>
        <Icon className={`${styles.icon} ${outcome === 'worked' ? styles.worked : ''}`} aria-hidden />
        <span>
          <strong>{say(`win:outcome.${TRIED_KEYS[outcome]}`)}.</strong> {word}
        </span>
      </p>
    </li>
  );
}
