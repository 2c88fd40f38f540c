import { figuresOfAll, figuresOfTeam, type WeekFigures } from '../../domain/progress/week-figures.ts';
import { departmentIn } from '../../domain/team/team.ts';
import {
  findAggregate,
  findContribution,
  listContributions,
  removeContribution,
  saveAggregate,
  saveContribution,
} from '../../store/progress/aggregate-store.ts';
import { readRollUp } from '../../store/progress/progress-store.ts';
import type { Scope } from '../../store/keys.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

/**
 * Brings a team's week into its department and the organisation. The contribution is read before the facts and replaced
 * under its ETag: a slow folder with an older view is refused, never believed.
 */
export async function foldWeek(world: World, team: string, week: string): Promise<void> {
  const header = await findTeam(world.tables, world.tenant, team);
  if (!header?.value.setUpAt) return;
  const department = departmentIn(header.value, week);
  await contribute(world, { department }, week, team, async () => {
    const [members, rollUp] = await Promise.all([
      listMembers(world.tables, world.tenant, team),
      readRollUp(world.tables, world.tenant, team, week),
    ]);
    return figuresOfTeam(
      team,
      members.map((stored) => stored.value),
      rollUp.value,
      week,
    );
  });
  // A corrected or moved team leaves nothing behind in the departments it does not count in this week.
  const others = new Set(
    header.value.departments.map((each) => each.department).filter((each) => each !== department),
  );
  for (const other of others) await takeBack(world, { department: other }, week, team);
}

async function contribute(
  world: World,
  scope: Exclude<Scope, 'organisation'>,
  week: string,
  child: string,
  figures: () => Promise<WeekFigures>,
): Promise<void> {
  await replaceContribution(world, scope, week, child, figures);
  await foldScope(world, scope, week);
}

async function replaceContribution(
  world: World,
  scope: Scope,
  week: string,
  child: string,
  figures: () => Promise<WeekFigures>,
): Promise<void> {
  await writing(world, async () => {
    const former = await findContribution(world.tables, world.tenant, scope, week, child);
    const next = { child, week, ...(await figures()) };
    if (former && JSON.stringify(former.value) === JSON.stringify(next)) return;
    await saveContribution(world.tables, world.tenant, scope, next, former?.etag);
  });
}

/** The department's week from its teams, and the organisation's week from its departments. */
async function foldScope(world: World, scope: Exclude<Scope, 'organisation'>, week: string): Promise<void> {
  await aggregate(world, scope, week);
  await replaceContribution(world, 'organisation', week, scope.department, async () => {
    const { week: _week, ...figures } = (await findAggregate(world.tables, world.tenant, scope, week))
      ?.value ?? { week, ...figuresOfAll([]) };
    return figures;
  });
  await aggregate(world, 'organisation', week);
}

async function aggregate(world: World, scope: Scope, week: string): Promise<void> {
  await writing(world, async () => {
    const former = await findAggregate(world.tables, world.tenant, scope, week);
    const parts = await listContributions(world.tables, world.tenant, scope, week);
    const next = { week, ...figuresOfAll(parts) };
    if (former && JSON.stringify(former.value) === JSON.stringify(next)) return;
    await saveAggregate(world.tables, world.tenant, scope, next, former?.etag);
  });
}

async function takeBack(
  world: World,
  scope: Exclude<Scope, 'organisation'>,
  week: string,
  team: string,
): Promise<void> {
  const left = await findContribution(world.tables, world.tenant, scope, week, team);
  if (!left?.etag) return;
  await removeContribution(world.tables, world.tenant, scope, week, team, left.etag);
  await foldScope(world, scope, week);
}
