import type { VersionLine } from '#contract/versions.ts';
import { Badge } from '@fluentui/react-badge';
import { Checkbox } from '@fluentui/react-checkbox';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { NARROW } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';
import { changeWords, whenWords } from './version-words.ts';

const useStyles = makeStyles({
  row: {
    '& > *': {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '8px',
      verticalAlign: 'middle',
      overflowWrap: 'anywhere',
    },
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: '44px auto minmax(0, 1fr)',
      columnGap: '4px',
      padding: '6px 8px 8px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      '& > *': { border: 'none', padding: '0' },
    },
  },
  // In high contrast what is chosen is cyan, and every word on it black.
  ticked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    '& > td > span': { color: tokens.colorNeutralForeground1Selected },
  },
  tick: { [NARROW]: { gridRow: '1 / 4', alignSelf: 'start' } },
  number: { ...typographyStyles.body1Strong, [NARROW]: { alignSelf: 'center' } },
  note: { [NARROW]: { gridRow: 2, gridColumn: '2 / 4' } },
  small: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    color: tokens.colorNeutralForeground2,
  },
  by: { [NARROW]: { ...typographyStyles.caption1, gridRow: 3, gridColumn: '2 / 4' } },
  when: { [NARROW]: { ...typographyStyles.caption1, gridRow: 1, gridColumn: 3, alignSelf: 'center' } },
  word: { display: 'none', [NARROW]: { display: 'inline' } },
});

interface Props {
  line: VersionLine;
  isInUse: boolean;
  isTicked: boolean;
  onTick: () => void;
}

export function VersionRow({ line, isInUse, isTicked, onTick }: Props) {
  const styles = useStyles();
  const { note, publishedAt, publishedBy, version } = line;
  return (
    <tr className={mergeClasses(styles.row, isTicked && styles.ticked)}>
      <td className={styles.tick}>
        <Checkbox
          checked={isTicked}
          aria-label={say('versions:compare-named', { version })}
          onChange={onTick}
        />
      </td>
      <th scope="row" className={styles.number}>
        <span className={styles.word}>{say('versions:column-version')} </span>
        {version}
      </th>
      <td className={styles.note}>
        {note}
        <span className={styles.small}>
          {changeWords(line)}
          {isInUse && (
            <Badge appearance="tint" shape="rounded">
              {say('versions:in-use')}
            </Badge>
          )}
        </span>
      </td>
      <td className={styles.by}>{publishedBy}</td>
      <td className={styles.when}>{whenWords(publishedAt)}</td>
    </tr>
  );
}
