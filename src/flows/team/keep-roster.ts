import { joinedTeam, leftTeam, type Person } from '../../domain/person/person.ts';
import type { Member } from '../../domain/team/roster.ts';
import { weekOf } from '../../domain/week.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { commitTeam, findMember, findTeam, memberWrite } from '../../store/team/team-store.ts';
import { changePerson } from '../person/ensure-person.ts';
import type { RosterEntry, World } from '../ports.ts';
import { writing } from '../storing.ts';

/** People who are in the team now, by an authenticated roster. Guests are kept on the roster and count nowhere. */
export async function joinTeam(world: World, team: string, members: RosterEntry[]): Promise<void> {
  const header = await findTeam(world.tables, world.tenant, team);
  if (!header) return;
  const week = weekOf(world.clock(), header.value.zone);
  for (const entry of members) {
    const person = entry.guest
      ? await changePerson(world, entry, (each) => each)
      : await changePerson(world, entry, (each) => joinedTeam(each, team, week));
    await keepMember(world, team, person, (former) => ({
      user: entry.id,
      name: entry.name,
      channelId: entry.channelId,
      ordinal: person.ordinal,
      guest: entry.guest,
      joinedAt:
        former?.leftAt === undefined
          ? (former?.joinedAt ?? world.clock().toISOString())
          : world.clock().toISOString(),
      homes: person.homes,
      homesRev: person.rev,
      away: former?.away ?? [],
    }));
    await copyHomes(world, person, team);
  }
  await markDirty(world.tables, world.tenant, { team, week, at: world.clock().toISOString() });
}

/** People who are no longer in the team. Their acts stay where they were made. */
export async function leaveTeam(world: World, team: string, users: string[]): Promise<void> {
  const header = await findTeam(world.tables, world.tenant, team);
  if (!header) return;
  const week = weekOf(world.clock(), header.value.zone);
  for (const user of users) {
    const member = await findMember(world.tables, world.tenant, team, user);
    if (!member) continue;
    const person = await changePerson(world, { id: user, name: member.value.name }, (each) =>
      leftTeam(each, team, week),
    );
    await keepMember(
      world,
      team,
      person,
      (former) =>
        former && {
          ...former,
          leftAt: former.leftAt ?? world.clock().toISOString(),
          homes: person.homes,
          homesRev: person.rev,
        },
    );
    await copyHomes(world, person, team);
  }
  await markDirty(world.tables, world.tenant, { team, week, at: world.clock().toISOString() });
}

/** N of a team is counted from its own roster: each team of a person holds a copy of where their home is. */
export async function copyHomes(world: World, person: Person, except?: string): Promise<void> {
  const teams = new Set([...person.teams, ...person.homes.map((home) => home.team)]);
  for (const team of teams) {
    if (team === '' || team === except) continue;
    const changed = await keepMember(
      world,
      team,
      person,
      (former) => former && { ...former, homes: person.homes, homesRev: person.rev },
    );
    if (!changed) continue;
    const header = await findTeam(world.tables, world.tenant, team);
    const week = weekOf(world.clock(), header?.value.zone ?? 'UTC');
    await markDirty(world.tables, world.tenant, { team, week, at: world.clock().toISOString() });
  }
}

/** Writes a roster row, unless it already holds a newer copy of the homes; says whether it changed. */
async function keepMember(
  world: World,
  team: string,
  person: Person,
  change: (former: Member | undefined) => Member | undefined,
): Promise<boolean> {
  return writing(world, async () => {
    const former = await findMember(world.tables, world.tenant, team, person.id);
    const newest = await findPerson(world.tables, world.tenant, person.id);
    const next = change(former?.value);
    if (!next) return false;
    const homes = newest && newest.value.rev > next.homesRev ? newest.value : undefined;
    const member = homes ? { ...next, homes: homes.homes, homesRev: homes.rev } : next;
    if (former && JSON.stringify(former.value) === JSON.stringify(member)) return false;
    await commitTeam(world.tables, world.tenant, team, [memberWrite(member, former?.etag)]);
    return true;
  });
}
