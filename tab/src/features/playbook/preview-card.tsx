import { Button } from '@fluentui/react-button';
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';
import type { DraftForm } from './draft-form.ts';
import { Guardrail } from './guardrail.tsx';
import { departmentName, minutesWords, toolInSentence } from './names.ts';
import { PromptText } from './prompt-text.tsx';
import { RichText } from './rich-text.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '& p, & h3': { margin: 0 },
  },
  meta: { color: tokens.colorNeutralForeground3 },
  prompt: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the team's channel gets. A picture: its buttons do nothing here and are no stops of the Tab key. */
export function PreviewCard({ form }: { form: DraftForm }) {
  const styles = useStyles();
  const { say } = useWords();
  const strong = { when: (text: string) => <strong>{text}</strong>, to: (text: string) => text };
  const saves = { minutes: minutesWords(form.low, form.high), basis: form.savesBasis };
  return (
    <div className={styles.card}>
      <Caption1 className={styles.meta}>
        {say('playbook:preview-use-case-for', { name: form.departments.map(departmentName).join(', ') })}
      </Caption1>
      <Subtitle2 as="h3">{form.title}</Subtitle2>
      <p>
        <RichText
          text={say('playbook:plan-sentence', {
            trigger: form.trigger || '…',
            tool: toolInSentence(form.tools[0]),
            plan: form.plan || '…',
          })}
          tags={strong}
        />
      </p>
      {form.stop !== '' && (
        <p>
          <RichText
            text={say('playbook:preview-stop', { text: form.stop })}
            tags={{ b: (text) => <strong>{text}</strong> }}
          />
        </p>
      )}
      <div className={styles.prompt}>
        {form.prompt === '' ? say('playbook:preview-no-prompt') : <PromptText text={form.prompt} />}
      </div>
      <Caption1 className={styles.meta}>{say('playbook:preview-saves', saves)}</Caption1>
      <Guardrail text={form.guardrail} />
      <div className={styles.buttons} aria-hidden>
        <Button size="small" tabIndex={-1}>
          {say('playbook:preview-try')}
        </Button>
        <Button size="small" tabIndex={-1}>
          {say('playbook:preview-see-prompt')}
        </Button>
      </div>
    </div>
  );
}
