import type { FindingView } from '#contract/playbook.ts';
import { Link } from '@fluentui/react-link';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import type { FieldName } from './draft-fields.ts';
import { fieldOfFinding } from './editor.ts';
import { findingWords } from './finding-words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '8px 24px',
    padding: '10px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '4px',
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { flexDirection: 'column' },
  },
  fault: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  clear: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'contents', listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
  },
  icon: { fontSize: '16px', lineHeight: 0, alignSelf: 'center', flexShrink: 0 },
  faultIcon: { color: tokens.colorStatusDangerForeground1 },
  adviceIcon: { color: tokens.colorStatusWarningForeground3 },
  clearIcon: { color: tokens.colorStatusSuccessForeground1 },
  link: {
    fontSize: 'inherit',
    whiteSpace: 'nowrap',
    [NARROW]: { marginInlineStart: 'auto', paddingBlock: '8px' },
  },
});

function summaryOf(faults: number, advice: number): string {
  if (faults === 0 && advice === 0) return say('playbook:checks-clear');
  if (faults === 0) return say('playbook:checks-only-advice', { count: advice });
  if (advice === 0) return say('playbook:checks-faults', { count: faults });
  return say('playbook:checks-faults-and-advice', {
    faults: say('playbook:checks-faults', { count: faults }),
    advice: say('playbook:checks-advice', { count: advice }),
  });
}

interface Props {
  findings: readonly FindingView[];
  onGo: (field: FieldName) => void;
}

/** What the lint found at the last save: faults stop publishing, advice does not. Each leads to its field. */
export function ChecksBar({ findings, onGo }: Props) {
  const styles = useStyles();
  const faults = findings.filter((finding) => finding.level === 'fault');
  const advice = findings.filter((finding) => finding.level === 'advice');
  return (
    <section
      className={mergeClasses(
        styles.bar,
        faults.length > 0 && styles.fault,
        findings.length === 0 && styles.clear,
      )}
      aria-label={say('playbook:checks')}
    >
      <h2 className={styles.title}>{summaryOf(faults.length, advice.length)}</h2>
      <ul className={styles.list}>
        {[...faults, ...advice].map((finding, index) => {
          const field = fieldOfFinding(finding);
          const isFault = finding.level === 'fault';
          return (
            <li key={index} className={styles.item}>
              <span
                className={mergeClasses(styles.icon, isFault ? styles.faultIcon : styles.adviceIcon)}
                role="img"
                aria-label={say(isFault ? 'playbook:level-fault' : 'playbook:level-advice')}
              >
                {isFault ? <ErrorCircleFilled /> : <WarningFilled />}
              </span>
              <span>{findingWords(finding)}</span>
              {field && (
                <Link as="button" className={styles.link} onClick={() => onGo(field)}>
                  {say('playbook:go-to', { field: say(`playbook:field-short-${field}`) })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length === 0 && (
        <span className={mergeClasses(styles.icon, styles.clearIcon)} aria-hidden>
          <CheckmarkCircleRegular />
        </span>
      )}
    </section>
  );
}
