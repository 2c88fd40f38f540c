import { z } from 'zod/v4';
import {
  audienceSchema,
  basisSchema,
  frequencySchema,
  WIN_KINDS,
  WIN_LIMITS,
  winWordsSchema,
} from '../domain/win/win.ts';
import { facetSchema, FACETS, type Facet, ORDERS, type Order, orderSchema } from '../domain/win/shelf.ts';
import { FEATURED_IN } from '../domain/win/featured.ts';
import { HIDE_REASONS, HIDE_WORDS, hideReasonSchema, MODERATORS } from '../domain/win/hidden.ts';
import { TRIED, TRIED_WORD, triedSchema } from '../domain/win/win-counts.ts';
import { SPAN_FIELDS } from '../domain/sentence/reading-spans.ts';
import { taskSchema, toolSchema } from '../domain/playbook/use-case.ts';
import { personRef, phraseSchema, teamRef } from './common.ts';
import { commitmentView } from './commitment.ts';
import { confirmedSchema, get, opIdSchema, post, put } from './route.ts';

export { FACETS, HIDE_REASONS, HIDE_WORDS, ORDERS };
export type { Facet, Order };
export { TRIED, TRIED_WORD, WIN_LIMITS, winWordsSchema };
export type { Tried } from '../domain/win/win-counts.ts';
export type { WinWords } from '../domain/win/win.ts';
export { DEPARTMENTS } from '../domain/playbook/playbook.ts';
export { TASKS, TOOLS } from '../domain/playbook/use-case.ts';
export { AUDIENCES, BASES, FREQUENCIES } from '../domain/win/win.ts';

export const winView = z.object({
  id: z.string(),
  team: teamRef,
  author: personRef,
  kind: z.enum(WIN_KINDS),
  title: z.string(),
  story: z.string(),
  prompt: z.string().optional(),
  instead: z.string().optional(),
  task: taskSchema.optional(),
  tool: toolSchema.optional(),
  toolName: z.string().optional(),
  before: z.number().optional(),
  after: z.number().optional(),
  saved: z.number().optional(),
  frequency: frequencySchema.optional(),
  basis: basisSchema.optional(),
  useCase: z.object({ id: z.string(), title: z.string() }).optional(),
  audience: audienceSchema,
  /** Minutes each time, low to high, with the basis it rests on. */
  timeSaved: z.object({ low: z.number(), high: z.number(), basis: basisSchema }).optional(),
  sharedAt: z.string(),
  editedAt: z.string().optional(),
  /** The message in Teams it was made from. */
  source: z.string().optional(),
  state: z.enum(['shared', 'withdrawn', 'hidden']),
  /** Why it is hidden, for its author and for moderators. */
  hidden: z
    .object({
      reason: z.enum(HIDE_REASONS),
      words: z.string().optional(),
      by: personRef,
      as: z.enum(MODERATORS),
      at: z.string(),
    })
    .optional(),
  cheers: z.number(),
  trying: z.number(),
  worked: z.number(),
  partly: z.number(),
  tried: z.number(),
  /** Distinct home teams of those for whom it worked. */
  teams: z.number(),
  /** What I did with it. */
  cheered: z.boolean(),
  iAmTrying: z.boolean(),
  iTried: triedSchema.optional(),
  may: z.object({
    edit: z.boolean(),
    withdraw: z.boolean(),
    restore: z.boolean(),
    hide: z.boolean(),
    show: z.boolean(),
    feature: z.boolean(),
    featureForEveryone: z.boolean(),
    cheer: z.boolean(),
    try: z.boolean(),
    report: z.boolean(),
  }),
  rev: z.number(),
});
export type WinView = z.infer<typeof winView>;

export const winPage = z.object({
  wins: z.array(winView),
  /** Where the next page starts; absent on the last. */
  next: z.string().optional(),
});
export type WinPage = z.infer<typeof winPage>;

const pageQuery = z
  .object({
    after: z.string().max(400).optional(),
    order: orderSchema.optional(),
    /** One facet at a time. */
    by: facetSchema.optional(),
    value: z.string().min(1).max(80).optional(),
  })
  .refine(({ by, value }) => (by === undefined) === (value === undefined), {
    path: ['value'],
    message: 'by and value belong together',
  });

export const listTeamWins = get('/api/teams/:team/wins', {
  says: 'A page of a team’s wins, the newest or the most reused first, of one facet or all',
  query: pageQuery,
  answer: winPage,
  etag: true,
});
export const listWins = get('/api/wins', {
  says: 'A page of the wins everyone may see, the newest or the most reused first, of one facet or all',
  query: pageQuery,
  answer: winPage,
  etag: true,
});
const searchQuery = z.object({
  words: z.string().trim().min(2).max(100),
  after: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});
