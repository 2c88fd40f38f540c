import type { z } from 'zod/v4';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { winSchema } from '../../domain/win/win.ts';
import type { MemoryTables } from '../../store/memory-table.ts';
import { teamPartition } from '../../store/keys.ts';
import { TENANT } from './demo-ids.ts';

/** Facts as they stand in the rows of a team, read without the stores, so that figures can be counted another way. */
function factsOf<Fact>(tables: MemoryTables, team: string, row: RegExp, schema: z.ZodType<Fact>): Fact[] {
  return tables
    .allRows('team')
    .filter((each) => each.partition === teamPartition(TENANT, team) && row.test(each.row))
    .map((each) => schema.parse(JSON.parse(String(each.cells.json))));
}

export const winsKept = (tables: MemoryTables, team: string) =>
  factsOf(tables, team, /^w\|[^|]+\|[^|]+$/, winSchema);

export const commitmentsKept = (tables: MemoryTables, team: string) =>
  factsOf(tables, team, /^c[od]\|/, commitmentSchema);
