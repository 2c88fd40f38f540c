import type { PromotionView } from '#contract/promotion.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
    '& p, & ol, & h3, & h4': { margin: 0 },
    '& p': { whiteSpace: 'pre-wrap' },
    '& ol': { paddingInlineStart: '20px' },
  },
  title: { ...typographyStyles.body1Strong },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  prompt: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What would be in the playbook, as far as it is written. */
export function PromotionDraft({ useCase }: { useCase: NonNullable<PromotionView['useCase']> }) {
  const styles = useStyles();
  const { say } = useWords();
  const { guardrail, prompt, steps, title, trigger } = useCase;
  return (
    <div className={styles.box} role="group" aria-label={say('win:promotion.added')}>
      <h3 className={styles.title}>{title}</h3>
      {trigger !== '' && (
        <Part label={say('win:promotion.trigger')}>
          <p>{trigger}</p>
        </Part>
      )}
      {steps.length > 0 && (
        <Part label={say('win:promotion.steps')}>
          <ol>
            {steps.map((step, nth) => (
              <li key={nth}>{step}</li>
            ))}
          </ol>
        </Part>
      )}
      {prompt !== '' && (
        <Part label={say('win:page.prompt')}>
          <p className={styles.prompt}>{prompt}</p>
        </Part>
      )}
      {guardrail !== '' && (
        <Part label={say('win:promotion.guardrail')}>
          <p>{guardrail}</p>
        </Part>
      )}
    </div>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.label}>{label}</h4>
      {children}
    </div>
  );
}
