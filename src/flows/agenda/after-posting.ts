import type { Agenda } from '../../domain/agenda/agenda.ts';
import { agendaWrite, findAgenda, listAgendas } from '../../store/agenda/agenda-store.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

/** After a segment was skipped or put into the channel: sends what was queued, and draws its own card anew. */
export async function afterPosting(world: World, team: string, posted: Agenda): Promise<void> {
  await deliver(world, team);
  if (posted.channel) await closeChannelVersions(world, team, (each) => each.date < posted.date);
  await refreshCards(world, team, { about: 'agenda', object: posted.id });
}

/** The newest agendas of a team among which a version may still be open. */
const LOOKED_AT = 12;

/** Takes no more answers, since the next agenda has come: they are on it. The cards say so. */
export async function closeChannelVersions(
  world: World,
  team: string,
  isDue: (agenda: Agenda) => boolean,
): Promise<void> {
  const { agendas } = await listAgendas(world.tables, world.tenant, team, LOOKED_AT);
  const open = agendas.filter(
    ({ value }) => value.channel !== undefined && value.channel.closedAt === undefined && isDue(value),
  );
  for (const { value } of open) {
    await closeOne(world, team, value.id);
    await refreshCards(world, team, { about: 'channel-version', object: value.id });
  }
}

const closeOne = (world: World, team: string, id: string): Promise<void> =>
  writing(world, async () => {
    const former = await findAgenda(world.tables, world.tenant, team, id);
    if (!former?.value.channel || former.value.channel.closedAt !== undefined) return;
    const channel = { ...former.value.channel, closedAt: world.clock().toISOString() };
    const closed = { ...former.value, channel, rev: former.value.rev + 1 };
    await commitTeam(world.tables, world.tenant, team, [agendaWrite(closed, former.etag)]);
  });
