import type { FeaturedWins } from '../../contract/moderation.ts';
import type { TriedView } from '../../contract/tried.ts';
import type { WinPage, WinsFound, WinView } from '../../contract/win.ts';
import type { Hidden } from '../../domain/win/hidden.ts';
import type { FeaturedSeen } from '../../flows/win/read-featured.ts';
import type { TriedListSeen } from '../../flows/win/list-tried.ts';
import type { WinsFound as Found } from '../../flows/win/search-wins.ts';
import type { WinPageSeen, WinSeen } from '../../flows/win/win-seen.ts';

export const presentFound = ({ found, limit, searched, ...page }: Found): WinsFound => ({
  ...presentWins(page),
  found,
  searched,
  limit,
});

/** What leaves the server of a win, field by field: a new field stays private until somebody lists it here. */
export function presentWin(seen: WinSeen): WinView {
  const { win, counts } = seen;
  return {
    id: win.id,
    team: { id: win.team, name: seen.teamName },
    author: { id: win.author, name: win.authorName },
    kind: win.kind,
    title: win.title,
    story: win.story,
    prompt: win.prompt,
    instead: win.instead,
    task: win.task,
    tool: win.tool,
    toolName: win.toolName,
    before: win.before,
    after: win.after,
    saved: win.saved,
    frequency: win.frequency,
    basis: win.basis,
    useCase: win.useCase && seen.useCaseTitle ? { id: win.useCase, title: seen.useCaseTitle } : undefined,
    audience: win.audience,
    timeSaved: seen.timeSaved,
    sharedAt: win.sharedAt,
    editedAt: win.editedAt,
    state: win.state,
    hidden: win.state === 'hidden' ? presentHidden(win.hidden) : undefined,
    source: win.source,
    cheers: counts.cheers,
    trying: counts.trying,
    worked: counts.worked,
    partly: counts.partly,
    tried: counts.worked + counts.partly + counts.didNot,
    teams: counts.teams,
    cheered: seen.mine.cheered,
    iAmTrying: seen.mine.trying,
    iTried: seen.mine.tried,
    may: seen.may,
    rev: win.rev,
  };
}

export const presentFeatured = (featured: FeaturedSeen[]): FeaturedWins => ({
  featured: featured.map(({ by, seen }) => ({ win: presentWin(seen), by: { id: by.id, name: by.name } })),
});

const presentHidden = (hidden: Hidden | undefined): WinView['hidden'] =>
  hidden && {
    reason: hidden.reason,
    words: hidden.words,
    by: { id: hidden.by.id, name: hidden.by.name },
    as: hidden.as,
    at: hidden.at,
  };

export const presentWins = (page: WinPageSeen): WinPage => ({
  wins: page.wins.map(presentWin),
  next: page.next,
});

export const presentTried = ({ more, tried }: TriedListSeen): { tried: TriedView[]; more: number } => ({
  tried: tried.map(({ at, mine, name, outcome, teamName, user, word }) => ({
    person: { id: user, name },
    teamName,
    outcome,
    word,
    at,
    mine,
  })),
  more,
});
