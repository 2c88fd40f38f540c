import { Link } from '@fluentui/react-link';
import { useHere } from '../../lib/here.ts';
import { Button } from '@fluentui/react-button';
import { Body1, Caption1 } from '@fluentui/react-text';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { type ReactNode, useState } from 'react';
import type { UseCaseInRoom } from '#contract/agenda-view.ts';
import { useWords } from '../../lib/words.ts';
import { toolOf } from './plan.ts';
import { PromptBlock } from './prompt-block.tsx';
import { useStepStyles } from './step-heading.tsx';

const useStyles = makeStyles({
  script: {
    margin: 0,
    padding: '0 0 0 12px',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  toggle: { marginLeft: '-8px', marginBottom: '4px' },
  guard: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  shield: { color: tokens.colorStatusWarningForeground1 },
  steps: { display: 'grid', gap: '12px', margin: 0, paddingLeft: '20px' },
});

export function Script({ useCase, isAgain }: { useCase: UseCaseInRoom; isAgain: boolean }) {
  const { say } = useWords();
  const { text } = useCase;
  const script = (isAgain && text.againScript) || text.script;
  return (
    <>
      {script ? <ScriptText script={script} /> : <Body1>{say('agenda:useCase.noScript')}</Body1>}
      {text.question && (
        <Labelled label={say('agenda:useCase.thenAsk')}>
          <Body1>{text.question}</Body1>
        </Labelled>
      )}
      <Guardrail text={text.guardrail} />
    </>
  );
}

/** Whoever shares their screen may put the words away that only they are to read. */
function ScriptText({ script }: { script: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const [isOpen, setOpen] = useState(true);
  return (
    <div>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'agenda:useCase.hideScript' : 'agenda:useCase.showScript')}
      </Button>
      {isOpen && <blockquote className={styles.script}>{script}</blockquote>}
    </div>
  );
}

export function Prompt({ useCase }: { useCase: UseCaseInRoom }) {
  const { say } = useWords();
  const { text, tools } = useCase;
  return (
    <>
      <PromptBlock prompt={text.prompt} />
      <Labelled label={say('agenda:useCase.goesInto')}>
        <Body1>{tools.map((tool) => say(`tool:${toolOf(tool)}`)).join(', ')}</Body1>
      </Labelled>
      <Guardrail text={text.guardrail} />
    </>
  );
}

export function Exercise({ useCase }: { useCase: UseCaseInRoom }) {
  const styles = useStyles();
  const { say } = useWords();
  const { exercise, quietHands } = useCase.text;
  if (exercise.length === 0) return <Body1>{say('agenda:useCase.noExercise')}</Body1>;
  return (
    <>
      <Labelled label={say('agenda:useCase.everyone')}>
        <ol className={styles.steps}>
          {exercise.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </Labelled>
      {quietHands && (
        <Labelled label={say('agenda:useCase.quietHands')}>
          <Body1>{quietHands}</Body1>
        </Labelled>
      )}
    </>
  );
}

function Guardrail({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { policyLink } = useHere().me;
  if (!text) return null;
  return (
    <div className={styles.guard}>
      <ShieldRegular className={styles.shield} aria-hidden fontSize={20} />
      <Caption1>
        {text}
        {policyLink !== undefined && (
          <>
            {' '}
            <Link href={policyLink} target="_blank" rel="noreferrer">
              {say('agenda:useCase.policy')}
            </Link>
          </>
        )}
      </Caption1>
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const step = useStepStyles();
  return (
    <section className={step.body}>
      <h2 className={step.label}>{label}</h2>
      {children}
    </section>
  );
}
