import { Button, type ButtonProps } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../lib/announce.ts';
import { copyText } from '../lib/copy-text.ts';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({
  byHand: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  text: string;
  /** "Copy prompt" */
  label: string;
  /** For screen readers where several stand on a page: "Copy the prompt of …". */
  name?: string;
  size?: ButtonProps['size'];
  appearance?: ButtonProps['appearance'];
  iconOnly?: boolean;
}

const SAID_FOR = 2_000;

/** Copies, and says so in the button for two seconds. Where no clipboard is to be had, the text is shown selected. */
export function CopyText({ text, label, name, size, appearance, iconOnly = false }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [state, setState] = useState<'ready' | 'copied' | 'by-hand'>('ready');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'by-hand') area.current?.select();
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('ready'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy() {
    const done = await copyText(text);
    setState(done ? 'copied' : 'by-hand');
    announce(say(done ? 'tab:copy.done' : 'tab:copy.byHand'));
  }
  const shown = state === 'copied' ? say('tab:copy.done') : label;
  return (
    <>
      <Button
        {...(size && { size })}
        {...(appearance && { appearance })}
        icon={state === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={state === 'copied' ? shown : (name ?? label)}
        onClick={() => void copy()}
      >
        {iconOnly ? undefined : shown}
      </Button>
      {state === 'by-hand' && (
        <label>
          {say('tab:copy.byHand')}
          <textarea
            className={styles.byHand}
            ref={area}
            readOnly
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
