import {
  type Agenda,
  agendaIdOf,
  type AgendaItem,
  dateOfAgendaId,
  isAgendaId,
  itemSchema,
} from '../../domain/agenda/agenda.ts';
import { prepareAgenda } from '../../domain/agenda/prepare-agenda.ts';
import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, localOf, weekOfDate } from '../../domain/week.ts';
import { agendaWrite, findAgenda, listAgendas } from '../../store/agenda/agenda-store.ts';
import { glancing } from '../../store/glance.ts';
import type { Stored } from '../../store/rows.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { permitted } from '../team/standing.ts';
import { winReader } from '../win/see-win.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { gatherPreparing } from './gather-preparing.ts';
import { seeAgenda } from './see-agenda.ts';

/** The running agenda, else the next one. Prepared when it was not yet; kept in line with the facts until somebody edits it. */
export async function nextAgenda(
  world: World,
  actor: Actor,
  teamId: string,
): Promise<AgendaSeen | undefined> {
  const { team, roles } = await permitted(world, actor, teamId, 'agenda.see');
  const agenda = await prepareNext(world, team);
  return agenda && seeAgenda(world, team, agenda, { ...(await winReader(world, actor, roles)), roles });
}

/**
 * One agenda, as everybody in a running segment asks for it every second: the agenda itself is read each time, what
 * stands around it once a second for all of them.
 */
export async function readAgenda(
  world: World,
  actor: Actor,
  teamId: string,
  id: string,
): Promise<AgendaSeen> {
  const shown = { ...world, tables: glancing(world.tables, world.clock) };
  const { team, roles } = await permitted(shown, actor, teamId, 'agenda.see');
  const stored = isAgendaId(id) ? await findAgenda(world.tables, world.tenant, teamId, id) : undefined;
  if (!stored) return refuse('not-found', 'agendaGone');
  return seeAgenda(shown, team, stored.value, { ...(await winReader(shown, actor, roles)), roles });
}

/** Prepares the next agenda of a team; called by its readers and by the clock, with the same result. */
export async function prepareNext(world: World, team: Team): Promise<Agenda | undefined> {
  const { agendas } = await listAgendas(world.tables, world.tenant, team.id, 8);
  const running = agendas.find((stored) => stored.value.state === 'running');
  if (running) return running.value;
  if (team.setUpAt === undefined) return undefined;
  const today = localOf(world.clock(), team.zone).date;
  const date = openOccurrence(team, agendas, today);
  return date === undefined ? undefined : prepareFor(world, team, date);
}

/** The first occurrence from today on that was neither held nor skipped. */
function openOccurrence(team: Team, agendas: Stored<Agenda>[], today: string): string | undefined {
  const isOver = (date: string) =>
    agendas.some(
      ({ value }) =>
        dateOfAgendaId(value.id) === date &&
        value.id.startsWith(team.series) &&
        (value.state === 'ended' || value.state === 'skipped'),
    );
  const first = nextOccurrence(team.cadence, today);
  return first !== undefined && isOver(first) ? nextOccurrence(team.cadence, addDays(first, 1)) : first;
}

async function prepareFor(world: World, team: Team, date: string): Promise<Agenda> {
  const id = agendaIdOf(team.series, date);
  return writing(world, async () => {
    const former = await findAgenda(world.tables, world.tenant, team.id, id);
    if (former && !isOpenToRule(former.value)) return former.value;
    // With their fields in the order of the rows, or what is the same would look changed and be written at every read.
    const items = prepareAgenda(await gatherPreparing(world, team, date)).map((item) =>
      itemSchema.parse(item),
    );
    if (former && sameItems(former.value.items, items)) return former.value;
    const agenda = await preparedAgenda(world, team, { id, date, time: team.cadence.time, items });
    if (former) {
      const next = { ...agenda, ...keptOf(former.value, items), rev: former.value.rev + 1 };
      await commitTeam(world.tables, world.tenant, team.id, [agendaWrite(next, former.etag)]);
      return next;
    }
    await commitFact(world, {
      team: team.id,
      writes: [agendaWrite(agenda)],
      change: { week: weekOfDate(date), due: id },
    });
    return agenda;
  });
}

/** The rule may change an agenda until somebody has edited, posted or started it. */
const isOpenToRule = (agenda: Agenda): boolean =>
  agenda.state === 'prepared' && !agenda.edited && agenda.postedAt === undefined;

const useCasesOf = (items: AgendaItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'use-case' ? [item.useCase] : []));

/** With the version it was prepared from, a use case that stays and was published anew says that it was updated. */
const keptOf = (former: Agenda, items: AgendaItem[]): Pick<Agenda, 'playbookVersion'> | undefined =>
  useCasesOf(former.items).join() === useCasesOf(items).join()
    ? { playbookVersion: former.playbookVersion }
    : undefined;

const sameItems = (a: AgendaItem[], b: AgendaItem[]): boolean => JSON.stringify(a) === JSON.stringify(b);

export async function preparedAgenda(
  world: World,
  team: Team,
  { id, date, time, items }: Pick<Agenda, 'id' | 'date' | 'time' | 'items'>,
): Promise<Agenda> {
  const { version } = await readPlaybook(world);
  const preparedAt = world.clock().toISOString();
  return {
    id,
    team: team.id,
    date,
    time,
    preparedAt,
    edited: false,
    playbookVersion: version,
    items,
    state: 'prepared',
    rev: 1,
  };
}
