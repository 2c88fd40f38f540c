import { Body1 } from '@fluentui/react-text';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import { PLAN_LIMITS } from '#contract/commitment.ts';
import { useWords } from '../../lib/words.ts';
import type { Offer } from './plan.ts';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  moment: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px' },
  field: { width: '100%', minWidth: 0 },
});

/** The shortest moment that still says when. */
const SHORTEST = 3;

/** "When …, I will use … to …", with the moment to word anew. */
export function PlanSentence({ offer, onTrigger }: { offer: Offer; onTrigger?: (trigger: string) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const [draft, setDraft] = useState<string>();
  const will = say('agenda:who.will', { tool: say(`tool:inSentence.${offer.tool}`), plan: offer.plan });
  if (draft === undefined || !onTrigger) {
    return (
      <div className={styles.block}>
        <Body1>
          <strong>{say('agenda:who.when')}</strong> <span className={styles.moment}>{offer.trigger}</span>,{' '}
          {will}
        </Body1>
        {onTrigger && (
          <Button size="small" onClick={() => setDraft(offer.trigger)}>
            {say('agenda:who.change')}
          </Button>
        )}
      </div>
    );
  }
  const isTooShort = draft.trim().length < SHORTEST;
  const keep = () => {
    if (isTooShort) return;
    onTrigger(draft.trim());
    setDraft(undefined);
  };
  return (
    <div className={styles.block}>
      <Field className={styles.field} label={say('agenda:who.trigger')}>
        <Textarea
          autoFocus
          value={draft}
          maxLength={PLAN_LIMITS.trigger}
          onChange={(_, { value }) => setDraft(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(undefined);
            if (event.key === 'Enter') {
              event.preventDefault();
              keep();
            }
          }}
        />
      </Field>
      <Button size="small" disabledFocusable={isTooShort} onClick={keep}>
        {say('agenda:who.keep')}
      </Button>
    </div>
  );
}
