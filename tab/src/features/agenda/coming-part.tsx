import { Button } from '@fluentui/react-button';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { ComingView } from '#contract/coming.ts';
import { Bar } from '../../components/bar.tsx';
import { Surface } from '../../components/surface.tsx';
import { announce } from '../../lib/announce.ts';
import { longDay } from '../../lib/dates.ts';
import { useWords } from '../../lib/words.ts';
import { ComingRow, type Segment } from './coming-row.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { SkipDialog } from './skip-dialog.tsx';
import { useComing } from './use-coming.ts';

const useStyles = makeStyles({ list: { margin: '12px 0 0', padding: 0, listStyleType: 'none' } });

/** Of a rhythm only what is out of it is news; a team that plans by hand sees all it has planned, and plans more. */
const isNews = ({ every, may, segments }: ComingView): boolean =>
  every === 'by-hand'
    ? segments.length > 1 || may.plan
    : segments.length > 1 || segments.some(({ own, state }) => state === 'skipped' || own !== undefined);

/** Further segments, moved and skipped ones among them, each with the way back. */
export function ComingPart({ teamId }: { teamId: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { reading, changed } = useComing(teamId);
  const [open, setOpen] = useState<{ is: 'plan' } | { is: 'move' | 'skip'; segment: Segment }>();
  const close = () => setOpen(undefined);
  const { data, problem } = reading;
  if (!data) {
    return problem ? (
      <Bar tone="warning" action={{ label: say('tab:failed.again'), run: reading.again }}>
        {say('agenda:coming.failed')} {problem.title}
      </Bar>
    ) : null;
  }
  if (!isNews(data)) return null;
  const plan = data.every === 'by-hand' && data.may.plan && (
    <Button size="small" icon={<CalendarAddRegular />} onClick={() => setOpen({ is: 'plan' })}>
      {say('agenda:plan.another')}
    </Button>
  );
  return (
    <Surface title={say('agenda:coming.title')} action={plan || undefined}>
      <ul className={styles.list}>
        {data.segments.map((segment) => (
          <ComingRow
            key={segment.id}
            teamId={teamId}
            segment={segment}
            mayEdit={data.may.edit}
            onMove={() => setOpen({ is: 'move', segment })}
            onSkip={() => setOpen({ is: 'skip', segment })}
            onChanged={changed}
          />
        ))}
      </ul>
      {open?.is === 'plan' && (
        <PlanDialog
          teamId={teamId}
          today={data.today}
          onClose={close}
          onPlanned={({ date, time }) => {
            announce(say('agenda:plan.done', { day: longDay(date), time }));
            changed();
          }}
        />
      )}
      {open?.is === 'move' && (
        <MoveDialog
          teamId={teamId}
          segment={open.segment}
          today={data.today}
          onClose={close}
          onMoved={({ date, time }) => {
            announce(say('agenda:move.done', { day: longDay(date), time }));
            changed();
          }}
        />
      )}
      {open?.is === 'skip' && (
        <SkipDialog
          view={{ id: open.segment.id, team: { id: teamId }, channelName: data.channelName }}
          isOpen
          onClose={close}
          onSkipped={changed}
        />
      )}
    </Surface>
  );
}
