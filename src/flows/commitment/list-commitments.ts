import { nextOccurrence } from '../../domain/team/team.ts';
import { localOf } from '../../domain/week.ts';
import { listOpenCommitments } from '../../store/commitment/commitment-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';
import type { CommitmentSeen } from './commitment-seen.ts';
import { mayKnow, seeCommitment } from './see-commitment.ts';

/** My open plans and those noted for me, in all my teams, oldest first. */
export async function myCommitments(world: World, actor: Actor): Promise<CommitmentSeen[]> {
  const person = await findPerson(world.tables, world.tenant, actor.id);
  const mine = await Promise.all((person?.value.teams ?? []).map((team) => mineIn(world, actor, team)));
  return mine.flat().sort((a, b) => a.commitment.madeAt.localeCompare(b.commitment.madeAt));
}

async function mineIn(world: World, actor: Actor, team: string): Promise<CommitmentSeen[]> {
  const [header, open] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    listOpenCommitments(world.tables, world.tenant, team, actor.id),
  ]);
  if (!header) return [];
  const { cadence, name, setUpAt, zone } = header.value;
  const opensOn = setUpAt && nextOccurrence(cadence, localOf(world.clock(), zone).date);
  return Promise.all(open.map((each) => seeCommitment(world, actor, each, name, opensOn)));
}

/** The open plans of a team, as its members may know them. */
export async function listTeamCommitments(
  world: World,
  actor: Actor,
  team: string,
): Promise<CommitmentSeen[]> {
  const standing = await permitted(world, actor, team, 'team.see');
  const open = await listOpenCommitments(world.tables, world.tenant, team);
  const known = open.filter((each) => mayKnow(each, actor.id));
  return Promise.all(known.map((each) => seeCommitment(world, actor, each, standing.team.name)));
}
