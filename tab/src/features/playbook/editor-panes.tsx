import { makeStyles, mergeClasses } from '@griffel/react';
import { Tab, TabList } from '@fluentui/react-tabs';
import { Subtitle2, Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { Surface } from '../../components/surface.tsx';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import type { Editor } from './editor.ts';
import { EditorForm } from './editor-form.tsx';
import { PreviewCard } from './preview-card.tsx';
import { PreviewRun } from './preview-run.tsx';

const PANES = ['write', 'run', 'card'] as const;
export type Pane = (typeof PANES)[number];

const useStyles = makeStyles({
  tabs: { display: 'none', [MEDIUM]: { display: 'flex' } },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 532px) minmax(300px, 1fr)',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  write: { padding: '16px', [NARROW]: { padding: '12px' } },
  // Long drafts: the previews keep in view and scroll by themselves.
  preview: {
    position: 'sticky',
    top: '12px',
    maxHeight: 'calc(100vh - 24px)',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    [MEDIUM]: { position: 'static', maxHeight: 'none', overflowY: 'visible' },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    [MEDIUM]: { display: 'none' },
  },
  title: { margin: 0 },
  meta: { color: tokens.colorNeutralForeground3 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 360px) 300px',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '16px',
    '@media (max-width: 1239px)': { gridTemplateColumns: 'minmax(0, 360px)' },
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pane: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  away: { [MEDIUM]: { display: 'none' } },
});

interface Props {
  editor: Editor;
  departments: readonly string[];
  shown: Pane;
  show: (pane: Pane) => void;
}

/** Writing beside what comes of it. Below 900 px one at a time, by tabs. */
export function EditorPanes({ editor, departments, shown, show }: Props) {
  const styles = useStyles();
  const away = (pane: Pane) => shown !== pane && styles.away;
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={say('playbook:parts')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(PANES.find((pane) => pane === value) ?? 'write')}
      >
        {PANES.map((pane) => (
          <Tab key={pane} value={pane}>
            {say(`playbook:part-${pane}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.halves}>
        <Surface className={mergeClasses(styles.write, away('write'))}>
          <EditorForm editor={editor} departments={departments} />
        </Surface>
        <div
          className={mergeClasses(styles.preview, shown === 'write' && styles.away)}
          role="group"
          aria-label={say('playbook:preview')}
          tabIndex={0}
        >
          <div className={styles.head}>
            <Subtitle2 as="h2" className={styles.title}>
              {say('playbook:preview')}
            </Subtitle2>
            <Caption1 className={styles.meta}>{say('playbook:preview-follows')}</Caption1>
          </div>
          <div className={styles.pair}>
            <section
              className={mergeClasses(styles.pane, away('card'))}
              aria-label={say('playbook:preview-card')}
            >
              <Caption1 className={styles.meta}>{say('playbook:preview-card')}</Caption1>
              <PreviewCard form={editor.form} />
            </section>
            <section
              className={mergeClasses(styles.pane, away('run'))}
              aria-label={say('playbook:preview-run')}
            >
              <Caption1 className={styles.meta}>{say('playbook:preview-run')}</Caption1>
              <PreviewRun form={editor.form} />
            </section>
          </div>
        </div>
      </div>
    </>
  );
}
