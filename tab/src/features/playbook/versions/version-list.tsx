import { listVersions, type VersionsView } from '#contract/versions.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useState } from 'react';
import { Part } from '../../../components/part.tsx';
import { Surface } from '../../../components/surface.tsx';
import { NARROW } from '../../../lib/narrow.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import type { Ticked } from './ticked.ts';
import { VersionRow } from './version-row.tsx';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'start' },
    '& thead th': {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground3,
      padding: '8px 8px',
      height: '16px',
    },
    [NARROW]: {
      '&, & tbody': { display: 'block' },
      '& thead': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
    },
  },
  tick: { width: '36px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  version: { width: '56px' },
  by: { width: '20%' },
  when: { width: '20%' },
  foot: { padding: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  first: VersionsView;
  ticked: Ticked;
  tick: (version: number) => void;
}

/** A page of versions, and the pages that were asked for after it. */
export function VersionList({ first, ticked, tick }: Props) {
  const styles = useStyles();
  const rows = { ticked, tick, newest: first.newest };
  return (
    <Surface>
      <table className={styles.table} aria-label={say('versions:list')}>
        <thead>
          <tr>
            <th className={styles.tick}>
              <span className={styles.hidden}>{say('versions:tick')}</span>
            </th>
            <th className={styles.version}>{say('versions:column-version')}</th>
            <th>{say('versions:column-note')}</th>
            <th className={styles.by}>{say('versions:column-by')}</th>
            <th className={styles.when}>{say('versions:column-when')}</th>
          </tr>
        </thead>
        <Rows page={first} {...rows} />
      </table>
    </Surface>
  );
}

interface RowsProps extends Omit<Props, 'first'> {
  newest: number;
}

function Rows({ page, ...rows }: RowsProps & { page: VersionsView }) {
  const styles = useStyles();
  const [hasMore, setHasMore] = useState(false);
  const { next, versions } = page;
  return (
    <>
      <tbody>
        {versions.map((line) => (
          <VersionRow
            key={line.version}
            line={line}
            isInUse={line.version === rows.newest}
            isTicked={rows.ticked.includes(line.version)}
            onTick={() => rows.tick(line.version)}
          />
        ))}
      </tbody>
      {next !== undefined && !hasMore && (
        <tbody>
          <tr>
            <td colSpan={5} className={styles.foot}>
              <Button appearance="subtle" onClick={() => setHasMore(true)}>
                {say('versions:more')}
              </Button>
            </td>
          </tr>
        </tbody>
      )}
      {next !== undefined && hasMore && <Older before={next} {...rows} />}
    </>
  );
}

function Older({ before, ...rows }: RowsProps & { before: number }) {
  const styles = useStyles();
  const reading = useRoute(listVersions, { query: { before } });
  if (reading.data) return <Rows page={reading.data} {...rows} />;
  return (
    <tbody>
      <tr>
        <td colSpan={5} className={styles.foot}>
          <Part reading={reading} failed={say('versions:failed')}>
            {() => null}
          </Part>
        </td>
      </tr>
    </tbody>
  );
}
