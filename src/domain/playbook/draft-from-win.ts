import { timeSavedOf } from '../win/time-saved.ts';
import type { Win } from '../win/win.ts';
import { blankUseCase } from './blank-use-case.ts';
import { textOf, USE_CASE_LIMITS, type UseCase } from './use-case.ts';
import { newUseCaseId } from './new-id.ts';

/** The same win always has the same id here, so that promoting it twice is one draft. */
export const useCaseIdOfWin = ({ id, title }: Pick<Win, 'id' | 'title'>): string =>
  newUseCaseId(title, id.slice(-5).toLowerCase());

/**
 * A use case in its author's own words, as far as the win says them. Nothing is made up: what the win does not answer stays
 * empty, or as it is in any new draft, and the lint names it.
 */
export function draftFromWin(win: Win, { department, id }: { department: string; id: string }): UseCase {
  const [title = win.title] = cutTo(USE_CASE_LIMITS.title, win.title);
  const blank = blankUseCase({ id, title, department });
  const saved = timeSavedOf(win);
  return {
    ...blank,
    task: win.task ?? blank.task,
    tools: win.tool ? [win.tool] : blank.tools,
    saves: saved ? { low: Math.max(1, saved.low), high: saved.high } : blank.saves,
    texts: { en: { ...textOf(blank, 'en'), steps: stepsOf(win.story), prompt: win.prompt ?? '' } },
    promotedFrom: { team: win.team, win: win.id },
  };
}

/** One step a sentence, where they fit; else the words as they come. */
function stepsOf(story: string): string[] {
  const sentences = story
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((each) => each.trim())
    .filter(Boolean);
  const fits =
    sentences.length <= USE_CASE_LIMITS.steps &&
    sentences.every(({ length }) => length <= USE_CASE_LIMITS.step);
  return fits ? sentences : cutTo(USE_CASE_LIMITS.step, story);
}

/** A text in pieces of so many letters at most, cut between words where there are any. */
function cutTo(limit: number, text: string): string[] {
  const rest = text.replace(/\s+/g, ' ').trim();
  if (rest.length <= limit) return rest ? [rest] : [];
  const space = rest.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  return [rest.slice(0, end).trim(), ...cutTo(limit, rest.slice(end))];
}
