import { Tab, TabList } from '@fluentui/react-tabs';
import { Body1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { ItemView, UseCaseInRoom } from '#contract/agenda-view.ts';
import { CreditLine } from '../../components/credit-line.tsx';
import { phrase, useWords } from '../../lib/words.ts';
import { type Part, partsOf } from './run-walk.ts';
import { StepHeading, useStepStyles } from './step-heading.tsx';
import { Exercise, Prompt, Script } from './use-case-parts.tsx';

const useStyles = makeStyles({ tabs: { marginLeft: '-8px' } });

interface StepProps {
  view: ItemView;
  part: Part | undefined;
  isLeading: boolean;
  onPart: (part: Part) => void;
  who: ReactNode;
}

/** One step with parts: what to say, what to type, what to do on real work, and who will try it. */
export function UseCaseStep({ view, isLeading, ...rest }: StepProps) {
  const step = useStepStyles();
  const { say } = useWords();
  if (!view.useCase) {
    return (
      <div className={step.body}>
        <StepHeading>{say('agenda:useCase.none')}</StepHeading>
        <Body1>{say('agenda:useCase.noneLine')}</Body1>
      </div>
    );
  }
  return (
    <div className={step.body}>
      <StepHeading>{phrase(view.title)}</StepHeading>
      <CreditLine useCase={view.useCase.id} />
      <UseCaseParts {...rest} view={view} useCase={view.useCase} parts={partsOf(view, isLeading)} />
    </div>
  );
}

interface PartsProps {
  view: ItemView;
  useCase: UseCaseInRoom;
  part: Part | undefined;
  parts: readonly Part[];
  onPart: (part: Part) => void;
  who?: ReactNode;
}

export function UseCaseParts({ view, useCase, part, parts, onPart, who }: PartsProps) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const shown = part && parts.includes(part) ? part : parts[0];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={shown}
        aria-label={say('agenda:useCase.parts')}
        onTabSelect={(_, { value }) => {
          const chosen = parts.find((each) => each === value);
          if (chosen) onPart(chosen);
        }}
      >
        {parts.map((each) => (
          <Tab key={each} id={`part-${each}`} value={each} aria-controls="use-case-part">
            {say(`agenda:useCase.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div className={step.body} role="tabpanel" id="use-case-part" aria-labelledby={`part-${shown}`}>
        {shown === 'script' && (
          <Script useCase={useCase} isAgain={view.item.kind === 'use-case' && view.item.again} />
        )}
        {shown === 'prompt' && <Prompt useCase={useCase} />}
        {shown === 'exercise' && <Exercise useCase={useCase} />}
        {shown === 'who' && who}
      </div>
    </>
  );
}
