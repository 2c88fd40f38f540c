import { type Agenda, isHeld, isOver } from '../../domain/agenda/agenda.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import { itemStateOf, type PastItemState } from '../../domain/agenda/past-item.ts';
import { listAgendas } from '../../store/agenda/agenda-store.ts';
import { listCommitmentsSince } from '../../store/commitment/commitment-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted } from '../team/standing.ts';
import { mayKnow } from '../commitment/see-commitment.ts';
import { titleNow } from './see-agenda.ts';

/** How far back is searched: nearly four years of weekly segments. The page says so. */
export const HISTORY_LIMIT = 200;
const PAGE = 20;

export interface PastItem {
  id: string;
  title: Phrase;
  as: PastItemState;
  reason?: string;
  useCase?: string;
}

/** A segment that is over, with what happened in it as this reader may know it. */
export interface PastSegmentSeen {
  id: string;
  date: string;
  outcome: 'held' | 'not-held' | 'async' | 'skipped';
  byItself: boolean;
  skipReason?: string;
  minutes?: number;
  items: PastItem[];
  planned: string[];
  recap?: 'waiting' | 'posted' | 'without';
}

export interface HistorySeen {
  agendas: PastSegmentSeen[];
  next?: string;
  found: number;
  limit: number;
}

/** Past segments of a team, newest first; a search looks at titles, topics, use cases, people and reasons. */
export async function searchHistory(
  world: World,
  actor: Actor,
  team: string,
  { after = '0', search = '' }: { after?: string; search?: string },
): Promise<HistorySeen> {
  await permitted(world, actor, team, 'agenda.see');
  if (!/^\d{1,3}$/.test(after)) return refuse('invalid', 'invalid');
  const start = Number(after);
  const { agendas } = await listAgendas(world.tables, world.tenant, team, HISTORY_LIMIT);
  const past = agendas.map(({ value }) => value).filter(isOver);
  const made = await plansOf(world, actor, team, past);
  const matches = await matching(world, team, past, made, search);
  const page = matches.slice(start, start + PAGE);
  return {
    agendas: await Promise.all(page.map((agenda) => seePast(world, team, agenda, made.get(agenda.id) ?? []))),
    next: matches.length > start + PAGE ? String(start + PAGE) : undefined,
    found: matches.length,
    limit: HISTORY_LIMIT,
  };
}

const sinceOf = ({ channel, run }: Agenda): string | undefined => run?.startedAt ?? channel?.postedAt;

/** What was planned in each segment and confirmed, in one range read for all of them. */
async function plansOf(
  world: World,
  actor: Actor,
  team: string,
  past: Agenda[],
): Promise<Map<string, Commitment[]>> {
  const oldest = past
    .map(sinceOf)
    .filter((at) => at !== undefined)
    .sort()[0];
  if (oldest === undefined) return new Map();
  const all = await listCommitmentsSince(world.tables, world.tenant, team, new Date(oldest));
  const byAgenda = new Map<string, Commitment[]>();
  for (const each of all) {
    if (!each.agenda || each.state === 'proposed' || !mayKnow(each, actor.id)) continue;
    byAgenda.set(each.agenda, [...(byAgenda.get(each.agenda) ?? []), each]);
  }
  return byAgenda;
}

async function matching(
  world: World,
  team: string,
  past: Agenda[],
  made: Map<string, Commitment[]>,
  search: string,
): Promise<Agenda[]> {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return past;
  const found = await Promise.all(
    past.map(async (agenda) => {
      const said = [agenda.skipReason ?? '', ...(made.get(agenda.id) ?? []).map(({ userName }) => userName)];
      for (const item of agenda.items) {
        if (item.kind === 'use-case' || item.kind === 'topic') said.push(item.title);
        // A win that was withdrawn since is not found by what it said.
        if (item.kind === 'win' && `${item.title} ${item.author}`.toLowerCase().includes(wanted)) {
          const title = await titleNow(world, team, item);
          if (title.with) said.push(item.title, item.author);
        }
      }
      return said.join('\n').toLowerCase().includes(wanted);
    }),
  );
  return past.filter((_, index) => found[index]);
}

function outcomeOf(agenda: Agenda): PastSegmentSeen['outcome'] {
  if (agenda.state === 'skipped' || agenda.state === 'async') return agenda.state;
  return isHeld(agenda) ? 'held' : 'not-held';
}

async function seePast(
  world: World,
  team: string,
  agenda: Agenda,
  made: Commitment[],
): Promise<PastSegmentSeen> {
  const { run } = agenda;
  const seconds = run?.endedAt ? (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000 : undefined;
  return {
    id: agenda.id,
    date: agenda.date,
    outcome: outcomeOf(agenda),
    byItself: run?.ended === 'by-itself',
    skipReason: agenda.skipReason,
    minutes: seconds === undefined ? undefined : Math.max(1, Math.round(seconds / 60)),
    items: await Promise.all(
      agenda.items.map(async (item) => ({
        id: item.id,
        title: await titleNow(world, team, item),
        as: itemStateOf(agenda, item.id),
        reason: run?.marks[item.id]?.reason,
        useCase: item.kind === 'use-case' ? item.useCase : undefined,
      })),
    ),
    planned: [...new Set(made.map(({ userName }) => userName))],
    recap: run?.recap,
  };
}
