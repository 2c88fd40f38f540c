import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Calendar } from './calendar.ts';
import type { OrganisationTeam } from './organisation.ts';
import type { SimulatedWorld } from './simulated-world.ts';

/** What everybody who tells a part of the history works with. */
export interface Stage {
  world: SimulatedWorld;
  calendar: Calendar;
  /** For whom and when; apart from the world's own chance, so that a flow that asks for more changes no story. */
  random: () => number;
  useCases: UseCase[];
  serviceUrl: string;
  /** Who is active in a week of a team, by name. */
  activeIn(team: OrganisationTeam, week: number): string[];
}

/** Something that happens at a time. What it depends on is looked up when it happens. */
export interface Moment {
  at: Date;
  happen(): Promise<unknown>;
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** A time of day in office hours between two hours, to the minute. */
export function officeTime(random: () => number, from: number, to: number): string {
  const minutes = Math.floor((from + (to - from) * random()) * 60);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
