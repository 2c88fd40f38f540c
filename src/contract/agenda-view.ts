import { z } from 'zod/v4';
import { AGENDA_STATES, itemSchema } from '../domain/agenda/agenda.ts';
import { useCaseTextSchema } from '../domain/playbook/use-case.ts';
import { cadenceSchema } from '../domain/team/team.ts';
import { commitmentView } from './commitment.ts';
import { personRef, phraseSchema, teamRef } from './common.ts';
import { toldInRunView } from './told-win.ts';
import { winView } from './win.ts';

export type { AgendaItem, ItemKind } from '../domain/agenda/agenda.ts';

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
  told: toldInRunView,
  iDrive: z.boolean(),
});

export type RunView = z.infer<typeof runView>;

/** A day and an hour on the team's own clock. */
export const hour = z.object({ date: z.iso.date(), time: cadenceSchema.shape.time });

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
    noteWin: z.boolean(),
  }),
  /** The server's clock at the answer. */
  now: z.string(),
  rev: z.number(),
});

export type AgendaView = z.infer<typeof agendaView>;
