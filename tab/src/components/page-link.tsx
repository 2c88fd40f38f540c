import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { useHref, useLinkClick } from '../lib/use-link.ts';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inSentence: { textDecorationLine: 'underline' },
});

interface Props {
  to: string;
  /** Among other words it is told apart by more than its colour. */
  inSentence?: boolean;
  className?: string;
  children: ReactNode;
}

/** A link to a page of the tab. */
export function PageLink({ to, inSentence = false, className, children }: Props) {
  const styles = useStyles();
  const href = useHref(to);
  const onClick = useLinkClick(to);
  return (
    <a
      className={mergeClasses(styles.link, inSentence && styles.inSentence, className)}
      href={href}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
