import { isPermitted, type Role, type Verb } from '../../domain/permission.ts';
import { isPresent, type Member } from '../../domain/team/roster.ts';
import { isDeputyIn, type Team } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import type { Stored } from '../../store/rows.ts';
import { findMember, findTeam, listMembers } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse, refuseStranger } from '../refuse.ts';

/** Who somebody is in a team, looked up on the server. */
export interface Standing {
  team: Team;
  etag: string;
  member: Member;
  roles: ReadonlySet<Role>;
}

/** Owners by the directory and those they named; while it does not answer, also who added the app. */
export async function managersOf(
  world: World,
  team: Team,
): Promise<ReadonlyMap<string, 'owner' | 'named' | 'provisional'>> {
  const owners = await world.directory.ownersOf(team.id);
  const listed = team.managers.filter((manager) => owners === undefined || manager.how === 'named');
  return new Map([
    ...listed.map((manager) => [manager.user, manager.how] as const),
    ...(owners ?? []).map((owner) => [owner, 'owner'] as const),
  ]);
}

const orgRoles = (actor: Actor): Role[] => [
  'employee',
  ...(actor.isEditor ? (['editor'] as const) : []),
  ...(actor.isAdmin ? (['admin'] as const) : []),
];

/** The roles somebody has everywhere. */
export const rolesOf = (actor: Actor): ReadonlySet<Role> => new Set(orgRoles(actor));

/** The standing of a member; strangers are refused, whether or not the team exists. */
export async function standingIn(world: World, actor: Actor, team: string): Promise<Standing> {
  const [header, member] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    findMember(world.tables, world.tenant, team, actor.id),
  ]);
  return standingOf(world, actor, header, member?.value);
}

/** The same where the whole roster is read anyway, so that thirty people who follow a segment cost one read. */
export async function standingAmong(world: World, actor: Actor, team: string): Promise<Standing> {
  const [header, members] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    listMembers(world.tables, world.tenant, team),
  ]);
  return standingOf(world, actor, header, members.find(({ value }) => value.user === actor.id)?.value);
}

async function standingOf(
  world: World,
  actor: Actor,
  header: Stored<Team> | undefined,
  member: Member | undefined,
): Promise<Standing> {
  if (!header?.etag || !member || !isPresent(member)) return refuseStranger();
  const managers = await managersOf(world, header.value);
  const roles: Role[] = [...orgRoles(actor), 'member'];
  if (managers.has(actor.id)) roles.push('manager', 'principal');
  else if (isDeputyIn(header.value, actor.id, weekOf(world.clock(), header.value.zone)))
    roles.push('manager');
  return { team: header.value, etag: header.etag, member, roles: new Set(roles) };
}

/** A member's standing, having made sure that they may. */
export async function permitted(world: World, actor: Actor, team: string, verb: Verb): Promise<Standing> {
  const standing = await standingIn(world, actor, team);
  if (!isPermitted(verb, standing.roles)) refuse('not-allowed', 'notAllowed');
  return standing;
}
