import { isUlid } from '../../domain/ids.ts';
import { moderatorOf } from '../../domain/win/moderation.ts';
import type { Win } from '../../domain/win/win.ts';
import type { WinCounts } from '../../domain/win/win-counts.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import type { Actor, World } from '../ports.ts';
import { refuse, refuseStranger } from '../refuse.ts';
import { rolesOf, standingIn, type Standing } from '../team/standing.ts';

export interface ReachedWin {
  win: Win;
  etag: string;
  counts: WinCounts;
  teamName: string;
  /** Undefined for somebody outside the team who may see it since it is for everyone. */
  standing?: Standing;
  roles: Standing['roles'];
}

/** A member's standing, or none; other failures stay failures. */
async function standingOrNone(world: World, actor: Actor, team: string): Promise<Standing | undefined> {
  try {
    return await standingIn(world, actor, team);
  } catch (error) {
    if (error instanceof PlaybookError && error.code === 'not-allowed') return undefined;
    throw error;
  }
}

/**
 * A win this person may know of: in their team, or for everyone, or their own. Withdrawn ones are known to the author
 * only, hidden ones also to who may hide them; a diary entry ("only me") to nobody else either.
 */
export async function reachWin(world: World, actor: Actor, team: string, id: string): Promise<ReachedWin> {
  const standing = await standingOrNone(world, actor, team);
  const stored = isUlid(id) ? await findWin(world.tables, world.tenant, team, id) : undefined;
  const isAuthor = stored?.value.author === actor.id;
  if (!standing && !isAuthor && stored?.value.audience !== 'everyone') return refuseStranger();
  if (!stored?.etag || (stored.value.audience === 'me' && !isAuthor)) return refuse('not-found', 'winGone');
  const roles = standing?.roles ?? rolesOf(actor);
  const isKnown =
    stored.value.state === 'shared' ||
    (stored.value.state === 'hidden' && moderatorOf(stored.value, { id: actor.id, roles }) !== undefined);
  if (!isKnown && !isAuthor) return refuse('gone', 'winGone');
  const [counts, header] = await Promise.all([
    readWinCounts(world.tables, world.tenant, team, id),
    standing ? undefined : findTeam(world.tables, world.tenant, team),
  ]);
  const teamName = standing?.team.name ?? header?.value.name ?? '';
  return {
    win: stored.value,
    etag: stored.etag,
    counts: counts.value,
    teamName,
    standing,
    roles,
  };
}
