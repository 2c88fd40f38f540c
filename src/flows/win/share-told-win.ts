import { withToldWin } from '../../domain/agenda/run.ts';
import { endedToldWin } from '../../domain/win/told-win.ts';
import type { Win } from '../../domain/win/win.ts';
import { agendaWrite, findAgenda } from '../../store/agenda/agenda-store.ts';
import type { Write } from '../../store/table.ts';
import { toldWinWrite } from '../../store/win/told-win-store.ts';
import { findWin } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { reachToldWin } from './reach-told-win.ts';

export interface ToldOffer {
  /** What it became already, from another device or from chat. */
  became?: Win;
  agenda?: string;
  /** The message it was written in. */
  source?: string;
  /** Ends the offer with the win, in its transaction. */
  writesFor(win: Win): Promise<Write[]>;
}

/** The offer a win comes from. One offer is one win: whoever shares it a second time is shown the first. */
export async function offerOf(world: World, actor: Actor, team: string, id: string): Promise<ToldOffer> {
  const { etag, value: told } = await reachToldWin(world, actor, team, id, 'told-win.share');
  if (told.state === 'discarded' || told.state === 'taken-back') return refuse('gone', 'toldGone');
  const became = told.win && (await findWin(world.tables, world.tenant, team, told.win))?.value;
  return {
    became: became || undefined,
    agenda: told.agenda,
    source: told.message?.source,
    writesFor: async (win) => [
      toldWinWrite(endedToldWin(told, 'shared', win.id), etag),
      ...(await inRecap(world, win, told.agenda)),
    ],
  };
}

/** A win that the team may see is named in the recap of its segment. */
async function inRecap(world: World, win: Win, id: string | undefined): Promise<Write[]> {
  if (id === undefined) return [];
  const stored = await findAgenda(world.tables, world.tenant, win.team, id);
  if (!stored?.value.run || win.audience === 'me') return [];
  const { rev, run } = stored.value;
  return [agendaWrite({ ...stored.value, run: withToldWin(run, win.id), rev: rev + 1 }, stored.etag)];
}
