import type { TeamView } from '#contract/team.ts';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { Surface } from '../../components/surface.tsx';
import { say } from '../../lib/words.ts';
import { DeputyForm } from './deputy-form.tsx';
import { DeputyList } from './deputy-list.tsx';
import { useDeputies } from './use-deputies.ts';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', padding: '12px 16px 16px' },
});

/** Who stands in for the managers and when; it ends by itself. Managers name them here, deputies do not. */
export function DeputyPart({ view }: { view: TeamView }) {
  const styles = useStyles();
  const { name, end, isRunning, problem } = useDeputies(view.id);
  if (view.deputies.length === 0 && !view.may.nameDeputy) return null;
  return (
    <Surface title={say('team:deputies')}>
      <div className={styles.body}>
        {problem && (
          <Bar tone="error">
            {say('team:deputy-failed')} {problem.title}
          </Bar>
        )}
        <DeputyList view={view} isBusy={isRunning} onEnd={end} />
        {view.may.nameDeputy && <DeputyForm view={view} isBusy={isRunning} onName={name} />}
      </div>
    </Surface>
  );
}
