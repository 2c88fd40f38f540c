import { dateOfAgendaId } from '../domain/agenda/agenda.ts';
import type { Shelf } from '../domain/win/shelf.ts';
import type { Week } from '../domain/week.ts';
import {
  counted,
  decodedId,
  encodedId as id,
  type Instant,
  instantOfInverted,
  invertedDate,
  invertedInstant,
  invertedShare,
  invertedWeek,
  type KeyRange,
  rangeOfPrefix,
  weekOfInverted,
} from './key-parts.ts';

/**
 * Every key of the storage. `t` is the tenant. `|` only separates: every id is encoded. Times, days and weeks that are read
 * newest first are inverted. No two kinds of one table share a prefix, so the rows of a kind are one range.
 */

// Table `team`: one partition a team, the boundary inside which facts, acts and figures change together.
export const teamPartition = (t: string, team: string): string => `${id(t)}|t|${id(team)}`;
export const headerRow = '!';

export const rosterRow = (user: string): string => `u|${id(user)}`;
export const rosterRows = rangeOfPrefix('u|');

/** By the date in the agenda's id, which stays when the agenda is moved to another day. */
export const agendaRow = (agenda: string): string =>
  `ag|${invertedDate(dateOfAgendaId(agenda))}|${id(agenda)}`;
export const agendaRows = rangeOfPrefix('ag|');
/** Agendas whose id holds a date from `first` to `last`, both included. */
export const agendaRowsBetween = (first: string, last: string): KeyRange =>
  rangeOfPrefix(`ag|${invertedDate(last)}|`, `ag|${invertedDate(first)}|`);

export const openCommitmentRow = (user: string, commitment: string): string =>
  `co|${id(user)}|${id(commitment)}`;
export const openCommitmentRows = rangeOfPrefix('co|');
export const openCommitmentRowsOf = (user: string): KeyRange => rangeOfPrefix(`co|${id(user)}|`);
export const closedCommitmentRow = (at: Instant, commitment: string): string =>
  `cd|${invertedInstant(at)}|${id(commitment)}`;
export const closedCommitmentRows = rangeOfPrefix('cd|');
export const closedCommitmentRowsSince = (at: Instant): KeyRange =>
  rangeOfPrefix('cd|', `cd|${invertedInstant(at)}|`);

export const experimentRow = (experiment: string): string => `ex|${id(experiment)}`;
export const experimentRows = rangeOfPrefix('ex|');

export const checkInRow = (week: Week, user: string): string => `ck|${id(week)}|${id(user)}`;
export const checkInRows = (first: Week, last: Week = first): KeyRange =>
  rangeOfPrefix(`ck|${id(first)}|`, `ck|${id(last)}|`);

export const actRow = (week: Week, user: string): string => `act|${id(week)}|${id(user)}`;
export const actRows = (first: Week, last: Week = first): KeyRange =>
  rangeOfPrefix(`act|${id(first)}|`, `act|${id(last)}|`);

/** The words of a win; its counts are the row right behind it, so that a page of the gallery is one range. */
export const winRow = (at: Instant, win: string): string => `w|${invertedInstant(at)}|${id(win)}`;
export const winCountsRow = (at: Instant, win: string): string => `${winRow(at, win)}|n`;
export const winRows = rangeOfPrefix('w|');
export const winRowsSince = (at: Instant): KeyRange => rangeOfPrefix('w|', `w|${invertedInstant(at)}|`);

export const cheerRow = (win: string, user: string): string => `h|${id(win)}|${id(user)}`;
export const cheerRows = (win: string): KeyRange => rangeOfPrefix(`h|${id(win)}|`);
export const triedItRow = (win: string, user: string): string => `y|${id(win)}|${id(user)}`;
export const triedItRows = (win: string): KeyRange => rangeOfPrefix(`y|${id(win)}|`);

/** A win told aloud and offered to its author; few, since each is gone after two weeks. */
export const toldWinRow = (told: string): string => `tw|${id(told)}`;
export const toldWinRows = rangeOfPrefix('tw|');

