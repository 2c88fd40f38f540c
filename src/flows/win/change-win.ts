import {
  editedWin,
  restoredWin,
  UNDO_MINUTES,
  type Win,
  winTexts,
  withdrawnWin,
  type WinWords,
  winWordsSchema,
} from '../../domain/win/win.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { winWrite } from '../../store/win/win-store.ts';
import { checkSensitive } from '../check-sensitive.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { copyWin } from './copy-win.ts';
import { reachWin, type ReachedWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import { copyNeed, planEmptying, spreadWin } from './spread-win.ts';
import type { WinSeen } from './win-seen.ts';

/** The author's own win, else refused. */
async function ownWin(world: World, actor: Actor, team: string, id: string): Promise<ReachedWin> {
  const reached = await reachWin(world, actor, team, id);
  return reached.win.author === actor.id ? reached : refuse('not-allowed', 'notAllowed');
}

async function kept(world: World, actor: Actor, former: ReachedWin, win: Win): Promise<WinSeen> {
  const seen = { win, counts: former.counts, teamName: former.teamName };
  return seeWin(world, await winReader(world, actor, former.roles), seen);
}

/** The author changes the words, also of a win that is hidden; the audience stays as it was. `rev` is the one last read, `confirmed` what was found and may stay. */
export async function editWin(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  words: WinWords,
  rev?: number,
  confirmed?: readonly string[],
): Promise<WinSeen> {
  const seen = await writing(world, async () => {
    const former = await ownWin(world, actor, team, id);
    if (former.win.state === 'withdrawn') return refuse('gone', 'winGone');
    // Asked for twice, or kept by an attempt whose answer was lost.
    if (isWordedAs(former.win, words)) return kept(world, actor, former, former.win);
    await checkSensitive(winTexts(words), confirmed, winTexts(former.win));
    if (rev !== undefined && former.win.rev !== rev) {
      return refuse('stale', 'stale', undefined, await kept(world, actor, former, former.win));
    }
    const win = editedWin(former.win, words, world.clock());
    await commitFact(world, {
      team,
      writes: [winWrite(win, former.etag, untilAfter(new Date(win.sharedAt), 'fact')), ...copyNeed(win)],
    });
    return kept(world, actor, former, win);
  });
  world.after(() => spreadWin(world, team, seen.win));
  return seen;
}

const isWordedAs = (win: Win, words: WinWords): boolean =>
  JSON.stringify(winWordsSchema.parse(win)) ===
  JSON.stringify(winWordsSchema.parse({ ...words, audience: win.audience }));

/** Gone from every place when this answers: the source is marked, its copies taken away, and the author's act taken back. */
export async function withdrawWin(world: World, actor: Actor, team: string, id: string): Promise<WinSeen> {
  const seen = await changeState(world, actor, team, id, 'withdrawn');
  await copyWin(world, team, id);
  return seen;
}

/** Takes a withdrawal back within ten minutes. What was hidden before is hidden again. */
export const restoreWin = (world: World, actor: Actor, team: string, id: string): Promise<WinSeen> =>
  changeState(world, actor, team, id, 'restored');

async function changeState(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  wanted: 'withdrawn' | 'restored',
): Promise<WinSeen> {
  const seen = await writing(world, async () => {
    const former = await ownWin(world, actor, team, id);
    const isBack = wanted === 'restored';
    if ((former.win.state !== 'withdrawn') === isBack) return kept(world, actor, former, former.win);
    const at = world.clock();
    const since = at.getTime() - Date.parse(former.win.stateAt ?? former.win.sharedAt);
    if (isBack && since > UNDO_MINUTES * 60_000) return refuse('conflict', 'tooLate');
    const win = isBack ? restoredWin(former.win, at) : withdrawnWin(former.win, at);
    const author = await findPerson(world.tables, world.tenant, win.author);
    await planEmptying(world, team, id);
    await commitFact(world, {
      team,
      writes: [winWrite(win, former.etag, untilAfter(new Date(win.sharedAt), 'fact')), ...copyNeed(win)],
      change: { week: win.week, wins: isBack ? 1 : -1 },
      act: author && {
        ...win.act,
        act: { kind: 'win', fact: id },
        user: win.author,
        ordinal: author.value.ordinal,
        counts: isBack,
      },
    });
    return kept(world, actor, former, win);
  });
  world.after(() => spreadWin(world, team, seen.win));
  return seen;
}
