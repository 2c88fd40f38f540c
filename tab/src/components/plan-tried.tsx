import type { CommitmentView } from '#contract/commitment.ts';
import { reportTry, type Tried } from '#contract/tried.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { announce } from '../lib/announce.ts';
import { ApiProblem, call } from '../lib/api.ts';
import { useKeepWin } from '../lib/kept-wins.ts';
import { paths } from '../lib/paths.ts';
import { useWords } from '../lib/words.ts';
import { Bar } from './bar.tsx';
import { PageLink } from './page-link.tsx';
import { TriedChoice } from './tried-choice.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', flexBasis: '100%' },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/**
 * The plan came from a colleague's win: whether it worked is asked, since "did it" does not say so. In a segment nobody is led
 * away to write a word why.
 */
export function PlanTried({ plan, mayLeave = true }: { plan: CommitmentView; mayLeave?: boolean }) {
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
      <span>{say('win:outcome.ofPlan')}</span>
      <TriedChoice
        name={say('win:outcome.ofPlan')}
        chosen={chosen}
        choose={(outcome) => void report(outcome)}
      />
      {problem && (
        <Bar tone="error">
          {say('win:outcome.failed')} {problem.title}
        </Bar>
      )}
      {chosen && (
        <p className={styles.line}>
          {say('win:outcome.toldSo')}{' '}
          {mayLeave && (
            <PageLink to={paths.win(params.team, params.win)} inSentence>
              {say('win:outcome.addWord')}
            </PageLink>
          )}
        </p>
      )}
    </div>
  );
}
