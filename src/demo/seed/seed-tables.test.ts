import { expect, test } from 'vitest';
import type { FaultPlan } from '../../store/fault-plan.ts';
import { newMemoryTables } from '../../store/memory-table.ts';
import { TABLE_NAMES } from '../../store/table.ts';
import { TENANT } from './demo-ids.ts';
import { SHOWN_TEAM } from './organisation.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { readMarker } from './seed-marker.ts';
import { seedTables } from './seed-tables.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const LATER = new Date('2026-11-26T15:00:00Z');
const PATIENCE = { timeout: 60_000 };

test(
  'a broken seed is done again for its own instant, over the rows it left; a whole one is left alone',
  PATIENCE,
  async () => {
    const storage = { answers: true };
    const faults: FaultPlan = ({ nth }) => (!storage.answers && nth > 40 ? 'before' : 'none');
    const tables = newMemoryTables({ faults });
    const kept = () => TABLE_NAMES.reduce((sum, name) => sum + tables.allRows(name).length, 0);

    storage.answers = false;
    await expect(seedTables(tables, NOW)).rejects.toThrow();
    storage.answers = true;
    expect(await readMarker(tables)).toEqual({ state: 'begun', now: NOW.toISOString() });
    expect(kept()).toBeGreaterThan(1);

    const report = await seedTables(tables, LATER, { serviceUrl: 'http://localhost:7777/_connector' });
    expect(report).toMatchObject({ seeded: true, now: NOW });
    // Everything that stands there now was written by the second attempt, the marker beside it.
    expect(kept()).toBe(report.rows + 1);
    expect(await readMarker(tables)).toEqual({ state: 'complete', now: NOW.toISOString() });
    const team = await findTeam(tables, TENANT, SHOWN_TEAM.id);
    expect(team?.value.place).toMatchObject({
      serviceUrl: 'http://localhost:7777/_connector',
      conversation: SHOWN_TEAM.channelId,
    });

    expect(await seedTables(tables, LATER)).toEqual({ seeded: false, now: NOW, rows: 0, transactions: 0 });
  },
);
