import { z } from 'zod/v4';
import { AGENDA_LIMITS, AGENDA_STATES, BUDGET, itemSchema } from '../domain/agenda/agenda.ts';
import { markSchema, moveSchema, RECAP_WAITS_HOURS } from '../domain/agenda/run.ts';
import { cadenceSchema } from '../domain/team/team.ts';
import { commitmentView } from './commitment.ts';
import { personRef, phraseSchema, teamRef } from './common.ts';
import { useCaseTextSchema } from '../domain/playbook/use-case.ts';
import { get, opIdSchema, post, put, userIdSchema } from './route.ts';
import { winView } from './win.ts';

export { AGENDA_LIMITS, BUDGET, itemSchema, RECAP_WAITS_HOURS };
export type { AgendaItem, ItemKind } from '../domain/agenda/agenda.ts';
export type { Move } from '../domain/agenda/run.ts';

const useCaseInRoom = z.object({
  id: z.string(),
  text: useCaseTextSchema,
  tools: z.array(z.string()),
  task: z.string(),
  saves: z.object({ low: z.number(), high: z.number() }),
});
export type UseCaseInRoom = z.infer<typeof useCaseInRoom>;

/** An item with what the reader needs to see of it. `item` is what is stored and sent back on saving. */
export const itemView = z.object({
  item: itemSchema,
  title: phraseSchema,
  commitments: z.array(commitmentView).optional(),
  win: winView.optional(),
  useCase: useCaseInRoom.optional(),
  /** The use case was published anew after the agenda was prepared. */
  updated: z.boolean(),
});
export type ItemView = z.infer<typeof itemView>;

export const runView = z.object({
  startedAt: z.string(),
  driver: personRef,
  step: z.number(),
  stepStartedAt: z.string(),
  spent: z.record(z.string(), z.number()),
  marks: z.record(
    z.string(),
    z.object({ as: z.enum(['done', 'skipped', 'carried']), reason: z.string().optional() }),
  ),
  added: z.record(z.string(), z.number()),
  seq: z.number(),
  endedAt: z.string().optional(),
  ended: z.enum(['finished', 'by-itself']).optional(),
  endedBy: z.enum(['idle', 'meeting']).optional(),
  /** It waited a day for a manager's tap, and was not posted. */
  recapIsLate: z.boolean().optional(),
  /** It is run in its meeting's chat. */
  inMeeting: z.boolean().optional(),
  recap: z.enum(['waiting', 'posted', 'without']).optional(),
  /** Commitments made in this very segment, as this reader may see them. */
  made: z.array(commitmentView),
  iDrive: z.boolean(),
});
export type RunView = z.infer<typeof runView>;

/** A day and an hour on the team's own clock. */
const hour = z.object({ date: z.iso.date(), time: cadenceSchema.shape.time });

/** The two-minute version in the channel: who plans it, as this reader may see it. */
export const channelView = z.object({
  postedAt: z.string(),
  why: z.enum(['way', 'skipped']),
  closedAt: z.string().optional(),
  made: z.array(commitmentView),
});
export type ChannelView = z.infer<typeof channelView>;

export const agendaView = z.object({
  id: z.string(),
  team: teamRef,
  date: z.string(),
  time: z.string(),
  /** Where its rhythm has it, when it was moved. */
  own: hour.optional(),
  zone: z.string(),
  /** The instant it is due. */
  startsAt: z.string(),
  state: z.enum(AGENDA_STATES),
  skipReason: z.string().optional(),
  preparedAt: z.string(),
  playbookVersion: z.number(),
  edited: z.boolean(),
  postedAt: z.string().optional(),
  channelName: z.string(),
  weekAfterTraining: z.number().optional(),
  items: z.array(itemView),
  run: runView.optional(),
  channel: channelView.optional(),
  people: z.array(personRef),
  /** `run`: start, and take over where it stands. `drive`: hold the helm of the segment that is running. */
  may: z.object({
    edit: z.boolean(),
    post: z.boolean(),
    run: z.boolean(),
    drive: z.boolean(),
    giveHelm: z.boolean(),
    channel: z.boolean(),
    correct: z.boolean(),
  }),
  /** The server's clock at the answer. */
  now: z.string(),
  rev: z.number(),
});
export type AgendaView = z.infer<typeof agendaView>;

export const suggestion = z.object({
  useCase: z.object({
    id: z.string(),
    title: z.string(),
    task: z.string(),
    saves: z.object({ low: z.number(), high: z.number() }),
  }),
  why: phraseSchema,
});
export type Suggestion = z.infer<typeof suggestion>;

