import { z } from 'zod/v4';
import { useCountsSchema } from '../../domain/progress/use-counts.ts';
import { codecOf } from '../codec.ts';
import {
  aggPartition,
  aggregateRow,
  aggregateRows,
  contributionRow,
  contributionRows,
  type Scope,
} from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables } from '../table.ts';

/** A week of a team, department or the organisation: figures, and the sets they are counted from. */
const weekFiguresSchema = z.object({
  active: z.string(),
  heard: z.string(),
  roster: z.string(),
  wins: z.number().int(),
  due: z.number().int(),
  held: z.number().int(),
  skipped: z.number().int(),
  async: z.number().int().default(0),
  ...useCountsSchema.shape,
});

const contributionSchema = weekFiguresSchema.extend({ child: z.string(), week: z.string() });
export type Contribution = z.infer<typeof contributionSchema>;
const contributionCodec = codecOf<Contribution>({ table: 'agg', version: 1, schema: contributionSchema });

const aggregateSchema = weekFiguresSchema.extend({ week: z.string() });
export type Aggregate = z.infer<typeof aggregateSchema>;
const aggregateCodec = codecOf<Aggregate>({ table: 'agg', version: 1, schema: aggregateSchema });

export const findContribution = (
  tables: Tables,
  t: string,
  scope: Scope,
  week: string,
  child: string,
): Promise<Stored<Contribution> | undefined> =>
  readRow(tables.agg, contributionCodec, aggPartition(t, scope), contributionRow(week, child));

export async function saveContribution(
  tables: Tables,
  t: string,
  scope: Scope,
  contribution: Contribution,
  etag?: string,
): Promise<void> {
  const row = contributionRow(contribution.week, contribution.child);
  await tables.agg.commit(aggPartition(t, scope), [writeOf(contributionCodec, row, contribution, etag)]);
}

export async function removeContribution(
  tables: Tables,
  t: string,
  scope: Scope,
  week: string,
  child: string,
  etag: string,
): Promise<void> {
  await tables.agg.commit(aggPartition(t, scope), [
    { do: 'remove', row: contributionRow(week, child), etag },
  ]);
}

export async function listContributions(
  tables: Tables,
  t: string,
  scope: Scope,
  week: string,
): Promise<Contribution[]> {
  const rows = await rangeOf(tables.agg, { partition: aggPartition(t, scope), ...contributionRows(week) });
  return rows.map((row) => contributionCodec.decode(row));
}

export const findAggregate = (
  tables: Tables,
  t: string,
  scope: Scope,
  week: string,
): Promise<Stored<Aggregate> | undefined> =>
  readRow(tables.agg, aggregateCodec, aggPartition(t, scope), aggregateRow(week));

export async function saveAggregate(
  tables: Tables,
  t: string,
  scope: Scope,
  aggregate: Aggregate,
  etag?: string,
): Promise<void> {
  await tables.agg.commit(aggPartition(t, scope), [
    writeOf(aggregateCodec, aggregateRow(aggregate.week), aggregate, etag),
  ]);
}

export async function listAggregates(
  tables: Tables,
  t: string,
  scope: Scope,
  first: string,
  last: string,
): Promise<Aggregate[]> {
  const rows = await rangeOf(tables.agg, {
    partition: aggPartition(t, scope),
    ...aggregateRows(first, last),
  });
  return rows.map((row) => aggregateCodec.decode(row));
}
