import type { AgendaView } from '#contract/agenda-view.ts';
import { longDay, weekday } from '../../lib/dates.ts';
import type { Phrase } from '../../lib/words.ts';

/** The heading is news: what stands now, not the page's name again. */
export function headlineOf(view: AgendaView): Phrase {
  switch (view.state) {
    case 'prepared':
      return { say: 'agenda:page.ready', with: { day: weekday(view.date), time: view.time } };
    case 'running':
      return view.run?.iDrive
        ? { say: 'agenda:page.runningMine' }
        : { say: 'agenda:page.running', with: { name: view.run?.driver.name ?? '' } };
    case 'ended':
      return { say: 'agenda:page.ended', with: { day: longDay(view.date) } };
    case 'async':
      return { say: 'agenda:page.inChannel' };
    case 'skipped':
      return { say: 'agenda:page.skipped' };
  }
}

export const lineOf = ({ team, date, time, weekAfterTraining }: AgendaView): Phrase => ({
  say: weekAfterTraining === undefined ? 'agenda:page.line' : 'agenda:page.lineWeek',
  with: { team: team.name, day: longDay(date), time, week: weekAfterTraining ?? 0 },
});
