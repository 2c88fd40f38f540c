import { type Consent, CONSENTS, type PromotionView } from '#contract/promotion.ts';
import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useConsent } from '../lib/use-consent.ts';
import { useWords } from '../lib/words.ts';
import { Bar } from './bar.tsx';

const useStyles = makeStyles({ choice: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

const given = (answer: PromotionView['answer']): Consent | undefined =>
  answer === 'refused' || answer === 'taken-back' ? 'no' : answer === 'waiting' ? undefined : answer;

interface Props {
  /** What the group asks, for who does not see it beside the buttons. */
  name: string;
  promotion: PromotionView;
}

/**
 * Whether my win may be in the playbook. A no is as good an answer as a yes, so none stands out. One that did not arrive is
 * not shown as given, and is sent again with one press.
 */
export function ConsentChoice({ name, promotion: { answer, team, win } }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const consenting = useConsent({ team: team.id, win: win.id });
  return (
    <>
      <div className={styles.choice} role="group" aria-label={name}>
        {CONSENTS.map((consent) => (
          <ToggleButton
            key={consent}
            size="small"
            checked={given(answer) === consent}
            onClick={() => consenting.run(consent)}
          >
            {say(`tab:consent.${consent}`)}
          </ToggleButton>
        ))}
      </div>
      {consenting.problem && (
        <Bar tone="error" action={{ label: say('tab:failed.again'), run: consenting.again }}>
          {say('tab:consent.failed')} {consenting.problem.title}
        </Bar>
      )}
    </>
  );
}
