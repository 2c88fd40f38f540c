import { type Agenda, type AgendaItem, itemSchema } from '../../domain/agenda/agenda.ts';
import { type Coming, comingFrom, timeOf } from '../../domain/agenda/coming.ts';
import { withReasons } from '../../domain/agenda/off-archived.ts';
import { prepareAgenda } from '../../domain/agenda/prepare-agenda.ts';
import type { Team } from '../../domain/team/team.ts';
import { addDays, localOf, weekOfDate } from '../../domain/week.ts';
import { agendaWrite, findAgenda } from '../../store/agenda/agenda-store.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import { planRedrawing } from '../outbox/plan-redrawing.ts';
import type { World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { writing } from '../storing.ts';
import { gatherPreparing } from './gather-preparing.ts';
import { dropLeft } from './drop-left.ts';
import { listNear } from './list-near.ts';
import { withoutArchived } from './without-archived.ts';

const nearAgendas = async (world: World, team: Team): Promise<Agenda[]> =>
  dropLeft(world, team, await listNear(world, team));

/** The running agenda, else the soonest by its real date; called by its readers and by the clock, with the same result. */
export async function prepareNext(world: World, team: Team): Promise<Agenda | undefined> {
  const agendas = await nearAgendas(world, team);
  const running = agendas.find((agenda) => agenda.state === 'running');
  if (running) return running;
  if (team.setUpAt === undefined) return undefined;
  const [next] = comingFrom(team, agendas, localOf(world.clock(), team.zone).date);
  return next && prepareFor(world, team, next);
}

/** What the clock prepares the day before: everything that is held until tomorrow. */
export async function prepareUntilTomorrow(world: World, team: Team): Promise<void> {
  const today = localOf(world.clock(), team.zone).date;
  const coming = comingFrom(team, await nearAgendas(world, team), today);
  for (const each of coming.filter(({ date }) => date <= addDays(today, 1)))
    await prepareFor(world, team, each);
}

/** Writes the agenda of a segment, or brings it in line with the facts until somebody has edited or posted it. */
export async function prepareFor(world: World, team: Team, { id, date, time }: Coming): Promise<Agenda> {
  return writing(world, async () => {
    const former = await findAgenda(world.tables, world.tenant, team.id, id);
    if (former) return renewed(world, team, former.value, former.etag);
    const items = await preparedItems(world, team, date);
    const agenda = await preparedAgenda(world, team, { id, date, time, items });
    await commitFact(world, {
      team: team.id,
      writes: [agendaWrite(agenda)],
      change: { week: weekOfDate(date), due: id },
    });
    return agenda;
  });
}

async function renewed(world: World, team: Team, former: Agenda, etag?: string): Promise<Agenda> {
  if (former.state !== 'prepared') return former;
  const time = timeOf(team, former);
  const { date, id, moved } = former;
  const kept = isOpenToRule(former) ? undefined : await withoutArchived(world, team, former);
  const items = kept?.items ?? (await explainedItems(world, team, former));
  const isSame = sameItems(former.items, items);
  if (time === former.time && isSame) return former;
  const next = kept ?? {
    ...(await preparedAgenda(world, team, { id, date, time, items })),
    ...keptOf(former, items),
    moved,
  };
  const write = agendaWrite({ ...next, time, rev: former.rev + 1 }, etag);
  const redraw = isSame ? undefined : await planRedrawing(world, former);
  await commitTeam(world.tables, world.tenant, team.id, [write]);
  redraw?.();
  return { ...next, time, rev: former.rev + 1 };
}

/** What the rule says now; where it says otherwise because something was archived, it says so. */
const explainedItems = async (world: World, team: Team, { date, items }: Agenda): Promise<AgendaItem[]> =>
  withReasons(items, await preparedItems(world, team, date), (await readPlaybook(world)).useCases).map(
    (item) => itemSchema.parse(item),
  );

/** With their fields in the order of the rows, or what is the same would look changed and be written at every read. */
export const preparedItems = async (world: World, team: Team, date: string): Promise<AgendaItem[]> =>
  prepareAgenda(await gatherPreparing(world, team, date)).map((item) => itemSchema.parse(item));

/** The rule may change an agenda until somebody has edited, posted or started it. */
const isOpenToRule = (agenda: Agenda): boolean => !agenda.edited && agenda.postedAt === undefined;

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
