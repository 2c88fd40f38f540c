import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { listPosted, postedWrites } from '../../store/win/posted-store.ts';
import type { World } from '../ports.ts';
import { messageOf } from './message-of.ts';

/** Card updates count against the channel's limits: counts are refreshed at most this often. */
export const REFRESH_MS = 30_000;

export interface Shown {
  about: 'win' | 'agenda';
  object: string;
}

/** Draws posted cards anew, in place. `atMostEvery` spares the channel where only counts changed. */
export async function refreshCards(
  world: World,
  team: string,
  { about, object }: Shown,
  atMostEvery = 0,
): Promise<void> {
  const now = world.clock();
  const due = (await listPosted(world.tables, world.tenant, team, object)).filter(
    (posted) => now.getTime() - Date.parse(posted.updatedAt) >= atMostEvery,
  );
  if (due.length === 0) return;
  const [header, message] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    messageOf(world, team, about, object),
  ]);
  if (!message) return;
  for (const posted of due) {
    const place = posted.place ?? header?.value.place;
    if (!place) continue;
    const sent = await world.connector.update(place, posted.activity, message);
    if (sent.is !== 'sent') continue;
    const updated = postedWrites({ ...posted, updatedAt: now.toISOString() });
    await commitTeam(world.tables, world.tenant, team, updated);
  }
}
