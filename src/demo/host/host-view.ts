import { z } from 'zod/v4';
import type { DemoPeople, DemoPerson, DemoTeam } from './people-schema.ts';

export const SURFACES = ['personal', 'team', 'config', 'sidePanel', 'stage'] as const;
export const THEMES = ['default', 'dark', 'contrast'] as const;
export const MEETINGS = ['channel', 'chat'] as const;
export const WIDTHS = [1280, 640, 400, 320, 300, 280] as const;

const text = z.string().catch('');

/** What the host page shows. All of it is in the address, so that every view can be linked to. */
const hostViewSchema = z.object({
  as: text,
  surface: z.enum(SURFACES).catch('personal'),
  team: text,
  /** Whether the meeting is one of the team's channel, or has a chat of its own. */
  meeting: z.enum(MEETINGS).catch('channel'),
  /** The page inside the tab; the tab gets it as Teams gives it, in the context and not in the address. */
  page: text,
  /** What was shared to the stage: a path of the tab. */
  content: z.string().startsWith('/tab/').or(z.literal('')).catch(''),
  theme: z.enum(THEMES).catch('default'),
  /** The width of the tab itself, in pixels; 0 takes the room there is. */
  width: z.coerce.number().int().min(200).max(4000).catch(0),
  clipboard: z.enum(['on', 'off']).catch('on'),
});
export type HostView = z.infer<typeof hostViewSchema>;
export type Surface = HostView['surface'];
export type MeetingPlace = HostView['meeting'];
export type Theme = HostView['theme'];

export const viewOf = (search: string): HostView =>
  hostViewSchema.parse(Object.fromEntries(new URLSearchParams(search)));

const needsTeam = (surface: Surface): boolean => surface !== 'personal';
export const inMeeting = ({ surface }: HostView): boolean => surface === 'sidePanel' || surface === 'stage';

/** The address says only what differs from the usual, so that it can be read aloud. */
export function addressOf(view: HostView): string {
  const query = new URLSearchParams({ as: view.as, surface: view.surface });
  if (needsTeam(view.surface)) query.set('team', view.team);
  if (view.meeting === 'chat' && inMeeting(view)) query.set('meeting', 'chat');
  if (view.page) query.set('page', view.page);
  if (view.content && view.surface === 'stage') query.set('content', view.content);
  if (view.theme !== 'default') query.set('theme', view.theme);
  if (view.width) query.set('width', String(view.width));
  if (view.clipboard === 'off') query.set('clipboard', 'off');
  return `/host?${query}`;
}

export interface Scene {
  view: HostView;
  person: DemoPerson;
  team: DemoTeam | undefined;
}

/** A view of people and teams that exist: where the address names none, the first that makes sense. */
export function sceneOf(view: HostView, { people, teams }: DemoPeople): Scene {
  const person =
    people.find(({ id }) => id === view.as) ?? people.find(({ clickAs }) => clickAs) ?? people[0];
  if (!person) throw new Error('The demo has no people');
  const team = teams.find(({ id }) => id === view.team) ?? teams.find(({ id }) => id === person.teams[0]?.id);
  return { view: { ...view, as: person.id, team: team?.id ?? '' }, person, team };
}
