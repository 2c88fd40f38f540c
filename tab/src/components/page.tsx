import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { NARROW } from '../lib/narrow.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '20px 32px 32px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    [NARROW]: { padding: '12px', gap: '12px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px 16px',
  },
  titles: { minWidth: 0, flexGrow: 1, flexBasis: '320px', [NARROW]: { flexBasis: '100%' } },
  title: {
    ...typographyStyles.title2,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    [NARROW]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: '2px 0 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  /** News, not the tab's name again. */
  title: string;
  line?: ReactNode;
  actions?: ReactNode;
  /** Above the title, as a way back. */
  before?: ReactNode;
  /** For pages whose own surface holds the visible heading. */
  hideTitle?: boolean;
  children: ReactNode;
}

let isFirstPage = true;
let shownAddress = '';

export function Page({ title, line, actions, before, hideTitle = false, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new page begins at its top; one that restores its own place does so after this.
  useLayoutEffect(() => {
    if (shownAddress !== window.location.hash) window.scrollTo(0, 0);
    shownAddress = window.location.hash;
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // The link that led here is gone with its page; without this, keyboard and screen reader start at the top again.
    if (!isFirstPage && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <main className={styles.page}>
      {before}
      <div className={mergeClasses(styles.head, hideTitle && styles.hidden)}>
        <div className={styles.titles}>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {line !== undefined && <p className={styles.line}>{line}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </main>
  );
}
