import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { useHref, useLinkClick } from '../../lib/use-link.ts';
import { say, type WordKey } from '../../lib/words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px', overflowX: 'auto', margin: '-8px -8px 0' },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'grid',
    alignContent: 'center',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '0 8px',
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
      insetBlockEnd: 0,
      insetInline: '8px',
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

interface PlaybookTab {
  say: WordKey;
  path: string;
}

const TABS: readonly PlaybookTab[] = [
  { say: 'playbook:tab-use-cases', path: paths.playbook },
  { say: 'playbook:tab-sequence', path: paths.sequences },
  { say: 'playbook:tab-versions', path: paths.versions },
  { say: 'playbook:tab-settings', path: paths.playbookSettings },
];

/** What editors find under the playbook. Pages with addresses of their own, so they are links, as in the row above. */
export function PlaybookTabs() {
  const styles = useStyles();
  return (
    <nav className={styles.row} aria-label={say('playbook:tabs-label')}>
      {TABS.map((tab) => (
        <TabLink key={tab.path} {...tab} />
      ))}
    </nav>
  );
}

function TabLink({ say: words, path }: PlaybookTab) {
  const styles = useStyles();
  const [location] = useLocation();
  const href = useHref(path);
  const onClick = useLinkClick(path);
  const link = useRef<HTMLAnchorElement>(null);
  const isSelected = location === path || location.startsWith(`${path}/`);
  useEffect(() => {
    // On a phone the row is longer than the page; where one is stays in sight.
    if (isSelected) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSelected]);
  return (
    <a
      ref={link}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      href={href}
      onClick={onClick}
      aria-current={isSelected ? 'page' : undefined}
    >
      {say(words)}
    </a>
  );
}
