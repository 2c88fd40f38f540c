import { listVersions, type VersionsView } from '#contract/versions.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Page } from '../../../components/page.tsx';
import { Part } from '../../../components/part.tsx';
import { Surface } from '../../../components/surface.tsx';
import { dayAndMonth, dayAt, HERE } from '../../../lib/dates.ts';
import { MEDIUM } from '../../../lib/narrow.ts';
import { paths } from '../../../lib/paths.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { Sheet } from '../sheet.tsx';
import { Comparison, titleOf } from './comparison.tsx';
import { comparedOf } from './ticked.ts';
import { useTicked } from './use-ticked.ts';
import { VersionList } from './version-list.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 416px',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  card: { padding: '0 16px 16px' },
  aside: {
    position: 'sticky',
    top: '12px',
    maxHeight: 'calc(100vh - 24px)',
    overflowY: 'auto',
    [MEDIUM]: { display: 'none' },
  },
  // Where the comparison has no room of its own, this opens it.
  foot: {
    display: 'none',
    [MEDIUM]: {
      display: 'flex',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      padding: '8px 0',
      backgroundColor: tokens.colorNeutralBackground3,
      '& > button': { flexGrow: 1 },
    },
  },
});

/** What was published, by whom and why; any two versions side by side. Editors only. */
export function VersionsPage() {
  const reading = useRoute(listVersions);
  return (
    <Page title={say('playbook:title')} {...(reading.data?.since && { line: lineOf(reading.data) })}>
      {reading.problem?.code !== 'not-allowed' && <PlaybookTabs />}
      <Part reading={reading} failed={say('versions:failed')}>
        {(view) => (view.newest === 0 ? <Nothing /> : <Versions view={view} />)}
      </Part>
    </Page>
  );
}

const lineOf = ({ newest, since = '' }: VersionsView): string =>
  say('versions:line', { count: newest, date: dayAndMonth(dayAt(since, HERE)) });

function Nothing() {
  return (
    <Surface>
      <EmptyState
        kind="use-case"
        title={say('versions:empty-title')}
        text={say('versions:empty-text')}
        actions={<LinkButton to={paths.playbook}>{say('versions:to-use-cases')}</LinkButton>}
      />
    </Surface>
  );
}

function Versions({ view }: { view: VersionsView }) {
  const styles = useStyles();
  const comesBack = useRestoreFocusTarget();
  const [ticked, tick] = useTicked();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const compared = comparedOf(ticked, view.newest);
  const comparison = <Comparison key={`${compared.since}-${compared.version}`} {...compared} />;
  const { version, since } = compared;
  const label =
    ticked.length < 2 ? say('versions:show') : say('versions:show-two', { older: since, newer: version });
  return (
    <>
      <div className={styles.columns}>
        <VersionList first={view} ticked={ticked} tick={tick} />
        <div className={styles.aside}>
          <Surface title={titleOf(compared)}>
            <div className={styles.card}>{comparison}</div>
          </Surface>
        </div>
      </div>
      <div className={styles.foot}>
        <Button {...comesBack} appearance="primary" onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
      <Sheet open={isOpen} title={titleOf(compared)} onClose={close}>
        <DialogContent>{comparison}</DialogContent>
        <DialogActions>
          <Button onClick={close}>{say('versions:close')}</Button>
        </DialogActions>
      </Sheet>
    </>
  );
}
