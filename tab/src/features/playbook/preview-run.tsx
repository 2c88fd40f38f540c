import { Button } from '@fluentui/react-button';
import { Caption1, Caption1Strong, Subtitle2 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useWords } from '../../lib/words.ts';
import { type DraftForm, linesOf } from './draft-form.ts';
import { Guardrail } from './guardrail.tsx';
import { PromptText } from './prompt-text.tsx';

const useStyles = makeStyles({
  panel: {
    width: '300px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  timer: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    '& p, & ol, & h3': { margin: 0 },
  },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  script: {
    whiteSpace: 'pre-wrap',
    paddingInlineStart: '10px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
  },
  prompt: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
  },
  steps: { paddingInlineStart: '20px' },
  foot: { display: 'flex', gap: '8px', '& > :first-child': { flexGrow: 1 } },
  meta: { color: tokens.colorNeutralForeground3 },
});

/** The use case as a manager has it in the side panel: exactly as wide, all parts below each other. */
export function PreviewRun({ form }: { form: DraftForm }) {
  const styles = useStyles();
  const { say } = useWords();
  const exercise = linesOf(form.exercise);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Caption1Strong>{say('playbook:preview-step')}</Caption1Strong>
        <span className={styles.timer}>
          <ClockRegular aria-hidden /> 4:00
        </span>
      </div>
      <div className={styles.body}>
        <Subtitle2 as="h3">{form.title}</Subtitle2>
        <div className={styles.part}>
          <Caption1 className={styles.meta}>{say('playbook:preview-say')}</Caption1>
          <p className={styles.script}>{form.script || say('playbook:preview-no-script')}</p>
        </div>
        {form.question !== '' && (
          <div className={styles.part}>
            <Caption1 className={styles.meta}>{say('playbook:preview-ask')}</Caption1>
            <p>{form.question}</p>
          </div>
        )}
        <div className={styles.prompt}>
          {form.prompt === '' ? say('playbook:preview-no-prompt') : <PromptText text={form.prompt} />}
          <Button size="small" icon={<CopyRegular />} tabIndex={-1} aria-hidden>
            {say('playbook:copy-prompt')}
          </Button>
        </div>
        {exercise.length > 0 && (
          <div className={styles.part}>
            <Caption1 className={styles.meta}>{say('playbook:field-exercise')}</Caption1>
            <ol className={styles.steps}>
              {exercise.map((step, index) => (
                <li key={index}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        <Guardrail text={form.guardrail} />
        <div className={styles.foot} aria-hidden>
          <Button appearance="primary" tabIndex={-1}>
            {say('playbook:preview-who')}
          </Button>
          <Button tabIndex={-1}>{say('playbook:preview-skip')}</Button>
        </div>
      </div>
    </div>
  );
}
