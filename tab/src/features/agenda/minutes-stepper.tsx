import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { AGENDA_LIMITS } from '#contract/agenda.ts';
import { announce } from '../../lib/announce.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: {
    display: 'inline-flex',
    alignItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  minutes: {
    ...typographyStyles.body1,
    minWidth: '48px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  title: string;
  minutes: number;
  onMinutes: (minutes: number) => void;
}

export function MinutesStepper({ title, minutes, onMinutes }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const set = (to: number) => {
    if (to < 1 || to > AGENDA_LIMITS.minutes) return;
    onMinutes(to);
    announce(say('agenda:minutes', { count: to }));
  };
  return (
    <div className={styles.box}>
      <Button
        appearance="transparent"
        icon={<SubtractRegular />}
        aria-label={say('agenda:item.fewer', { title })}
        disabledFocusable={minutes <= 1}
        onClick={() => set(minutes - 1)}
      />
      <span className={styles.minutes}>{say('agenda:min', { count: minutes })}</span>
      <Button
        appearance="transparent"
        icon={<AddRegular />}
        aria-label={say('agenda:item.more', { title })}
        disabledFocusable={minutes >= AGENDA_LIMITS.minutes}
        onClick={() => set(minutes + 1)}
      />
    </div>
  );
}
