import { z } from 'zod/v4';
import { useCaseIdSchema } from '../playbook/use-case.ts';
import { channelVersionSchema } from './channel-version.ts';
import { runSchema } from './run.ts';

export const ITEM_KINDS = ['follow-up', 'win', 'use-case', 'pulse', 'topic'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const AGENDA_STATES = ['prepared', 'running', 'ended', 'skipped', 'async'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** Ten minutes, and how they are usually spent. Unused minutes go to the use case. */
export const BUDGET = 10;
export const USUAL_MINUTES: Record<ItemKind, number> = {
  'follow-up': 2,
  win: 2,
  'use-case': 4,
  pulse: 2,
  topic: 2,
};
export const AGENDA_LIMITS = { items: 8, topic: 120, minutes: 15, named: 4 } as const;

export const phraseSchema = z.object({
  say: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const base = {
  id: z.string(),
  minutes: z.number().int().min(1).max(AGENDA_LIMITS.minutes),
  /** Why it is here, as a fact. */
  why: phraseSchema,
  /** The agenda it was carried from. */
  carriedFrom: z.string().optional(),
};

export const itemSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('follow-up'), commitments: z.array(z.string()) }),
  z.object({
    ...base,
    kind: z.literal('win'),
    win: z.string(),
    winTeam: z.string(),
    title: z.string(),
    author: z.string(),
  }),
  z.object({
    ...base,
    kind: z.literal('use-case'),
    useCase: useCaseIdSchema,
    title: z.string(),
    again: z.boolean(),
  }),
  /** One of the four statements, asked aloud: 0 to 3. */
  z.object({ ...base, kind: z.literal('pulse'), statement: z.number().int().min(0).max(3) }),
  z.object({ ...base, kind: z.literal('topic'), title: z.string().trim().min(1).max(AGENDA_LIMITS.topic) }),
]);
export type AgendaItem = z.infer<typeof itemSchema>;

export const agendaSchema = z.object({
  id: z.string(),
  team: z.string(),
  /** The local date and time it is held; the date in the id stays the original one. */
  date: z.iso.date(),
  time: z.string(),
  /** A manager gave it another day or hour than its rhythm. */
  moved: z.boolean().optional(),
  preparedAt: z.iso.datetime(),
  /** Whether anybody changed it after it was prepared. */
  edited: z.boolean(),
  playbookVersion: z.number().int(),
  items: z.array(itemSchema).max(AGENDA_LIMITS.items),
  /** `async`: not held in a meeting, its two-minute version was posted in the channel. */
  state: z.enum(AGENDA_STATES),
  skipReason: z.string().max(200).optional(),
  postedAt: z.iso.datetime().optional(),
  run: runSchema.optional(),
  channel: channelVersionSchema.optional(),
  rev: z.number().int().min(1),
});
export type Agenda = z.infer<typeof agendaSchema>;

/** Series + original local date; by hand: a date and a ULID, so that the date can be read from every id. */
export const agendaIdOf = (series: string, date: string): string => `${series}.${date}`;
export const handAgendaIdOf = (ulid: string, date: string): string => `hand-${ulid}.${date}`;
export const dateOfAgendaId = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
export const isAgendaId = (id: string): boolean => /^[A-Za-z0-9-]{3,60}\.\d{4}-\d{2}-\d{2}$/.test(id);

export const minutesOf = (items: readonly Pick<AgendaItem, 'minutes'>[]): number =>
  items.reduce((sum, item) => sum + item.minutes, 0);

/** Held, skipped, or had in the channel: nothing more is prepared for it. */
export const isOver = ({ state }: Pick<Agenda, 'state'>): boolean =>
  state === 'ended' || state === 'skipped' || state === 'async';

/** Held: started, ended (also by itself), and at least one item done. */
export const isHeld = (agenda: Agenda): boolean =>
  agenda.state === 'ended' &&
  agenda.run !== undefined &&
  Object.values(agenda.run.marks).some((mark) => mark.as === 'done');