/** What a week's digest names. It stays, so that no week has a second one. */
export const digestRow = (week: Week): string => `dg|${invertedWeek(week)}`;
/** In which digests a win is named, so that it is found when the win changes. */
export const digestNamingRow = (win: string, week: Week): string => `dn|${id(win)}|${id(week)}`;
export const digestNamingRows = (win: string): KeyRange => rangeOfPrefix(`dn|${id(win)}|`);
/** Which cards of segments, also of other teams, name a win; it lies with the win. */
export const cardNamingRow = (win: string, team: string, shown: string): string =>
  `cn|${id(win)}|${id(team)}|${id(shown)}`;
export const cardNamingRows = (win: string): KeyRange => rangeOfPrefix(`cn|${id(win)}|`);
/** That an author was asked for the playbook; by author, so that each finds their own in one range. */
export const promotionRow = (author: string, win: string): string => `pr|${id(author)}|${id(win)}`;
export const promotionRowsOf = (author: string): KeyRange => rangeOfPrefix(`pr|${id(author)}|`);

/** What a person whose home this is was told of their wins in a week. It stays for a while, so that no week tells twice. */
export const newsRow = (user: string, week: Week): string => `an|${id(user)}|${id(week)}`;

/** The one win that stands first in the team's gallery. */
export const featuredInTeamRow = 'ft';

export const rollUpRow = (week: Week, shard?: number): string =>
  shard === undefined ? `r|${invertedWeek(week)}` : `r|${invertedWeek(week)}|${counted(shard, 3)}`;
/** The roll-ups of all weeks from `first` to `last` with their shards, the newest first. */
export const rollUpRows = (first: Week, last: Week = first): KeyRange => weekRows('r|', first, last);

export const postedRow = (object: string, activity: string): string => `ps|${id(object)}|${id(activity)}`;
export const postedRows = (object: string): KeyRange => rangeOfPrefix(`ps|${id(object)}|`);
export const outboxRow = (op: string): string => `ob|${id(op)}`;
export const outboxRows = rangeOfPrefix('ob|');

// Table `agg`: one partition a scope, a department or the organisation. Its children are teams or departments.
export type Scope = { department: string } | 'organisation';
const scoped = (scope: Scope): string => (scope === 'organisation' ? 'o' : `d|${id(scope.department)}`);
export const aggPartition = (t: string, scope: Scope): string => `${id(t)}|${scoped(scope)}`;

export const contributionRow = (week: Week, child: string): string => `c|${invertedWeek(week)}|${id(child)}`;
export const contributionRows = (first: Week, last: Week = first): KeyRange => weekRows('c|', first, last);
export const aggregateRow = (week: Week): string => `r|${invertedWeek(week)}`;
export const aggregateRows = (first: Week, last: Week = first): KeyRange => weekRows('r|', first, last);
export const setRow = (week: Week, set: 'act' | 'heard' | 'roster'): string =>
  `s|${invertedWeek(week)}|${set}`;
export const setRows = (first: Week, last: Week = first): KeyRange => weekRows('s|', first, last);
export const cohortRow = (training: string): string => `tr|${id(training)}`;
export const cohortRows = rangeOfPrefix('tr|');
/** Who of a training still uses AI, week by week after it: yes, no or unknown. */
export const retentionRow = (training: string): string => `rt|${id(training)}`;
export const retentionRows = rangeOfPrefix('rt|');
export const galleryRow = (at: Instant, win: string): string => `g|${invertedInstant(at)}|${id(win)}`;
export const galleryRows = rangeOfPrefix('g|');
export const galleryRowsSince = (at: Instant): KeyRange => rangeOfPrefix('g|', `g|${invertedInstant(at)}|`);

/**
 * Shelves of a gallery, in a team's partition and in that of everyone: all of it or what has one value of one facet, the
 * newest or the most reused first. Of the same rank the newest comes first.
 */
