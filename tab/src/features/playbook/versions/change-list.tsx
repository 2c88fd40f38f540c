import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useState } from 'react';
import { MEDIUM } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0 },
  group: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& dt': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, paddingBlockStart: '4px' },
    '& dd': { margin: 0, display: 'grid', justifyItems: 'start' },
  },
  entry: {
    ...typographyStyles.body1,
    minHeight: '24px',
    padding: '2px 0',
    border: 'none',
    background: 'none',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [MEDIUM]: { minHeight: '44px' },
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
  text: { ...typographyStyles.body1, padding: '2px 0' },
});

export interface Entry {
  /** What is shown of it; without one there is nothing to show. */
  key?: string;
  text: string;
}
interface Group {
  name: string;
  entries: Entry[];
}
interface Props {
  groups: readonly Group[];
  shown: string | undefined;
  onShow: (key: string) => void;
}

/** What differs, by kind. The chosen one is shown below. */
export function ChangeList({ groups, ...props }: Props) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {groups.map((group) => (
        <div key={group.name} className={styles.group}>
          <dt>{group.name}</dt>
          <dd>
            <Entries entries={group.entries} {...props} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Enough to see what it is about; all of them on request. */
const FEW = 3;

function Entries({ entries, shown, onShow }: Omit<Props, 'groups'> & { entries: Entry[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const few = all || entries.length <= FEW + 1 ? entries : entries.slice(0, FEW);
  return (
    <>
      {few.map(({ key, text }) =>
        key === undefined ? (
          <span key={text} className={styles.text}>
            {text}
          </span>
        ) : (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.entry, key === shown && styles.shown)}
            aria-pressed={key === shown}
            onClick={() => onShow(key)}
          >
            {text}
          </button>
        ),
      )}
      {few.length < entries.length && (
        <button type="button" className={styles.entry} onClick={() => setAll(true)}>
          {say('versions:n-more', { count: entries.length - few.length })}
        </button>
      )}
    </>
  );
}
