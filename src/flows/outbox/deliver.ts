import { listOutbox, removeOutbox, type Outbox } from '../../store/progress/outbox-store.ts';
import type { Stored } from '../../store/rows.ts';
import { findWin } from '../../store/win/win-store.ts';
import { awaitNews } from '../news/await-news.ts';
import type { World } from '../ports.ts';
import { applyAct } from '../progress/apply-act.ts';
import { copyWin, copyWins } from '../win/copy-win.ts';
import { countWin } from '../win/count-win.ts';
import { sendQueued } from './send-queued.ts';

/**
 * Does what a team's outbox asks for, and takes each entry away once it is done. Called after the answer of the flow that
 * wrote the entry, and again by the sweep: everything here is safe to repeat, except sends, which say so themselves.
 */
export async function deliver(world: World, team: string): Promise<void> {
  for (const stored of await listOutbox(world.tables, world.tenant, team)) {
    try {
      await deliverOne(world, team, stored);
    } catch (error) {
      // One entry that fails must not hold up the others; it stays and is tried again.
      world.log.warn({ team, entry: stored.value.do, error: String(error) }, 'an outbox entry waits');
    }
  }
}

async function deliverOne(world: World, team: string, stored: Stored<Outbox>): Promise<void> {
  const entry = stored.value;
  switch (entry.do) {
    case 'act':
      await applyAct(world, team, entry);
      break;
    case 'copy-win':
      await copyWin(world, team, entry.win);
      break;
    case 'copy-wins':
      await copyWins(world, team);
      break;
    case 'count-win': {
      const win = await findWin(world.tables, world.tenant, team, entry.win);
      if (win) await countWin(world, team, win.value);
      break;
    }
    case 'tell-author':
      await awaitNews(world, team, entry);
      break;
    case 'post':
      return sendQueued(world, team, { value: entry, etag: stored.etag });
  }
  await removeOutbox(world.tables, world.tenant, team, stored);
}
