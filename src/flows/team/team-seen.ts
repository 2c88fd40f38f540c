import type { Member } from '../../domain/team/roster.ts';
import type { Team } from '../../domain/team/team.ts';

/** A team as one member sees it. */
export interface TeamSeen {
  team: Team;
  /** Present people, by name. */
  members: Member[];
  managers: { id: string; name: string; how: 'owner' | 'named' | 'provisional' }[];
  weekAfterTraining?: number;
  /** How many of the members have their home here. */
  membersHere: number;
  may: { setUp: boolean; run: boolean };
}
