import { Avatar } from '@fluentui/react-avatar';
import type { PersonRef, TeamRef } from '#contract/common.ts';

type Size = 24 | 28 | 32 | 36 | 40;

/** Round for a person. The name stands beside it, so it is not read twice. */
export const PersonAvatar = ({ person, size = 24 }: { person: PersonRef; size?: Size }) => (
  <Avatar name={person.name} size={size} color="colorful" idForColor={person.id} aria-hidden />
);

/** Square for a team. */
export const TeamAvatar = ({ team, size = 32 }: { team: TeamRef; size?: Size }) => (
  <Avatar name={team.name} size={size} shape="square" color="colorful" idForColor={team.id} aria-hidden />
);
