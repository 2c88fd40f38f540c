import { type Agenda, type AgendaItem, isOver } from '../../domain/agenda/agenda.ts';
import { ownHourOf } from '../../domain/agenda/coming.ts';
import { rolesInRun } from '../../domain/agenda/run.ts';
import { isCorrectable } from '../../domain/agenda/corrected-run.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { isPermitted, type Role } from '../../domain/permission.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import { withApprovedTools } from '../../domain/playbook/approved-tools.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { isPresent } from '../../domain/team/roster.ts';
import { type Team, weekAfterTraining } from '../../domain/team/team.ts';
import { instantOf, weekOfDate } from '../../domain/week.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import {
  findClosedCommitment,
  listCommitmentsOfAgenda,
  listOpenCommitments,
} from '../../store/commitment/commitment-store.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import { mayKnow, seeCommitment } from '../commitment/see-commitment.ts';
import type { CommitmentSeen } from '../commitment/commitment-seen.ts';
import { isUpdatedSince, playbookAt, readPlaybook } from '../playbook/read-playbook.ts';
import type { World } from '../ports.ts';
import { toldWinsOf } from '../win/list-told-wins.ts';
import { ROOM, seeWin, type WinReader } from '../win/see-win.ts';
import type { Win } from '../../domain/win/win.ts';
import type { WinSeen } from '../win/win-seen.ts';
import type { AgendaSeen, ItemSeen } from './agenda-seen.ts';

export interface AgendaReader extends WinReader {
  roles: ReadonlySet<Role>;
}

