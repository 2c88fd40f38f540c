import { TableClient } from '@azure/data-tables';
import { z } from 'zod/v4';
import type { Demo } from './demo.ts';

/**
 * The rows themselves, read past the product: keys, shapes and counting rules are written out here once more, so that a
 * fault in the stores or the roll-ups cannot hide itself.
 */
const pinned = z.object({ home: z.string(), week: z.string() });
const winRow = z.object({
  id: z.string(),
  team: z.string(),
  title: z.string(),
  author: z.string(),
  state: z.string(),
  week: z.string(),
  act: pinned,
});
const commitmentRow = z.object({ user: z.string(), ended: z.string().optional(), act: pinned.optional() });
const triedRow = z.object({ user: z.string(), outcome: z.string(), act: pinned.optional() });
const promotionRow = z.object({ win: z.string(), user: z.string(), answer: z.string(), useCase: z.string() });
const REPORTED = ['worked', 'partly', 'did-not'];
const agendaRow = z.object({
  id: z.string(),
  run: z.object({ marks: z.record(z.string(), z.object({ as: z.string() })) }).optional(),
  state: z.string(),
});
const memberRow = z.object({ user: z.string(), ordinal: z.number() });
const rollUpRow = z.object({
  week: z.string(),
  active: z.string(),
  wins: z.number(),
  held: z.array(z.string()),
});

interface Raw {
  team: string;
  row: string;
  value: unknown;
}

export interface Scan {
  wins: z.infer<typeof winRow>[];
  /** What came of wins, as those who tried them reported it. */
  tried: z.infer<typeof triedRow>[];
  /** What authors were asked for the playbook, and said. */
  promotions: z.infer<typeof promotionRow>[];
  /** Entries of outboxes that somebody has still to deliver. */
  waiting: number;
  /** Where a roll-up and the facts do not agree, as sentences; to be empty. */
  differences: string[];
}

/** A card that was being sent when its process died is given up after a minute and never sent again: nobody is waited for. */
const isBeingSent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === 'sending';

async function rowsOfTeams(demo: Demo): Promise<Raw[]> {
  const client = TableClient.fromConnectionString(demo.connection, 'team', { allowInsecureConnection: true });
  const rows: Raw[] = [];
  for await (const entity of client.listEntities<Record<string, unknown>>()) {
    const text = ['json', 'json1', 'json2', 'json3'].map((name) => String(entity[name] ?? '')).join('');
    rows.push({
      team: entity.partitionKey!.split('|').at(-1)!,
      row: entity.rowKey!,
      value: JSON.parse(text || '{}'),
    });
  }
  return rows;
}

const bitsOf = (set: string): number[] =>
  [...Buffer.from(set, 'base64')].flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => at * 8 + bit),
  );
const sorted = (values: Iterable<number | string>): string => JSON.stringify([...new Set(values)].sort());

export async function scanStorage(demo: Demo): Promise<Scan> {
  const rows = await rowsOfTeams(demo);
  const kind = <Value>(key: RegExp, schema: z.ZodType<Value>) =>
    rows.filter(({ row }) => key.test(row)).map(({ team, value }) => ({ team, value: schema.parse(value) }));
  const wins = kind(/^w\|\d+\|[^|]+$/, winRow).map(({ value }) => value);
  const commitments = kind(/^c[od]\|/, commitmentRow).map(({ value }) => value);
  const tried = kind(/^y\|/, triedRow)
    .map(({ value }) => value)
    .filter(({ outcome }) => REPORTED.includes(outcome));
  const promotions = kind(/^pr\|/, promotionRow);
  const unasked = promotions.filter(
    ({ team, value }) =>
      !wins.some((win) => win.id === value.win && win.team === team && win.author === value.user),
  );
  const agendas = kind(/^ag\|/, agendaRow);
  const ordinals = new Map(kind(/^u\|/, memberRow).map(({ value }) => [value.user, value.ordinal]));
  const acts = [
    ...wins.filter(({ state }) => state !== 'withdrawn').map(({ author, act }) => ({ user: author, ...act })),
    ...commitments.flatMap(({ user, ended, act }) => (act && ended === 'did-it' ? [{ user, ...act }] : [])),
    ...tried.flatMap(({ act, user }) => (act ? [{ user, ...act }] : [])),
  ];

  const differences = kind(/^r\|/, rollUpRow).flatMap(({ team, value: rollUp }) => {
    const { week } = rollUp;
    const counted = wins.filter((win) => win.team === team && win.week === week && win.state !== 'withdrawn');
    const active = acts
      .filter((act) => act.home === team && act.week === week)
      .map((act) => ordinals.get(act.user) ?? -1);
    const held = agendas
      .filter((agenda) => agenda.team === team && rollUp.held.includes(agenda.value.id))
      .filter(({ value }) => value.state === 'ended')
      .filter(({ value }) => Object.values(value.run?.marks ?? {}).some((mark) => mark.as === 'done'));
    return [
      ...(rollUp.wins === counted.length
        ? []
        : [`${team} ${week}: ${rollUp.wins} wins instead of ${counted.length}`]),
      ...(sorted(bitsOf(rollUp.active)) === sorted(active)
        ? []
        : [`${team} ${week}: active ${sorted(bitsOf(rollUp.active))} instead of ${sorted(active)}`]),
      ...(held.length === rollUp.held.length ? [] : [`${team} ${week}: held ${rollUp.held.join()}`]),
    ];
  });
  const weeks = new Set(kind(/^r\|/, rollUpRow).map(({ team, value }) => `${team} ${value.week}`));
  const missing = [
    ...wins.map(({ team, week }) => `${team} ${week}`),
    ...acts.map(({ home, week }) => `${home} ${week}`),
  ].filter((each) => !weeks.has(each));
  return {
    wins,
    tried,
    promotions: promotions.map(({ value }) => value),
    waiting: rows.filter(({ row, value }) => row.startsWith('ob|') && !isBeingSent(value)).length,
    differences: [
      ...differences,
      ...unasked.map(({ value }) => `${value.user} was asked for ${value.win}, which is no win of theirs`),
      ...missing.map((each) => `${each}: no roll-up`),
    ],
  };
}
