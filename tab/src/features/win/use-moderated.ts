import { useHere } from '../../lib/here.ts';

/** Whose hidden wins I look after: of the teams I manage, in a team's own tab of that one, and of everyone's for editors. */
export function useModerated() {
  const { host, me } = useHere();
  const teams = me.teams
    .filter(({ may }) => may.setUp)
    .filter(({ id }) => host.surface !== 'team' || id === host.team);
  return { teams, isEditor: me.may.editPlaybook };
}