export const winsFound = winPage.extend({
  found: z.number(),
  /** How many of the newest wins were looked at, and how many are at most. */
  searched: z.number(),
  limit: z.number(),
});
export type WinsFound = z.infer<typeof winsFound>;
export const searchTeamWins = get('/api/teams/:team/win-search', {
  says: 'Wins of a team that hold the words, the best first, among its newest 20,000',
  query: searchQuery,
  answer: winsFound,
  etag: true,
});
export const searchWins = get('/api/win-search', {
  says: 'Wins for everyone that hold the words, the best first, among the newest 20,000',
  query: searchQuery,
  answer: winsFound,
  etag: true,
});
export const readWin = get('/api/teams/:team/wins/:win', { says: 'One win', answer: winView, etag: true });
export const shareWin = post('/api/teams/:team/wins', {
  says: 'Share a win. The same opId twice is one win',
  body: z.object({
    opId: opIdSchema,
    words: winWordsSchema,
    confirmed: confirmedSchema,
    commitment: z.string().max(64).optional(),
    /** The offer of a win told aloud that it comes from. */
    told: z.string().max(64).optional(),
  }),
  answer: winView,
});
export const editWin = put('/api/teams/:team/wins/:win', {
  says: 'Edit my win',
  body: z.object({ words: winWordsSchema, confirmed: confirmedSchema }),
  answer: winView,
  etag: true,
  ifMatch: true,
});
export const withdrawWin = post('/api/teams/:team/wins/:win/withdraw', {
  says: 'Withdraw my win',
  answer: winView,
});
export const restoreWin = post('/api/teams/:team/wins/:win/restore', {
  says: 'Take my withdrawal back, within ten minutes',
  answer: winView,
});
export const hideWin = post('/api/teams/:team/wins/:win/hide', {
  says: 'Hide a win, as a moderator, with a reason its author reads',
  body: hideReasonSchema,
  answer: winView,
});
export const showWin = post('/api/teams/:team/wins/:win/show', {
  says: 'Show a hidden win again, as a moderator',
  answer: winView,
});
/** Wins that stand first in a gallery, and who put them there. */
export const featuredWins = z.object({ featured: z.array(z.object({ win: winView, by: personRef })) });
export type FeaturedWins = z.infer<typeof featuredWins>;
export const readFeaturedInTeam = get('/api/teams/:team/featured', {
  says: 'The win that stands first in a team’s gallery, if there is one',
  answer: featuredWins,
  etag: true,
});
export const readFeatured = get('/api/featured', {
  says: 'The wins that stand first in the gallery of everyone',
  answer: featuredWins,
  etag: true,
});
export const featureWin = post('/api/teams/:team/wins/:win/feature', {
  says: 'Let a win stand first in its team’s gallery, as a manager, or in that of everyone, as an editor; or take it off',
  body: z.object({ where: z.enum(FEATURED_IN), isFeatured: z.boolean() }),
  answer: featuredWins,
});
export const cheerWin = post('/api/teams/:team/wins/:win/cheer', {
  says: 'Cheer a win, or take the cheer back',
  body: z.object({ cheer: z.boolean() }),
  answer: winView,
});
export const tryWin = post('/api/teams/:team/wins/:win/try', {
  says: 'I’ll try it: makes a commitment in my own team',
  answer: z.object({ win: winView, commitment: commitmentView }),
});

export const reportTry = post('/api/teams/:team/wins/:win/tried', {
  says: 'What came of a colleague’s win: worked, partly or did not. The last report counts',
  body: z.object({ outcome: triedSchema, word: z.string().trim().max(TRIED_WORD).optional() }),
  answer: winView,
});
export const takeBackTry = post('/api/teams/:team/wins/:win/tried/take-back', {
  says: 'Take my report on a win back',
  answer: winView,
});
export const triedView = z.object({
  person: personRef,
  teamName: z.string(),
  outcome: triedSchema,
  word: z.string().optional(),
  at: z.string(),
  mine: z.boolean(),
});
export type TriedView = z.infer<typeof triedView>;
export const listTried = get('/api/teams/:team/wins/:win/tried', {
  says: 'Who tried a win and what they say of it, as far as I may read it',
  answer: z.object({ tried: z.array(triedView), more: z.number() }),
  etag: true,
});

/** What the reader understood in a sentence; the tab shows it above the form, and nothing is stored. */
export const sentenceReading = z.object({
  words: winWordsSchema.partial(),
  read: z.array(
    z.enum(['title', 'task', 'tool', 'before', 'after', 'saved', 'frequency', 'basis', 'prompt', 'kind']),
  ),
  notes: z.array(phraseSchema),
  /** Which characters of the text filled a field. */
  spans: z.array(z.object({ field: z.enum(SPAN_FIELDS), start: z.number(), end: z.number() })),
});
export type SentenceReadingView = z.infer<typeof sentenceReading>;
export const readSentence = post('/api/wins/read', {
  says: 'Read a sentence into the fields of a win. Stores nothing',
  body: z.object({ text: z.string().max(4000) }),
  answer: sentenceReading,
});
