import type { Win } from './win.ts';

/** Whether a win holds all words that are searched for, anywhere in what its author said of it. Tools and tasks by their ids. */
export function winHolds(win: Win, search: string): boolean {
  const { title, story, prompt, instead, authorName, tool, toolName, task } = win;
  const said = [title, story, prompt, instead, authorName, tool, toolName, task].join(' ').toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => said.includes(word));
}
