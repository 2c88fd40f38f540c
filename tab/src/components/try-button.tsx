import type { WinView } from '#contract/win.ts';
import { Button, type ButtonProps } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../lib/words.ts';
import { TRIED_ICONS, TRIED_KEYS } from './tried-choice.tsx';

// It says something, so it must be read: not the grey of what cannot be pressed.
const useStyles = makeStyles({
  done: {
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2 },
    '& .fui-Button__icon': { color: tokens.colorNeutralForeground2 },
    ':hover .fui-Button__icon': { color: tokens.colorNeutralForeground2 },
  },
});

interface Props {
  win: WinView;
  tryIt: () => void;
  size?: ButtonProps['size'];
  appearance?: ButtonProps['appearance'];
}

/** A useful failure is not tried: knowing it is the gain. */
export function TryButton({ win, tryIt, size = 'medium', appearance = 'secondary' }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  if (win.iAmTrying || win.iTried) {
    const Icon = win.iTried ? TRIED_ICONS[win.iTried] : CheckmarkRegular;
    return (
      <Button className={styles.done} size={size} appearance="subtle" icon={<Icon />} disabledFocusable>
        {say(win.iTried ? `win:outcome.mine.${TRIED_KEYS[win.iTried]}` : 'win:act.trying')}
      </Button>
    );
  }
  if (!win.may.try || win.kind === 'did-not-work') return null;
  return (
    <Button
      size={size}
      appearance={appearance}
      aria-label={say('win:act.tryNamed', { title: win.title })}
      onClick={tryIt}
    >
      {say('win:act.try')}
    </Button>
  );
}
