import { oncePer } from '../sentence/once-per.ts';
import { readOpening } from '../sentence/read-opening.ts';
import { readSentence, type SentenceReading } from '../sentence/read-sentence.ts';
import { finderOf, listFinder } from '../sentence/sentence-finder.ts';
import { tokensOf } from '../sentence/sentence-tokens.ts';
import { isQuestion } from './is-question.ts';
import type { MessageIntent, Place } from './message-intent.ts';
import { readCommand, readMistyped } from './read-command.ts';
import { readPause } from './read-pause.ts';
import { readPlan } from './read-plan.ts';
import { readSearch } from './read-search.ts';
import { readTried } from './read-tried.ts';
import { saidIn, type MessageWords, type Said } from './said.ts';

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: finderOf(words, [
    ['worked', words.personalOpenings.worked] as const,
    ['did-not-work', words.personalOpenings.failed] as const,
  ]),
  gains: listFinder(words, words.gains),
  thanksMarks: words.thanksMarks,
  notNouns: new Set(words.notNouns),
}));

const MOST_NOUNS = 5;

function readMarks(text: string, words: MessageWords): MessageIntent {
  if (text.includes('?')) return { kind: 'help' };
  const isThanks = vocabularyOf(words).thanksMarks.some((mark) => text.includes(mark));
  return isThanks ? { kind: 'thanks' } : { kind: 'empty' };
}

const winOf = (reading: SentenceReading): MessageIntent => ({
  kind: reading.kind === 'worked' ? 'win' : 'failed',
  reading,
});

const statesTime = ({ before, after, saved }: SentenceReading): boolean =>
  before !== undefined || after !== undefined || saved !== undefined;

/** In personal chat a sentence is a win when it says how it began, a time, or that something was saved. */
function readPersonalWin(
  said: Said,
  reading: SentenceReading,
  words: MessageWords,
): MessageIntent | undefined {
  const known = vocabularyOf(words);
  const opening = known.openings.at(said.tokens, 0)?.key;
  if (opening === 'did-not-work' && !statesTime(reading))
    return { kind: 'failed', reading: { ...reading, kind: opening } };
  const failedWithTool = reading.kind === 'did-not-work' && reading.tool !== undefined;
  const gained = said.tokens.some((_, at) => known.gains.at(said.tokens, at));
  return opening || statesTime(reading) || failedWithTool || gained ? winOf(reading) : undefined;
}

function hintFor(said: Said, looksLikeQuestion: boolean, words: MessageWords): MessageIntent {
  const { notNouns } = vocabularyOf(words);
  const nouns = said.tokens.filter(
    ({ kind, word }) => kind === 'word' && word.length > 1 && !notNouns.has(word),
  );
  const search = [...new Set(nouns.map(({ word }) => word))].slice(0, MOST_NOUNS).join(' ');
  return { kind: 'hint', search: search || undefined, looksLikeQuestion };
}

/**
 * What a message asks for. In this order: stop words, a command alone, a command with a rest, a mistyped command, a sentence that
 * looks like a win, a hint. A question never becomes a win, and in a shared place only "win" and "failed" start one.
 */
export function readMessage(message: string, place: Place, words: MessageWords): MessageIntent {
  const said = saidIn(message, words);
  if (!/[\p{L}\p{N}]/u.test(said.text)) return readMarks(said.text, words);

  const command = readCommand(said.plain, words);
  if (command?.kind === 'pause') return command;
  const pause = readPause(said, words);
  if (pause) return pause;
  if (command) return command;

  const reading = readSentence(said.text, words);
  const opening = readOpening(said.text, words);
  const asks = isQuestion(said.tokens, words) || isQuestion(tokensOf(opening.rest), words);
  if (opening.kind) return asks ? hintFor(said, true, words) : winOf(reading);
  const rest =
    readPlan(said, statesTime(reading), words) ??
    (statesTime(reading) ? undefined : (readTried(said, words) ?? readSearch(said, words)));
  if (rest) return rest;

  const mistyped = readMistyped(said.plain, words);
  if (mistyped) return mistyped;
  const win = place === 'personal' && !asks ? readPersonalWin(said, reading, words) : undefined;
  return win ?? hintFor(said, asks, words);
}
