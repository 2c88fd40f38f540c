import { homeIn } from '../../domain/person/person.ts';
import { isPermitted } from '../../domain/permission.ts';
import { isPresent } from '../../domain/team/roster.ts';
import { deputiesFrom, weekAfterTraining } from '../../domain/team/team.ts';
import { mondayOf, sundayOf, weekOf } from '../../domain/week.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import { useCaseTitle } from '../playbook/read-playbook.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import type { Actor, World } from '../ports.ts';
import { managersOf, permitted, type Standing } from './standing.ts';
import type { TeamSeen } from './team-seen.ts';

export async function seeTeam(
  world: World,
  { team, roles, member }: Pick<Standing, 'team' | 'roles' | 'member'>,
): Promise<TeamSeen> {
  const [all, managers] = await Promise.all([
    listMembers(world.tables, world.tenant, team.id),
    managersOf(world, team),
  ]);
  const members = all
    .map((stored) => stored.value)
    .filter(isPresent)
    .sort((a, b) => a.name.localeCompare(b.name));
  const week = weekOf(world.clock(), team.zone);
  const nameOf = (user: string) => members.find((member) => member.user === user)?.name;
  return {
    team,
    members,
    defaults: await Promise.all(
      team.defaults.map(async (each) => ({
        ...each,
        title: (await useCaseTitle(world, each.useCase, 'en')) ?? each.useCase,
      })),
    ),
    managers: [...managers].flatMap(([id, how]) => {
      const name = nameOf(id) ?? team.managers.find((manager) => manager.user === id)?.name;
      return name === undefined ? [] : [{ id, name, how }];
    }),
    weekAfterTraining: weekAfterTraining(team, week),
    membersHere: members.filter((member) => homeIn(member.homes, week) === team.id).length,
    deputies: deputiesFrom(team, week).map((deputy) => ({
      ...deputy,
      monday: mondayOf(deputy.week),
      sunday: sundayOf(deputy.week),
      mine: deputy.by.id === member.user,
    })),
    monday: mondayOf(week),
    may: {
      setUp: isPermitted('team.set-up', roles),
      run: isPermitted('agenda.run', roles),
      nameDeputy: isPermitted('team.name-deputy', roles),
    },
  };
}

/** Whether the app has ever been in a team; says nothing of who may know it. */
export const hasTeam = async (world: World, team: string): Promise<boolean> =>
  (await findTeam(world.tables, world.tenant, team)) !== undefined;

export const readTeam = async (world: World, actor: Actor, team: string): Promise<TeamSeen> =>
  seeTeam(world, await permitted(world, actor, team, 'team.see'));

/** My teams with the app, my home first, then in the order I joined them. */
export async function myTeams(world: World, actor: Actor): Promise<TeamSeen[]> {
  const person = await findPerson(world.tables, world.tenant, actor.id);
  if (!person) return [];
  const home = homeIn(person.value.homes, weekOf(world.clock(), 'UTC'));
  const ids = [...person.value.teams].sort((a, b) => Number(b === home) - Number(a === home));
  const seen = await Promise.all(ids.map((id) => readTeamOrNone(world, actor, id)));
  return seen.filter((each): each is TeamSeen => each !== undefined);
}

/** A team may be left between reading the profile and reading the team. */
async function readTeamOrNone(world: World, actor: Actor, team: string): Promise<TeamSeen | undefined> {
  try {
    return await readTeam(world, actor, team);
  } catch (error) {
    if (error instanceof PlaybookError && error.code === 'not-allowed') return undefined;
    throw error;
  }
}
