import { TRIED, type Tried } from '#contract/tried.ts';
import { ToggleButton, type ButtonProps } from '@fluentui/react-button';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { makeStyles } from '@griffel/react';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({ choice: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

export const TRIED_ICONS: Record<Tried, typeof CheckmarkCircleRegular> = {
  worked: CheckmarkCircleRegular,
  partly: CircleHalfFillRegular,
  'did-not': DismissCircleRegular,
};
export const TRIED_KEYS = {
  worked: 'worked',
  partly: 'partly',
  'did-not': 'didNot',
} as const satisfies Record<Tried, string>;

interface Props {
  /** What the group asks, for who does not see it beside the buttons. */
  name: string;
  chosen: Tried | undefined;
  choose: (outcome: Tried) => void;
  size?: ButtonProps['size'];
}

/** What came of a colleague's win. No answer is better than another, so none stands out. */
export function TriedChoice({ name, chosen, choose, size = 'small' }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.choice} role="group" aria-label={name}>
      {TRIED.map((outcome) => {
        const Icon = TRIED_ICONS[outcome];
        return (
          <ToggleButton
            key={outcome}
            size={size}
            icon={<Icon />}
            checked={chosen === outcome}
            onClick={() => choose(outcome)}
          >
            {say(`win:outcome.${TRIED_KEYS[outcome]}`)}
          </ToggleButton>
        );
      })}
    </div>
  );
}
