import { homeDiffersFrom, joinedTeam, leftTeam, type Person } from '../../domain/person/person.ts';
import type { Member } from '../../domain/team/roster.ts';
import type { Team } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { commitTeam, findMember, findTeam, memberWrite } from '../../store/team/team-store.ts';
import { changePerson } from '../person/ensure-person.ts';
import type { RosterEntry, World } from '../ports.ts';
import { markWeeks } from '../progress/mark-weeks.ts';
import { writing } from '../storing.ts';

/** What a roster says of a member; presence and homes come from the profile. */
type Said = Omit<Member, 'homes' | 'homesRev'>;

/** People who are in the team now, by an authenticated roster. Guests are kept on the roster and count nowhere. */
export async function joinTeam(world: World, team: string, members: RosterEntry[]): Promise<void> {
  const header = await findTeam(world.tables, world.tenant, team);
  if (!header) return;
  const week = weekOf(world.clock(), header.value.zone);
  for (const entry of members) {
    const person = await changePerson(world, entry, (each) =>
      entry.guest ? each : joinedTeam(each, team, week),
    );
    await keepMember(world, header.value, person, (former) => ({
      user: entry.id,
      name: entry.name,
      channelId: entry.channelId,
      ordinal: person.ordinal,
      guest: entry.guest,
      joinedAt: former && former.leftAt === undefined ? former.joinedAt : world.clock().toISOString(),
      away: former?.away ?? [],
    }));
    await copyHomes(world, person, team);
  }
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
    const leftAt = world.clock().toISOString();
    await keepMember(
      world,
      header.value,
      person,
      (former) => former && { ...former, leftAt: former.leftAt ?? leftAt },
    );
    await copyHomes(world, person, team);
  }
}

/** N of a team is counted from its own roster: each team of a person holds a copy of where their home is. */
export async function copyHomes(world: World, person: Person, except?: string): Promise<void> {
  const teams = new Set([...person.teams, ...person.homes.map((home) => home.team)]);
  for (const team of teams) {
    if (team === '' || team === except) continue;
    const header = await findTeam(world.tables, world.tenant, team);
    if (header) await keepMember(world, header.value, person, (former) => former);
  }
}

/** Writes a roster row in line with the newest profile: of two who join and leave at once, the profile says who was last. */
async function keepMember(
  world: World,
  team: Team,
  person: Person,
  change: (former: Member | undefined) => Said | undefined,
): Promise<void> {
  await writing(world, async () => {
    const former = await findMember(world.tables, world.tenant, team.id, person.id);
    const newest = (await findPerson(world.tables, world.tenant, person.id))?.value ?? person;
    const said = change(former?.value);
    if (!said) return;
    const member = { ...said, ...presence(said, newest, team.id, world.clock()), ...homesOf(newest) };
    if (former && JSON.stringify(former.value) === JSON.stringify(member)) return;
    const since = homeDiffersFrom(team.id, former?.value.homes ?? [], newest.homes);
    await markWeeks(world, team, since ?? weekOf(world.clock(), team.zone));
    await commitTeam(world.tables, world.tenant, team.id, [memberWrite(member, former?.etag)]);
  });
}

const homesOf = (person: Person) => ({ homes: person.homes, homesRev: person.rev });

/** Guests have no teams in their profile, so what the roster says of them stands. */
function presence(said: Said, person: Person, team: string, now: Date): Pick<Member, 'leftAt'> {
  if (said.guest) return { leftAt: said.leftAt };
  return { leftAt: person.teams.includes(team) ? undefined : (said.leftAt ?? now.toISOString()) };
}
