import type { PlaybookVersion } from './playbook.ts';
import { SEQUENCE_WEEKS, type Sequence, type Slot } from './sequence.ts';
import { NO_SETTINGS, type PlaybookSettings } from './settings.ts';

type Compared = Pick<PlaybookVersion, 'entries' | 'sequence' | 'settings'>;
const NOTHING: Compared = { entries: [], sequence: {}, settings: NO_SETTINGS };

export interface WeekChange {
  week: number;
  before?: Slot;
  after?: Slot;
}

/** What a version says otherwise than another, by what both name; no text has to be read for it. */
export interface VersionChanges {
  /** In both, under another revision. */
  changed: string[];
  added: string[];
  sequences: { department: string; weeks: WeekChange[] }[];
  settings: (keyof PlaybookSettings)[];
}

export function changesBetween(former: Compared = NOTHING, later: Compared): VersionChanges {
  const revs = new Map(former.entries.map(({ id, rev }) => [id, rev]));
  return {
    changed: later.entries.filter(({ id, rev }) => revs.has(id) && revs.get(id) !== rev).map(({ id }) => id),
    added: later.entries.filter(({ id }) => !revs.has(id)).map(({ id }) => id),
    sequences: sequenceChanges(former.sequence, later.sequence),
    settings: SETTINGS.filter((name) => !isSame(former.settings[name], later.settings[name])),
  };
}

const SETTINGS = ['departments', 'approvedTools', 'policyLink'] as const satisfies (keyof PlaybookSettings)[];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** By department, the weeks in which something else stands. */
export function sequenceChanges(former: Sequence, later: Sequence): VersionChanges['sequences'] {
  const departments = [...new Set([...Object.keys(former), ...Object.keys(later)])];
  return departments
    .map((department) => ({
      department,
      weeks: weekChanges(former[department] ?? [], later[department] ?? []),
    }))
    .filter(({ weeks }) => weeks.length > 0);
}

function weekChanges(former: readonly Slot[], later: readonly Slot[]): WeekChange[] {
  return Array.from({ length: SEQUENCE_WEEKS }, (_, index) => ({
    week: index + 1,
    before: former.find(({ week }) => week === index + 1),
    after: later.find(({ week }) => week === index + 1),
  })).filter(({ before, after }) => !isSameSlot(before, after));
}

const isSameSlot = (one: Slot | undefined, other: Slot | undefined): boolean =>
  one?.useCase === other?.useCase && one?.again === other?.again && one?.reason === other?.reason;
