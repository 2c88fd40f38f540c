import type { ArchiveView, UseCase, UseCaseText } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { CreditLine } from '../../components/credit-line.tsx';
import { CopyText } from '../../components/copy-text.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { ArchivedNote } from './archive/archived-note.tsx';
import { BackLink } from './back-link.tsx';
import { Facts } from './facts.tsx';
import { Guardrail } from './guardrail.tsx';
import { departmentName, taskName, toolInSentence } from './names.ts';
import { PromptText } from './prompt-text.tsx';
import { useReaderStyles } from './reader-styles.ts';
import { RichText } from './rich-text.tsx';
import { UseCaseAside } from './use-case-aside.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [NARROW]: { gap: '12px' },
  },
  plan: { fontSize: tokens.fontSizeBase400, lineHeight: '26px' },
  prompt: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  meta: { color: tokens.colorNeutralForeground3 },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& h3': { ...typographyStyles.caption1Strong, margin: '0 0 4px', color: tokens.colorNeutralForeground3 },
  },
});

interface Props {
  useCase: UseCase;
  text: UseCaseText;
  archive?: ArchiveView | undefined;
  /** For editors: words that are not published. */
  hasDraft?: boolean;
  actions?: ReactNode;
}

/** A use case as everyone reads it: when, what, how, and what must never be pasted. The script stays the manager's. */
export function UseCaseReader({ useCase, text, archive, hasDraft, actions }: Props) {
  const styles = { ...useReaderStyles(), ...useStyles() };
  const examples = Object.entries(text.examples).filter(([, example]) => example !== '');
  return (
    <Page
      before={<BackLink />}
      title={text.title}
      line={[useCase.departments.map(departmentName).join(', '), taskName(useCase.task)].join(' · ')}
      {...(actions !== undefined && { actions })}
    >
      <CreditLine useCase={useCase.id} leads />
      {archive && <ArchivedNote archive={archive} {...(hasDraft && { hasDraft })} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Surface title={say('playbook:plan')}>
            <div className={styles.body}>
              <p className={styles.plan}>
                <RichText
                  text={say('playbook:plan-sentence', {
                    trigger: text.trigger,
                    tool: toolInSentence(useCase.tools[0]),
                    plan: text.plan,
                  })}
                  tags={{ when: (word) => <strong>{word}</strong>, to: (word) => word }}
                />
              </p>
              <div className={styles.change}>
                <div>
                  <h3>{say('playbook:today')}</h3>
                  <p>{text.today}</p>
                </div>
                <div>
                  <h3>{say('playbook:stop')}</h3>
                  <p>{text.stop}</p>
                </div>
              </div>
            </div>
          </Surface>
          <Surface title={say('playbook:prompt')}>
            <div className={styles.body}>
              <div className={styles.prompt}>
                <PromptText text={text.prompt} />
                <CopyText size="small" text={text.prompt} label={say('playbook:copy-prompt')} />
              </div>
              {examples.length > 0 && (
                <>
                  <span className={styles.meta}>{say('playbook:prompt-hint')}</span>
                  <Facts facts={examples.map(([name, example]) => ({ name: `[${name}]`, value: example }))} />
                </>
              )}
              <Guardrail text={text.guardrail} />
            </div>
          </Surface>
          <Surface title={say('playbook:steps')}>
            <div className={styles.body}>
              <ol>
                {text.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          </Surface>
        </div>
        <UseCaseAside useCase={useCase} text={text} />
      </div>
    </Page>
  );
}