const shelfPrefix = ({ among, order }: Shelf): string =>
  `gx|${among === 'all' ? 'all|-' : `${among.by}|${id(among.value)}`}|${order === 'newest' ? 'n' : 'r'}|`;
export const shelfRow = (shelf: Shelf, win: { id: string; at: Instant; rank: number }): string => {
  const rank = shelf.order === 'newest' ? '' : `${invertedShare(win.rank)}|`;
  return `${shelfPrefix(shelf)}${rank}${invertedInstant(win.at)}|${id(win.id)}`;
};
export const shelfRows = (shelf: Shelf): KeyRange => rangeOfPrefix(shelfPrefix(shelf));
/** What a gallery holds of one win and in which rows: whoever replaces this row writes the others with it. */
export const galleryHoldRow = (win: string): string => `gi|${id(win)}`;
/** The wins of a gallery by when their words last changed. */
export const galleryChangeRow = (at: Instant, win: string): string => `gc|${invertedInstant(at)}|${id(win)}`;
export const galleryChangeRowsSince = (at: Instant): KeyRange =>
  rangeOfPrefix('gc|', `gc|${invertedInstant(at)}|`);
export const winOfChangeRow = (row: string): string => lastPartOf(row);
/** The hidden wins of a gallery, for its moderators: the last hidden first. The wins themselves say why. */
export const galleryHiddenRow = (at: Instant, team: string, win: string): string =>
  `gh|${invertedInstant(at)}|${id(team)}|${id(win)}`;
export const galleryHiddenRows = rangeOfPrefix('gh|');
export function winOfHiddenRow(row: string): { team: string; win: string } {
  const [, , team = '', win = ''] = row.split('|');
  return { team: decodedId(team), win: decodedId(win) };
}

// Table `person`: one partition a person.
export const personPartition = (t: string, user: string): string => `${id(t)}|u|${id(user)}`;
export const profileRow = '!';
export const conversationRow = 'cr';
export const pinnedHomeRow = (week: Week): string => `hw|${id(week)}`;
export const pinnedHomeRows = rangeOfPrefix('hw|');
/** That the person has left rows in a team, so that export and erasure know where to look. */
export const traceRow = (team: string): string => `tm|${id(team)}`;
export const traceRows = rangeOfPrefix('tm|');
export const draftRow = (hash: string): string => `dr|${id(hash)}`;
export const draftRows = rangeOfPrefix('dr|');
export const operationRow = (op: string): string => `op|${id(op)}`;
export const operationRows = rangeOfPrefix('op|');
/** The messages that the bot started with a person in one week, over all their teams. */
export const messageWeekRow = (week: Week): string => `ms|${id(week)}`;
/** The wins of the person of which something waits to be told, and up to when each was told of. */
export const waitingNewsRow = (team: string, win: string): string => `nw|${id(team)}|${id(win)}`;
export const waitingNewsRows = rangeOfPrefix('nw|');
export const toldNewsRow = (team: string, win: string): string => `nt|${id(team)}|${id(win)}`;

// Table `org`: one partition.
export const orgPartition = (t: string): string => id(t);
export const settingsRow = 'settings';
export const departmentRow = (department: string): string => `dept|${id(department)}`;
export const departmentRows = rangeOfPrefix('dept|');
export const toolRow = (tool: string): string => `tool|${id(tool)}`;
export const toolRows = rangeOfPrefix('tool|');
export const trainingRow = (training: string): string => `tr|${id(training)}`;
export const trainingRows = rangeOfPrefix('tr|');
export const featuredRow = (win: string): string => `ft|${id(win)}`;
export const featuredRows = rangeOfPrefix('ft|');
/** Whose place in every set this is. */
export const ordinalRow = (ordinal: number): string => `o|${counted(ordinal, 7)}`;
export const ordinalRows = rangeOfPrefix('o|');
export const mailRow = (hash: string): string => `mail|${id(hash)}`;
export const meetingRow = (chat: string): string => `m|${id(chat)}`;

