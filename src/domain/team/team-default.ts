import type { Team } from './team.ts';

/** Newest last; a use case that is the team's way already keeps who marked it first. */
export const withDefault = (team: Team, useCase: string, by: { id: string; name: string }, at: Date): Team =>
  team.defaults.some((each) => each.useCase === useCase)
    ? team
    : {
        ...team,
        defaults: [...team.defaults, { useCase, by: by.id, byName: by.name, at: at.toISOString() }],
        rev: team.rev + 1,
      };

export const withoutDefault = (team: Team, useCase: string): Team =>
  team.defaults.some((each) => each.useCase === useCase)
    ? { ...team, defaults: team.defaults.filter((each) => each.useCase !== useCase), rev: team.rev + 1 }
    : team;
