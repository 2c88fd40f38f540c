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
import { postAgenda } from '#contract/agenda.ts';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '12px' },
  card: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  minutes: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  view: AgendaView;
  items: readonly ItemView[];
  isSaved: boolean;
  isOpen: boolean;
  onClose: () => void;
  onPosted: (view: AgendaView) => void;
}

/** Shows what will be posted before it is; posting again brings the same card up to date. */
export function PostDialog({ view, items, isSaved, isOpen, onClose, onPosted }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const isAgain = view.postedAt !== undefined;
  const channel = view.channelName;
  const post = () => {
    if (!isSaved) return;
    void act(
      () => call(postAgenda, { params: { team: view.team.id, agenda: view.id } }),
      ({ data }) => {
        onPosted(data);
        announce(say('agenda:post.done', { channel }));
        onClose();
      },
    );
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('agenda:post.title', { channel })}</DialogTitle>
          <DialogContent className={styles.content}>
            {say(isAgain ? 'agenda:post.again' : 'agenda:post.line', { team: view.team.name, channel })}
            {problem && (
              <Bar tone="error">
                {say('agenda:post.failed')} {problem.title}
              </Bar>
            )}
            <div className={styles.card}>
              <h3 className={styles.title}>
                {say('agenda:post.cardTitle', { day: longDay(view.date), time: view.time })}
              </h3>
              <ul className={styles.list}>
                {items.map(({ item, title }) => (
                  <li key={item.id} className={styles.row}>
                    <span>
                      <Caption1 block>{say(`agenda:kind.${item.kind}`)}</Caption1>
                      {phrase(title)}
                    </span>
                    <span className={styles.minutes}>{say('agenda:min', { count: item.minutes })}</span>
                  </li>
                ))}
              </ul>
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('agenda:post.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={isBusy || !isSaved} onClick={post}>
              {say(isAgain ? 'agenda:post.confirmAgain' : 'agenda:post.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
