import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { Page } from '../../components/page.tsx';
import type { Reading } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { AgendaActions } from './agenda-actions.tsx';
import { AgendaBars } from './agenda-bars.tsx';
import { AgendaList } from './agenda-list.tsx';
import { AgendaSkipped } from './agenda-skipped.tsx';
import { headlineOf, lineOf } from './agenda-headline.ts';
import { AsidePart, type Beside } from './aside-part.tsx';
import { ComingPart } from './coming-part.tsx';
import { StaleDialog } from './stale-dialog.tsx';
import { useAgendaDraft } from './use-agenda-draft.ts';
import { useStart } from './use-start.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 400px)' },
  },
});

interface Undo {
  text: string;
  items: readonly ItemView[];
}

interface Props {
  view: AgendaView;
  etag: string | undefined;
  reading: Reading<AgendaView>;
  onStored: (view: AgendaView) => void;
  /** On to the next agenda, from one that was skipped. */
  onGoOn: () => void;
}

export function AgendaOpen({ view, etag, reading, onStored, onGoOn }: Props) {
  const styles = useStyles();
  const { phrase } = useWords();
  const edit = useAgendaDraft(view, etag);
  const start = useStart(view.team.id);
  const [undo, setUndo] = useState<Undo>();
  const [beside, setBeside] = useState<Beside>();
  const { items, draft } = edit;

  function change(next: readonly ItemView[], undoText?: string) {
    setUndo(undoText === undefined ? undefined : { text: undoText, items });
    edit.change(next);
  }

  return (
    <Page
      title={phrase(headlineOf(view))}
      line={phrase(lineOf(view))}
      actions={
        <AgendaActions
          view={view}
          isSaved={draft.is === 'saved'}
          items={items}
          start={start}
          onStored={onStored}
        />
      }
    >
      <AgendaBars
        view={view}
        reading={reading}
        draft={draft}
        start={start}
        undo={undo?.text}
        onUndo={() => {
          if (undo) change(undo.items);
        }}
        onDismiss={() => setUndo(undefined)}
        onRetry={edit.retry}
      />
      {view.state === 'skipped' || view.state === 'async' ? (
        <AgendaSkipped view={view} onStored={onStored} onGoOn={onGoOn} />
      ) : (
        <div className={styles.columns}>
          <AgendaList
            view={view}
            items={items}
            draft={draft}
            beside={beside}
            onChange={change}
            onBeside={setBeside}
          />
          <AsidePart
            view={view}
            items={items}
            beside={beside}
            onClose={() => setBeside(undefined)}
            onChange={change}
          />
        </div>
      )}
      <ComingPart teamId={view.team.id} />
      {draft.is === 'stale' && (
        <StaleDialog
          mine={draft.items}
          theirs={draft.theirs.view.items}
          onTheirs={edit.takeTheirs}
          onMine={edit.keepMine}
        />
      )}
    </Page>
  );
}
