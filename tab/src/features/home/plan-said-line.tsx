import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { PlanTried } from '../../components/plan-tried.tsx';
import { useShareWin } from '../../lib/share-win.ts';
import { useWords } from '../../lib/words.ts';
import type { PlanAnswer, PlanSaid } from './use-plan-answers.ts';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    outlineStyle: 'none',
  },
  words: { flexGrow: 1, minWidth: 0 },
});

/** What was answered, with the way back. "Did it" asks for the win in the same place. */
export function PlanSaidLine({
  answer,
  said,
  undo,
}: {
  answer: PlanAnswer;
  said: PlanSaid;
  undo: () => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const share = useShareWin();
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: without this the keyboard would start at the top of the page.
  useEffect(() => line.current?.focus(), []);
  const { plan } = answer;
  const text = say('home:plans.winText', {
    trigger: plan.trigger,
    tool: say(`tool:inSentence.${plan.tool}`),
    plan: plan.plan,
  });
  return (
    <div className={styles.line} tabIndex={-1} ref={line} role="status">
      <span className={styles.words}>{words(said, plan.proposedBy?.name ?? '', say)}</span>
      {said === 'did-it' && plan.win !== undefined && answer.isSaved && <PlanTried plan={plan} />}
      {said === 'did-it' && (
        <Button size="small" onClick={() => share({ text, team: plan.team.id, commitment: plan.id })}>
          {say('home:plans.shareIt')}
        </Button>
      )}
      {said !== 'confirm' && said !== 'decline' && said !== 'keep' && (
        <Button size="small" appearance="subtle" disabledFocusable={!answer.isSaved} onClick={undo}>
          {say('tab:undo')}
        </Button>
      )}
    </div>
  );
}

function words(said: PlanSaid, name: string, say: ReturnType<typeof useWords>['say']): string {
  switch (said) {
    case 'did-it':
      return `${say('home:plans.done')} ${say('home:plans.makeWin')}`;
    case 'not-yet':
      return say('home:plans.stays');
    case 'not-useful':
      return say('home:plans.closed');
    case 'keep':
      return say('home:plans.kept');
    case 'drop':
      return say('home:plans.dropped');
    case 'confirm':
      return say('home:plans.confirmed');
    case 'decline':
      return say('home:plans.declined', { name });
  }
}
