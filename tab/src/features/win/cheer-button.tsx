import type { WinView } from '#contract/win.ts';
import { ToggleButton, type ButtonProps } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  cheered: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  win: WinView;
  cheer: () => void;
  size?: ButtonProps['size'];
  appearance?: ButtonProps['appearance'];
}

/** Applause, given and taken back with the same button. One's own win is not cheered; its cheers are still shown. */
export function CheerButton({ win, cheer, size = 'medium', appearance = 'secondary' }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const words = say('win:act.cheer', { count: win.cheers });
  if (!win.may.cheer) return win.cheers === 0 ? null : <span>{words}</span>;
  return (
    <ToggleButton
      className={win.cheered ? styles.cheered : undefined}
      size={size}
      appearance={appearance}
      checked={win.cheered}
      aria-label={say('win:act.cheerNamed', { count: win.cheers, title: win.title })}
      onClick={cheer}
    >
      {words}
    </ToggleButton>
  );
}
