import { Dialog, DialogBody, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  medium: { maxWidth: '720px' },
  wide: { maxWidth: '880px' },
});

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** The page may be left from here on, and not before: see below. */
  onClosed?: () => void;
  /** Asks before something is lost: a click beside it does not close it. */
  alert?: boolean;
  size?: 'medium' | 'wide';
  /** Content and actions; made anew each time it opens. */
  children: ReactNode;
}

/**
 * Fluent hides the rest of the page from screen readers while a dialog is open and shows it again 250 ms after, but never
 * when all of its users leave the page before that; then the next page would be hidden too.
 */
const SHOWN_AGAIN = 300;

/** A dialog that stays in the page and is opened. */
export function Sheet({ open, title, onClose, onClosed, alert = false, size, children }: Props) {
  const styles = useStyles();
  const wasOpen = useRef(false);
  const closed = useRef(onClosed);
  useEffect(() => void (closed.current = onClosed));
  useEffect(() => {
    const before = wasOpen.current;
    wasOpen.current = open;
    if (open || !before) return undefined;
    const timer = setTimeout(() => closed.current?.(), SHOWN_AGAIN);
    return () => clearTimeout(timer);
  }, [open]);
  return (
    <Dialog
      open={open}
      modalType={alert ? 'alert' : 'modal'}
      surfaceMotion={null}
      onOpenChange={(_, change) => !change.open && onClose()}
    >
      <DialogSurface className={mergeClasses(size && styles[size])}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {children}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
