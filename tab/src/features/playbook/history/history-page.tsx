import { type HistoryView, readHistory } from '#contract/restoring.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { LinkButton } from '../../../components/link-button.tsx';
import { Page } from '../../../components/page.tsx';
import { Part } from '../../../components/part.tsx';
import { Surface } from '../../../components/surface.tsx';
import { paths } from '../../../lib/paths.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { RestoreTextDialog } from './restore-text-dialog.tsx';
import { RevisionRow } from './revision-row.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { padding: '8px 16px' },
});

/** The texts a use case has had, each against the one before it, and the way back to one of them. Editors only. */
export function HistoryPage({ useCase }: { useCase: string }) {
  const reading = useRoute(readHistory, { params: { useCase } });
  const [restored, restore] = useState<number>();
  return (
    <Page
      title={reading.data?.title ?? say('versions:history')}
      line={say('versions:history-line')}
      actions={<LinkButton to={paths.useCase(useCase)}>{say('versions:history-back')}</LinkButton>}
    >
      <Part reading={reading} failed={say('versions:history-failed')}>
        {(view) => (
          <>
            <Surface title={say('versions:history')}>
              <Revisions view={view} isFirst onRestore={restore} />
            </Surface>
            <RestoreTextDialog view={view} version={restored} onClose={() => restore(undefined)} />
          </>
        )}
      </Part>
    </Page>
  );
}

interface RevisionsProps {
  view: HistoryView;
  isFirst?: boolean;
  onRestore: (version: number) => void;
}

/** A page of texts, and the pages that were asked for after it. */
function Revisions({ view, isFirst = false, onRestore }: RevisionsProps) {
  const styles = useStyles();
  const [hasMore, setHasMore] = useState(false);
  const { id, next, revisions, title } = view;
  return (
    <>
      <ul className={styles.list}>
        {revisions.map((line, index) => (
          <RevisionRow
            key={line.version}
            line={line}
            useCase={{ id, title }}
            isInUse={isFirst && index === 0}
            onRestore={() => onRestore(line.version)}
          />
        ))}
      </ul>
      {next !== undefined && !hasMore && (
        <div className={styles.more}>
          <Button appearance="subtle" onClick={() => setHasMore(true)}>
            {say('versions:history-more')}
          </Button>
        </div>
      )}
      {next !== undefined && hasMore && <Older useCase={id} before={next} onRestore={onRestore} />}
    </>
  );
}

interface OlderProps extends Pick<RevisionsProps, 'onRestore'> {
  useCase: string;
  before: number;
}

function Older({ useCase, before, onRestore }: OlderProps) {
  const reading = useRoute(readHistory, { params: { useCase }, query: { before } });
  return (
    <Part reading={reading} failed={say('versions:history-failed')}>
      {(view) => <Revisions view={view} onRestore={onRestore} />}
    </Part>
  );
}
