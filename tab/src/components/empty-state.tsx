import type { ItemKind } from '#contract/agenda-view.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { KindTile } from './kind-tile.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '8px', padding: '48px 16px' },
  title: { ...typographyStyles.subtitle1, margin: '8px 0 0' },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '56ch' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: '8px',
    marginBlockStart: '8px',
  },
});

interface Props {
  kind: ItemKind;
  title: string;
  text: ReactNode;
  actions?: ReactNode;
  /** Below the buttons, as another way to begin. */
  children?: ReactNode;
}

/** Nothing here yet: teaches the next step. */
export function EmptyState({ kind, title, text, actions, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <KindTile kind={kind} size={48} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.line}>{text}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {children}
    </div>
  );
}
