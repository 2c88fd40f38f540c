import type { SlotSeen, VersionLine } from '#contract/versions.ts';
import { dayAndMonth, dayAt, HERE, timeAt } from '../../../lib/dates.ts';
import { say } from '../../../lib/words.ts';

export const whenWords = (instant: string): string =>
  say('versions:when', { day: dayAndMonth(dayAt(instant, HERE)), time: timeAt(instant, HERE) });

/** "9 use cases, 3 weeks" */
export function changeWords({ added, changed, settings, weeks }: VersionLine): string {
  const parts = [
    ...(changed > 0 ? [say('versions:changed', { count: changed })] : []),
    ...(added > 0 ? [say('versions:added', { count: added })] : []),
    ...(weeks > 0 ? [say('versions:weeks', { count: weeks })] : []),
    ...(settings ? [say('versions:settings')] : []),
  ];
  return parts.length === 0 ? say('versions:nothing-changed') : parts.join(', ');
}

/** What stands in a week, in words. */
export function slotWords(slot: SlotSeen | undefined): string {
  if (!slot) return say('playbook:sequence-empty');
  const named = slot.again ? say('playbook:sequence-titled-again', { title: slot.title }) : slot.title;
  return slot.reason === '' ? named : `${named}\n${slot.reason}`;
}
