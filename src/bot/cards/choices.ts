import { TASKS, TOOLS } from '../../domain/playbook/use-case.ts';
import { CADENCES, WAYS } from '../../domain/team/team.ts';
import { BASES, FREQUENCIES } from '../../domain/win/win.ts';
import { weekdayNameOf } from '../day.ts';
import { departmentName } from './department-name.ts';
import type { Choice } from './inputs.ts';
import type { Kit } from './kit.ts';

/** Values are ids, never labels: labels are translated, and a comma would split a value. */
const named = (kit: Kit, prefix: string, ids: readonly string[]): Choice[] =>
  ids.map((id) => ({ title: kit.say(`${prefix}${id}`), value: id }));

export const toolChoices = (kit: Kit): Choice[] => named(kit, 'tool:', TOOLS);
export const taskChoices = (kit: Kit): Choice[] => named(kit, 'task:', TASKS);
export const frequencyChoices = (kit: Kit): Choice[] => named(kit, 'card:frequency.', FREQUENCIES);
export const basisChoices = (kit: Kit): Choice[] => named(kit, 'card:basisChoice.', BASES);
export const departmentChoices = (kit: Kit): Choice[] =>
  kit.departments.map(({ id }) => ({ title: departmentName(kit, id), value: id }));
export const cadenceChoices = (kit: Kit): Choice[] => named(kit, 'card:cadence.', CADENCES);

export const wayChoices = (kit: Kit): Choice[] => named(kit, 'card:way.', WAYS);

/** 2024-01-01 was a Monday. */
export const weekdayChoices = (kit: Kit): Choice[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    title: weekdayNameOf(`2024-01-0${day}`, kit.language),
    value: String(day),
  }));

const ZONES = [
  'Europe/Amsterdam',
  'Europe/Athens',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Helsinki',
  'Europe/Istanbul',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/Warsaw',
  'Africa/Johannesburg',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Toronto',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;

/** The usual zones, and the team's own where it is another. */
export const zoneChoices = (present: string): Choice[] =>
  [...new Set([present, ...ZONES])].map((zone) => ({ title: zone.replaceAll('_', ' '), value: zone }));
