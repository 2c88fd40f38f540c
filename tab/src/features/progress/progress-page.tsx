import { type ProgressView, readProgress } from '#contract/progress.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DataLineRegular } from '@fluentui/react-icons/svg/data-line';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useState } from 'react';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { announce } from '../../lib/announce.ts';
import { dayAndMonth } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { NARROW } from '../../lib/narrow.ts';
import { useRoute } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { csvOf } from '../../lib/csv.ts';
import { FigureRow } from './figure-row.tsx';
import { NoFigures } from './no-figures.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { weekRows } from './weeks-rows.ts';
import { WeeksPlot } from './weeks-plot.tsx';
import { WeeksTable } from './weeks-table.tsx';
import { whyNoFigures } from './why-no-figures.ts';

const useStyles = makeStyles({
  body: { padding: '8px 16px 12px' },
  // The axis says it as well; on a phone the heading needs the room.
  meta: { [NARROW]: { display: 'none' } },
});

/** Is it holding? What a team does by week, before and after its training. */
export function ProgressPage({ teamId }: { teamId: string }) {
  const { me } = useHere();
  const progress = useRoute(readProgress, { params: { team: teamId } });
  const { data } = progress;
  const name = data?.team.name ?? me.teams.find((team) => team.id === teamId)?.name;
  return (
    <Page
      title={name ?? say('tab:tabs.progress')}
      {...(data && {
        line: teamLine(data, me.now.slice(0, 10)),
        actions: (
          <Button icon={<ArrowDownloadRegular />} onClick={() => exportWeeks(data)}>
            {say('progress:export')}
          </Button>
        ),
      })}
    >
      <Part reading={progress} failed={say('progress:failed')}>
        {(view) => (
          <>
            <FigureRow view={view} />
            <Weeks view={view} />
          </>
        )}
      </Part>
    </Page>
  );
}

function Weeks({ view }: { view: ProgressView }) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const why = whyNoFigures(view);
  if (why) {
    return (
      <Surface>
        <NoFigures view={view} why={why} />
      </Surface>
    );
  }
  return (
    <Surface
      title={say('progress:plot-title')}
      meta={
        <span className={styles.meta}>
          {say(view.training === undefined ? 'progress:plot-dates' : 'progress:plot-after-training')}
        </span>
      }
      action={
        <Button
          size="small"
          appearance="subtle"
          icon={asTable ? <DataLineRegular /> : <TableRegular />}
          onClick={() => setAsTable(!asTable)}
        >
          {say(asTable ? 'progress:plot' : 'progress:table')}
        </Button>
      }
    >
      <div className={styles.body}>{asTable ? <WeeksTable view={view} /> : <WeeksPlot view={view} />}</div>
    </Surface>
  );
}

/** The week runs to its Sunday, what is known only to today. */
function teamLine(
  { people, membersHere, training, weekAfterTraining: after, to }: ProgressView,
  today: string,
): string {
  return [
    membersHere === people
      ? say('progress:people', { count: people })
      : say('progress:members-here', { members: people, count: membersHere }),
    ...(training === undefined || after === undefined
      ? []
      : [
          after < 0
            ? say('progress:training-ahead', { date: dayAndMonth(training) })
            : say('progress:week-after', { week: after, date: dayAndMonth(training) }),
        ]),
    say('progress:to', { date: dayAndMonth(to < today ? to : today) }),
  ].join(' ');
}

function exportWeeks(view: ProgressView): void {
  const name = `${say('progress:csv-name')}-${view.team.name}-${view.to}.csv`;
  saveFile(name.replace(/[\\/:*?"<>|\s]+/g, '-'), csvOf(weekRows(view)), 'text/csv;charset=utf-8');
  announce(say('progress:exported'));
}
