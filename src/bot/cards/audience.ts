import type { Audience } from '../../domain/win/win.ts';
import type { Choice } from './inputs.ts';
import type { Kit } from './kit.ts';

/** A team as it is named wherever somebody chooses who sees something. */
export interface NamedTeam {
  id: string;
  name: string;
  /** Present members, without guests. */
  people: number;
}

/** "everyone in Payroll, 9 people": the audience is always named, and counted where it is a team. */
export const teamAudience = (kit: Kit, { name, people }: NamedTeam): string =>
  kit.say('card:audience.teamNamed', { team: name, count: people });

/** With several teams to choose from, the choice above names the team. */
export const audienceChoices = (kit: Kit, teams: NamedTeam[]): Choice[] => {
  const [only] = teams;
  const team =
    teams.length === 1 && only
      ? kit.say('card:audience.team', { audience: teamAudience(kit, only) })
      : kit.say('card:audience.chosenTeam');
  return [
    { title: team, value: 'team' },
    { title: kit.say('card:audience.everyone'), value: 'everyone' },
    { title: kit.say('card:audience.me'), value: 'me' },
  ] satisfies { title: string; value: Audience }[];
};
