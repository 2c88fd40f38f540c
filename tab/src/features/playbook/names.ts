import department from '#words/en/department.json';
import task from '#words/en/task.json';
import tool from '#words/en/tool.json';
import { phrase, say } from '../../lib/words.ts';
import type { NameOf } from './draft-fields.ts';

const KNOWN = { department, task, tool } as const;

/** An organisation may have departments of its own, which have no word here: their id is shown. */
const named = (space: keyof typeof KNOWN, id: string): string =>
  id in KNOWN[space] ? phrase({ say: `${space}:${id}` }) : id;

export const departmentName = (id: string): string => named('department', id);
export const taskName = (id: string): string => named('task', id);
export const toolName = (id: string): string => named('tool', id);
/** "an AI assistant", as it stands in "I will use …". */
export const toolInSentence = (id = 'ai-assistant'): string =>
  id in tool.inSentence ? phrase({ say: `tool:inSentence.${id}` }) : id;

export const minutesWords = (low: string | number, high: string | number): string =>
  String(low) === String(high)
    ? say('playbook:minutes-same', { low })
    : say('playbook:minutes-range', { low, high });

export const weeksWords = ({ first, last }: { first: number; last: number }): string =>
  say(first === last ? 'playbook:week-long' : 'playbook:weeks-long', { first, last });

export const nameOfValue: NameOf = (field, id) => {
  switch (field) {
    case 'departments':
      return departmentName(id);
    case 'task':
      return taskName(id);
    case 'tools':
      return toolName(id);
    case 'difficulty':
      return phrase({ say: `playbook:difficulty-${id}` });
    case 'archived':
      return say(id === 'true' ? 'playbook:archived-true' : 'playbook:archived-false');
    default:
      return id;
  }
};
