import { chooseHome } from '../../src/flows/person/choose-home.ts';
import { joinTeam, leaveTeam } from '../../src/flows/team/keep-roster.ts';
import { setUpTeam } from '../../src/flows/team/set-up-team.ts';
import type { Known } from './known.ts';
import type { Maker, Operation } from './operation.ts';
import { DEPARTMENTS, entryOf, OWNERS, type Somebody } from './organisation.ts';

function home(known: Known): Operation {
  const who = known.person();
  const team = known.one(who.teams) ?? known.team().id;
  return {
    label: `${who.id} makes ${team} their home`,
    untilAnswered: true,
    run: (world) => chooseHome(world, who, team),
  };
}

/** Somebody who comes or goes; often the one who just did, so that coming and going meet. */
function moving(known: Known): { who: Somebody; team: string } {
  const former = known.moved;
  if (former && known.chance(0.4)) return former;
  const who = known.person();
  const team = known.chance(0.8) ? (known.one(who.teams) ?? known.team().id) : known.team().id;
  return (known.moved = { who, team });
}

function join(known: Known): Operation {
  const { who, team } = moving(known);
  return {
    label: `${who.id} joins ${team}`,
    again: true,
    untilAnswered: true,
    run: (world) => joinTeam(world, team, [entryOf(who)]),
  };
}

function leave(known: Known): Operation {
  const { who, team } = moving(known);
  return {
    label: `${who.id} leaves ${team}`,
    untilAnswered: true,
    run: (world) => leaveTeam(world, team, [who.id]),
  };
}

/** Moves a team to another department, or its segment to another day. */
function setUp(known: Known): Operation {
  const team = known.team();
  const who = known.mostly(known.one(OWNERS.get(team.id) ?? []) ?? 'marco');
  const department = known.one(DEPARTMENTS) ?? team.department;
  const weekday = known.chance(0.7) ? team.weekday : 1 + Math.floor(known.random() * 5);
  const rev = known.chance(0.5) ? known.teamRevs.get(team.id) : undefined;
  return {
    label: `${who.id} sets up ${team.id} in ${department}, weekday ${weekday}, at rev ${rev}`,
    run: async (world) => {
      const asked = { department, every: 'weekly' as const, weekday, time: '09:30', zone: team.zone };
      const seen = await setUpTeam(world, who, team.id, asked, rev);
      known.teamRevs.set(team.id, seen.team.rev);
      return seen;
    },
  };
}

export const TEAM_OPERATIONS: readonly Maker[] = [
  { weight: 5, make: home },
  { weight: 6, make: join },
  { weight: 4, make: leave },
  { weight: 4, make: setUp },
];
