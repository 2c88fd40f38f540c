import { keepJob, type SHOWN } from '../../store/job/job-store.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { listPosted, postedWrites } from '../../store/win/posted-store.ts';
import type { World } from '../ports.ts';
import { messageOf } from './message-of.ts';

/** Card updates count against the channel's limits: counts are refreshed at most this often. */
export const REFRESH_MS = 30_000;

export interface Shown {
  about: (typeof SHOWN)[number];
  object: string;
}

const OF_THEIR_OWN: readonly Shown['about'][] = ['recap', 'channel-version', 'hidden-win'];

/**
 * A recap, a channel version and what an author is told of their win stand for themselves: drawing the agenda's own card anew must not draw over them. A run
 * that was offered in a meeting's chat becomes the agenda's card.
 */
export const postedObjectOf = ({ about, object }: Shown): string =>
  OF_THEIR_OWN.includes(about) ? `${about}.${object}` : object;

/** Draws posted cards anew, in place. `atMostEvery` spares the channel where only counts changed. */
export async function refreshCards(
  world: World,
  team: string,
  { about, object }: Shown,
  atMostEvery = 0,
): Promise<void> {
  const now = world.clock();
  const due = (await listPosted(world.tables, world.tenant, team, postedObjectOf({ about, object }))).filter(
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

/** Draws them anew at most every half minute; what changes sooner is drawn by the clock when that is over. */
export async function refreshSoon(world: World, team: string, shown: Shown): Promise<void> {
  const now = world.clock().getTime();
  const posted = await listPosted(world.tables, world.tenant, team, postedObjectOf(shown));
  const last = Math.max(0, ...posted.map(({ updatedAt }) => Date.parse(updatedAt)));
  if (now - last < REFRESH_MS) {
    const due = new Date(last + REFRESH_MS);
    await keepJob(world.tables, world.tenant, { kind: 'refresh', team, ...shown }, due);
  }
  await refreshCards(world, team, shown, REFRESH_MS);
}

/** The cards that name what was planned in a segment: its recap, or its version in the channel. */
export async function refreshSegment(world: World, team: string, agenda: string): Promise<void> {
  await refreshSoon(world, team, { about: 'recap', object: agenda });
  await refreshSoon(world, team, { about: 'channel-version', object: agenda });
}
