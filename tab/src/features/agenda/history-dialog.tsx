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
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import type { z } from 'zod/v4';
import { listAgendas } from '#contract/agenda.ts';
import { PageLink } from '../../components/page-link.tsx';
import { Part } from '../../components/part.tsx';
import { longDay } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { phrase, useWords } from '../../lib/words.ts';

type Past = z.output<typeof listAgendas.answer>['agendas'][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gap: '2px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  meta: { color: tokens.colorNeutralForeground3 },
});

export function HistoryDialog({
  teamId,
  isOpen,
  onClose,
}: {
  teamId: string;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('agenda:history.title')}</DialogTitle>
          <DialogContent tabIndex={0}>
            <PastPage teamId={teamId} after={undefined} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('agenda:history.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A page of the list, and the pages that were asked for after it. */
function PastPage({ teamId, after }: { teamId: string; after: string | undefined }) {
  const styles = useStyles();
  const { say } = useWords();
  const [hasMore, setHasMore] = useState(false);
  const reading = useRoute(listAgendas, { params: { team: teamId }, query: { after } });
  return (
    <Part reading={reading} failed={say('agenda:history.failed')}>
      {({ agendas, next }) => (
        <>
          {!agendas.some(isOver) && next === undefined && after === undefined && (
            <p>{say('agenda:history.empty')}</p>
          )}
          <ul className={styles.list}>
            {agendas.filter(isOver).map((past) => (
              <PastRow key={past.id} teamId={teamId} past={past} />
            ))}
          </ul>
          {next !== undefined && !hasMore && (
            <Button appearance="subtle" onClick={() => setHasMore(true)}>
              {say('agenda:history.more')}
            </Button>
          )}
          {next !== undefined && hasMore && <PastPage teamId={teamId} after={next} />}
        </>
      )}
    </Part>
  );
}

const isOver = ({ state }: Past): boolean => state === 'ended' || state === 'skipped';

function PastRow({ teamId, past }: { teamId: string; past: Past }) {
  const styles = useStyles();
  const { say } = useWords();
  const outcome = past.state === 'skipped' ? 'skipped' : past.held ? 'held' : 'notHeld';
  const day = longDay(past.date);
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        {past.state === 'ended' ? (
          <PageLink to={paths.run(teamId, past.id)}>{day}</PageLink>
        ) : (
          <span>{day}</span>
        )}
        <Caption1>{say(`agenda:history.${outcome}`)}</Caption1>
      </span>
      <Caption1 className={styles.meta}>{past.titles.map(phrase).join(', ')}</Caption1>
    </li>
  );
}
