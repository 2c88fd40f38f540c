import type { PersonRef, TeamRef } from '#contract/common.ts';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { initialsOf, tintOf } from './avatar-look.ts';

const useStyles = makeStyles({
  avatar: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  square: { borderRadius: tokens.borderRadiusMedium },
});

interface Look {
  id: string;
  name: string;
  size: number;
  isSquare?: boolean;
}

/**
 * Initials on a tint, as Fluent's Avatar draws them; that one also carries pictures, presence and groups, which nobody
 * needs here and which are a fourteenth of the first load. The name stands beside it, so it is not read twice.
 */
function Avatar({ id, name, size, isSquare = false }: Look) {
  const styles = useStyles();
  const { background, ink } = tintOf(id);
  return (
    <span
      className={mergeClasses(styles.avatar, isSquare && styles.square)}
      aria-hidden
      style={{
        inlineSize: size,
        blockSize: size,
        fontSize: size * 0.4,
        backgroundColor: background,
        color: ink,
      }}
    >
      {initialsOf(name)}
    </span>
  );
}

export const PersonAvatar = ({ person, size = 24 }: { person: PersonRef; size?: number }) => (
  <Avatar id={person.id} name={person.name} size={size} />
);

/** Square for a team. */
export const TeamAvatar = ({ team, size = 32 }: { team: TeamRef; size?: number }) => (
  <Avatar id={team.id} name={team.name} size={size} isSquare />
);
