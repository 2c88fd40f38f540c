import { type Agenda, agendaSchema } from '../../domain/agenda/agenda.ts';
import { codecOf } from '../codec.ts';
import { agendaRow, agendaRows, agendaRowsBetween, teamPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const agendaCodec = codecOf<Agenda>({ table: 'team', version: 1, schema: agendaSchema });

export const findAgenda = (
  tables: Tables,
  t: string,
  team: string,
  agenda: string,
): Promise<Stored<Agenda> | undefined> =>
  readRow(tables.team, agendaCodec, teamPartition(t, team), agendaRow(agenda));

export const agendaWrite = (agenda: Agenda, etag?: string): Write =>
  writeOf(agendaCodec, agendaRow(agenda.id), agenda, etag);

export const agendaRemoval = (agenda: string, etag: string): Write => ({
  do: 'remove',
  row: agendaRow(agenda),
  etag,
});

/** Agendas whose own day, which stays when they are moved, is from `first` to `last`. */
export async function listAgendasBetween(
  tables: Tables,
  t: string,
  team: string,
  first: string,
  last: string,
): Promise<Stored<Agenda>[]> {
  const rows = await rangeOf(tables.team, {
    partition: teamPartition(t, team),
    ...agendaRowsBetween(first, last),
  });
  return rows.map((row) => ({ value: agendaCodec.decode(row), etag: row.etag }));
}

/** Newest date first, coming ones included. */
export async function listAgendas(
  tables: Tables,
  t: string,
  team: string,
  limit: number,
  continuation?: string,
): Promise<{ agendas: Stored<Agenda>[]; next?: string }> {
  const agendas: Stored<Agenda>[] = [];
  let next = continuation;
  do {
    const page = await tables.team.page({
      partition: teamPartition(t, team),
      ...agendaRows,
      limit: limit - agendas.length,
      continuation: next,
    });
    agendas.push(...page.rows.map((row) => ({ value: agendaCodec.decode(row), etag: row.etag })));
    next = page.continuation;
  } while (next !== undefined && agendas.length < limit);
  return { agendas, next };
}
