import type { Phrase } from '../../domain/playbook-error.ts';
import { hasMuted } from '../../domain/person/person.ts';
import { isQuiet } from '../../domain/person/quiet.ts';
import { localOf, mondayOf, weekOf, weekOfDate } from '../../domain/week.ts';
import type { Win } from '../../domain/win/win.ts';
import { listCopies } from '../../store/win/gallery-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { type CountedWin, listWins } from '../../store/win/win-store.ts';
import { myCommitments } from '../commitment/list-commitments.ts';
import type { CommitmentSeen } from '../commitment/commitment-seen.ts';
import type { AgendaSeen } from '../agenda/agenda-seen.ts';
import type { Actor, World } from '../ports.ts';
import type { TeamSeen } from '../team/team-seen.ts';
import { isRunning, nextOfMyTeams, rowOf, type TeamNext, type TeamRow } from './my-teams.ts';
import { hiddenWins } from './hidden-wins.ts';
import { type ReusedWin, reusedWins } from './reused-wins.ts';
import { seeWin, winReader } from '../win/see-win.ts';
import { myToldWins } from '../win/list-told-wins.ts';
import type { PromotionSeen } from '../win/promotion-seen.ts';
import { myPromotions } from '../win/read-promotion.ts';
import type { ToldWinSeen } from '../win/told-win-seen.ts';
import type { WinSeen } from '../win/win-seen.ts';

export interface ThisWeekSeen {
  headline: Phrase;
  week: string;
  monday: string;
  teams: number;
  segments: number;
  next?: AgendaSeen;
  asked?: Phrase;
  others: TeamRow[];
  commitments: CommitmentSeen[];
  /** Wins I told aloud, noted for me. */
  told: ToldWinSeen[];
  /** Wins of mine that a moderator has hidden. */
  hidden: Win[];
  /** Wins of mine that an editor would like to have in the playbook. */
  promotions: PromotionSeen[];
  /** What colleagues made of my wins this week. */
  reused: ReusedWin[];
  /** No messages about my wins in chat. */
  newsMuted: boolean;
  winsToTry: WinSeen[];
  noTeam: boolean;
}

/** My week at a glance: what is next, what I promised, what to copy. */
export async function thisWeek(world: World, actor: Actor): Promise<ThisWeekSeen> {
  const ordered = await nextOfMyTeams(world, actor);
  const teams = ordered.map(({ seen }) => seen);
  const [first, ...rest] = ordered;
  const zone = first?.seen.team.zone ?? 'UTC';
  const week = weekOf(world.clock(), zone);
  const own = await newestOf(world, teams);
  return {
    headline: headlineOf(actor, first),
    week,
    monday: mondayOf(week),
    teams: teams.length,
    segments: ordered.filter(({ agenda }) => agenda && weekOfDate(agenda.agenda.date) === week).length,
    next: first?.agenda,
    asked: first?.agenda && askedOf(actor, first.agenda, first.seen),
    others: (first?.agenda ? rest : ordered).map(rowOf),
    commitments: await myCommitments(world, actor),
    told: await myToldWins(
      world,
      actor,
      teams.map(({ team }) => team),
    ),
    promotions: await myPromotions(
      world,
      actor,
      teams.map(({ team }) => team),
    ),
    hidden: hiddenWins(world, actor, own.flat()),
    reused: await reusedWins(world, actor, own.flat(), { week, zone }),
    newsMuted: await wantsNoNews(world, actor, zone),
    winsToTry: await winsToTry(world, actor, own),
    noTeam: teams.length === 0,
  };
}

async function wantsNoNews(world: World, { id }: Actor, zone: string): Promise<boolean> {
  const person = await findPerson(world.tables, world.tenant, id);
  if (!person) return false;
  const { date } = localOf(world.clock(), zone);
  return hasMuted(person.value, 'author-news') || isQuiet(person.value, date);
}

function headlineOf(actor: Actor, first: TeamNext | undefined): Phrase {
  const name = actor.name.split(' ')[0] ?? actor.name;
  if (!first) return { say: 'home:headline.noTeam', with: { name } };
  const team = first.seen.team.name;
  if (!first.agenda) return { say: 'home:headline.notPlanned', with: { name, team } };
  if (isRunning(first)) return { say: 'home:headline.running', with: { name, team } };
  const mine = first.agenda.items.some(
    ({ item, win }) => item.kind === 'win' && win?.win.author === actor.id,
  );
  return { say: mine ? 'home:headline.yourWin' : 'home:headline.next', with: { name, team } };
}

/** What the segment will ask of this person, so that nobody is surprised in the room. */
function askedOf(actor: Actor, agenda: AgendaSeen, seen: TeamSeen): Phrase | undefined {
  const tellsWin = agenda.items.some(({ item, win }) => item.kind === 'win' && win?.win.author === actor.id);
  const follows = agenda.items.some(({ commitments }) => commitments?.some((each) => each.mine));
  const manager = seen.managers.find(({ id }) => id !== actor.id)?.name.split(' ')[0] ?? '';
  if (seen.may.run) return undefined;
  if (tellsWin) return { say: 'home:asked.win', with: { manager } };
  return follows ? { say: 'home:asked.followUp' } : undefined;
}

type TeamsWin = CountedWin & { teamName: string };

/** The newest wins of each of my teams. */
const newestOf = (world: World, teams: TeamSeen[]): Promise<TeamsWin[][]> =>
  Promise.all(
    teams.map(async ({ team }) =>
      (await listWins(world.tables, world.tenant, team.id, 24)).wins.map((each) => ({
        ...each,
        teamName: team.name,
      })),
    ),
  );

/** Three wins that worked, with a prompt first, that I neither wrote nor try already: my teams' and those for everyone. */
async function winsToTry(world: World, actor: Actor, own: TeamsWin[][]): Promise<WinSeen[]> {
  const reader = await winReader(world, actor);
  const copies = (await listCopies(world.tables, world.tenant, 24)).wins;
  const all = [...own.flat(), ...copies].filter(
    (each, index, list) => list.findIndex((other) => other.win.id === each.win.id) === index,
  );
  const seen = await Promise.all(all.map((each) => seeWin(world, reader, each)));
  return seen
    .filter(
      ({ win, mine, may }) =>
        win.state === 'shared' && win.audience !== 'me' && may.try && !mine.trying && !mine.tried,
    )
    .sort(
      (a, b) =>
        Number(Boolean(b.win.prompt)) - Number(Boolean(a.win.prompt)) ||
        b.counts.worked - a.counts.worked ||
        b.win.id.localeCompare(a.win.id),
    )
    .slice(0, 3);
}
