import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Fragment } from 'react';
import { CopyText } from '../../components/copy-text.tsx';
import { useWords } from '../../lib/words.ts';
import { useStepStyles } from './step-heading.tsx';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gap: {
    padding: '0 3px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** A prompt to copy, with what is to be filled in marked. */
export function PromptBlock({ prompt, label }: { prompt: string; label?: string }) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  return (
    <>
      {label && <h2 className={step.label}>{label}</h2>}
      <div className={styles.block}>
        <p className={styles.text}>
          {prompt.split(/(\[[^\][\n]{1,60}\])/).map((piece, index) => (
            <Fragment key={index}>
              {piece.startsWith('[') ? <mark className={styles.gap}>{piece}</mark> : piece}
            </Fragment>
          ))}
        </p>
        <CopyText text={prompt} label={say('agenda:useCase.copy')} />
      </div>
    </>
  );
}
