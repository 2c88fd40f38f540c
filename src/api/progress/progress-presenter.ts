import type { ProgressView, ProgressWeek as WeekView } from '../../contract/progress.ts';
import type { ProgressSeen, ProgressWeek } from '../../flows/progress/see-progress.ts';

export const presentProgress = (seen: ProgressSeen): ProgressView => ({
  team: { id: seen.team.id, name: seen.team.name },
  people: seen.people,
  membersHere: seen.membersHere,
  training: seen.training,
  weekAfterTraining: seen.weekAfterTraining,
  weeks: seen.weeks.map(presentWeek),
  fourWeeks: seen.fourWeeks,
  segments: {
    held: seen.segments.held,
    due: seen.segments.due,
    skipped: seen.segments.skipped,
    async: seen.segments.async,
  },
  wins: seen.wins,
  to: seen.to,
});

const presentWeek = (seen: ProgressWeek): WeekView => ({
  week: seen.week,
  monday: seen.monday,
  afterTraining: seen.afterTraining,
  active: seen.active,
  wins: seen.wins,
  due: seen.due,
  held: seen.held,
  skipped: seen.skipped,
  async: seen.async,
  settled: seen.settled,
});
