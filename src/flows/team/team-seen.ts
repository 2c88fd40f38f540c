import type { Member } from '../../domain/team/roster.ts';
import type { Deputy, Team } from '../../domain/team/team.ts';

export interface DeputySeen extends Deputy {
  monday: string;
  sunday: string;
  /** Named by who reads. */
  mine: boolean;
}

/** A team as one member sees it. */
export interface TeamSeen {
  team: Team;
  /** Present people, by name. */
  members: Member[];
  /** Use cases that are the way the team works, by title. */
  defaults: { useCase: string; title: string; by: string; byName: string; at: string }[];
  managers: { id: string; name: string; how: 'owner' | 'named' | 'provisional' }[];
  weekAfterTraining?: number;
  /** How many of the members have their home here. */
  membersHere: number;
  /** Of this week and later ones. */
  deputies: DeputySeen[];
  /** The Monday of the team's own week now. */
  monday: string;
  may: { setUp: boolean; run: boolean; nameDeputy: boolean };
}
