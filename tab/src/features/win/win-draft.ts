import {
  WIN_LIMITS,
  winWordsSchema,
  type SentenceReadingView,
  type WinView,
  type WinWords,
} from '#contract/win.ts';

/** The form as it is typed: text everywhere, '' for what is not said. */
export interface WinFields {
  kind: WinWords['kind'];
  text: string;
  title: string;
  before: string;
  after: string;
  saved: string;
  frequency: NonNullable<WinWords['frequency']> | '';
  tool: NonNullable<WinWords['tool']> | '';
  toolName: string;
  task: NonNullable<WinWords['task']> | '';
  basis: NonNullable<WinWords['basis']> | '';
  prompt: string;
  instead: string;
  audience: WinWords['audience'];
}
export type FieldName = keyof WinFields;

export interface WinDraft {
  fields: WinFields;
  /** What the person set. The reader of sentences leaves these alone. */
  touched: ReadonlySet<FieldName>;
}

const EMPTY: WinFields = {
  kind: 'worked',
  text: '',
  title: '',
  before: '',
  after: '',
  saved: '',
  frequency: '',
  tool: '',
  toolName: '',
  task: '',
  basis: '',
  prompt: '',
  instead: '',
  audience: 'team',
};

export const newDraft = (text = ''): WinDraft => ({ fields: { ...EMPTY, text }, touched: new Set() });

const shown = (minutes: number | undefined): string => (minutes === undefined ? '' : String(minutes));

/** A win being edited: all of it was said by its author, so no sentence overwrites it. */
export const draftOf = (win: WinView): WinDraft => ({
  fields: {
    kind: win.kind,
    text: win.story,
    title: win.title,
    before: shown(win.before),
    after: shown(win.after),
    saved: shown(win.saved),
    frequency: win.frequency ?? '',
    tool: win.tool ?? '',
    toolName: win.toolName ?? '',
    task: win.task ?? '',
    basis: win.basis ?? '',
    prompt: win.prompt ?? '',
    instead: win.instead ?? '',
    audience: win.audience,
  },
  touched: new Set(Object.keys(EMPTY).filter((name): name is FieldName => name in EMPTY)),
});

export const typed = <Name extends FieldName>(
  draft: WinDraft,
  name: Name,
  value: WinFields[Name],
): WinDraft => ({
  fields: { ...draft.fields, [name]: value },
  touched: name === 'text' ? draft.touched : new Set([...draft.touched, name]),
});

/** Fields nobody touched follow the sentence, also back to empty when its words are gone. Editing a field never edits the text. */
export function withReading({ fields, touched }: WinDraft, { words }: SentenceReadingView): WinDraft {
  const read: Partial<WinFields> = {
    kind: words.kind ?? 'worked',
    title: words.title ?? '',
    before: shown(words.before),
    after: shown(words.after),
    saved: shown(words.saved),
    frequency: words.frequency ?? '',
    tool: words.tool ?? '',
    toolName: words.toolName ?? '',
    task: words.task ?? '',
    basis: words.basis ?? '',
    prompt: words.prompt ?? '',
  };
  const free = Object.entries(read).filter(([name]) => ![...touched].some((each) => each === name));
  return { fields: { ...fields, ...Object.fromEntries(free) }, touched };
}

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
