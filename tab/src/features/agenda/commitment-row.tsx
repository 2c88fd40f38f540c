import { Body1, Caption1 } from '@fluentui/react-text';
import { Button } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { CommitmentView } from '#contract/commitment.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { PlanTried } from '../../components/plan-tried.tsx';
import { useShareWin } from '../../lib/share-win.ts';
import { useWords, type WordKey } from '../../lib/words.ts';
import { useStepStyles } from './step-heading.tsx';
import { type Outcome, useReport } from './use-report.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '8px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  answers: { gridColumn: '1 / -1' },
  answered: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  proof: { color: tokens.colorStatusSuccessForeground1 },
});

const OUTCOMES = [
  ['did-it', 'agenda:followUp.didIt'],
  ['not-yet', 'agenda:followUp.notYet'],
  ['not-useful', 'agenda:followUp.notUseful'],
] as const;

const answerWords = {
  'did-it': 'agenda:followUp.answeredDidIt',
  'not-yet': 'agenda:followUp.answeredNotYet',
  'not-useful': 'agenda:followUp.answeredNotUseful',
} as const satisfies Record<Outcome, WordKey>;

export function CommitmentRow({ commitment }: { commitment: CommitmentView }) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const { outcome, answer, takeBack, hasFailed, isSaved } = useReport(commitment);
  const { person, trigger, tool, plan, mine } = commitment;
  const canAnswer = mine && commitment.state === 'open' && outcome === undefined;
  return (
    <div className={styles.row} role="group" aria-label={person.name}>
      <PersonAvatar person={person} size={28} />
      <div className={styles.words}>
        <Body1 className={styles.name}>{person.name}</Body1>
        {outcome !== 'did-it' && (
          <Body1>
            {say('agenda:followUp.sentence', { trigger, tool: say(`tool:inSentence.${tool}`), plan })}
          </Body1>
        )}
        {outcome && <Answered outcome={outcome} commitment={commitment} onUndo={takeBack} />}
        {!outcome && !mine && <Caption1 className={step.meta}>{say('agenda:followUp.open')}</Caption1>}
      </div>
      {canAnswer && (
        <div className={mergeClasses(step.actions, styles.answers)}>
          {OUTCOMES.map(([each, key]) => (
            <Button
              key={each}
              className={step.action}
              appearance={each === 'not-useful' ? 'subtle' : 'secondary'}
              onClick={() => answer(each)}
            >
              {say(key)}
            </Button>
          ))}
        </div>
      )}
      {mine && outcome === 'did-it' && commitment.win !== undefined && isSaved && (
        <div className={styles.answers}>
          <PlanTried plan={commitment} mayLeave={false} />
        </div>
      )}
      {hasFailed && (
        <Caption1 role="alert" className={styles.answers}>
          {say('agenda:followUp.failed')}
        </Caption1>
      )}
    </div>
  );
}

interface AnsweredProps {
  outcome: Outcome;
  commitment: CommitmentView;
  onUndo: () => void;
}

/** One line, with the way back for whose plan it is. "Did it" offers to become a win. */
function Answered({ outcome, commitment, onUndo }: AnsweredProps) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const share = useShareWin();
  const { id, mine, team } = commitment;
  return (
    <span className={styles.answered}>
      {outcome === 'did-it' && <CheckmarkCircleFilled className={styles.proof} aria-hidden />}
      <Caption1 className={outcome === 'did-it' ? styles.proof : step.meta}>
        {say(answerWords[outcome])}
      </Caption1>
      {mine && (
        <Button appearance="subtle" size="small" onClick={onUndo}>
          {say('tab:undo')}
        </Button>
      )}
      {mine && outcome === 'did-it' && (
        <Button size="small" onClick={() => share({ team: team.id, commitment: id })}>
          {say('agenda:followUp.share')}
        </Button>
      )}
    </span>
  );
}
