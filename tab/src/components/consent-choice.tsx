import { type Consent, CONSENTS, type PromotionView } from '#contract/promotion.ts';
import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({ choice: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

const given = (answer: PromotionView['answer']): Consent | undefined =>
  answer === 'refused' || answer === 'taken-back' ? 'no' : answer === 'waiting' ? undefined : answer;

interface Props {
  /** What the group asks, for who does not see it beside the buttons. */
  name: string;
  answer: PromotionView['answer'];
  choose: (consent: Consent) => void;
}

/** Whether my win may be in the playbook. A no is as good an answer as a yes, so none stands out. */
export function ConsentChoice({ name, answer, choose }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.choice} role="group" aria-label={name}>
      {CONSENTS.map((consent) => (
        <ToggleButton
          key={consent}
          size="small"
          checked={given(answer) === consent}
          onClick={() => choose(consent)}
        >
          {say(`tab:consent.${consent}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
