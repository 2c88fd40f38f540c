import { Link } from '@fluentui/react-link';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { useHere } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  icon: {
    flexShrink: 0,
    fontSize: '16px',
    lineHeight: 0,
    paddingTop: '2px',
    color: tokens.colorStatusWarningForeground1,
  },
  missing: {
    border: `1px dashed ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: 'transparent',
  },
  missingIcon: { color: tokens.colorStatusDangerForeground1 },
});

/** What must never be pasted, or that nobody has said it yet. */
export function Guardrail({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { policyLink } = useHere().me;
  const missing = text.trim() === '';
  return (
    <div className={mergeClasses(styles.block, missing && styles.missing)}>
      <span className={mergeClasses(styles.icon, missing && styles.missingIcon)} aria-hidden>
        {missing ? <ShieldErrorRegular /> : <ShieldRegular />}
      </span>
      <span>
        {missing ? (
          say('playbook:preview-no-guardrail')
        ) : (
          <>
            <strong>{say('playbook:guardrail')}</strong>
            {'\n'}
            {text}
            {policyLink !== undefined && (
              <>
                {'\n'}
                <Link href={policyLink} target="_blank" rel="noreferrer">
                  {say('playbook:policy-link')}
                </Link>
              </>
            )}
          </>
        )}
      </span>
    </div>
  );
}
