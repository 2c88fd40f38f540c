import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodedId,
  encodedId,
  instantOfInverted,
  invertedDate,
  invertedInstant,
  dateOfInverted,
} from './key-parts.ts';
import * as keys from './keys.ts';
import type { Shelf } from '../domain/win/shelf.ts';
import { checkKey } from './table-limits.ts';

const T = 'tenant';
const USER = '29:1a_b|c/d\\e#f?g';
const WIN = '01JD4Z0000AAAAAAAAAAAAAAAA';
const AT = '2026-11-24T09:30:00.000Z';
const WEEK = '2026-W48';
const TEAM = '19:abcdef@thread.tacv2';
const ORG = 'organisation';

const shelved = { id: WIN, at: AT, rank: 0.5 };
const galleryRows = [
  keys.shelfRow({ among: { by: 'task', value: 'drafting-email' }, order: 'reused' }, shelved),
  keys.galleryHoldRow(WIN),
  keys.galleryChangeRow(AT, WIN),
  keys.galleryHiddenRow(AT, TEAM, WIN),
];

/** One row of every kind in every partition kind of every table. A new kind of row is added here. */
const ROWS: Record<string, Record<string, string[]>> = {
  team: {
    [keys.teamPartition(T, TEAM)]: [
      keys.headerRow,
      keys.rosterRow(USER),
      keys.agendaRow('series.2026-11-24'),
      keys.openCommitmentRow(USER, 'one'),
      keys.closedCommitmentRow(AT, 'one'),
      keys.experimentRow('one'),
      keys.checkInRow(WEEK, USER),
      keys.actRow(WEEK, USER),
      keys.winRow(AT, WIN),
      keys.cheerRow(WIN, USER),
      keys.triedItRow(WIN, USER),
      keys.toldWinRow(WIN),
      keys.digestRow(WEEK),
      keys.digestNamingRow(WIN, WEEK),
      keys.cardNamingRow(WIN, TEAM, 'agenda.series.2026-11-24'),
      keys.promotionRow(USER, WIN),
      keys.newsRow(USER, WEEK),
      keys.featuredInTeamRow,
      keys.rollUpRow(WEEK),
      keys.postedRow('win', '1700000000'),
      keys.outboxRow('op'),
      ...galleryRows,
    ],
  },
  agg: {
    [keys.aggPartition(T, { department: 'sales' })]: [
      keys.contributionRow(WEEK, TEAM),
      keys.aggregateRow(WEEK),
      keys.setRow(WEEK, 'heard'),
      keys.cohortRow('march'),
      keys.retentionRow('march'),
      keys.galleryRow(AT, WIN),
    ],
    [keys.aggPartition(T, ORG)]: [keys.aggregateRow(WEEK), keys.galleryRow(AT, WIN), ...galleryRows],
  },
  person: {
    [keys.personPartition(T, USER)]: [
      keys.profileRow,
      keys.conversationRow,
      keys.pinnedHomeRow(WEEK),
      keys.traceRow(TEAM),
      keys.draftRow('hash'),
      keys.operationRow('op'),
      keys.messageWeekRow(WEEK),
      keys.waitingNewsRow(TEAM, WIN),
      keys.toldNewsRow(TEAM, WIN),
    ],
  },
  org: {
    [keys.orgPartition(T)]: [
      keys.settingsRow,
      keys.departmentRow('sales'),
      keys.toolRow('claude'),
      keys.trainingRow('march'),
      keys.featuredRow(WIN),
      keys.ordinalRow(12),
      keys.mailRow('hash'),
      keys.meetingRow('19:meeting_x@thread.v2'),
    ],
  },
  playbook: {
    [keys.playbookPartition(T)]: [
      keys.headRow,
      keys.versionRow(1),
      keys.useCaseRow('job-advert', 1),
      keys.useCaseDraftRow('job-advert'),
      keys.sequenceDraftRow('marketing'),
    ],
  },
  job: { [keys.jobPartition(T, 3)]: [keys.jobRow(AT, 'job')] },
  delivery: { [keys.deliveryPartition(T, 'digest', 3)]: [keys.deliveryRow(USER)] },
  dirty: { [keys.dirtyPartition(T, ORG)]: [keys.leaseRow, keys.dirtyRow(TEAM, WEEK)] },
  audit: { [keys.auditPartition(T, AT)]: [keys.auditRow(AT, 'op')] },
};

const kindOf = (row: string): string => (row.includes('|') ? row.slice(0, row.indexOf('|') + 1) : row);

