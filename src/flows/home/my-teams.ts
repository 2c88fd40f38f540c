import type { Phrase } from '../../domain/playbook-error.ts';
import type { AgendaSeen } from '../agenda/agenda-seen.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import type { Actor, World } from '../ports.ts';
import { myTeams } from '../team/see-team.ts';
import type { TeamSeen } from '../team/team-seen.ts';

/** One team in a line: what is next there, and whose it is. */
export interface TeamRow {
  team: { id: string; name: string };
  agenda?: string;
  startsAt?: Date;
  zone: string;
  status: Phrase;
  open: number;
  managers: { id: string; name: string }[];
  tone: 'calm' | 'care' | 'running';
  may: { run: boolean; setUp: boolean };
}

export interface TeamNext {
  seen: TeamSeen;
  agenda?: AgendaSeen;
}

/** My teams with the next agenda of each, what runs first, then the soonest. */
export async function nextOfMyTeams(world: World, actor: Actor): Promise<TeamNext[]> {
  const teams = await myTeams(world, actor);
  const nexts = await Promise.all(
    teams.map(async (seen): Promise<TeamNext> => ({
      seen,
      agenda: await nextAgenda(world, actor, seen.team.id),
    })),
  );
  return nexts.sort((a, b) => startOf(a) - startOf(b));
}

export const myTeamRows = async (world: World, actor: Actor): Promise<TeamRow[]> =>
  (await nextOfMyTeams(world, actor)).map(rowOf);

export const isRunning = (next: TeamNext): boolean => next.agenda?.agenda.state === 'running';
const startOf = (next: TeamNext): number =>
  isRunning(next) ? 0 : (next.agenda?.startsAt.getTime() ?? Number.MAX_SAFE_INTEGER);

const openIn = (agenda: AgendaSeen | undefined): number =>
  (agenda?.items ?? [])
    .flatMap(({ commitments }) => commitments ?? [])
    .filter((each) => each.commitment.state === 'open').length;

export function rowOf({ seen, agenda }: TeamNext): TeamRow {
  const row = {
    team: { id: seen.team.id, name: seen.team.name },
    zone: seen.team.zone,
    managers: seen.managers.map(({ id, name }) => ({ id, name })),
    open: openIn(agenda),
    may: { run: seen.may.run, setUp: seen.may.setUp },
  };
  if (!agenda) {
    const say = seen.team.setUpAt === undefined ? 'home:row.notSetUp' : 'home:row.byHand';
    return {
      ...row,
      status: { say },
      tone: seen.team.setUpAt === undefined && seen.may.setUp ? 'care' : 'calm',
    };
  }
  const ready = { ...row, agenda: agenda.agenda.id, startsAt: agenda.startsAt };
  if (agenda.agenda.state === 'running')
    return { ...ready, status: { say: 'home:row.running' }, tone: 'running' };
  return { ...ready, status: { say: 'home:row.ready', with: { count: row.open } }, tone: 'calm' };
}
