import { localOf } from '../../domain/week.ts';
import type { Place, Team } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { EVERYONE } from '../../domain/playbook/playbook.ts';
import { commitTeam, findTeam, teamWrite } from '../../store/team/team-store.ts';
import type { Actor, RosterEntry, World } from '../ports.ts';
import { writing } from '../storing.ts';
import { joinTeam } from './keep-roster.ts';
import { managersOf } from './standing.ts';

export interface Installation {
  team: { id: string; name: string };
  channelName: string;
  place: Place;
  members: RosterEntry[];
  zone?: string;
}

/**
 * The app was added to a team. Who added it is provisional manager until the directory answers. The channel says so once
 * or twice, or again after a removal: only the first makes a new team, and `first` is true once per installation.
 * `isProvisional`: who added it manages the team here for want of an answer.
 */
export async function installInTeam(
  world: World,
  actor: Actor,
  { team: { id, name }, ...installation }: Installation,
): Promise<{ team: Team; first: boolean; isProvisional: boolean }> {
  const kept = await writing(world, async () => {
    const former = await findTeam(world.tables, world.tenant, id);
    if (former?.value.place) return { team: former.value, first: false };
    const now = world.clock();
    const zone = installation.zone ?? former?.value.zone ?? 'UTC';
    const fresh = former?.value ?? newTeam(id, name, actor, now, zone, world.newId());
    const team: Team = {
      ...fresh,
      name,
      place: installation.place,
      channelName: installation.channelName,
      rev: fresh.rev + (former ? 1 : 0),
    };
    await commitTeam(world.tables, world.tenant, id, [teamWrite(team, former?.etag)]);
    return { team, first: true };
  });
  await joinTeam(world, id, installation.members);
  const managers = await managersOf(world, kept.team);
  return { ...kept, isProvisional: managers.get(actor.id) === 'provisional' };
}

function newTeam(id: string, name: string, actor: Actor, at: Date, zone: string, series: string): Team {
  const { date } = localOf(at, zone);
  return {
    id,
    name,
    series: series.toLowerCase(),
    channelName: name,
    zone,
    cadence: { every: 'weekly', weekday: 2, time: '09:30', anchor: date },
    way: 'meeting',
    departments: [{ department: EVERYONE, from: weekOf(at, zone) }],
    managers: [{ user: actor.id, name: actor.name, how: 'provisional' }],
    defaults: [],
    installedAt: at.toISOString(),
    rev: 1,
  };
}

/** The app was removed: nothing is posted any more; what people shared stays. */
export async function uninstallFromTeam(world: World, id: string): Promise<void> {
  await writing(world, async () => {
    const former = await findTeam(world.tables, world.tenant, id);
    if (!former?.value.place) return;
    const team = { ...former.value, place: undefined, rev: former.value.rev + 1 };
    await commitTeam(world.tables, world.tenant, id, [teamWrite(team, former.etag)]);
  });
}

export async function renameTeam(world: World, id: string, name: string): Promise<void> {
  await writing(world, async () => {
    const former = await findTeam(world.tables, world.tenant, id);
    if (!former || former.value.name === name) return;
    await commitTeam(world.tables, world.tenant, id, [
      teamWrite({ ...former.value, name, rev: former.value.rev + 1 }, former.etag),
    ]);
  });
}
