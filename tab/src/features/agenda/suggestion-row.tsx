import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { Suggestion } from '#contract/agenda.ts';
import { TASKS } from '#contract/playbook.ts';
import { phrase, useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  why: { ...typographyStyles.caption1, gridColumn: '1 / -1', margin: '2px 0 0' },
});

export function SuggestionRow({ suggestion, onUse }: { suggestion: Suggestion; onUse: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { useCase, why } = suggestion;
  const task = TASKS.find((each) => each === useCase.task) ?? 'something-else';
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>{useCase.title}</h3>
        <p className={styles.meta}>
          {say('agenda:swap.saves', { task: say(`task:${task}`), ...useCase.saves })}
        </p>
      </div>
      <div>
        <Button
          size="small"
          aria-label={say('agenda:swap.useNamed', { title: useCase.title })}
          onClick={onUse}
        >
          {say('agenda:swap.use')}
        </Button>
      </div>
      <p className={styles.why}>
        <strong>{say('agenda:item.why')}</strong> {phrase(why)}
      </p>
    </li>
  );
}
