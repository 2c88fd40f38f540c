import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useLocation } from 'wouter';
import { useHref, useLinkClick } from '../lib/use-link.ts';
import { NARROW } from '../lib/narrow.ts';
import { useWords } from '../lib/words.ts';
import type { Tab } from './tabs.ts';

const useStyles = makeStyles({
  // Four tabs with longer words than English do not fit 280 px: the row scrolls, the page does not.
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '4px 22px 0',
    overflowX: 'auto',
    [NARROW]: { padding: '4px 2px 0' },
  },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'grid',
    alignContent: 'center',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '0 10px',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlockEnd: '2px',
      insetInline: '10px',
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

/**
 * The tabs are pages with addresses of their own, so they are links. Fluent's TabList would cost a fifth of the first load
 * for its arrow keys; it is used inside pages, where it comes with them.
 */
export function TabRow({ tabs }: { tabs: readonly Tab[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const [location] = useLocation();
  if (tabs.length === 0) return null;
  const selected = tabs.find((tab) => tab.holds.test(location));
  return (
    <nav className={styles.row} aria-label={say('tab:tabs.label')}>
      {tabs.map((tab) => (
        <TabLink key={tab.path} tab={tab} isSelected={tab === selected} />
      ))}
    </nav>
  );
}

function TabLink({ tab, isSelected }: { tab: Tab; isSelected: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const href = useHref(tab.path);
  const onClick = useLinkClick(tab.path);
  return (
    <a
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      href={href}
      onClick={onClick}
      aria-current={isSelected ? 'page' : undefined}
    >
      {say(tab.say)}
    </a>
  );
}
