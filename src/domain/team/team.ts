import { z } from 'zod/v4';
import { departmentIdSchema } from '../playbook/use-case.ts';
import { addDays, type LocalDate, weekdayOf, weekOfDate, weeksBetween, type Week } from '../week.ts';

export const CADENCES = ['weekly', 'fortnightly', 'by-hand'] as const;

/** Where the team has its ten minutes: in its meeting, or as the two-minute version in its channel. */
export const WAYS = ['meeting', 'channel'] as const;

/** When the team's own meeting is. `anchor` is a date on which a fortnightly segment falls. */
export const cadenceSchema = z.object({
  every: z.enum(CADENCES),
  weekday: z.number().int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  anchor: z.iso.date(),
});
export type Cadence = z.infer<typeof cadenceSchema>;

export const managerSchema = z.object({
  user: z.string(),
  name: z.string(),
  /** `provisional`: added the app, until the directory answers; `named`: by an owner. Owners come from the directory. */
  how: z.enum(['provisional', 'named']),
});

/** Stands in for the managers in one ISO week of the team, and may name no other. */
export const deputySchema = z.object({
  user: z.string(),
  name: z.string(),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  /** The manager who named them. */
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.iso.datetime(),
});
export type Deputy = z.infer<typeof deputySchema>;

/** Where the bot reaches the team's channel. Taken from authenticated activities only. */
export const placeSchema = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  botId: z.string(),
  tenant: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

export const teamSchema = z.object({
  id: z.string(),
  name: z.string(),
  series: z.string(),
  channelName: z.string(),
  place: placeSchema.optional(),
  zone: z.string(),
  cadence: cadenceSchema,
  way: z.enum(WAYS).default('meeting'),
  /** Dated: moving counts from a week on, correcting rewrites the list (counting rule 4). */
  departments: z.array(z.object({ department: departmentIdSchema, from: z.string() })).min(1),
  training: z.iso.date().optional(),
  managers: z.array(managerSchema),
  /** By week; those of past weeks stay as a record until their place is needed. */
  deputies: z.array(deputySchema).optional(),
  /** Use cases that are the way the team works now; agendas stop proposing them. */
  defaults: z.array(
    z.object({ useCase: z.string(), by: z.string(), byName: z.string(), at: z.iso.datetime() }),
  ),
  installedAt: z.iso.datetime(),
  /** Undefined until a manager has saved the set-up; nothing is sent before. */
  setUpAt: z.iso.datetime().optional(),
  rev: z.number().int().min(1),
});
export type Team = z.infer<typeof teamSchema>;

/** What a manager sets, in the set-up card and in the tab. */
export const teamSetUpSchema = z.object({
  department: departmentIdSchema,
  every: z.enum(CADENCES),
  weekday: z.number().int().min(1).max(7),
  time: cadenceSchema.shape.time,
  zone: z.string().max(64),
  training: z.iso.date().optional(),
  /** Left out, it stays as it is. */
  way: z.enum(WAYS).optional(),
});
export type TeamSetUp = z.infer<typeof teamSetUpSchema>;

export const deputiesFrom = (team: Pick<Team, 'deputies'>, week: Week): Deputy[] =>
  (team.deputies ?? [])
    .filter((deputy) => deputy.week >= week)
    .sort((a, b) => a.week.localeCompare(b.week) || a.name.localeCompare(b.name));

export const isDeputyIn = (team: Pick<Team, 'deputies'>, user: string, week: Week): boolean =>
  (team.deputies ?? []).some((deputy) => deputy.user === user && deputy.week === week);

export const departmentIn = (team: Pick<Team, 'departments'>, week: Week): string =>
  (team.departments.filter((each) => each.from <= week).at(-1) ?? team.departments[0])?.department ??
  'everyone';

/** Calendar weeks since the one that holds the training: 0 is that week itself (counting rule 8). */
export const weekAfterTraining = (team: Pick<Team, 'training'>, week: Week): number | undefined =>
  team.training === undefined ? undefined : weeksBetween(weekOfDate(team.training), week);

/** The first occurrence on or after a date, or undefined for a team that runs by hand. */
export function nextOccurrence(cadence: Cadence, from: LocalDate): LocalDate | undefined {
  if (cadence.every === 'by-hand') return undefined;
  const date = addDays(from, (cadence.weekday - weekdayOf(from) + 7) % 7);
  if (cadence.every === 'weekly') return date;
  const odd = Math.abs(weeksBetween(weekOfDate(cadence.anchor), weekOfDate(date))) % 2 === 1;
  return odd ? addDays(date, 7) : date;
}
