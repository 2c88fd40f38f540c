import type { World } from '../../src/flows/ports.ts';
import { publishUseCases } from '../../src/flows/playbook/publish-playbook.ts';
import { greetPerson } from '../../src/flows/person/greet-person.ts';
import { installInTeam } from '../../src/flows/team/install-team.ts';
import { joinTeam } from '../../src/flows/team/keep-roster.ts';
import { setUpTeam } from '../../src/flows/team/set-up-team.ts';
import { placeOf } from '../support/small-office.ts';
import { useCaseFor } from '../support/use-cases.ts';
import { DEPARTMENTS, entryOf, OWNERS, PEOPLE, type Somebody, type SomeTeam, TEAMS } from './organisation.ts';

/** Is set up later, by whoever happens to, so that weeks before a set-up are lived as well. */
const NOT_SET_UP = 'support';

function ownerOf({ id }: SomeTeam): Somebody {
  const [first] = OWNERS.get(id) ?? [];
  const owner = PEOPLE.find((person) => person.id === first);
  if (!owner) throw new Error(`${id} has no owner`);
  return owner;
}

export async function beginOrganisation(world: World): Promise<void> {
  const useCases = DEPARTMENTS.flatMap((department) =>
    [1, 2].map((nth) => useCaseFor(`${department}-${nth}`, department)),
  );
  await publishUseCases(world, { useCases, sequence: {}, note: 'First', publishedBy: 'Eva' });
  for (const team of TEAMS) {
    const atHome = PEOPLE.filter((person) => person.teams[0] === team.id);
    await installInTeam(world, ownerOf(team), {
      team: { id: team.id, name: team.id },
      channelName: 'General',
      place: placeOf(team.id),
      members: atHome.map(entryOf),
      zone: team.zone,
    });
  }
  for (const team of TEAMS) {
    const { department, id, weekday, zone } = team;
    await joinTeam(world, id, PEOPLE.filter((person) => person.teams.includes(id)).map(entryOf));
    if (id === NOT_SET_UP) continue;
    const setUp = { department, every: 'weekly' as const, weekday, time: '09:30', zone };
    await setUpTeam(world, ownerOf(team), id, setUp);
  }
  // The others have no chat with the bot.
  for (const person of PEOPLE.filter(({ guest }, nth) => !guest && nth % 2 === 1))
    await greetPerson(world, person, placeOf(`chat-of-${person.id}`), 'en');
}
