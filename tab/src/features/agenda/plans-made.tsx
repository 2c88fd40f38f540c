import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { CommitmentView } from '#contract/commitment.ts';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  plans: { display: 'grid', gap: '12px', margin: 0, padding: '12px 16px 16px', listStyleType: 'none' },
  plan: { display: 'grid', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  meta: { color: tokens.colorNeutralForeground3 },
});

/** Who plans what, as this reader may see it. */
export function PlansMade({ made }: { made: readonly CommitmentView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Surface title={say('agenda:done.plans')}>
      <ul className={styles.plans}>
        {made.map((each) => (
          <PlanMade key={each.id} made={each} />
        ))}
        {made.length === 0 && <li>{say('agenda:done.noPlans')}</li>}
      </ul>
    </Surface>
  );
}

function PlanMade({ made }: { made: CommitmentView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { person, trigger, tool, plan } = made;
  return (
    <li className={styles.plan}>
      <span className={styles.name}>{person.name}</span>
      <Body1>
        {say('agenda:followUp.sentence', { trigger, tool: say(`tool:inSentence.${tool}`), plan })}
      </Body1>
      {made.state === 'proposed' && (
        <Caption1 className={styles.meta}>{say('agenda:followUp.proposed', { name: person.name })}</Caption1>
      )}
    </li>
  );
}
