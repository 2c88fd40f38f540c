import { listHidden, listHiddenInTeam } from '#contract/moderation.ts';
import { useEffect } from 'react';
import { call } from '../../lib/api.ts';
import { useKept, useRoute } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { type ShownWins, withFirstPage, withNextPage } from './shown-wins.ts';

/** What is hidden in a team, or of what was for everyone, as far down as it was asked for. */
export function useHiddenWins(team: string | undefined) {
  const ofTeam = useRoute(
    listHiddenInTeam,
    { params: { team: team ?? '' }, query: {} },
    { enabled: team !== undefined },
  );
  const ofAll = useRoute(listHidden, { query: {} }, { enabled: team === undefined });
  const first = team === undefined ? ofAll : ofTeam;
  const [shown, keepShown] = useKept<ShownWins>(`hidden-wins ${team ?? ''}`);
  useEffect(() => {
    const page = first.data;
    if (page) keepShown((before) => withFirstPage(page, before));
  }, [first.data, keepShown]);
  const more = useSaving(async () => {
    const query = { after: shown?.next };
    const page =
      team === undefined
        ? await call(listHidden, { query })
        : await call(listHiddenInTeam, { params: { team }, query });
    keepShown((before) => before && withNextPage(before, page.data));
  });
  return { reading: { ...first, data: shown ?? first.data }, hasMore: shown?.next !== undefined, more };
}
