import type { ArchiveView, UseCaseLine } from '#contract/playbook.ts';
import { Badge } from '@fluentui/react-badge';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { dayAndMonth, dayAt, daysFrom, nearDay, timeAt } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  // Small coloured text is too faint on dark surfaces: the sign has the colour, the words stay neutral.
  signal: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  fault: { color: tokens.colorStatusDangerForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  pill: { whiteSpace: 'nowrap' },
});

export function Faults({ count }: { count: number }) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <span className={styles.signal}>
      <ErrorCircleRegular className={mergeClasses(styles.icon, styles.fault)} aria-hidden />
      {say('playbook:faults', { count })}
    </span>
  );
}

export function Stale({ days }: { days: number | undefined }) {
  const styles = useStyles();
  if (days === undefined) return null;
  return (
    <span className={styles.signal}>
      <WarningRegular className={mergeClasses(styles.icon, styles.stale)} aria-hidden />
      {say('playbook:stale', { days })}
    </span>
  );
}

/** The calm status has no pill. */
export function Status({ status }: Pick<UseCaseLine, 'status'>) {
  const styles = useStyles();
  if (status === 'published') return <>{say('playbook:status-published')}</>;
  const isArchived = status === 'archived';
  return (
    <Badge
      className={styles.pill}
      appearance={isArchived ? 'outline' : 'tint'}
      color={isArchived ? 'informative' : 'brand'}
      shape="rounded"
    >
      {say(`playbook:status-${status}`)}
    </Badge>
  );
}

/** "Today, 10:42", "Yesterday", "12 May", and the year where it is not the present one. */
export function whenWords(instant: string, today: string, zone: string): string {
  const day = dayAt(instant, zone);
  const away = daysFrom(day, today);
  if (away === 0) return `${nearDay(day, today)}, ${timeAt(instant, zone)}`;
  if (away === 1) return nearDay(day, today);
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** Who archived it and when, in a line. */
export const archivedBy = ({ at, by = '' }: ArchiveView, today: string, zone: string): string =>
  say('playbook:archive.by', { name: by, when: whenWords(at, today, zone) });
