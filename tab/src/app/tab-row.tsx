import { Tab, TabList } from '@fluentui/react-tabs';
import { makeStyles } from '@griffel/react';
import { useLocation } from 'wouter';
import { NARROW } from '../lib/narrow.ts';
import { useWords } from '../lib/words.ts';
import type { Tab as TabOfRow } from './tabs.ts';

const useStyles = makeStyles({
  // Four tabs with longer words than English do not fit 280 px: the row scrolls, the page does not.
  row: {
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '4px 22px 0',
    overflowX: 'auto',
    [NARROW]: { padding: '4px 2px 0' },
  },
});

export function TabRow({ tabs }: { tabs: readonly TabOfRow[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const [location, goTo] = useLocation();
  if (tabs.length === 0) return null;
  const selected = tabs.find((tab) => tab.holds.test(location))?.path ?? null;
  return (
    <div className={styles.row}>
      <TabList
        aria-label={say('tab:tabs.label')}
        selectedValue={selected}
        onTabSelect={(_, { value }) => typeof value === 'string' && goTo(value)}
      >
        {tabs.map((tab) => (
          <Tab key={tab.path} value={tab.path}>
            {say(tab.say)}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
