import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { PastSegmentView } from '#contract/history.ts';
import { DefaultButton } from '../../components/default-button.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { longDay } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { phrase, useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '4px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  items: { display: 'grid', gap: '2px', margin: 0, paddingInlineStart: '20px' },
  meta: { color: tokens.colorNeutralForeground3 },
});

/** One segment that is over: what happened, item by item, and who planned something. */
export function HistoryRow({ teamId, past }: { teamId: string; past: PastSegmentView }) {
  const styles = useStyles();
  const { say } = useWords();
  const tried = past.items.find(({ as, useCase }) => useCase !== undefined && as === 'done');
  const facts = [
    ...(past.minutes === undefined ? [] : [say('agenda:minutes', { count: past.minutes })]),
    ...(past.byItself ? [say('agenda:done.endedByItself')] : []),
    ...(past.skipReason ? [past.skipReason] : []),
    ...(past.recap ? [say(`agenda:history.recap-${past.recap}`)] : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <PageLink to={paths.run(teamId, past.id)}>{longDay(past.date)}</PageLink>
        <Caption1>{say(`agenda:history.${past.outcome}`)}</Caption1>
      </span>
      {facts.length > 0 && <Caption1 className={styles.meta}>{facts.join(' · ')}</Caption1>}
      <ul className={styles.items}>
        {past.items.map(({ id, title, as, reason }) => (
          <li key={id}>
            <Body1>{phrase(title)}</Body1>{' '}
            <Caption1 className={styles.meta}>
              {reason
                ? say('agenda:history.because', { as: say(`agenda:correct.${as}`), reason })
                : say(`agenda:correct.${as}`)}
            </Caption1>
          </li>
        ))}
      </ul>
      {past.planned.length > 0 && (
        <Caption1>{say('agenda:history.planned', { names: past.planned.join(', ') })}</Caption1>
      )}
      {tried?.useCase && <DefaultButton team={teamId} useCase={tried.useCase} />}
    </li>
  );
}
