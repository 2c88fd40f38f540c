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
import { HIDE_REASONS, MODERATORS } from '../domain/win/hidden.ts';
import { triedSchema } from '../domain/win/win-counts.ts';
import { taskSchema, toolSchema } from '../domain/playbook/use-case.ts';
import { personRef, teamRef } from './common.ts';
import { commitmentView } from './commitment.ts';
import { confirmedSchema, get, opIdSchema, post, put } from './route.ts';

export { FACETS, ORDERS };
export type { Facet, Order };
export { WIN_LIMITS, winWordsSchema };
export type { WinWords } from '../domain/win/win.ts';
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
    promote: z.boolean(),
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
export const cheerWin = post('/api/teams/:team/wins/:win/cheer', {
  says: 'Cheer a win, or take the cheer back',
  body: z.object({ cheer: z.boolean() }),
  answer: winView,
});
export const tryWin = post('/api/teams/:team/wins/:win/try', {
  says: 'I’ll try it: makes a commitment in my own team',
  answer: z.object({ win: winView, commitment: commitmentView }),
});
