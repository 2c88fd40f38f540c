import { ToggleButton } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { PersonRef } from '#contract/common.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { firstNameOf } from './run-summary.ts';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    minHeight: '44px',
    paddingInline: '6px 12px',
    columnGap: '4px',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  // Chips show the first name; the whole one is read, for teams with two of a name.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
  },
});

interface Props {
  label: string;
  people: readonly PersonRef[];
  isChosen: (person: string) => boolean;
  /** Why somebody stays chosen. */
  settled?: (person: string) => string | undefined;
  onToggle: (person: string) => void;
}

/** The people of the team, to be tapped. */
export function PersonChips({ label, people, isChosen, settled, onToggle }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.chips} aria-label={label}>
      {people.map(({ id, name }) => {
        const why = settled?.(id);
        return (
          <li key={id}>
            <ToggleButton
              shape="circular"
              className={mergeClasses(styles.chip, isChosen(id) && styles.chosen)}
              checked={isChosen(id)}
              disabledFocusable={why !== undefined}
              onClick={() => onToggle(id)}
              icon={<PersonAvatar person={{ id, name }} size={24} />}
            >
              {firstNameOf(name)}
              <span className={styles.hidden}>
                {name.slice(firstNameOf(name).length)}
                {why !== undefined && `, ${why}`}
              </span>
              {isChosen(id) && <CheckmarkRegular aria-hidden />}
            </ToggleButton>
          </li>
        );
      })}
    </ul>
  );
}
