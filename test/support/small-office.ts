import type { Fault, FaultPlan } from '../../src/store/fault-plan.ts';
import { type MemoryTables, newMemoryTables } from '../../src/store/memory-table.ts';
import type { Playbook } from '../../src/domain/playbook/playbook.ts';
import type { WinWords } from '../../src/domain/win/win.ts';
import { publishUseCases } from '../../src/flows/playbook/publish-playbook.ts';
import type { Actor, RosterEntry } from '../../src/flows/ports.ts';
import { installInTeam } from '../../src/flows/team/install-team.ts';
import { setUpTeam } from '../../src/flows/team/set-up-team.ts';
import { newSimulatedWorld, type SimulatedWorld, type SimulationOptions } from './simulated-world.ts';
import { useCaseFor } from './use-cases.ts';

const actor = (id: string, isEditor = false): Actor => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  isEditor,
  isAdmin: false,
});
/** Owner of payroll. */
export const MARCO = actor('marco');
export const ANA = actor('ana');
export const PRIYA = actor('priya');
/** Owner of talent, in New York, and in no other team. */
export const NOOR = actor('noor');
/** Playbook editor, in no team. */
export const EVA = actor('eva', true);

export const entryOf = ({ id, name }: Actor): RosterEntry => ({
  id,
  name,
  channelId: `29:${id}`,
  guest: false,
});
export const placeOf = (team: string) => ({
  serviceUrl: 'https://channel.example',
  conversation: `19:${team}`,
  botId: 'bot',
  tenant: 'tenant-1',
});

/** A Tuesday morning, an hour before payroll's segment. */
export const TUESDAY = new Date('2026-11-24T07:30:00Z');

export const OWNERS = new Map([
  ['payroll', ['marco']],
  ['talent', ['noor']],
]);

export const installation = (team: string, people: Actor[], zone = 'Europe/Amsterdam') => ({
  team: { id: team, name: team },
  channelName: 'General',
  place: placeOf(team),
  members: people.map(entryOf),
  zone,
});

export const weeklyOn = (weekday: number, zone = 'Europe/Amsterdam', department = 'finance-and-payroll') => ({
  department,
  every: 'weekly' as const,
  weekday,
  time: '09:30',
  zone,
});

export interface Office extends SimulatedWorld {
  /** The next call that the test names fails so; afterwards all is well. */
  failNext(fault: Fault, call: (call: Parameters<FaultPlan>[0]) => boolean): void;
}

/** Storage whose calls fail when a test says so. */
export function newFailingTables(): { tables: MemoryTables; failNext: Office['failNext'] } {
  let planned: { fault: Fault; call: (call: Parameters<FaultPlan>[0]) => boolean } | undefined;
  const tables = newMemoryTables({
    faults: (call) => {
      if (!planned?.call(call)) return 'none';
      const { fault } = planned;
      planned = undefined;
      return fault;
    },
  });
  return { tables, failNext: (fault, call) => void (planned = { fault, call }) };
}

/** Payroll in Amsterdam (Marco, Ana, Priya) with a segment on Tuesdays, talent in New York (Noor) on Mondays. */
export async function newOffice(options: Partial<SimulationOptions> = {}): Promise<Office> {
  const { failNext, tables } = newFailingTables();
  const world = newSimulatedWorld({ start: TUESDAY, owners: OWNERS, tables, ...options });
  await publishUseCases(world, { ...FIRST, note: 'First', publishedBy: 'Eva' });
  await installInTeam(world, MARCO, installation('payroll', [MARCO, ANA, PRIYA]));
  await installInTeam(world, NOOR, installation('talent', [NOOR], 'America/New_York'));
  await setUpTeam(world, MARCO, 'payroll', weeklyOn(2));
  await setUpTeam(world, NOOR, 'talent', weeklyOn(1, 'America/New_York', 'hr-and-recruiting'));
  return { ...world, failNext };
}

const FIRST: Pick<Playbook, 'useCases' | 'sequence'> = {
  useCases: [
    useCaseFor('check-payslips', 'finance-and-payroll'),
    useCaseFor('answer-mail', 'finance-and-payroll'),
    useCaseFor('job-advert', 'hr-and-recruiting'),
  ],
  sequence: {},
};

export const winWords = (title: string, more: Partial<WinWords> = {}): WinWords => ({
  kind: 'worked',
  title,
  story: '',
  audience: 'team',
  ...more,
});

export const minutesLater = (world: SimulatedWorld, minutes: number): void =>
  world.setClock(new Date(world.clock().getTime() + minutes * 60_000));
