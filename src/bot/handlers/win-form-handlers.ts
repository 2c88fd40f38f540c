import { WIN_LIMITS, type WinWords } from '../../domain/win/win.ts';
import { readSentence, type SentenceReading } from '../../domain/sentence/read-sentence.ts';
import { keepDraftCard } from '../../flows/win/draft-card.ts';
import { draftWin } from '../../flows/win/draft-win.ts';
import type { FoundWords } from '../cards/found-box.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import { parsed, winFormInput } from './card-input.ts';
import { winDraftCard } from '../cards/win-draft-card.ts';
import { winFormCard } from '../cards/win-form-card.ts';
import { draftMark } from './draft-mark.ts';
import { namedTeam, teamsHere } from './named-teams.ts';
import { SENTENCE_WORDS } from '../reading-words.ts';
import type { Turn } from '../turn.ts';
import { useCaseChoices } from './use-case-choices.ts';

interface Opening {
  opId: string;
  words: Partial<WinWords>;
  reading?: SentenceReading;
  commitment?: string;
  mark?: string;
  /** The offer it comes from. */
  told?: string;
  /** The team it belongs to already, such as a plan's. */
  team?: string;
  /** The message it was made from. */
  source?: string;
  /** The team chosen so far, where there is a choice. */
  chosen?: string;
  found?: FoundWords[];
  confirmed?: readonly string[];
}

function wordsOf(reading: SentenceReading): Partial<WinWords> {
  const { title, story, prompt, kind, task, tool, toolName, before, after, frequency, basis } = reading;
  const saved = before !== undefined && after !== undefined ? undefined : reading.saved;
  // A sentence of one line is said by its title and the fields; only more than that is a story.
  const rest = story.length > WIN_LIMITS.title ? story : '';
  return { title, story: rest, prompt, kind, task, tool, toolName, before, after, saved, frequency, basis };
}

export async function formFor(turn: Turn, opening: Opening): Promise<Answer> {
  const all = await teamsHere(turn);
  const own = all.filter(({ team }) => team.id === opening.team);
  const isChosen = ({ team }: (typeof all)[number]) => Number(team.id === opening.chosen);
  const teams = (own.length > 0 ? own : all)
    .toSorted((one, other) => isChosen(other) - isChosen(one))
    .map(namedTeam);
  const { words, ...rest } = opening;
  const useCases = await useCaseChoices(turn, teams[0]?.id ?? '', words.useCase);
  const audience = words.audience ?? (turn.isOpen ? 'team' : undefined);
  return showing(winFormCard(turn.kit, { ...rest, words, teams, useCases, audience }));
}

const openingOf = (opId: string, text: string, kind?: WinWords['kind']): Opening => {
  const reading = readSentence(text, SENTENCE_WORDS);
  return { opId, reading, words: { ...wordsOf(reading), ...(kind ? { kind } : {}) } };
};

/**
 * A win typed in chat. In personal chat the form opens at once; where others read along, a card says that it is being
 * checked, and only its author opens the form.
 */
export async function winTyped(turn: Turn, text: string, kind?: WinWords['kind']): Promise<Answer> {
  const { world, actor, place, kit, scope } = turn;
  await teamsHere(turn);
  const { opId } = await draftWin(world, actor, { conversation: place.conversation, text });
  if (scope === 'personal') return formFor(turn, openingOf(opId, text, kind));
  const card = winDraftCard(kit, {
    opId,
    author: actor.name,
    text: text.slice(0, WIN_LIMITS.prompt),
    kind,
    mark: draftMark(opId, actor.id),
  });
  const sentAs = (activity: string) =>
    world.after(() => keepDraftCard(world, { opId, team: turn.team?.id, place, activity }));
  return { card, sentAs };
}

/** The form of an action: with what a message of the person's own says, and the way back to it, or empty. */
export const winFormOf = (
  turn: Turn,
  { text, source }: { text?: string; source?: string },
): Promise<Answer> =>
  formFor(turn, {
    ...(text
      ? openingOf(turn.kit.newId(), text.slice(0, WIN_LIMITS.prompt))
      : { opId: turn.kit.newId(), words: {} }),
    source,
  });

/** A form opened by a button: empty, or with what the button carries. */
export async function openWinForm(turn: Turn, data: unknown): Promise<Answer> {
  const { opId, text, mark, team, commitment, told, kind, title, tool, useCase } = parsed(winFormInput, data);
  if (mark !== undefined && mark !== draftMark(opId, turn.actor.id))
    return saying(turn.kit.say('bot:notYours'));
  // Each form is an operation of its own; that one offer is one win is for the offer itself to say.
  if (told !== undefined && text !== undefined)
    return formFor(turn, { ...openingOf(turn.kit.newId(), text), team, told });
  if (text !== undefined) return formFor(turn, { ...openingOf(opId, text, kind), mark, team });
  if (commitment !== undefined) {
    const words = { title: title?.slice(0, WIN_LIMITS.title), tool, useCase, kind };
    return formFor(turn, { opId, words, commitment, team });
  }
  // The same button may be pressed for another win tomorrow, so the win's id is made with the form.
  return formFor(turn, { opId: turn.kit.newId(), words: kind ? { kind } : {} });
}
