import type { Actor, RosterEntry } from '../../src/flows/ports.ts';

export interface SomeTeam {
  id: string;
  zone: string;
  department: string;
  weekday: number;
}

/** Two teams of one department, one in another time zone, one more. */
export const TEAMS: readonly SomeTeam[] = [
  { id: 'payroll', zone: 'Europe/Amsterdam', department: 'finance-and-payroll', weekday: 2 },
  { id: 'accounting', zone: 'Europe/Amsterdam', department: 'finance-and-payroll', weekday: 4 },
  { id: 'talent', zone: 'America/New_York', department: 'hr-and-recruiting', weekday: 1 },
  { id: 'support', zone: 'Asia/Tokyo', department: 'customer-support', weekday: 3 },
];
export const DEPARTMENTS = [
  'finance-and-payroll',
  'hr-and-recruiting',
  'customer-support',
  'operations',
] as const;

export interface Somebody extends Actor {
  /** Teams at the beginning; the first is the home. */
  teams: string[];
  guest?: boolean;
}

const somebody = (id: string, teams: string[], guest?: boolean): Somebody => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  isEditor: id === 'eva',
  isAdmin: false,
  teams,
  guest,
});

export const PEOPLE: readonly Somebody[] = [
  somebody('marco', ['payroll', 'accounting']),
  somebody('ana', ['payroll']),
  somebody('priya', ['payroll', 'talent']),
  somebody('li', ['accounting']),
  somebody('tom', ['accounting', 'payroll']),
  somebody('noor', ['talent']),
  somebody('sam', ['talent', 'support']),
  somebody('eva', ['support']),
  somebody('gus', ['support'], true),
];

/** Two managers a team, so that both can press at once. */
export const OWNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['payroll', ['marco', 'ana']],
  ['accounting', ['marco', 'li']],
  ['talent', ['noor', 'priya']],
  ['support', ['eva', 'sam']],
]);

export const entryOf = ({ id, name, guest }: Somebody): RosterEntry => ({
  id,
  name,
  channelId: `29:${id}`,
  guest: guest ?? false,
});