/** An agenda with all that its screens and cards draw, as this reader may see it. */
export async function seeAgenda(
  world: World,
  team: Team,
  agenda: Agenda,
  reader: AgendaReader,
): Promise<AgendaSeen> {
  const since = agenda.run?.startedAt ?? agenda.channel?.postedAt;
  const [open, members, made] = await Promise.all([
    listOpenCommitments(world.tables, world.tenant, team.id),
    listMembers(world.tables, world.tenant, team.id),
    since === undefined
      ? []
      : listCommitmentsOfAgenda(world.tables, world.tenant, team.id, agenda.id, new Date(since)),
  ]);
  const roles = new Set([...reader.roles, ...rolesInRun(agenda.run, reader.id)]);
  const seeKnown = (commitments: Commitment[]) =>
    Promise.all(
      commitments
        .filter((each) => mayKnow(each, reader.id))
        .map((each) => seeCommitment(world, reader, each, team.name)),
    );
  return {
    agenda,
    teamName: team.name,
    channelName: team.channelName,
    zone: team.zone,
    startsAt: instantOf(agenda.date, agenda.time, team.zone),
    own: ownHourOf(team, agenda),
    weekAfterTraining: weekAfterTraining(team, weekOfDate(agenda.date)),
    items: await Promise.all(agenda.items.map((item) => seeItem(world, team, agenda, item, open, reader))),
    made: await seeKnown(made),
    waiting: made.filter((each) => each.state === 'proposed').length,
    told: {
      shared: await toldIn(world, team.id, agenda),
      offers: agenda.run ? await toldWinsOf(world, reader.id, team, agenda.id) : [],
    },
    people: members
      .map((stored) => stored.value)
      .filter(isPresent)
      .map((member) => ({ id: member.user, name: member.name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    reader: reader.id || undefined,
    may: {
      edit: !isOver(agenda) && isPermitted('agenda.edit', reader.roles),
      post:
        agenda.state !== 'skipped' && agenda.state !== 'async' && isPermitted('agenda.post', reader.roles),
      run: isPermitted('agenda.run', reader.roles),
      drive: agenda.state === 'running' && isPermitted('run.drive', roles),
      giveHelm: agenda.state === 'running' && isPermitted('run.give-helm', roles),
      channel: isForChannel(team, agenda) && isPermitted('agenda.post', reader.roles),
      correct: isCorrectable(agenda, world.clock()) && isPermitted('agenda.run', reader.roles),
      noteWin: isTellable(agenda, world.clock()) && isPermitted('told-win.note', roles),
    },
    now: world.clock(),
  };
}

const isTellable = (agenda: Agenda, now: Date): boolean =>
  agenda.state === 'running' || isCorrectable(agenda, now);

/** Wins told in the segment and shared since, as long as everybody in the team may see them. */
async function toldIn(world: World, team: string, { run }: Agenda): Promise<Win[]> {
  const found = await Promise.all(
    (run?.toldWins ?? []).map((id) => findWin(world.tables, world.tenant, team, id)),
  );
  return found.flatMap((stored) =>
    stored?.value.state === 'shared' && isForRoom(stored.value, team) ? [stored.value] : [],
  );
}

/** A segment that was skipped, or one of a team that never meets, can be had in the channel. */
const isForChannel = ({ place, way }: Team, { state }: Agenda): boolean =>
  place !== undefined && (state === 'skipped' || (state === 'prepared' && way === 'channel'));

/** For cards in the channel: what everybody there may see. */
export async function seeAgendaForRoom(
  world: World,
  team: string,
  id: string,
): Promise<AgendaSeen | undefined> {
  const [header, stored] = await Promise.all([
    findTeam(world.tables, world.tenant, team),
    findAgenda(world.tables, world.tenant, team, id),
  ]);
  return header && stored && seeAgenda(world, header.value, stored.value, ROOM);
}

async function seeItem(
  world: World,
  team: Team,
  agenda: Agenda,
  item: AgendaItem,
  open: Commitment[],
  reader: AgendaReader,
): Promise<ItemSeen> {
  const seen = { item, title: titleOf(item), updated: false };
  if (item.kind === 'follow-up')
    return { ...seen, commitments: await followUps(world, team, item.commitments, open, reader) };
  if (item.kind === 'win') return winItem(world, team, item, reader);
  if (item.kind !== 'use-case') return seen;
  const pinned = agenda.run?.playbookVersion ?? agenda.channel?.playbookVersion;
  const playbook = await playbookAt(world, pinned);
  const written = playbook.useCases.find((each) => each.id === item.useCase);
  const { approvedTools } = (await readPlaybook(world)).settings;
  const useCase = written && withApprovedTools(written, approvedTools);
  const updated = pinned === undefined && (await isUpdatedSince(world, item.useCase, agenda.playbookVersion));
  // The item keeps the title it was prepared with; what is read out is the use case as it is now.
  const title = useCase ? textPhrase(textOf(useCase, 'en').title) : seen.title;
  return { ...seen, title, useCase, updated };
}

async function followUps(
  world: World,
  team: Team,
  ids: string[],
  open: Commitment[],
  reader: AgendaReader,
): Promise<CommitmentSeen[]> {
  const found = await Promise.all(
    ids.map(
      async (id) =>
        open.find((each) => each.id === id) ??
        (await findClosedCommitment(world.tables, world.tenant, team.id, id))?.value,
    ),
  );
  const known = found.filter((each): each is Commitment => each !== undefined && mayKnow(each, reader.id));
  return Promise.all(known.map((each) => seeCommitment(world, reader, each, team.name)));
}

const GONE: Phrase = { say: 'agenda:win.gone' };

/** Whether everybody in a team may see the win: a diary entry and another team's own are not for them. */
export const isForRoom = (win: Pick<Win, 'audience' | 'team'>, team: string): boolean =>
  win.audience === 'everyone' || (win.audience === 'team' && win.team === team);

/** A win that was withdrawn or hidden since is not told: the item stays, without what it said of the win. */
async function winItem(
  world: World,
  team: Team,
  item: Extract<AgendaItem, { kind: 'win' }>,
  reader: AgendaReader,
): Promise<ItemSeen> {
  const win = await winOf(world, item, reader);
  if (win && isForRoom(win.win, team.id)) return { item, title: titleOf(item), win, updated: false };
  return { item: { ...item, title: '', author: '', why: GONE }, title: GONE, updated: false };
}

async function winOf(
  world: World,
  item: Extract<AgendaItem, { kind: 'win' }>,
  reader: AgendaReader,
): Promise<WinSeen | undefined> {
  const [win, counts, team] = await Promise.all([
    findWin(world.tables, world.tenant, item.winTeam, item.win),
    readWinCounts(world.tables, world.tenant, item.winTeam, item.win),
    findTeam(world.tables, world.tenant, item.winTeam),
  ]);
  if (!win || win.value.state !== 'shared') return undefined;
  return seeWin(world, reader, { win: win.value, counts: counts.value, teamName: team?.value.name ?? '' });
}

/** The title of an item as the team may read it now, also of an agenda long past. */
export async function titleNow(world: World, team: string, item: AgendaItem): Promise<Phrase> {
  if (item.kind !== 'win') return titleOf(item);
  const win = (await findWin(world.tables, world.tenant, item.winTeam, item.win))?.value;
  return win?.state === 'shared' && isForRoom(win, team) ? titleOf(item) : GONE;
}

function titleOf(item: AgendaItem): Phrase {
  switch (item.kind) {
    case 'follow-up':
      return {
        say: 'agenda:title.followUp',
        with: { count: item.commitments.length, date: String(item.why.with?.date ?? '') },
      };
    case 'pulse':
      return { say: `agenda:title.pulse.${item.statement}` };
    case 'win':
    case 'use-case':
    case 'topic':
      return textPhrase(item.title);
  }
}

const textPhrase = (text: string): Phrase => ({ say: 'agenda:title.text', with: { text } });
