import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** In place of Back and Next for those who do not lead. Another manager can take over where it stands. */
export function RunWatcher({ driver, onTakeOver }: { driver: string; onTakeOver?: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <footer className={styles.foot}>
      <Caption1>
        {say(onTakeOver ? 'agenda:run.drivenByOther' : 'agenda:run.drivenBy', { name: driver })}
      </Caption1>
      {onTakeOver && <Button onClick={onTakeOver}>{say('agenda:run.takeOver')}</Button>}
    </footer>
  );
}
