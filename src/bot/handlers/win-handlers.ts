import { readTeam } from '../../flows/team/see-team.ts';
import { editWin, restoreWin, withdrawWin } from '../../flows/win/change-win.ts';
import { cheerWin } from '../../flows/win/cheer-win.ts';
import { letDraftCardStand } from '../../flows/win/draft-card.ts';
import { readWin } from '../../flows/win/read-wins.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { tryWin } from '../../flows/win/try-win.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import { aboutWin, discardInput, parsed, savedWin, shareInput, winWordsIn } from './card-input.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { winCard } from '../cards/win-card.ts';
import { draftClosedCard } from '../cards/win-draft-card.ts';
import { winEditCard, winReceiptCard } from '../cards/win-receipt-card.ts';
import { isFound, unlessFound, withoutFound } from './unless-found.ts';
import { formFor } from './win-form-handlers.ts';
import { draftMark } from './draft-mark.ts';
import { namedTeam } from './named-teams.ts';
import type { Turn } from '../turn.ts';
import { useCaseChoices } from './use-case-choices.ts';

async function receiptOf({ kit, world, actor }: Turn, seen: WinSeen): Promise<Answer> {
  const team = await readTeam(world, actor, seen.win.team);
  return showing(winReceiptCard(kit, { seen, team: namedTeam(team), channel: team.team.channelName }));
}

/** Posts the win of a form. The draft card it was opened from becomes the posted win where its team reads along, or closes. */
export async function shareWinPressed(turn: Turn, data: unknown): Promise<Answer> {
  const { world, actor, kit, scope, isOpen, place, pressed } = turn;
  const { opId, team, commitment, mark, told, source, confirmed, replaced } = parsed(shareInput, data);
  const words = await withoutFound(turn, winWordsIn(data), replaced);
  if (mark !== undefined && mark !== draftMark(opId, actor.id)) return saying(kit.say('bot:notYours'));
  const isPostedHere =
    mark !== undefined && scope === 'channel' && isOpen && team === turn.team?.id && words.audience !== 'me';
  const room = isPostedHere && pressed ? { ...place, activity: pressed } : undefined;
  const seen = await unlessFound(words, () =>
    shareWin(world, actor, { opId, team, words, confirmed, commitment, told, room, source }),
  );
  if (isFound(seen)) {
    const of = commitment === undefined && told === undefined ? { chosen: team } : { team };
    return formFor(turn, { opId, words, commitment, told, mark, source, found: seen, confirmed, ...of });
  }
  if (mark !== undefined && !room)
    await closeDraft(turn, opId, words.audience === 'me' ? 'closed' : 'posted');
  return receiptOf(turn, seen);
}

/** The draft becomes one line, and that stays. */
async function closeDraft(turn: Turn, opId: string, how: 'posted' | 'closed'): Promise<void> {
  const { actor, kit, place, pressed, team, world } = turn;
  await turn.redraw(draftClosedCard(kit, how, actor.name));
  if (pressed === undefined) return;
  world.after(() => letDraftCardStand(world, { opId, team: team?.id, place, activity: pressed }));
}

export async function discardWin(turn: Turn, data: unknown): Promise<Answer> {
  const { opId, mark } = parsed(discardInput, data);
  if (mark !== undefined && mark !== draftMark(opId, turn.actor.id))
    return saying(turn.kit.say('bot:notYours'));
  if (mark !== undefined) await closeDraft(turn, opId, 'closed');
  return showing(noteCard(turn.kit, 'card:form.discarded'));
}

export const cheerPressed =
  (cheer: boolean) =>
  async ({ world, actor, kit }: Turn, data: unknown): Promise<Answer> => {
    const { team, win } = parsed(aboutWin, data);
    return showing(winCard(kit, await cheerWin(world, actor, team, win, cheer)));
  };

export async function tryPressed({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  const tried = await tryWin(world, actor, team, win, (title) => kit.say('card:plan.fromWin', { title }));
  return showing(winCard(kit, tried.win, tried.commitment.commitment));
}

export async function openWinEdit(turn: Turn, data: unknown): Promise<Answer> {
  const { world, actor, kit } = turn;
  const { team, win } = parsed(aboutWin, data);
  const seen = await readWin(world, actor, team, win);
  if (!seen.may.edit) return receiptOf(turn, seen);
  return showing(winEditCard(kit, seen, await useCaseChoices(turn, team, seen.win.useCase)));
}

export async function saveWinEdit(turn: Turn, data: unknown): Promise<Answer> {
  const { world, actor } = turn;
  const { team, win, rev, confirmed, replaced } = parsed(savedWin, data);
  const shown = await readWin(world, actor, team, win);
  const former = shown.win;
  // Who may see it is not on the form, and does not change by editing.
  const typed = winWordsIn({ ...asRecord(data), audience: former.audience });
  const words = await withoutFound(turn, typed, replaced);
  const seen = await unlessFound(words, () => editWin(world, actor, team, win, words, rev, confirmed));
  if (!isFound(seen)) return receiptOf(turn, seen);
  const again = { ...shown, win: { ...former, ...words, rev } };
  return showing(
    winEditCard(turn.kit, again, await useCaseChoices(turn, team, words.useCase), seen, confirmed),
  );
}

const asRecord = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

export async function cancelWinEdit(turn: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  return receiptOf(turn, await readWin(turn.world, turn.actor, team, win));
}

export async function withdrawPressed(turn: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  return receiptOf(turn, await withdrawWin(turn.world, turn.actor, team, win));
}

export async function restorePressed(turn: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  return receiptOf(turn, await restoreWin(turn.world, turn.actor, team, win));
}
