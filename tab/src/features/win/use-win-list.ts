import { listTeamWins, listWins } from '#contract/win.ts';
import { useEffect, useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useKept, useRoute } from '../../lib/use-route.ts';
import { keyOfShelf, type Shelf } from './gallery-place.ts';
import { withFirstPage, withNextPage, type ShownWins } from './shown-wins.ts';

/** A new win is to be seen within two seconds; between changes the answer is an empty 304. */
const POLL = 1_500;

const askedBy = ({ among, order }: Shelf) => ({
  ...(order === 'newest' ? {} : { order }),
  ...(among === 'all' ? {} : among),
});

/** A team's wins, or those for everyone: the first page is read again all the time, those below when they are scrolled to. */
export function useWinList(team: string | undefined, shelf: Shelf) {
  const asked = askedBy(shelf);
  const ofTeam = useRoute(
    listTeamWins,
    { params: { team: team ?? '' }, query: asked },
    { poll: POLL, enabled: team !== undefined },
  );
  const ofAll = useRoute(listWins, { query: asked }, { poll: POLL, enabled: team === undefined });
  const first = team === undefined ? ofAll : ofTeam;

  // Not of this page, so that a cheer elsewhere reaches it and coming back finds the same place.
  const [shown, keepShown] = useKept<ShownWins>(`shown-wins ${team ?? ''} ${keyOfShelf(shelf)}`);
  useEffect(() => {
    const page = first.data;
    if (page) keepShown((before) => withFirstPage(page, before));
  }, [first.data, keepShown]);

  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  async function readMore(): Promise<void> {
    if (isReading || shown?.next === undefined) return;
    setReading(true);
    setProblem(undefined);
    try {
      const query = { ...asked, after: shown.next };
      const page =
        team === undefined
          ? await call(listWins, { query })
          : await call(listTeamWins, { params: { team }, query });
      keepShown((before) => before && withNextPage(before, page.data));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure);
    } finally {
      setReading(false);
    }
  }

  return {
    reading: { ...first, data: shown ?? first.data },
    hasMore: shown?.next !== undefined,
    readMore: () => void readMore(),
    isReading,
    problem,
  };
}
export type WinList = ReturnType<typeof useWinList>;
