import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ItemView } from '#contract/agenda-view.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { type Difference, differencesOf } from './agenda-items.ts';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '12px', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: '8px 8px 8px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  differs: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  mine: readonly ItemView[];
  theirs: readonly ItemView[];
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people edited at once: both versions beside each other, and a choice. Nothing is lost before it is made. */
export function StaleDialog({ mine, theirs, onMine, onTheirs }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('agenda:stale.title')}</DialogTitle>
          <DialogContent tabIndex={0}>
            {say('agenda:stale.line')}
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={head}>
                    {say('agenda:stale.mine')}
                  </th>
                  <th scope="col" className={head}>
                    {say('agenda:stale.theirs')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {differencesOf(mine, theirs).map((row) => (
                  <tr key={row.id}>
                    <Side side={row.mine} isSame={row.isSame} />
                    <Side side={row.theirs} isSame={row.isSame} />
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button onClick={onTheirs}>{say('agenda:stale.useTheirs')}</Button>
            <Button onClick={onMine}>{say('agenda:stale.saveMine')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Side({ side, isSame }: { side: Difference['mine']; isSame: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  if (!side)
    return <td className={mergeClasses(styles.cell, styles.missing)}>{say('agenda:stale.notIn')}</td>;
  const { view, place } = side;
  return (
    <td className={mergeClasses(styles.cell, !isSame && styles.differs)}>
      {phrase(view.title)}
      <Caption1 block>
        {say('agenda:stale.place', { place })}, {say('agenda:min', { count: view.item.minutes })}
        {isSame && `. ${say('agenda:stale.same')}`}
      </Caption1>
    </td>
  );
}
