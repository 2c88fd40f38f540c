import { findSensitiveIn } from '../../domain/sensitive/find-sensitive.ts';
import type { HideReason } from '../../domain/win/hidden.ts';
import { mayHide, mayShow, moderatorOf } from '../../domain/win/moderation.ts';
import { hiddenWin, shownWin, type Win } from '../../domain/win/win.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { untilAfter } from '../../store/retention.ts';
import type { Write } from '../../store/table.ts';
import { winWrite } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { copyWin } from './copy-win.ts';
import { reachWin, type ReachedWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import { copyNeed, planEmptying, spreadWin } from './spread-win.ts';
import type { WinSeen } from './win-seen.ts';

/**
 * A moderator takes a win out of every place, with a reason its author is told. Acts stay: what was done was done. Hidden
 * twice, the first reason stands.
 */
export function hideWin(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  { reason, words }: HideReason,
): Promise<WinSeen> {
  // To say that something is confidential names no secret; what was found must not be repeated.
  if (findSensitiveIn({ words }).some(({ kind }) => kind !== 'marking')) refuse('invalid', 'reasonSensitive');
  return moderate(world, actor, team, id, ({ roles, win }) => {
    const who = { id: actor.id, roles };
    const as = moderatorOf(win, who);
    if (as === undefined) return refuse('not-allowed', 'moderatorsOnly');
    if (!mayHide(win, who)) return undefined;
    const at = world.clock().toISOString();
    const by = { id: actor.id, name: actor.name };
    const next = hiddenWin(win, { reason, words: words === '' ? undefined : words, by, as, at });
    return { next, writes: [messageTo(next.author, id, at)] };
  });
}

/** It is back in every place. */
export const showWin = (world: World, actor: Actor, team: string, id: string): Promise<WinSeen> =>
  moderate(world, actor, team, id, ({ roles, win }) => {
    const who = { id: actor.id, roles };
    if (moderatorOf(win, who) === undefined) return refuse('not-allowed', 'moderatorsOnly');
    if (win.state === 'shared') return undefined;
    if (!mayShow(win, who)) return refuse('not-allowed', 'hiddenByEditor');
    return { next: shownWin(win, world.clock()), writes: [] };
  });

interface Decided {
  next: Win;
  writes: Write[];
}

/** Done in every place when this answers; asked for twice, it is done once. */
async function moderate(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  decide: (reached: ReachedWin) => Decided | undefined,
): Promise<WinSeen> {
  const seen = await writing(world, async () => {
    const reached = await reachWin(world, actor, team, id);
    const decided = decide(reached);
    if (decided) {
      await planEmptying(world, team, id);
      const until = untilAfter(new Date(reached.win.sharedAt), 'fact');
      const writes = [
        winWrite(decided.next, reached.etag, until),
        ...copyNeed(decided.next),
        ...decided.writes,
      ];
      // Named, so that the sweep passes by: what is told to its author is not lost with a process.
      await commitFact(world, { team, writes, change: { week: decided.next.week } });
    }
    const { counts, teamName } = reached;
    const reader = await winReader(world, actor, reached.roles);
    return seeWin(world, reader, { win: decided?.next ?? reached.win, counts, teamName });
  });
  await copyWin(world, team, id);
  world.after(() => spreadWin(world, team, seen.win));
  return seen;
}

const messageTo = (author: string, win: string, at: string): Write =>
  outboxWrite({
    do: 'post',
    about: 'hidden-win',
    object: win,
    state: 'queued',
    tries: 0,
    to: author,
    at,
  });
