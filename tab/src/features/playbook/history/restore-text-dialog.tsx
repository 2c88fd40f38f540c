import { readDraft, readPlaybook } from '#contract/playbook.ts';
import { type HistoryView, readHistory, restoreUseCase } from '#contract/restoring.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Bar } from '../../../components/bar.tsx';
import { ApiProblem, call } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import { useAnswers } from '../../../lib/use-route.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import { whenWords } from '../versions/version-words.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

interface Props {
  view: HistoryView;
  /** Whose text is restored; closed without one. */
  version: number | undefined;
  onClose: () => void;
}

/** Asks once, names a draft that would go, and leads to the editor. */
export function RestoreTextDialog({ view, version, onClose }: Props) {
  const [, goTo] = useLocation();
  const [isMade, setMade] = useState(false);
  function onMade() {
    setMade(true);
    onClose();
  }
  return (
    <Sheet
      open={version !== undefined}
      alert
      title={say('versions:restore-text-title')}
      onClose={onClose}
      onClosed={() => isMade && goTo(paths.useCase(view.id))}
    >
      {version !== undefined && <Restoring view={view} version={version} onMade={onMade} onClose={onClose} />}
    </Sheet>
  );
}

interface RestoringProps extends Props {
  version: number;
  onMade: () => void;
}

function Restoring({ view: { draft, id, title }, version, onMade, onClose }: RestoringProps) {
  const styles = useStyles();
  const { readAgain } = useAnswers();
  const restoring = useSaving(async () => {
    const params = { useCase: id };
    try {
      await call(restoreUseCase, { params, body: { version, replaced: draft?.rev } });
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'stale') await readAgain(readHistory, params);
      throw problem;
    }
    await Promise.all([
      readAgain(readDraft, params),
      readAgain(readPlaybook),
      readAgain(readHistory, params),
    ]);
    onMade();
  });
  return (
    <>
      <DialogContent className={styles.content}>
        {restoring.problem && (
          <Bar tone="error">{`${say('versions:restore-not-made')} ${restoring.problem.title}`}</Bar>
        )}
        <p>{say('versions:restore-text-line', { title, version })}</p>
        {draft && (
          <Bar tone="warning">
            {say('versions:restore-text-draft', { name: draft.by, when: whenWords(draft.at) })}
          </Bar>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button appearance="primary" disabledFocusable={restoring.isRunning} onClick={() => restoring.run()}>
          {say(draft ? 'versions:restore-text-replace' : 'versions:restore-text-yes')}
        </Button>
      </DialogActions>
    </>
  );
}
