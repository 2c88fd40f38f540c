import { Badge } from '@fluentui/react-badge';
import { ArrowTurnDownRightRegular } from '@fluentui/react-icons/svg/arrow-turn-down-right';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  instead: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** A useful failure is quiet: never red, always with what to do instead. */
export function FailureBadge() {
  const { say } = useWords();
  return (
    <Badge appearance="outline" color="informative" icon={<DismissCircleRegular />}>
      {say('win:didNotWork')}
    </Badge>
  );
}

export function Instead({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <p className={styles.instead}>
      <ArrowTurnDownRightRegular className={styles.icon} aria-hidden />
      <span>
        <strong>{say('win:instead')}</strong> {text}
      </span>
    </p>
  );
}
