import type { SequenceFinding } from '#contract/sequence.ts';
import { Link } from '@fluentui/react-link';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { Surface } from '../../../components/surface.tsx';
import { say } from '../../../lib/words.ts';
import { findingHint, findingTitle } from './sequence-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 16px 16px', listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '0 8px',
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { fontSize: '16px', lineHeight: 0, paddingTop: '2px', color: tokens.colorStatusWarningForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  calm: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '8px 16px 16px',
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  findings: readonly SequenceFinding[];
  isEmpty: boolean;
  /** The one act that mends it, with its words. */
  mend: (finding: SequenceFinding) => { label: string; run: () => void };
}

export function SequenceFindings({ findings, isEmpty, mend }: Props) {
  const styles = useStyles();
  return (
    <Surface
      title={say('playbook:sequence-to-look-at')}
      {...(findings.length > 0 && { meta: say('playbook:sequence-advice', { count: findings.length }) })}
    >
      {findings.length === 0 ? (
        <p className={styles.calm}>
          {say(isEmpty ? 'playbook:sequence-uses-everyones' : 'playbook:sequence-nothing-to-look-at')}
        </p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => {
            const { label, run } = mend(finding);
            return (
              <li key={`${finding.is}-${finding.week}`} className={styles.item}>
                <span className={styles.icon} aria-hidden>
                  <WarningRegular />
                </span>
                <div>
                  <h3 className={styles.title}>{findingTitle(finding)}</h3>
                  <p className={styles.hint}>{findingHint(finding)}</p>
                  <Link as="button" aria-label={`${label}: ${findingTitle(finding)}`} onClick={run}>
                    {label}
                  </Link>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Surface>
  );
}
