import { PlaybookError } from '../../domain/playbook-error.ts';
import { readWin } from '../../flows/win/read-wins.ts';
import type { Turn } from '../turn.ts';
import type { Found } from './extension-answer.ts';
import { winFound } from './search-action.ts';

/** `https://<host>/win/<team>/<win>`, as the page of a win gives it to be copied. */
function winIn(link: unknown): { team: string; win: string } | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  const [, team, win] = /^\/win\/([^/]+)\/([^/]+)$/.exec(new URL(link).pathname) ?? [];
  try {
    return team && win ? { team: decodeURIComponent(team), win: decodeURIComponent(win) } : undefined;
  } catch {
    return undefined;
  }
}

/** A pasted link to a win as its card. For whoever may not see the win, and for any other link, it stays a link. */
export async function unfurl(turn: Turn, link: unknown): Promise<Found[]> {
  const asked = winIn(link);
  if (!asked) return [];
  try {
    const seen = await readWin(turn.world, turn.actor, asked.team, asked.win);
    return seen.win.state === 'shared' && seen.win.audience !== 'me' ? [winFound(turn, seen)] : [];
  } catch (error) {
    if (error instanceof PlaybookError && error.code !== 'busy') return [];
    throw error;
  }
}
