import { isPermitted, type Role } from '../../domain/permission.ts';
import { hasBit } from '../../domain/progress/bit-set.ts';
import type { Member } from '../../domain/team/roster.ts';
import { mayFeature } from '../../domain/win/featured.ts';
import { mayHide, mayShow } from '../../domain/win/moderation.ts';
import { mayPromote } from '../../domain/win/promotion.ts';
import { timeSavedOf } from '../../domain/win/time-saved.ts';
import { UNDO_MINUTES, type Win } from '../../domain/win/win.ts';
import type { Tried, WinCounts } from '../../domain/win/win-counts.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { useCaseTitle } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { rolesOf } from '../team/standing.ts';
import type { WinSeen } from './win-seen.ts';

/** Somebody who reads wins: who they are and their place in the sets. */
export interface WinReader {
  id: string;
  ordinal?: number;
  language: string;
  roles: ReadonlySet<Role>;
}

export async function winReader(world: World, actor: Actor, roles = rolesOf(actor)): Promise<WinReader> {
  const person = await findPerson(world.tables, world.tenant, actor.id);
  return { id: actor.id, ordinal: person?.value.ordinal, language: person?.value.language ?? 'en', roles };
}

/** The same from the roster, which knows a member's place in the sets: nothing more is read. */
export const memberReader = ({ ordinal, user }: Member, roles: ReadonlySet<Role>): WinReader => ({
  id: user,
  ordinal,
  language: 'en',
  roles,
});

/** The room sees a win without anybody's own marks; for cards that the bot draws for all. */
export const ROOM: WinReader = { id: '', language: 'en', roles: new Set() };

function triedBy({ ordinal }: WinReader, counts: WinCounts): Tried | undefined {
  if (ordinal === undefined) return undefined;
  if (hasBit(counts.workedFor, ordinal)) return 'worked';
  if (hasBit(counts.partlyFor, ordinal)) return 'partly';
  return hasBit(counts.didNotFor, ordinal) ? 'did-not' : undefined;
}

const mayRestore = (win: Win, now: Date): boolean =>
  win.state === 'withdrawn' &&
  now.getTime() - Date.parse(win.stateAt ?? win.sharedAt) <= UNDO_MINUTES * 60_000;

/** A win as one reader sees it. Counts of one's own marks come from the sets, without another read. */
export async function seeWin(
  world: World,
  reader: WinReader,
  seen: { win: Win; counts: WinCounts; teamName: string },
): Promise<WinSeen> {
  const { win, counts, teamName } = seen;
  const isAuthor = win.author === reader.id;
  const roles = isAuthor ? new Set<Role>([...reader.roles, 'author']) : reader.roles;
  const who = { id: reader.id, roles };
  const isShared = win.state === 'shared';
  const isThere = win.state !== 'withdrawn';
  const isIn = (set: string) => reader.ordinal !== undefined && hasBit(set, reader.ordinal);
  return {
    win,
    teamName,
    counts,
    timeSaved: timeSavedOf(win),
    useCaseTitle: win.useCase && (await useCaseTitle(world, win.useCase, reader.language)),
    mine: { cheered: isIn(counts.cheerers), trying: isIn(counts.triers), tried: triedBy(reader, counts) },
    may: {
      edit: isThere && isPermitted('win.edit', roles),
      withdraw: isThere && isPermitted('win.withdraw', roles),
      restore: isPermitted('win.withdraw', roles) && mayRestore(win, world.clock()),
      hide: mayHide(win, who),
      show: mayShow(win, who),
      feature: mayFeature(win, 'team', who),
      featureForEveryone: mayFeature(win, 'everyone', who),
      promote: mayPromote(win, who),
      cheer: isShared && !isAuthor && isPermitted('win.cheer', roles),
      try: isShared && !isAuthor && win.kind === 'worked' && isPermitted('win.try', roles),
      report: isShared && !isAuthor && win.kind === 'worked' && isPermitted('win.report-try', roles),
    },
  };
}