// Table `playbook`: one partition.
export const playbookPartition = (t: string): string => `${id(t)}|p`;
export const headRow = 'head';
export const versionRow = (version: number, chunk?: number): string =>
  chunk === undefined ? `v|${counted(version, 8)}` : `v|${counted(version, 8)}|${counted(chunk, 3)}`;
export const versionRows = rangeOfPrefix('v|');
/** Versions from `first` to `last`, both included. */
export const versionRowsBetween = (first: number, last: number): KeyRange =>
  rangeOfPrefix(versionRow(first), versionRow(last));
export const versionRowsOf = (version: number): KeyRange => rangeOfPrefix(`v|${counted(version, 8)}`);
export const useCaseRow = (useCase: string, rev: number): string => `u|${id(useCase)}|${counted(rev, 8)}`;
export const useCaseRows = rangeOfPrefix('u|');
export const useCaseRowsOf = (useCase: string): KeyRange => rangeOfPrefix(`u|${id(useCase)}|`);
export const useCaseDraftRow = (useCase: string): string => `draft|${id(useCase)}`;
export const useCaseDraftRows = rangeOfPrefix('draft|');
export const sequenceDraftRow = (department: string): string => `seqdraft|${id(department)}`;
export const sequenceDraftRows = rangeOfPrefix('seqdraft|');

// Tables `job` and `delivery`: one partition a shard, so that each can be leased by itself.
export const jobPartition = (t: string, shard: number): string => `${id(t)}|${counted(shard, 3)}`;
export const jobRow = (due: Instant, job: string): string => `${utc(due)}|${id(job)}`;
/** Jobs due at `now` or before, the longest due first. */
export const jobRowsDue = (now: Instant): KeyRange => ({ ...rangeOfPrefix(`${utc(now)}|`), from: '' });
export const deliveryPartition = (t: string, campaign: string, shard: number): string =>
  `${id(t)}|${id(campaign)}|${counted(shard, 3)}`;
export const deliveryRow = (user: string): string => id(user);
/** Every row of a partition that holds a single kind. */
export const allRows: KeyRange = { from: '', to: '~~' };

// Table `dirty`: what has to be folded into a scope again. Its lease sorts before all of it.
export const dirtyPartition = (t: string, parent: Scope): string => aggPartition(t, parent);
export const dirtyRow = (child: string, week: Week): string => `k|${id(child)}|${id(week)}`;
export const dirtyRows = rangeOfPrefix('k|');
export const leaseRow = '!';

// Table `audit`: one partition a month, in UTC.
export const auditPartition = (t: string, at: Instant): string =>
  `${id(t)}|${utc(at).slice(0, 7).replace('-', '')}`;
export const auditRow = (at: Instant, op: string): string => `${invertedInstant(at)}|${id(op)}`;

/** What a row of `w|` or `g|` says by its key. */
export interface WinKey {
  win: string;
  at: string;
  /** The row with the counts, not the one with the words. */
  counts: boolean;
}

export function winKeyOf(row: string): WinKey {
  const [kind, inverted, win, sibling] = row.split('|');
  if ((kind !== 'w' && kind !== 'g') || !inverted || !win) throw new Error(`${row} is not the key of a win`);
  return { win: decodedId(win), at: instantOfInverted(inverted), counts: sibling === 'n' };
}

/** The week of a row of `r|`, `c|` or `s|`. */
export function weekOfRow(row: string): Week {
  const inverted = row.split('|')[1];
  if (!inverted) throw new Error(`${row} is not the key of a week`);
  return weekOfInverted(inverted);
}

const lastPartOf = (row: string): string => decodedId(row.slice(row.lastIndexOf('|') + 1));
export const childOfContribution = lastPartOf;
export const userOfRow = lastPartOf;

function weekRows(kind: string, first: Week, last: Week): KeyRange {
  return rangeOfPrefix(kind + invertedWeek(last), kind + invertedWeek(first));
}

function utc(at: Instant): string {
  return new Date(at).toISOString();
}
