import { isForTeam, plansOf, segmentOf, type Span, spanOf } from '../../domain/digest/digest.ts';
import { hasSigned } from '../../domain/progress/act.ts';
import { countOf } from '../../domain/progress/bit-set.ts';
import { rosterOf } from '../../domain/progress/week-figures.ts';
import type { Team } from '../../domain/team/team.ts';
import { addWeeks, type Week } from '../../domain/week.ts';
import { listCommitmentsSince } from '../../store/commitment/commitment-store.ts';
import { findDigest } from '../../store/digest/digest-store.ts';
import { listActs, readRollUp } from '../../store/progress/progress-store.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { ROOM, seeWin } from '../win/see-win.ts';
import type { DigestSeen, DigestWinSeen } from './digest-seen.ts';
import { inWeek } from './gather-digest.ts';

/** Longer than any plan is carried along. */
const PLANS_SINCE_WEEKS = -26;

/** A digest as it reads now: what it named, less what was withdrawn or hidden since. */
export async function seeDigest(world: World, teamId: string, week: Week): Promise<DigestSeen | undefined> {
  const [header, digest] = await Promise.all([
    findTeam(world.tables, world.tenant, teamId),
    findDigest(world.tables, world.tenant, teamId, week),
  ]);
  if (!header || !digest) return undefined;
  const team = header.value;
  const span = spanOf(week, team.zone);
  const wins = await Promise.all(digest.value.wins.map((win) => seeNamed(world, team, win, span)));
  return {
    team: team.id,
    teamName: team.name,
    week,
    wins: wins.flatMap((win) => win ?? []),
    ...(await figuresOf(world, team, week, span)),
  };
}

async function seeNamed(
  world: World,
  { id, name }: Team,
  win: string,
  span: Span,
): Promise<DigestWinSeen | undefined> {
  const [stored, counts] = await Promise.all([
    findWin(world.tables, world.tenant, id, win),
    readWinCounts(world.tables, world.tenant, id, win),
  ]);
  if (!stored || !isForTeam(stored.value)) return undefined;
  const { worked } = await inWeek(world, id, { win: stored.value, counts: counts.value }, span);
  const seen = await seeWin(world, ROOM, { win: stored.value, counts: counts.value, teamName: name });
  return { seen, worked };
}

async function figuresOf(
  world: World,
  { id, zone }: Team,
  week: Week,
  span: Span,
): Promise<Pick<DigestSeen, 'people' | 'plans' | 'segment'>> {
  const since = spanOf(addWeeks(week, PLANS_SINCE_WEEKS), zone).from;
  const [acts, members, rollUp, commitments] = await Promise.all([
    listActs(world.tables, world.tenant, id, week, week),
    listMembers(world.tables, world.tenant, id),
    readRollUp(world.tables, world.tenant, id, week),
    listCommitmentsSince(world.tables, world.tenant, id, since),
  ]);
  const roster = rosterOf(
    id,
    members.map(({ value }) => value),
    rollUp.value,
    week,
  );
  return {
    people: { active: acts.filter(hasSigned).length, of: countOf(roster) },
    plans: plansOf(commitments, span),
    segment: segmentOf(rollUp.value),
  };
}
