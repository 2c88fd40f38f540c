import type { WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { PageLink } from '../../components/page-link.tsx';
import { BeforeAfter } from '../../components/win-facts.tsx';
import { savedWords } from '../../lib/minutes.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: '12px 24px',
    margin: 0,
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

/** Only what the author said; nothing is shown as empty. */
export function WinFactsRow({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { before, after, timeSaved } = win;
  const tool =
    win.tool === 'another-tool' && win.toolName !== undefined
      ? win.toolName
      : win.tool && say(`tool:${win.tool}`);
  const facts: [string, ReactNode][] = [
    [
      say('win:page.change'),
      before !== undefined && after !== undefined && timeSaved && (
        <BeforeAfter before={before} after={after} basis={timeSaved.basis} />
      ),
    ],
    [say('win:page.saved'), timeSaved && savedWords(timeSaved, say)],
    [say('win:page.often'), win.frequency && say(`win:frequency.${win.frequency}`)],
    [say('win:page.tool'), tool],
    [say('win:page.task'), win.task && say(`task:${win.task}`)],
    [
      say('win:page.useCase'),
      win.useCase && <PageLink to={paths.useCase(win.useCase.id)}>{win.useCase.title}</PageLink>,
    ],
  ];
  const said = facts.filter(([, value]) => Boolean(value));
  if (said.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