const within = (range: { from: string; to: string }, row: string): boolean =>
  row >= range.from && row < range.to;

test('no two kinds of row of one partition share a prefix', () => {
  for (const partitions of Object.values(ROWS)) {
    for (const rows of Object.values(partitions)) {
      const kinds = rows.map(kindOf);
      for (const [at, kind] of kinds.entries()) {
        expect(kinds.filter((other, place) => place !== at && other.startsWith(kind))).toEqual([]);
      }
    }
  }
});

test('the partitions of every table are different', () => {
  for (const partitions of Object.values(ROWS)) {
    expect(new Set(Object.keys(partitions)).size).toBe(Object.keys(partitions).length);
  }
  expect(keys.aggPartition(T, { department: 'o' })).not.toBe(keys.aggPartition(T, ORG));
});

test('the storage accepts every key, whatever the ids hold', () => {
  for (const partitions of Object.values(ROWS)) {
    for (const [partition, rows] of Object.entries(partitions)) {
      for (const row of rows) expect(() => checkKey({ partition, row })).not.toThrow();
    }
  }
});

test('two ids never become the same key, and the id can be read back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
      expect(encodedId(id)).toMatch(/^[0-9A-Za-z._~-]+$/);
      expect(decodedId(encodedId(id))).toBe(id);
    }),
  );
  expect(decodedId(encodedId('half a pair \ud800'))).toBe('half a pair \ud800');
});

test('an id in safe characters stays readable', () => {
  expect(encodedId('hand-01JD4Z.2026-11-24')).toBe('hand-01JD4Z.2026-11-24');
  expect(encodedId('19:a@b')).toBe('19~3aa~40b');
});

test('a key is never made from nothing', () => {
  expect(() => keys.rosterRow('')).toThrow('empty id');
  expect(() => keys.winRow('yesterday', WIN)).toThrow('out of range');
  expect(() => keys.agendaRow('no-date')).toThrow('no date');
});

test('of two instants the later comes first, and the instant can be read back', () => {
  const instant = fc.integer({ min: 0, max: 9_999_999_999_999 });
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [a, b] = [new Date(one), new Date(other)];
      expect(Math.sign(one - other)).toBe(
        invertedInstant(a) === invertedInstant(b) ? 0 : invertedInstant(a) < invertedInstant(b) ? 1 : -1,
      );
      expect(instantOfInverted(invertedInstant(a))).toBe(a.toISOString());
    }),
  );
});

test('of two days and of two weeks the later comes first', () => {
  const day = fc
    .integer({ min: 0, max: 2_932_896 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(one > other).toBe(invertedDate(one) < invertedDate(other));
      expect(dateOfInverted(invertedDate(one))).toBe(one);
    }),
  );
  expect(keys.rollUpRow('2027-W01') < keys.rollUpRow('2026-W53')).toBe(true);
  expect(keys.weekOfRow(keys.rollUpRow('2026-W53', 2))).toBe('2026-W53');
  expect(keys.weekOfRow(keys.contributionRow('2026-W48', TEAM))).toBe('2026-W48');
});

test('the counts of a win are right behind its words, and both tell which win and when', () => {
  const newer = '2026-11-24T09:30:00.001Z';
  const rows = [
    keys.winCountsRow(AT, WIN),
    keys.winRow(AT, WIN),
    keys.winCountsRow(newer, WIN),
    keys.winRow(newer, WIN),
  ];
  expect([...rows].sort()).toEqual([rows[3], rows[2], rows[1], rows[0]]);
  expect(keys.winKeyOf(keys.winRow(AT, WIN))).toEqual({ win: WIN, at: AT, counts: false });
  expect(keys.winKeyOf(keys.winCountsRow(AT, WIN))).toEqual({ win: WIN, at: AT, counts: true });
  expect(keys.winKeyOf(keys.galleryRow(AT, 'a/b'))).toEqual({ win: 'a/b', at: AT, counts: false });
  expect(() => keys.winKeyOf(keys.headerRow)).toThrow();
});

test('a range holds its kind and nothing else', () => {
  const rows = Object.values(ROWS.team ?? {}).flat();
  expect(rows.filter((row) => within(keys.winRows, row))).toEqual([keys.winRow(AT, WIN)]);
  expect(rows.filter((row) => within(keys.rosterRows, row))).toEqual([keys.rosterRow(USER)]);
  expect(within(keys.cheerRows('a'), keys.cheerRow('ab', USER))).toBe(false);
  expect(within(keys.winRows, keys.winCountsRow(AT, WIN))).toBe(true);
});

