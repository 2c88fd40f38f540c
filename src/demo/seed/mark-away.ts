import { findMember, commitTeam, memberWrite } from '../../store/team/team-store.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import type { World } from '../../flows/ports.ts';
import { writing } from '../../flows/storing.ts';

/** Somebody is away for whole weeks, which takes them out of N. No door says so yet, so it is written as it is kept. */
export async function markAway(world: World, team: string, user: string, weeks: string[]): Promise<void> {
  await writing(world, async () => {
    const member = await findMember(world.tables, world.tenant, team, user);
    if (!member) throw new Error('somebody who is not in the team cannot be away from it');
    const away = [...new Set([...member.value.away, ...weeks])];
    await commitTeam(world.tables, world.tenant, team, [memberWrite({ ...member.value, away }, member.etag)]);
  });
  for (const week of weeks)
    await markDirty(world.tables, world.tenant, { team, week, at: world.clock().toISOString() });
}
