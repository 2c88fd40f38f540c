import { keepJob, type SHOWN } from '../../store/job/job-store.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { listDigestsNaming } from '../../store/digest/digest-store.ts';
import { listNaming } from '../../store/win/naming-store.ts';
import { listPosted, postedWrites } from '../../store/win/posted-store.ts';
import type { World } from '../ports.ts';
import { messageOf } from './message-of.ts';
import { noteNamed } from './named-wins.ts';

/** Card updates count against the channel's limits: counts are refreshed at most this often. */
export const REFRESH_MS = 30_000;

export interface Shown {
  about: (typeof SHOWN)[number];
  object: string;
}

const OF_THEIR_OWN: readonly Shown['about'][] = [
  'recap',
  'channel-version',
  'hidden-win',
  'digest',
  'promotion',
  'author-news',
];

/**
 * A recap, a channel version, a digest and what an author is told of their win stand for themselves: drawing the agenda's
 * own card anew must not draw over them. A run that was offered in a meeting's chat becomes the agenda's card.
 */
export const postedObjectOf = ({ about, object }: Shown): string =>
  OF_THEIR_OWN.includes(about) ? `${about}.${object}` : object;

/** Draws posted cards anew, in place. `atMostEvery` spares the channel where only counts changed. */
export async function refreshCards(world: World, team: string, shown: Shown, atMostEvery = 0): Promise<void> {
  await drawAnew(world, team, shown, atMostEvery);
}

/** Says whether all of them were drawn; one that was taken out of its channel needs nothing. */
async function drawAnew(
  world: World,
  team: string,
  { about, object }: Shown,
  atMostEvery = 0,
): Promise<boolean> {
  const now = world.clock();
  const due = (await listPosted(world.tables, world.tenant, team, postedObjectOf({ about, object }))).filter(
    (posted) => now.getTime() - Date.parse(posted.updatedAt) >= atMostEvery,
  );
  if (due.length === 0) return true;
  const [header, message] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    messageOf(world, team, about, object),
  ]);
  if (!message) return true;
  await noteNamed(world, team, { about, object }, message);
  let isDrawn = true;
  for (const posted of due) {
    const place = posted.place ?? header?.value.place;
    if (!place) continue;
    const sent = await world.connector.update(place, posted.activity, message);
    if (sent.is !== 'sent') {
      isDrawn &&= sent.is === 'refused' && sent.gone;
      continue;
    }
    const updated = postedWrites({ ...posted, updatedAt: now.toISOString() });
    await commitTeam(world.tables, world.tenant, team, updated);
  }
  return isDrawn;
}

type ShownIn = Shown & { team: string };

/** The cards that count what came of a win: its own, and the digests that name it. */
async function allThatCount(world: World, team: string, win: string): Promise<ShownIn[]> {
  const weeks = await listDigestsNaming(world.tables, world.tenant, team, win);
  return [
    { team, about: 'win', object: win },
    ...weeks.map((object): ShownIn => ({ team, about: 'digest', object })),
  ];
}

/** The cards that say a win's words: also those of segments, here and in other teams. */
async function allThatSay(world: World, team: string, win: string): Promise<ShownIn[]> {
  const [counting, naming] = await Promise.all([
    allThatCount(world, team, win),
    listNaming(world.tables, world.tenant, { team, win }),
  ]);
  return [...counting, ...naming];
}

/** After a win's words have changed, or were taken from others. */
export async function refreshWin(world: World, team: string, win: string): Promise<void> {
  for (const shown of await allThatSay(world, team, win)) await refreshCards(world, shown.team, shown);
}

/** After only its counts have changed. */
export async function refreshCounts(world: World, team: string, win: string): Promise<void> {
  for (const shown of await allThatCount(world, team, win))
    await refreshCards(world, shown.team, shown, REFRESH_MS);
}

/** A channel that refuses is asked again for so long. */
const ASKED_FOR_MS = 86_400_000;

/** What the clock draws anew: a refused or lost drawing is repeated, since one in place does no harm twice. */
export async function refreshByClock(
  world: World,
  team: string,
  { about, object }: Shown,
  due: Date,
): Promise<void> {
  const all = about === 'win' ? await allThatSay(world, team, object) : [{ team, about, object }];
  let isDrawn = true;
  for (const shown of all) isDrawn = (await drawAnew(world, shown.team, shown)) && isDrawn;
  const isLate = world.clock().getTime() - due.getTime() > ASKED_FOR_MS;
  if (!isDrawn && !isLate) throw new Error('a card was not drawn anew yet');
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
