import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { Bar } from '../../components/bar.tsx';
import type { useSaving } from '../../lib/use-saving.ts';
import { say } from '../../lib/words.ts';
import { RichText } from './rich-text.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
});

interface Props {
  /** What happened, with the name in bold. */
  line: string;
  children: ReactNode;
  settling: ReturnType<typeof useSaving<[]>>;
  /** Why it cannot be used yet, if it cannot. */
  missing: string | undefined;
  /** What the button says. */
  use: string;
  onClose: () => void;
}

/** What both dialogs about something published beneath a draft share: what happened, the choices, and using them. */
export function BeneathFrame({ line, children, settling, missing, use, onClose }: Props) {
  const styles = useStyles();
  return (
    <>
      <DialogContent className={styles.content}>
        {settling.problem && <Bar tone="error">{settling.problem.title}</Bar>}
        <p>
          <RichText text={line} tags={{ b: (text) => <strong>{text}</strong> }} />
        </p>
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:choose-later')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={missing !== undefined || settling.isRunning}
          title={missing}
          onClick={() => settling.run()}
        >
          {use}
        </Button>
      </DialogActions>
    </>
  );
}
