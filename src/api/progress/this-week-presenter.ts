import type { TeamRow as RowView, ThisWeekView } from '../../contract/this-week.ts';
import type { TeamRow } from '../../flows/home/my-teams.ts';
import type { ThisWeekSeen } from '../../flows/home/this-week.ts';
import { presentAgenda } from '../agenda/agenda-presenter.ts';
import { presentCommitment } from '../commitment/commitment-presenter.ts';
import { presentPromotion } from '../win/promotion-presenter.ts';
import { presentToldWin } from '../win/told-win-presenter.ts';
import { presentWin } from '../win/win-presenter.ts';

export const presentThisWeek = (seen: ThisWeekSeen): ThisWeekView => ({
  headline: seen.headline,
  week: seen.week,
  monday: seen.monday,
  teams: seen.teams,
  segments: seen.segments,
  next: seen.next && presentAgenda(seen.next),
  asked: seen.asked,
  others: seen.others.map(presentRow),
  commitments: seen.commitments.map(presentCommitment),
  told: seen.told.map(presentToldWin),
  hidden: seen.hidden.map(({ id, team, title }) => ({ id, team, title })),
  promotions: seen.promotions.map(presentPromotion),
  reused: seen.reused.map(({ people, win, worked }) => ({
    win: { id: win.id, title: win.title, team: win.team },
    people,
    worked,
  })),
  newsMuted: seen.newsMuted,
  winsToTry: seen.winsToTry.map(presentWin),
  noTeam: seen.noTeam,
});

export const presentRow = (row: TeamRow): RowView => ({
  team: { id: row.team.id, name: row.team.name },
  agenda: row.agenda,
  startsAt: row.startsAt?.toISOString(),
  zone: row.zone,
  status: row.status,
  open: row.open,
  managers: row.managers,
  tone: row.tone,
  may: row.may,
});
