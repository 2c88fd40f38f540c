import { discardToldWin } from '../../flows/win/answer-told-win.ts';
import { readToldWin } from '../../flows/win/told-win-now.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { toldWinCard } from '../cards/told-win-card.ts';
import type { Turn } from '../turn.ts';
import { aboutTold, parsed } from './card-input.ts';

/** Back from the form: the offer as it stands. */
export async function showTold({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, told } = parsed(aboutTold, data);
  return showing(toldWinCard(kit, await readToldWin(world, actor, team, told)));
}

export async function discardTold({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, told } = parsed(aboutTold, data);
  await discardToldWin(world, actor, team, told);
  return showing(noteCard(kit, 'card:told.discarded'));
}
