import type { WinView } from '#contract/win.ts';
import { type Phrase, say } from '../../lib/words.ts';
import { firstNameOf } from './run-summary.ts';

/** The question that gets a win told in a minute; its author reads what to tell instead. */
export function questionOf(win: WinView, me: string): Phrase {
  if (win.author.id === me) return { say: 'agenda:win.mine' };
  const author = firstNameOf(win.author.name);
  if (win.kind === 'did-not-work') return { say: 'agenda:win.askFailure', with: { author } };
  return { say: win.prompt ? 'agenda:win.ask' : 'agenda:win.askPlain', with: { author } };
}

/** Before and after where both are known, else the range; always with what it rests on. */
export function factOf(win: WinView): string | undefined {
  const { before, after, timeSaved } = win;
  const often = win.frequency ? `, ${say(`agenda:frequency.${win.frequency}`)}` : '';
  const basis = say(`agenda:basis.${timeSaved?.basis ?? win.basis ?? 'estimated'}`);
  if (before !== undefined && after !== undefined)
    return say('agenda:win.timed', { before, after, basis }) + often;
  if (!timeSaved) return undefined;
  const { low, high } = timeSaved;
  return say(low === high ? 'agenda:win.exact' : 'agenda:win.range', { low, high, basis }) + often;
}
