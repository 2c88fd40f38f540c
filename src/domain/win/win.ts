import { z } from 'zod/v4';
import { type Hidden, hiddenSchema } from './hidden.ts';
import { taskSchema, toolSchema, useCaseIdSchema } from '../playbook/use-case.ts';

export const FREQUENCIES = ['once', 'daily', 'few-weekly', 'weekly', 'monthly', 'quarterly'] as const;
export const frequencySchema = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof frequencySchema>;

export const BASES = ['timed', 'estimated', 'guessed'] as const;
export const basisSchema = z.enum(BASES);
export type Basis = z.infer<typeof basisSchema>;

export const WIN_KINDS = ['worked', 'did-not-work'] as const;
export const AUDIENCES = ['me', 'team', 'everyone'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;

/** The one set of limits for form, chat and store. Minutes are for one time; 2,400 is a working week. */
export const WIN_LIMITS = {
  title: 120,
  story: 1000,
  prompt: 4000,
  instead: 500,
  tool: 60,
  minutes: 2400,
} as const;

const minutes = z.number().int().min(0).max(WIN_LIMITS.minutes);

/** What a person says of their win; the same fields in chat card, tab form and store. */
export const winWordsSchema = z.object({
  kind: z.enum(WIN_KINDS),
  title: z.string().trim().min(3).max(WIN_LIMITS.title),
  story: z.string().trim().max(WIN_LIMITS.story).default(''),
  prompt: z.string().trim().max(WIN_LIMITS.prompt).optional(),
  /** For a useful failure: what to do instead. */
  instead: z.string().trim().max(WIN_LIMITS.instead).optional(),
  task: taskSchema.optional(),
  tool: toolSchema.optional(),
  /** The name given, when the tool is 'another-tool'. */
  toolName: z.string().trim().max(WIN_LIMITS.tool).optional(),
  before: minutes.optional(),
  after: minutes.optional(),
  /** Minutes saved each time, where before and after are not both known. */
  saved: minutes.optional(),
  frequency: frequencySchema.optional(),
  basis: basisSchema.optional(),
  useCase: useCaseIdSchema.optional(),
  audience: audienceSchema,
});
export type WinWords = z.infer<typeof winWordsSchema>;

/** Everything of a win that was written freely, by field. */
export const winTexts = ({ title, story, prompt, instead, toolName }: WinWords) => ({
  title,
  story,
  prompt,
  instead,
  toolName,
});

export type WinTextField = keyof ReturnType<typeof winTexts>;

export const winSchema = winWordsSchema.extend({
  id: z.string(),
  team: z.string(),
  author: z.string(),
  authorName: z.string(),
  sharedAt: z.iso.datetime(),
  editedAt: z.iso.datetime().optional(),
  state: z.enum(['shared', 'withdrawn', 'hidden']),
  stateAt: z.iso.datetime().optional(),
  /** Kept while it is hidden, also when its author withdraws it then. */
  hidden: hiddenSchema.optional(),
  /** The team's week it counts in, as a win of that team. */
  week: z.string(),
  /** Where and when its author's act counts: the home pinned for that week. */
  act: z.object({ home: z.string(), week: z.string() }),
  /** The commitment it came from, after "did it". */
  commitment: z.string().optional(),
  /** The agenda of the segment it was told in, before it was shared. */
  toldIn: z.string().optional(),
  /** The message in Teams it was made from. */
  source: z.url().optional(),
  /** Counts every change, so that copies never go back to an older one. */
  rev: z.number().int().min(1),
});
export type Win = z.infer<typeof winSchema>;

export interface WinOrigin {
  id: string;
  team: string;
  author: { id: string; name: string };
  at: Date;
  week: string;
  act: { home: string; week: string };
  commitment?: string;
  toldIn?: string;
  source?: string;
}

export function newWin(words: WinWords, origin: WinOrigin): Win {
  return {
    ...words,
    id: origin.id,
    team: origin.team,
    author: origin.author.id,
    authorName: origin.author.name,
    sharedAt: origin.at.toISOString(),
    state: 'shared',
    week: origin.week,
    act: origin.act,
    commitment: origin.commitment,
    toldIn: origin.toldIn,
    source: origin.source,
    rev: 1,
  };
}

export const editedWin = (win: Win, words: WinWords, at: Date): Win => ({
  ...win,
  ...words,
  audience: win.audience,
  editedAt: at.toISOString(),
  rev: win.rev + 1,
});

export const withdrawnWin = (win: Win, at: Date): Win => ({
  ...win,
  state: 'withdrawn',
  stateAt: at.toISOString(),
  rev: win.rev + 1,
});

/** What was hidden before its author withdrew it is hidden again. */
export const restoredWin = (win: Win, at: Date): Win => ({
  ...win,
  state: win.hidden ? 'hidden' : 'shared',
  stateAt: at.toISOString(),
  rev: win.rev + 1,
});

export const hiddenWin = (win: Win, hidden: Hidden): Win => ({
  ...win,
  state: 'hidden',
  stateAt: hidden.at,
  hidden,
  rev: win.rev + 1,
});

export const shownWin = (win: Win, at: Date): Win => ({
  ...win,
  state: 'shared',
  stateAt: at.toISOString(),
  hidden: undefined,
  rev: win.rev + 1,
});

/** How long an author may take a withdrawal back. */
export const UNDO_MINUTES = 10;

/** Whether two posts are the same act: the same words under the same id. */
export const isSameWin = (one: Win, other: Win): boolean =>
  one.author === other.author && one.team === other.team;
