import task from '#words/en/task.json';
import tool from '#words/en/tool.json';
import { departmentName } from '../../lib/departments.ts';
import { phrase, say } from '../../lib/words.ts';
import type { FieldName, NameOf } from './draft-fields.ts';

const KNOWN = { task, tool } as const;

const named = (space: keyof typeof KNOWN, id: string): string =>
  id in KNOWN[space] ? phrase({ say: `${space}:${id}` }) : id;

export { departmentName };
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

/** Under a heading that says what they are. */
export const weeksShort = ({ first, last }: { first: number; last: number }): string =>
  first === last ? String(first) : say('playbook:weeks-range', { first, last });

const NAMES: Partial<Record<FieldName, (id: string) => string>> = {
  departments: departmentName,
  task: taskName,
  tools: toolName,
  difficulty: (id) => phrase({ say: `playbook:difficulty-${id}` }),
  archived: (id) => say(id === 'true' ? 'playbook:archived-true' : 'playbook:archived-false'),
};

export const nameOfValue: NameOf = (field, id) => NAMES[field]?.(id) ?? id;
