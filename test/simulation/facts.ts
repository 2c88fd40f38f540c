import { z } from 'zod/v4';
import { agendaSchema } from '../../src/domain/agenda/agenda.ts';
import { commitmentSchema } from '../../src/domain/commitment/commitment.ts';
import { messageWeekSchema } from '../../src/domain/person/messages.ts';
import { personSchema } from '../../src/domain/person/person.ts';
import { actsSchema } from '../../src/domain/progress/act.ts';
import { rollUpSchema } from '../../src/domain/progress/roll-up.ts';
import { memberSchema } from '../../src/domain/team/roster.ts';
import { teamSchema } from '../../src/domain/team/team.ts';
import { toldWinSchema } from '../../src/domain/win/told-win.ts';
import { winSchema } from '../../src/domain/win/win.ts';
import { cheerSchema, trySchema, winCountsSchema } from '../../src/domain/win/win-counts.ts';
import type { Row, Table, Tables } from '../../src/store/table.ts';
import { DEPARTMENTS, PEOPLE, TEAMS } from './organisation.ts';

/** Keys are written out here once more, and rows are read as they are: a fault in the stores must not hide itself. */
const TENANT = 'tenant-1';

const figuresSchema = z.object({
  week: z.string(),
  child: z.string().optional(),
  active: z.string(),
  heard: z.string(),
  roster: z.string(),
  wins: z.number(),
  due: z.number(),
  held: z.number(),
  skipped: z.number(),
  async: z.number(),
  used: z.record(z.string(), z.number()),
  tries: z.record(z.string(), z.object({ worked: z.number(), of: z.number() })),
});
export type Figures = z.infer<typeof figuresSchema>;
const copySchema = z.object({ win: winSchema, counts: winCountsSchema, teamName: z.string() });

async function rowsOf(table: Table, partition: string): Promise<Row[]> {
  const rows: Row[] = [];
  let continuation: string | undefined;
  do {
    const page = await table.page({ partition, from: '!', to: '~~~', continuation });
    rows.push(...page.rows);
    continuation = page.continuation;
  } while (continuation !== undefined);
  return rows;
}

function valueOf(row: Row): unknown {
  const chunks = ['json', 'json1', 'json2', 'json3'].map((name) => row.cells[name] ?? '');
  return JSON.parse(chunks.join(''));
}

function ofKind<Value>(rows: Row[], kind: RegExp, schema: z.ZodType<Value>): { key: string; value: Value }[] {
  return rows
    .filter((row) => kind.test(row.row))
    .map((row) => ({ key: row.row, value: schema.parse(valueOf(row)) }));
}

const values = <Value>(found: { value: Value }[]): Value[] => found.map(({ value }) => value);
const byPart = <Value>(found: { key: string; value: Value }[], part: number) =>
  found.map(({ key, value }) => ({ of: key.split('|')[part] ?? '', value }));

/** Every row that a gallery keeps of a win, with what it shows; what changed last also of wins that are gone. */
const shelvesIn = (rows: Row[]) => ({
  wins: ofKind(rows, /^gx?\|/, copySchema),
  changes: ofKind(rows, /^gc\|/, z.union([copySchema, z.object({ gone: z.literal(true) })])),
  hidden: ofKind(rows, /^gh\|/, z.object({ gone: z.literal(true) })).map(({ key }) => key),
  holds: ofKind(rows, /^gi\|/, z.object({ rows: z.array(z.string()) })),
});
export type Shelves = ReturnType<typeof shelvesIn>;

async function teamFacts(tables: Tables, team: string) {
  const rows = await rowsOf(tables.team, `${TENANT}|t|${team}`);
  const [header] = values(ofKind(rows, /^!$/, teamSchema));
  if (!header) throw new Error(`team ${team} is not there`);
  return {
    id: team,
    header,
    members: values(ofKind(rows, /^u\|/, memberSchema)),
    agendas: values(ofKind(rows, /^ag\|/, agendaSchema)),
    commitments: values(ofKind(rows, /^c[od]\|/, commitmentSchema)),
    wins: values(ofKind(rows, /^w\|\d+\|[^|]+$/, winSchema)),
    counts: byPart(ofKind(rows, /^w\|\d+\|[^|]+\|n$/, winCountsSchema), 2),
    cheers: byPart(ofKind(rows, /^h\|/, cheerSchema), 1),
    tries: byPart(ofKind(rows, /^y\|/, trySchema), 1),
    told: values(ofKind(rows, /^tw\|/, toldWinSchema)),
    acts: values(ofKind(rows, /^act\|/, actsSchema)),
    rollUps: values(ofKind(rows, /^r\|/, rollUpSchema)),
    posted: rows.filter((row) => row.row.startsWith('ps|')).map((row) => row.row),
    shelves: shelvesIn(rows),
    outbox: rows.filter((row) => row.row.startsWith('ob|')).map((row) => row.row),
  };
}
export type TeamFacts = Awaited<ReturnType<typeof teamFacts>>;

async function scopeFacts(tables: Tables, scope: string) {
  const rows = await rowsOf(tables.agg, `${TENANT}|${scope}`);
  return {
    scope,
    contributions: values(ofKind(rows, /^c\|/, figuresSchema)),
    weeks: values(ofKind(rows, /^r\|/, figuresSchema)),
    copies: values(ofKind(rows, /^g\|/, copySchema)),
    shelves: shelvesIn(rows),
  };
}
export type ScopeFacts = Awaited<ReturnType<typeof scopeFacts>>;

async function personFacts(tables: Tables, id: string) {
  const rows = await rowsOf(tables.person, `${TENANT}|u|${id}`);
  const [person] = values(ofKind(rows, /^!$/, personSchema));
  return {
    id,
    person,
    pins: byPart(ofKind(rows, /^hw\|/, z.object({ team: z.string() })), 1),
    messages: values(ofKind(rows, /^ms\|/, messageWeekSchema)),
  };
}
export type PersonFacts = Awaited<ReturnType<typeof personFacts>>;

/** Everything that is kept, row by row. */
export async function readFacts(tables: Tables) {
  return {
    teams: await Promise.all(TEAMS.map((team) => teamFacts(tables, team.id))),
    people: await Promise.all(PEOPLE.map((person) => personFacts(tables, person.id))),
    departments: await Promise.all(
      DEPARTMENTS.map(async (id) => ({ id, ...(await scopeFacts(tables, `d|${id}`)) })),
    ),
    organisation: await scopeFacts(tables, 'o'),
    dirty: (await rowsOf(tables.dirty, `${TENANT}|o`)).map((row) => row.row),
  };
}
export type Facts = Awaited<ReturnType<typeof readFacts>>;

/** The places of the people in a set, read bit by bit. */
export function peopleIn(set: string): number[] {
  const bytes = [...Buffer.from(set, 'base64')];
  return bytes.flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => at * 8 + bit),
  );
}
