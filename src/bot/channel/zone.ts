import type { Activity } from 'botbuilder';
import { isZone } from '../../domain/week.ts';

/** The sender's time zone, where their Teams says it. */
export function zoneOf({
  localTimezone,
  entities = [],
}: Pick<Activity, 'localTimezone' | 'entities'>): string | undefined {
  const said = [localTimezone, ...entities.map((entity: Record<string, unknown>) => entity.timezone)];
  return said.find((zone): zone is string => typeof zone === 'string' && zone !== '' && isZone(zone));
}
