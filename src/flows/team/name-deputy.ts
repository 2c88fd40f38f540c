import { isPresent } from '../../domain/team/roster.ts';
import { type Deputy, type Team } from '../../domain/team/team.ts';
import { addWeeks, isWeek, type Week, weekOf } from '../../domain/week.ts';
import { commitTeam, findMember, teamWrite } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { seeTeam } from './see-team.ts';
import { managersOf, permitted, type Standing } from './standing.ts';
import type { TeamSeen } from './team-seen.ts';

const WEEKS_AHEAD = 26;
/** Past ones are kept as a record of who stood in, the oldest making room first. */
const KEPT = 40;

/** Names somebody of the team to stand in for its managers in one week. The same again changes nothing. */
export const nameDeputy = (
  world: World,
  actor: Actor,
  team: string,
  asked: { user: string; week: Week },
): Promise<TeamSeen> =>
  changeDeputies(world, actor, team, async (standing, kept) => {
    await checkDeputy(world, standing.team, asked);
    if (kept.some((deputy) => isSame(deputy, asked))) return kept;
    const member = await findMember(world.tables, world.tenant, team, asked.user);
    if (!member || !isPresent(member.value)) return refuse('not-found', 'personNotHere');
    const by = { id: actor.id, name: actor.name };
    const deputy = { ...asked, name: member.value.name, by, at: world.clock().toISOString() };
    return [...kept, deputy].slice(-KEPT);
  });

/** Ends it, or takes it back before it begins; the managers themselves stay what they are. */
export const endDeputy = (
  world: World,
  actor: Actor,
  team: string,
  asked: { user: string; week: Week },
): Promise<TeamSeen> =>
  changeDeputies(world, actor, team, (_standing, kept) =>
    kept.some((deputy) => isSame(deputy, asked)) ? kept.filter((deputy) => !isSame(deputy, asked)) : kept,
  );

const isSame = (deputy: Deputy, asked: { user: string; week: Week }): boolean =>
  deputy.user === asked.user && deputy.week === asked.week;

async function changeDeputies(
  world: World,
  actor: Actor,
  team: string,
  change: (standing: Standing, kept: Deputy[]) => Deputy[] | Promise<Deputy[]>,
): Promise<TeamSeen> {
  const saved = await writing(world, async () => {
    const standing = await permitted(world, actor, team, 'team.name-deputy');
    const kept = standing.team.deputies ?? [];
    const deputies = await change(standing, kept);
    if (deputies === kept) return standing;
    // `rev` counts set-ups: a manager who edits that form is not told that it changed.
    const next: Team = { ...standing.team, deputies };
    await commitTeam(world.tables, world.tenant, team, [teamWrite(next, standing.etag)]);
    return { ...standing, team: next };
  });
  return seeTeam(world, saved);
}

async function checkDeputy(
  world: World,
  team: Team,
  { user, week }: { user: string; week: Week },
): Promise<void> {
  const now = weekOf(world.clock(), team.zone);
  if (!isWeek(week)) refuse('invalid', 'invalid');
  if (week < now) refuse('invalid', 'weekPast');
  if (week > addWeeks(now, WEEKS_AHEAD)) refuse('invalid', 'weekTooFar');
  if ((await managersOf(world, team)).has(user)) refuse('conflict', 'managerAlready');
}
