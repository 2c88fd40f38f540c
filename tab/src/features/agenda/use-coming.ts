import { listComing, readNextAgenda } from '#contract/agenda.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { useAnswers, useRoute } from '../../lib/use-route.ts';

const POLL = 15_000;

/** What is planned in a team, and the way to have all that shows it read again after a change. */
export function useComing(teamId: string) {
  const params = { team: teamId };
  const reading = useRoute(listComing, { params }, { poll: POLL });
  const { readAgain } = useAnswers();
  return {
    reading,
    changed: () => {
      void readAgain(listComing, params);
      void readAgain(readNextAgenda, params);
      void readAgain(readThisWeek);
    },
  };
}
