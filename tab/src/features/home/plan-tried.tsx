import type { CommitmentView } from '#contract/commitment.ts';
import { reportTry } from '#contract/tried.ts';
import { type Tried } from '#contract/tried.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { TriedChoice } from '../../components/tried-choice.tsx';
import { announce } from '../../lib/announce.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', flexBasis: '100%' },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** The plan came from a colleague's win: whether it worked is asked, since "did it" does not say so. */
export function PlanTried({ plan }: { plan: CommitmentView }) {
  const styles = useStyles();
  const { say } = useWords();
  const keepWin = useKeepWin();
  const [chosen, setChosen] = useState<Tried>();
  const [problem, setProblem] = useState<ApiProblem>();
  const params = { team: plan.winTeam ?? plan.team.id, win: plan.win ?? '' };

  async function report(outcome: Tried): Promise<void> {
    const former = chosen;
    setChosen(outcome);
    setProblem(undefined);
    try {
      keepWin((await call(reportTry, { params, body: { outcome } })).data);
      announce(say('win:outcome.noted'));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setChosen(former);
      setProblem(failure);
    }
  }

  return (
    <div className={styles.box}>
      <span>{say('home:plans.tried')}</span>
      <TriedChoice
        name={say('home:plans.tried')}
        chosen={chosen}
        choose={(outcome) => void report(outcome)}
      />
      {problem && (
        <Bar tone="error">
          {say('home:plans.failed')} {problem.title}
        </Bar>
      )}
      {chosen && (
        <p className={styles.line}>
          {say('home:plans.triedNoted')}{' '}
          <PageLink to={paths.win(params.team, params.win)} inSentence>
            {say('home:plans.triedWord')}
          </PageLink>
        </p>
      )}
    </div>
  );
}
