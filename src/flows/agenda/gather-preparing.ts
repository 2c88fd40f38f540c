import { type Agenda } from '../../domain/agenda/agenda.ts';
import type { PastSegment, Preparing } from '../../domain/agenda/preparing.ts';
import { unfinishedOf } from '../../domain/agenda/run.ts';
import { isPresent } from '../../domain/team/roster.ts';
import { departmentIn, type Team, weekAfterTraining } from '../../domain/team/team.ts';
import { weekOfDate, weeksBetween } from '../../domain/week.ts';
import { listAgendas } from '../../store/agenda/agenda-store.ts';
import { listOpenCommitments } from '../../store/commitment/commitment-store.ts';
import { listMembers } from '../../store/team/team-store.ts';
import { listCopies } from '../../store/win/gallery-store.ts';
import { listWins } from '../../store/win/win-store.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { World } from '../ports.ts';

/** Enough for the thirteen weeks, the rotation after them, and by-hand segments in between. */
const PAST = 40;
const WINS = 40;

/** All the facts the preparing rule looks at, for a segment on a date. */
export async function gatherPreparing(world: World, team: Team, date: string): Promise<Preparing> {
  const [past, commitments, members, own, everyone, playbook] = await Promise.all([
    listAgendas(world.tables, world.tenant, team.id, PAST),
    listOpenCommitments(world.tables, world.tenant, team.id),
    listMembers(world.tables, world.tenant, team.id),
    listWins(world.tables, world.tenant, team.id, WINS),
    listCopies(world.tables, world.tenant, WINS),
    readPlaybook(world),
  ]);
  const agendas = past.agendas.map((stored) => stored.value);
  const week = weekOfDate(date);
  const others = everyone.wins.filter((copy) => copy.win.team !== team.id);
  // Nobody is asked in the room about the plan of somebody who has left.
  const present = new Set(members.flatMap(({ value }) => (isPresent(value) ? [value.user] : [])));
  return {
    team: team.id,
    date,
    department: departmentIn(team, week),
    week: weekAfterTraining(team, week) ?? weekSinceFirst(agendas, week),
    playbook,
    commitments: commitments.filter((each) => each.state === 'open' && present.has(each.user)),
    wins: [...own.wins, ...others],
    past: agendas
      .filter((agenda) => isHad(agenda) && agenda.date <= date)
      .sort((a, b) => heldAt(b).localeCompare(heldAt(a)))
      .map(pastOf),
    defaults: team.defaults.map(({ useCase }) => useCase),
    language: 'en',
  };
}

/** A moved one was held on its new day. */
const heldAt = ({ date, time }: Agenda): string => `${date} ${time}`;

/** Without a training, week 1 is that of the first agenda. */
function weekSinceFirst(agendas: Agenda[], week: string): number {
  const first = agendas.at(-1);
  return first ? Math.max(1, weeksBetween(weekOfDate(first.date), week) + 1) : 1;
}

const isHad = ({ state }: Agenda): boolean => state === 'ended' || state === 'async';

function pastOf(agenda: Agenda): PastSegment {
  const { run } = agenda;
  if (agenda.channel) return pastInChannel(agenda);
  if (!run) return { date: agenda.date, done: [], left: [] };
  const left = new Set(
    unfinishedOf(
      run,
      agenda.items.map((item) => item.id),
    ),
  );
  return {
    date: agenda.date,
    done: agenda.items.filter((item) => run.marks[item.id]?.as === 'done'),
    left: agenda.items.filter((item) => left.has(item.id)),
  };
}

/** The channel reads the first win and tries the use case; what else was planned comes next time. */
function pastInChannel({ date, items }: Agenda): PastSegment {
  const win = items.find((item) => item.kind === 'win');
  const done = items.filter((item) => item === win || item.kind === 'use-case');
  return { date, done, left: items.filter((item) => !done.includes(item)) };
}
