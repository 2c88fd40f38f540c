import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { type ComingView, moveAgenda, unskipAgenda } from '#contract/coming.ts';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

export type Segment = ComingView['segments'][number];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  day: { ...typographyStyles.body1Strong },
  meta: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Props {
  teamId: string;
  segment: Segment;
  mayEdit: boolean;
  onMove: () => void;
  onSkip: () => void;
  onChanged: () => void;
}

/** One planned segment: when it is, what was done to it, and how that is taken back. */
export function ComingRow({ teamId, segment, mayEdit, onMove, onSkip, onChanged }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const { own, state } = segment;
  const when = say('agenda:page.when', { day: longDay(segment.date), time: segment.time });
  const params = { team: teamId, agenda: segment.id };
  const button = (label: string, run: () => void) => (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={say('agenda:coming.named', { label, when })}
      onClick={run}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.day}>{when}</span>
        <Caption1 className={styles.meta}>{stateWords()}</Caption1>
        {problem && <Caption1 role="alert">{problem.title}</Caption1>}
      </span>
      {mayEdit && state !== 'running' && (
        <span className={styles.actions}>
          {state === 'skipped' ? (
            button(
              say('agenda:coming.unskip'),
              () => void act(() => call(unskipAgenda, { params }), onChanged),
            )
          ) : (
            <>
              {own &&
                button(
                  say('agenda:coming.back'),
                  () => void act(() => call(moveAgenda, { params, body: own }), onChanged),
                )}
              {button(say('agenda:coming.move'), onMove)}
              {button(say('agenda:coming.skip'), onSkip)}
            </>
          )}
        </span>
      )}
    </li>
  );

  function stateWords(): string {
    if (state === 'running') return say('agenda:coming.running');
    if (state === 'skipped') return say('agenda:coming.skipped', { reason: segment.skipReason ?? '' });
    if (own) return say('agenda:coming.moved', { day: longDay(own.date), time: own.time });
    return say('agenda:coming.ready');
  }
}
