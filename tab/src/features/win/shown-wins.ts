import type { WinPage, WinView } from '#contract/win.ts';

/** What a list shows: the wins from the newest down to where it was read, and where reading goes on. */
export interface ShownWins {
  wins: WinView[];
  next: string | undefined;
}

/**
 * A newer first page before what was already read. The first page is the truth for its stretch, so new wins come in and
 * withdrawn ones go out; below its last win the list stays as it was read. Where more came in than a page holds, the list
 * starts again, rather than hide what lies between.
 */
export function withFirstPage(first: WinPage, before: ShownWins | undefined): ShownWins {
  const last = first.wins.at(-1);
  const at = before?.wins.findIndex((win) => win.id === last?.id) ?? -1;
  if (before === undefined || at === -1 || first.next === undefined)
    return { wins: first.wins, next: first.next };
  return {
    wins: [...first.wins, ...before.wins.slice(at + 1)],
    next: at === before.wins.length - 1 ? first.next : before.next,
  };
}

/** The next page below. One that is already shown, since a page was read twice, is not shown twice. */
export function withNextPage(shown: ShownWins, page: WinPage): ShownWins {
  const known = new Set(shown.wins.map((win) => win.id));
  return { wins: [...shown.wins, ...page.wins.filter((win) => !known.has(win.id))], next: page.next };
}
