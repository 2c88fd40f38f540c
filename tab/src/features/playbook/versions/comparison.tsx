import { compareVersions, type ComparisonView } from '#contract/versions.ts';
import { Button } from '@fluentui/react-button';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useState } from 'react';
import { Part } from '../../../components/part.tsx';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { OpenChangesLine } from '../open-changes-line.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { ChangeList, type Entry } from './change-list.tsx';
import { UseCaseDiff } from './use-case-diff.tsx';
import { WeeksDiff } from './weeks-diff.tsx';

const useStyles = makeStyles({
  card: { display: 'grid', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export interface Compared {
  version: number;
  /** The older one; 0 is before the first. */
  since: number;
}

/** Everything two versions differ in, and the words of one of the differences. */
export function Comparison({ version, since }: Compared) {
  const styles = useStyles();
  const reading = useRoute(compareVersions, { params: { version: String(version) }, query: { since } });
  return (
    <div className={styles.card}>
      <p className={styles.line}>{lineOf({ version, since })}</p>
      <Part reading={reading} failed={say('versions:compare-failed')}>
        {(view) => <Differences view={view} />}
      </Part>
    </div>
  );
}

const KINDS = ['changed', 'added', 'archived', 'brought-back'] as const;

/** What differs, by kind, as it is listed. */
export function groupsOf({
  sequences,
  settings,
  useCases,
}: Pick<ComparisonView, 'sequences' | 'settings' | 'useCases'>) {
  const byKind = KINDS.map((is) => ({
    name: say(`versions:is-${is}`),
    entries: useCases
      .filter((each) => each.is === is)
      .map(({ id, title }): Entry => ({ key: `use-case ${id}`, text: title })),
  }));
  const weeks = sequences.map(({ department, weeks: all }): Entry => ({
    key: `weeks ${department}`,
    text: say('versions:weeks-of', {
      count: all.length,
      department: departmentName(department),
      weeks: all.map(({ week }) => week).join(', '),
    }),
  }));
  const set = settings.map((name): Entry => ({ text: say(`versions:setting-${name}`) }));
  return [
    ...byKind,
    { name: say('versions:is-sequence'), entries: weeks },
    { name: say('versions:is-settings'), entries: set },
  ].filter(({ entries }) => entries.length > 0);
}

function Differences({ view }: { view: ComparisonView }) {
  const groups = groupsOf(view);
  const [chosen, choose] = useState<string>();
  const shown = chosen ?? groups[0]?.entries[0]?.key;
  const useCase = view.useCases.find(({ id }) => shown === `use-case ${id}`);
  const weeks = view.sequences.find(({ department }) => shown === `weeks ${department}`);
  return (
    <>
      {groups.length === 0 && <p>{say('versions:same')}</p>}
      <ChangeList groups={groups} shown={shown} onShow={choose} />
      {useCase && (
        <UseCaseDiff
          key={useCase.id}
          useCase={useCase}
          version={view.newer.version}
          since={view.older?.version ?? 0}
        />
      )}
      {weeks && <WeeksDiff {...weeks} />}
      {view.newer.version < view.newest && <Restore version={view.newer.version} />}
      {view.open > 0 && <OpenChangesLine words={say('versions:open', { count: view.open })} />}
    </>
  );
}

function Restore({ version }: { version: number }) {
  const comesBack = useRestoreFocusTarget();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button {...comesBack} onClick={() => setOpen(true)}>
        {say('versions:restore')}
      </Button>
      <RestoreDialog open={isOpen} version={version} onClose={() => setOpen(false)} />
    </div>
  );
}

export function titleOf({ since, version }: Compared): string {
  if (since === 0) return say('versions:first-title');
  const versions = { newer: version, older: since };
  return say(since === version - 1 ? 'versions:one-title' : 'versions:compare-title', versions);
}

function lineOf({ since, version }: Compared): string {
  if (since === 0) return say('versions:first-line');
  return since === version - 1 ? say('versions:one-line', { older: since }) : say('versions:compare-line');
}
