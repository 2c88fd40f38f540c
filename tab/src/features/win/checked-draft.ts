import { WIN_LIMITS, winWordsSchema, type WinWords } from '#contract/win.ts';
import type { FieldName, WinDraft } from './win-draft.ts';

export type DraftFault = 'title' | 'titleLong' | 'minutes' | 'long';
export type Faults = Partial<Record<FieldName, DraftFault>>;

const minutesOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : Number(text.replace(',', '.'));
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is sent: only what belongs to this kind of win. */
function wordsOf({ fields }: WinDraft, useCase: string | undefined) {
  const {
    kind,
    text,
    title,
    before,
    after,
    saved,
    frequency,
    tool,
    toolName,
    task,
    basis,
    prompt,
    instead,
    audience,
  } = fields;
  const worked = kind === 'worked';
  const hasBoth = before.trim() !== '' && after.trim() !== '';
  return {
    kind,
    title: title.trim(),
    story: text.trim() === title.trim() ? '' : text.trim(),
    audience,
    useCase,
    task: task === '' ? undefined : task,
    tool: tool === '' ? undefined : tool,
    toolName: tool === 'another-tool' ? orNothing(toolName) : undefined,
    ...(worked
      ? {
          before: minutesOf(before),
          after: minutesOf(after),
          saved: hasBoth ? undefined : minutesOf(saved),
          frequency: frequency === '' ? undefined : frequency,
          basis: basis === '' ? undefined : basis,
          prompt: orNothing(prompt),
        }
      : { instead: orNothing(instead) }),
  };
}

/** Either the words, or what is wrong with which field. The rules are the contract's own. */
export function checked(draft: WinDraft, useCase?: string): { words: WinWords } | { faults: Faults } {
  const result = winWordsSchema.safeParse(wordsOf(draft, useCase));
  if (result.success) return { words: result.data };
  const faults: Faults = {};
  for (const { path } of result.error.issues) {
    const name = path[0] === 'story' ? 'text' : path[0];
    if (name === 'title') faults.title = draft.fields.title.trim().length < 3 ? 'title' : 'titleLong';
    else if (name === 'before' || name === 'after' || name === 'saved') faults[name] = 'minutes';
    else if (name === 'text' || name === 'prompt' || name === 'instead' || name === 'toolName')
      faults[name] = 'long';
  }
  return { faults };
}

const LIMITS: Partial<Record<FieldName, number>> = {
  title: WIN_LIMITS.title,
  text: WIN_LIMITS.story,
  prompt: WIN_LIMITS.prompt,
  instead: WIN_LIMITS.instead,
  toolName: WIN_LIMITS.tool,
};
export const limitOf = (name: FieldName): number => LIMITS[name] ?? WIN_LIMITS.minutes;
