import { ToggleButton, type ButtonProps } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const useStyles = makeStyles({
  // Never tint alone: the line is what stays in high contrast.
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2Hover },
  },
  chip: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  isChosen: boolean;
  choose: () => void;
  size?: ButtonProps['size'];
  children: string;
}

/** One of a few, pressed or not. */
export function ChoiceChip({ isChosen, choose, size = 'medium', children }: Props) {
  const styles = useStyles();
  return (
    <ToggleButton
      className={mergeClasses(styles.chip, isChosen && styles.chosen)}
      shape="circular"
      size={size}
      checked={isChosen}
      onClick={choose}
    >
      {children}
    </ToggleButton>
  );
}
