import { readOpenChanges } from '#contract/open-changes.ts';
import { readPlaybook } from '#contract/playbook.ts';
import { readRestore, restoreVersion, type RestoreView } from '#contract/restoring.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Bar } from '../../../components/bar.tsx';
import { Part } from '../../../components/part.tsx';
import { announce } from '../../../lib/announce.ts';
import { call } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import { useAnswers, useRoute } from '../../../lib/use-route.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import { RestoreList } from './restore-list.tsx';
import { leftOf, matterOf, openMatter } from './restore-matter.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

interface Props {
  open: boolean;
  version: number;
  onClose: () => void;
}

/** What restoring a version would make, which drafts stand in its way, and the press. Nothing is published by it. */
export function RestoreDialog({ open, version, onClose }: Props) {
  const [, goTo] = useLocation();
  const [next, setNext] = useState<string>();
  function leaveFor(path: string): void {
    setNext(path);
    onClose();
  }
  return (
    <Sheet
      open={open}
      alert
      size="medium"
      title={say('versions:restore-title', { version })}
      onClosed={() => next !== undefined && goTo(next)}
      onClose={onClose}
    >
      <Restoring version={version} leaveFor={leaveFor} onClose={onClose} />
    </Sheet>
  );
}

interface RestoringProps extends Omit<Props, 'open'> {
  /** Closes and goes to a page. */
  leaveFor: (path: string) => void;
}

function Restoring({ version, ...ways }: RestoringProps) {
  const { onClose } = ways;
  const params = { version: String(version) };
  const reading = useRoute(readRestore, { params });
  const [made, setMade] = useState<RestoreView>();
  if (made) return <Made view={made} {...ways} />;
  if (reading.data) return <Asking key={version} view={reading.data} onMade={setMade} {...ways} />;
  return (
    <>
      <DialogContent>
        <Part reading={reading} failed={say('versions:restore-failed')}>
          {() => null}
        </Part>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
      </DialogActions>
    </>
  );
}

interface AskingProps extends Omit<RestoringProps, 'version'> {
  view: RestoreView;
  onMade: (view: RestoreView) => void;
}

function Asking({ view, leaveFor, onMade, onClose }: AskingProps) {
  const styles = useStyles();
  const { readAgain } = useAnswers();
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const matter = matterOf(view);
  const toDo = openMatter(matter).filter(({ draft, key }) => !draft || replaced.includes(key));
  const restoring = useSaving(async () => {
    const named = matter.filter(({ key }) => replaced.includes(key));
    const body = {
      useCases: named.flatMap(({ draft, useCase }) =>
        draft && useCase ? [{ id: useCase, rev: draft.rev }] : [],
      ),
      sequences: named.flatMap(({ department, draft }) =>
        draft && department ? [{ department, rev: draft.rev }] : [],
      ),
    };
    const { data } = await call(restoreVersion, { params: { version: String(view.version) }, body });
    await Promise.all([readRestore, readOpenChanges, readPlaybook].map((route) => readAgain(route)));
    announce(say('versions:restore-made', { count: matter.length - leftOf(data).length }));
    onMade(data);
  });
  return (
    <>
      <DialogContent className={styles.content}>
        {restoring.problem && (
          <Bar tone="error">{`${say('versions:restore-not-made')} ${restoring.problem.title}`}</Bar>
        )}
        <p>{say(matter.length === 0 ? 'versions:restore-nothing' : 'versions:restore-line')}</p>
        <RestoreList
          view={view}
          onSettings={() => leaveFor(paths.settingsOf(view.version))}
          replaced={replaced}
          onReplace={(key, isReplaced) =>
            setReplaced((before) => [...before.filter((each) => each !== key), ...(isReplaced ? [key] : [])])
          }
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={toDo.length === 0 || restoring.isRunning}
          title={toDo.length === 0 ? say('versions:restore-nothing-to-make') : undefined}
          onClick={() => restoring.run()}
        >
          {say('versions:restore-make', { count: toDo.length })}
        </Button>
      </DialogActions>
    </>
  );
}

function Made({ view, leaveFor, onClose }: Omit<AskingProps, 'onMade'>) {
  const styles = useStyles();
  const left = leftOf(view);
  return (
    <>
      <DialogContent className={styles.content}>
        <Bar tone="success">
          {say('versions:restore-made', { count: matterOf(view).length - left.length })}
        </Bar>
        {left.length > 0 && (
          <p>
            {say('versions:restore-left', {
              count: left.length,
              titles: left.map(({ title }) => `“${title}”`).join(', '),
            })}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('versions:close')}</Button>
        <Button appearance="primary" onClick={() => leaveFor(paths.openChanges)}>
          {say('playbook:review-open')}
        </Button>
      </DialogActions>
    </>
  );
}
