import { isTriedIt, triesBetween, type Tried, type Try } from '../../domain/win/win-counts.ts';
import type { Win } from '../../domain/win/win.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { untilAfter } from '../../store/retention.ts';
import type { Stored } from '../../store/rows.ts';
import { findTry, tryWrite } from '../../store/win/win-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCounts } from '../outbox/refresh-cards.ts';
import { ensurePerson, homeNow } from '../person/ensure-person.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { homeForAct } from '../progress/home.ts';
import { refuse } from '../refuse.ts';
import { refuseSensitive } from '../refuse-sensitive.ts';
import { writing } from '../storing.ts';
import { countSoon } from './count-soon.ts';
import { reachWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import type { WinSeen } from './win-seen.ts';

export interface TriedReport {
  outcome: Tried;
  /** Why, for the next person. Absent leaves what was said before; empty takes it away. */
  word?: string;
}

/**
 * What came of another's win: worked, partly or did not. One per person and win, and the last counts; the act stays in the
 * week it was first reported in. It remains an act of the person whatever becomes of the win.
 */
export async function reportTry(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  report: TriedReport,
): Promise<WinSeen> {
  const reached = await reachWin(world, actor, team, id);
  refuseSensitive(report.word);
  if (reached.win.state !== 'shared') return refuse('gone', 'winGone');
  if (reached.win.author === actor.id) return refuse('not-allowed', 'ownWin');
  if (reached.win.kind !== 'worked') return refuse('conflict', 'failureNotTried');
  const person = await ensurePerson(world, actor);
  if (homeNow(world, person) === undefined) return refuse('conflict', 'noTeam');
  return change(world, actor, reached, async (kept, at) => {
    const now = await homeForAct(world, actor.id, at);
    const act = kept && isTriedIt(kept) ? kept.act : { home: now.home, week: now.week };
    const word = (report.word ?? kept?.word)?.trim();
    const next: Try = {
      user: actor.id,
      userName: person.name,
      ordinal: now.ordinal,
      team: kept?.commitment === undefined ? act.home : kept.team,
      commitment: kept?.commitment,
      useCase: (kept && isTriedIt(kept) ? kept.useCase : undefined) ?? reached.win.useCase,
      outcome: report.outcome,
      word: word === '' ? undefined : word,
      act,
      at: at.toISOString(),
    };
    const isSaid = kept?.outcome === next.outcome && kept.word === next.word;
    return isSaid ? undefined : next;
  });
}

/** As if it had not been said: the act leaves every figure, and a plan that was made from the win stands as it stood. */
export async function takeBackTry(world: World, actor: Actor, team: string, id: string): Promise<WinSeen> {
  const reached = await reachWin(world, actor, team, id);
  return change(world, actor, reached, (kept, at) =>
    Promise.resolve(
      kept && isTriedIt(kept)
        ? {
            ...kept,
            outcome: kept.commitment === undefined ? 'taken-back' : 'trying',
            word: undefined,
            at: at.toISOString(),
          }
        : undefined,
    ),
  );
}

async function change(
  world: World,
  actor: Actor,
  reached: Awaited<ReturnType<typeof reachWin>>,
  nextOf: (kept: Try | undefined, at: Date) => Promise<Try | undefined>,
): Promise<WinSeen> {
  const { win } = reached;
  await writing(world, async () => {
    const kept = await findTry(world.tables, world.tenant, win.team, win.id, actor.id);
    const next = await nextOf(kept?.value, world.clock());
    if (next) await keep(world, win, next, kept);
  });
  const counts = await countSoon(world, win.team, win);
  world.after(async () => {
    await deliver(world, win.team);
    await refreshCounts(world, win.team, win.id);
  });
  return seeWin(world, await winReader(world, actor, reached.roles), { ...reached, counts });
}

async function keep(world: World, win: Win, next: Try, kept: Stored<Try> | undefined): Promise<void> {
  const { act, ordinal, useCase, user } = next;
  const by = triesBetween(kept?.value, next);
  const isCounted = act && useCase !== undefined && (by.of !== 0 || by.worked !== 0);
  await commitFact(world, {
    team: win.team,
    change: isCounted ? { week: act.week, tried: { useCase, by } } : undefined,
    writes: [
      tryWrite(win.id, next, untilAfter(new Date(next.at), 'fact'), kept?.etag),
      outboxWrite({ do: 'count-win', win: win.id }),
      ...(isTriedIt(next) ? [outboxWrite({ do: 'tell-author', win: win.id, user: win.author })] : []),
    ],
    act: act && {
      ...act,
      act: { kind: 'tried-it', fact: win.id },
      user,
      ordinal,
      counts: isTriedIt(next),
    },
  });
}
