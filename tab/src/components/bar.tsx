import { Button } from '@fluentui/react-button';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DiamondDismissFilled } from '@fluentui/react-icons/svg/diamond-dismiss';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { useWords } from '../lib/words.ts';

type Tone = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { flexGrow: 1, flexBasis: '0', minWidth: '160px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '4px', marginInlineStart: 'auto' },
});

const ICONS = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: DiamondDismissFilled,
};

interface Props {
  tone: Tone;
  children: ReactNode;
  action?: { label: string; run: () => void };
  dismiss?: () => void;
}

/** One line at the top of the part it speaks of: offline, changed by someone else, undo. Errors are read out at once. */
export function Bar({ tone, children, action, dismiss }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const Icon = ICONS[tone];
  const iconTone = tone === 'info' ? undefined : styles[`${tone}Icon`];
  return (
    <div
      className={mergeClasses(styles.bar, tone !== 'info' && styles[tone])}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <Icon className={mergeClasses(styles.icon, iconTone)} aria-hidden />
      <div className={styles.text}>{children}</div>
      {(action ?? dismiss) && (
        <div className={styles.actions}>
          {action && (
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
          )}
          {dismiss && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say('tab:close')}
              onClick={dismiss}
            />
          )}
        </div>
      )}
    </div>
  );
}
