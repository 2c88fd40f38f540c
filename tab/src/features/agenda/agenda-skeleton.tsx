import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Bone } from '../../components/loading.tsx';
import { Surface } from '../../components/surface.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: '12px',
    padding: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'grid', gap: '8px', padding: '16px' },
  words: { display: 'grid', gap: '8px', flexGrow: 1, minWidth: 0 },
});

/** The boxes of the list before it is there. */
export function AgendaSkeleton() {
  const styles = useStyles();
  return (
    <Surface>
      <div className={styles.head}>
        <Bone width="30%" />
        <Bone width="100%" height={24} />
      </div>
      {[1, 2, 3].map((row) => (
        <div key={row} className={styles.row}>
          <Bone width={32} height={32} />
          <div className={styles.words}>
            <Bone width="24%" height={12} />
            <Bone width="56%" />
            <Bone width="72%" height={12} />
          </div>
        </div>
      ))}
    </Surface>
  );
}
