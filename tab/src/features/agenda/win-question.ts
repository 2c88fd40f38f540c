import type { WinView } from '#contract/win.ts';
import type { Phrase } from '../../lib/words.ts';
import { firstNameOf } from './run-summary.ts';

/** The question that gets a win told in a minute; its author reads what to tell instead. */
export function questionOf(win: WinView, me: string): Phrase {
  if (win.author.id === me) return { say: 'agenda:win.mine' };
  const author = firstNameOf(win.author.name);
  if (win.kind === 'did-not-work') return { say: 'agenda:win.askFailure', with: { author } };
  return { say: win.prompt ? 'agenda:win.ask' : 'agenda:win.askPlain', with: { author } };
}
