import type { SentenceReadingView } from '#contract/sentence.ts';
import type { WinView, WinWords } from '#contract/win.ts';

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
