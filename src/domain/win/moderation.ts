import { isPermitted, type Role } from '../permission.ts';
import type { Moderator } from './hidden.ts';
import type { Win } from './win.ts';

export interface Somebody {
  id: string;
  /** In the team of the win. */
  roles: ReadonlySet<Role>;
}

/**
 * In which role somebody may hide this very win: an editor what is for everyone, a manager what was shared in their team.
 * Nobody moderates a win of their own, and a diary entry is nobody else's business.
 */
export function moderatorOf(
  win: Pick<Win, 'audience' | 'author'>,
  { id, roles }: Somebody,
): Moderator | undefined {
  if (win.author === id || win.audience === 'me') return undefined;
  if (win.audience === 'everyone' && isPermitted('win.hide-everyones', roles)) return 'editor';
  return isPermitted('win.hide', roles) ? 'manager' : undefined;
}

export const mayHide = (win: Win, who: Somebody): boolean =>
  win.state === 'shared' && moderatorOf(win, who) !== undefined;

/** What an editor hid from everyone, a manager does not bring back. */
export function mayShow(win: Win, who: Somebody): boolean {
  const as = moderatorOf(win, who);
  return win.state === 'hidden' && as !== undefined && (as === 'editor' || win.hidden?.as !== 'editor');
}
