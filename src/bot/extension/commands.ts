import { saying } from '../channel/answer.ts';
import { type Press, PRESSES } from '../routes.ts';
import { isVerb } from '../verbs.ts';
import { findUseCases, findWins } from './search-action.ts';
import { isRecord } from '../is-record.ts';

/** As they are called in the app manifest. */
export const EXTENSION = { share: 'shareWin', wins: 'findWin', useCases: 'findUseCase' } as const;
/** The one field of a search. */
export const SEARCH_FIELD = 'words';

export const SEARCHES = { [EXTENSION.wins]: findWins, [EXTENSION.useCases]: findUseCases };

const LONGEST_SEARCH = 100;

/** Teams opens a search with no words typed yet. */
export function wordsIn(parameters: Record<string, unknown>): string {
  const words = parameters[SEARCH_FIELD];
  return typeof words === 'string' ? words.trim().slice(0, LONGEST_SEARCH) : '';
}

/** What answers a button of a dialog: the verb it carries, as on a card. */
export function pressedIn(value: unknown): Press {
  const data = isRecord(value) ? value.data : undefined;
  const verb = isRecord(data) ? data.verb : undefined;
  if (!isVerb(verb)) return { handle: ({ kit }) => Promise.resolve(saying(kit.say('error:oldCard'))) };
  const { handle, notSaved } = PRESSES[verb];
  return {
    handle: (turn) => handle(turn, data),
    notSaved: notSaved && ((turn, _, reference) => notSaved(turn, data, reference)),
  };
}
