import { PlaybookError } from '../../domain/playbook-error.ts';
import { readSentence } from '../../domain/sentence/read-sentence.ts';
import { toldLineSchema } from '../../domain/win/told-win.ts';
import { takeBackToldWin } from '../../flows/win/answer-told-win.ts';
import { offerWin } from '../../flows/win/offer-win.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { offeredWinCard } from '../cards/offer-win-card.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { SENTENCE_WORDS } from '../reading-words.ts';
import type { Turn } from '../turn.ts';
import { aboutTold, offerInput, parsed } from './card-input.ts';

/** A colleague's message is offered to them, under the title the form would give it. */
export async function offerPressed({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { author, opId, source, team, text } = parsed(offerInput, data);
  const line = toldLineSchema.safeParse(readSentence(text, SENTENCE_WORDS).title);
  if (!line.success) throw new PlaybookError('invalid', { say: 'card:offerWin.tooShort' });
  const { may, told } = await offerWin(world, actor, team, {
    opId,
    user: author,
    line: line.data,
    text,
    source,
  });
  return showing(
    offeredWinCard(kit, { team, told: told.id, name: told.userName, mayTakeBack: may.takeBack }),
  );
}

export async function takeBackOffer({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, told } = parsed(aboutTold, data);
  await takeBackToldWin(world, actor, team, told);
  return showing(noteCard(kit, 'card:offerWin.takenBack'));
}
