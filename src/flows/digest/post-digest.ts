import { digestDue, isLastWeek, spanOf, winsOfDigest } from '../../domain/digest/digest.ts';
import type { Team } from '../../domain/team/team.ts';
import { type Week, weekOf } from '../../domain/week.ts';
import { digestWrites, findDigest } from '../../store/digest/digest-store.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { deliver } from '../outbox/deliver.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';
import { gatherWins } from './gather-digest.ts';
import { keepDigestJob } from './plan-digest.ts';

/**
 * The clock, on Monday: a team's last week goes to its channel, once, and only where there is something new. The row of the
 * digest stays, whatever becomes of its card, so a job that is repeated finds that it was posted.
 */
export async function postDigest(world: World, teamId: string, week: Week): Promise<void> {
  const team = (await findTeam(world.tables, world.tenant, teamId))?.value;
  if (!team?.place || team.setUpAt === undefined) return;
  // The team's zone was changed since this was planned.
  if (world.clock() < digestDue(week, team.zone)) return keepDigestJob(world, team, week);
  await keepDigest(world, team, week);
  await deliver(world, team.id);
}

async function keepDigest(world: World, team: Team, week: Week): Promise<void> {
  await writing(world, async () => {
    const now = world.clock();
    if (!isLastWeek(week, now, team.zone)) return;
    if (await findDigest(world.tables, world.tenant, team.id, week)) return;
    const gathered = await gatherWins(world, team.id, spanOf(week, team.zone));
    const wins = winsOfDigest(gathered, week).map(({ win }) => win.id);
    if (wins.length === 0) return;
    const at = now.toISOString();
    // Marked first, so that the sweep sends what a process leaves behind.
    await markDirty(world.tables, world.tenant, { team: team.id, week: weekOf(now, team.zone), at });
    await commitTeam(world.tables, world.tenant, team.id, [
      ...digestWrites({ week, wins, at }),
      outboxWrite({ do: 'post', about: 'digest', object: week, state: 'queued', tries: 0, at }),
    ]);
  });
}