export const readNextAgenda = get('/api/teams/:team/agendas/next', {
  says: 'The running agenda, else the next one, prepared when it was not yet',
  answer: agendaView,
  etag: true,
});
export const readAgenda = get('/api/teams/:team/agendas/:agenda', {
  says: 'One agenda',
  answer: agendaView,
  etag: true,
});
export const listAgendas = get('/api/teams/:team/agendas', {
  says: 'Past and coming agendas, newest first',
  query: z.object({ after: z.string().max(400).optional() }),
  answer: z.object({
    agendas: z.array(
      z.object({
        id: z.string(),
        date: z.string(),
        state: z.enum(AGENDA_STATES),
        titles: z.array(phraseSchema),
        held: z.boolean(),
      }),
    ),
    next: z.string().optional(),
  }),
});
export const pastSegmentView = z.object({
  id: z.string(),
  date: z.string(),
  outcome: z.enum(['held', 'not-held', 'async', 'skipped']),
  byItself: z.boolean(),
  skipReason: z.string().optional(),
  minutes: z.number().optional(),
  items: z.array(
    z.object({
      id: z.string(),
      title: phraseSchema,
      as: z.enum(['done', 'skipped', 'carried']),
      reason: z.string().optional(),
      useCase: z.string().optional(),
    }),
  ),
  /** Who confirmed a plan. */
  planned: z.array(z.string()),
  recap: z.enum(['waiting', 'posted', 'without']).optional(),
});
export type PastSegmentView = z.infer<typeof pastSegmentView>;
export const searchHistory = get('/api/teams/:team/history', {
  says: 'Past segments, newest first, with what happened; searched over the newest 200',
  query: z.object({ search: z.string().max(100).optional(), after: z.string().max(10).optional() }),
  answer: z.object({
    agendas: z.array(pastSegmentView),
    next: z.string().optional(),
    found: z.number(),
    limit: z.number(),
  }),
});
export const saveAgenda = put('/api/teams/:team/agendas/:agenda', {
  says: 'Save the items of an agenda. A stale save is refused with the present version',
  body: z.object({ items: z.array(itemSchema).max(AGENDA_LIMITS.items) }),
  answer: agendaView,
  etag: true,
  ifMatch: true,
});
export const suggestUseCases = get('/api/teams/:team/agendas/:agenda/suggestions', {
  says: 'Three use cases that suit this team now, each with its reason; or a search over all',
  query: z.object({ search: z.string().max(100).optional() }),
  answer: z.object({ suggestions: z.array(suggestion), total: z.number() }),
});
export const postAgenda = post('/api/teams/:team/agendas/:agenda/post', {
  says: 'Post the agenda to the team’s channel, once; again updates the card',
  answer: agendaView,
});
export const skipAgenda = post('/api/teams/:team/agendas/:agenda/skip', {
  says: 'Skip this segment, with a reason',
  body: z.object({
    reason: z.string().trim().min(1).max(200),
    /** Post the two-minute version instead. */
    inChannel: z.boolean().optional(),
  }),
  answer: agendaView,
});
export const postChannelVersion = post('/api/teams/:team/agendas/:agenda/channel-version', {
  says: 'Post the two-minute version of a skipped segment, or of one of a team that never meets; once',
  answer: agendaView,
});
export const moveAgenda = post('/api/teams/:team/agendas/:agenda/move', {
  says: 'Give this one agenda another day and hour. The same again changes nothing',
  body: hour,
  answer: agendaView,
});
export const unskipAgenda = post('/api/teams/:team/agendas/:agenda/unskip', {
  says: 'Take the skipping of a segment back while its day has not passed',
  answer: agendaView,
});
export const planSegment = post('/api/teams/:team/agendas/planned', {
  says: 'Plan a segment by hand and prepare it. The same opId twice is one segment',
  body: hour.extend({ opId: opIdSchema }),
  answer: agendaView,
});
export const comingView = z.object({
  every: cadenceSchema.shape.every,
  channelName: z.string(),
  zone: z.string(),
  today: z.string(),
  segments: z.array(
    z.object({
      id: z.string(),
      date: z.string(),
      time: z.string(),
      startsAt: z.string(),
      state: z.enum(['prepared', 'running', 'skipped']),
      skipReason: z.string().optional(),
      own: hour.optional(),
      byHand: z.boolean(),
    }),
  ),
  may: z.object({ plan: z.boolean(), edit: z.boolean() }),
});
export type ComingView = z.infer<typeof comingView>;
export const listComing = get('/api/teams/:team/agendas/coming', {
  says: 'The segments that are planned, and those skipped that can be taken back, the soonest first',
  answer: comingView,
  etag: true,
});
export const startRun = post('/api/teams/:team/agendas/:agenda/run', {
  says: 'Start the segment, or join it where it stands. In a meeting: with its chat, where the recap goes',
  query: z.object({ chat: userIdSchema.optional() }),
  answer: agendaView,
});
export const startNow = post('/api/teams/:team/agendas', {
  says: 'Start now with nothing prepared: prepares an agenda by the rule and starts it',
  query: z.object({ chat: userIdSchema.optional() }),
  body: z.object({ opId: opIdSchema }),
  answer: agendaView,
});
export const moveRun = post('/api/teams/:team/agendas/:agenda/run/moves', {
  says: 'One move in the running segment. The same opId twice is one move',
  body: z.object({ opId: opIdSchema, move: moveSchema }),
  answer: agendaView,
});
export const correctRun = post('/api/teams/:team/agendas/:agenda/run/corrections', {
  says: 'Within a day of the end: say otherwise what became of one item. The posted recap is updated in place',
  body: z.object({ item: z.string().min(1).max(64), mark: markSchema }),
  answer: agendaView,
});
export const finishRun = post('/api/teams/:team/agendas/:agenda/run/finish', {
  says: 'Finish the segment, with or without a recap in the channel',
  body: z.object({ recap: z.boolean() }),
  answer: agendaView,
});