test('a shelf holds its facet, value and order and nothing else', () => {
  const task = (value: string) => ({ by: 'task' as const, value });
  const shelf = { among: task('drafting'), order: 'reused' } as const;
  const isOn = (other: Shelf) => within(keys.shelfRows(shelf), keys.shelfRow(other, shelved));
  expect(isOn(shelf)).toBe(true);
  expect(isOn({ ...shelf, order: 'newest' })).toBe(false);
  expect(isOn({ ...shelf, among: task('drafting-email') })).toBe(false);
  expect(isOn({ ...shelf, among: { by: 'tool', value: 'drafting' } })).toBe(false);
  expect(isOn({ ...shelf, among: 'all' })).toBe(false);
});

test('the most reused comes first, and of the same rank the newest', () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const instant = fc.integer({ min: 0, max: 9_999_999_999_999 }).map((time) => new Date(time));
  const row = (rank: number, at: Date) =>
    keys.shelfRow({ among: 'all', order: 'reused' }, { id: WIN, at, rank });
  const place = (rank: number) => Math.floor(rank * 1e9);
  fc.assert(
    fc.property(share, share, instant, instant, (one, other, first, second) => {
      if (place(one) !== place(other)) expect(row(one, first) < row(other, second)).toBe(one > other);
      else if (+first !== +second) expect(row(one, first) < row(other, second)).toBe(first > second);
    }),
  );
  expect(() => row(1, new Date(AT))).toThrow('out of range');
});

test('what changed since an instant is one range, and tells which win', () => {
  const row = keys.galleryChangeRow(AT, 'a/b');
  expect(within(keys.galleryChangeRowsSince(AT), row)).toBe(true);
  expect(within(keys.galleryChangeRowsSince('2026-11-24T09:30:00.001Z'), row)).toBe(false);
  expect(keys.winOfChangeRow(row)).toBe('a/b');
});

test('a range of weeks holds its first and its last week with their shards', () => {
  const range = keys.rollUpRows('2026-W46', '2026-W48');
  expect(within(range, keys.rollUpRow('2026-W46', 5))).toBe(true);
  expect(within(range, keys.rollUpRow('2026-W48'))).toBe(true);
  expect(within(range, keys.rollUpRow('2026-W49'))).toBe(false);
  expect(within(range, keys.rollUpRow('2026-W45'))).toBe(false);
  expect(within(keys.actRows('2026-W46', '2026-W48'), keys.actRow('2026-W48', USER))).toBe(true);
  expect(within(keys.actRows('2026-W46'), keys.actRow('2026-W47', USER))).toBe(false);
});

test('a range since an instant holds that instant and everything newer', () => {
  expect(within(keys.winRowsSince(AT), keys.winCountsRow(AT, WIN))).toBe(true);
  expect(within(keys.winRowsSince(AT), keys.winRow('2027-01-01T00:00:00Z', WIN))).toBe(true);
  expect(within(keys.winRowsSince(AT), keys.winRow('2026-11-24T09:29:59.999Z', WIN))).toBe(false);
  expect(within(keys.agendaRowsBetween('2026-11-01', '2026-11-30'), keys.agendaRow('s.2026-11-30'))).toBe(
    true,
  );
  expect(within(keys.agendaRowsBetween('2026-11-01', '2026-11-30'), keys.agendaRow('s.2026-12-01'))).toBe(
    false,
  );
});

test('a job is due at its minute and not before', () => {
  const row = keys.jobRow(AT, 'job');
  expect(within(keys.jobRowsDue(AT), row)).toBe(true);
  expect(within(keys.jobRowsDue('2026-11-24T09:29:59.999Z'), row)).toBe(false);
  expect(within(keys.jobRowsDue('2027-01-01T00:00:00.000Z'), row)).toBe(true);
});

test('one version of the playbook is one range, however many there are', () => {
  const range = keys.versionRowsOf(1);
  expect(
    [keys.versionRow(1), keys.versionRow(1, 0), keys.versionRow(10), keys.versionRow(2)].map((row) =>
      within(range, row),
    ),
  ).toEqual([true, true, false, false]);
});

test('people and children are read back out of their keys', () => {
  expect(keys.userOfRow(keys.actRow(WEEK, USER))).toBe(USER);
  expect(keys.userOfRow(keys.deliveryRow(USER))).toBe(USER);
  expect(keys.childOfContribution(keys.contributionRow(WEEK, TEAM))).toBe(TEAM);
  expect(keys.auditPartition(T, AT)).toBe('tenant|202611');
});
