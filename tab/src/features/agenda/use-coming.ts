import { readNextAgenda } from '#contract/agenda.ts';
import { listComing } from '#contract/coming.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { useAnswers, useRoute } from '../../lib/use-route.ts';

const POLL = 15_000;
/** A closing dialog gives the focus back first: were its page gone, screen readers would be kept from the new one. */
const CLOSING = 500;

/** What is planned in a team, and the way to have all that shows it read again after a change. */
export function useComing(teamId: string) {
  const params = { team: teamId };
  const reading = useRoute(listComing, { params }, { poll: POLL });
  const { readAgain } = useAnswers();
  return {
    reading,
    changed: () => {
      setTimeout(() => {
        void readAgain(listComing, params);
        void readAgain(readNextAgenda, params);
        void readAgain(readThisWeek);
      }, CLOSING);
    },
  };
}
