import { Button } from '@fluentui/react-button';
import { Dialog, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../lib/words.ts';
import { useFormDialogStyles } from './form-dialog-styles.ts';

interface Props {
  title: string;
  /** `held`: why it cannot be sent yet. */
  submit: { label: string; run: () => void; isRunning: boolean; held?: string };
  /** Whether closing would lose something. */
  isDirty: boolean;
  /** What stands beside the buttons. */
  note?: string;
  close: () => void;
  children: ReactNode;
}

/** A form over the page: 480 px, a whole page on a phone. Ctrl+Enter sends; closing with something written asks once. */
export function FormDialog({ title, submit, isDirty, note, close, children }: Props) {
  const styles = useFormDialogStyles();
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const leave = () => (isDirty && !isAsking ? setAsking(true) : close());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (submit.held === undefined) submit.run();
  };
  return (
    <Dialog open onOpenChange={(_, { open, type }) => !open && type !== 'backdropClick' && leave()}>
      <DialogSurface className={styles.surface} onKeyDown={onKeyDown}>
        <header className={styles.head}>
          <DialogTitle className={styles.title} action={null}>
            {title}
          </DialogTitle>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('tab:close')}
            onClick={leave}
          />
        </header>
        <div className={styles.body}>{children}</div>
        {isAsking ? (
          <footer className={styles.foot} role="alert">
            <span className={styles.note}>{say('win:form.discard')}</span>
            <Button onClick={close}>{say('win:form.discardYes')}</Button>
            <Button appearance="primary" onClick={() => setAsking(false)}>
              {say('win:form.discardNo')}
            </Button>
          </footer>
        ) : (
          <footer className={styles.foot}>
            <span className={styles.note}>{submit.held ?? note ?? say('win:form.anyTime')}</span>
            <Button className={styles.cancel} onClick={leave}>
              {say('win:form.cancel')}
            </Button>
            <Button
              appearance="primary"
              className={styles.submit}
              onClick={() => submit.run()}
              disabledFocusable={submit.isRunning || submit.held !== undefined}
            >
              {submit.label}
            </Button>
          </footer>
        )}
      </DialogSurface>
    </Dialog>
  );
}
