import type { Win } from '../../domain/win/win.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import type { Write } from '../../store/table.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCards, refreshSegment, refreshWin } from '../outbox/refresh-cards.ts';
import type { World } from '../ports.ts';

/** Written with every change of a win; a diary entry has no copies. */
export const copyNeed = (win: Win): Write[] =>
  win.audience === 'me' ? [] : [outboxWrite({ do: 'copy-win', win: win.id })];

const LOOKED_AT_AGAIN_MS = 20_000;

/** Kept before a win is taken from others: its card in the channel is emptied even if this process dies after its answer. */
export const planEmptying = (world: World, team: string, win: string): Promise<void> =>
  keepJob(
    world.tables,
    world.tenant,
    { kind: 'refresh', team, about: 'win', object: win },
    new Date(world.clock().getTime() + LOOKED_AT_AGAIN_MS),
  );

/** Brings what others have of a win in line with it: copies, posted cards, and its author's own cards of it. */
export async function spreadWin(world: World, team: string, { id, toldIn }: Win): Promise<void> {
  // What this very change tells its author is delivered after that, so it is not drawn twice.
  await refreshCards(world, team, { about: 'hidden-win', object: id });
  await deliver(world, team);
  await refreshCards(world, team, { about: 'promotion', object: id });
  await refreshWin(world, team, id);
  if (toldIn !== undefined) await refreshSegment(world, team, toldIn);
}
