import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: '8px 12px',
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Names and what they are, such as minutes saved with the basis they rest on. */
export function Facts({ facts }: { facts: readonly { name: string; value: string; note?: string }[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value, note }) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={name}>
          {value}
          {note && <span className={styles.note}>{note}</span>}
        </dd>,
      ])}
    </dl>
  );
}
