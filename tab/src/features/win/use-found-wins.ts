import { searchTeamWins, searchWins, type WinsFound, type WinView } from '#contract/win.ts';
import { useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useKept, useRoute } from '../../lib/use-route.ts';

type Page = Pick<WinsFound, 'wins' | 'next'>;

/** The wins that hold the words, of a team or of everyone: the best at once, others when they are asked for. */
export function useFoundWins(team: string | undefined, words: string) {
  const params = { team: team ?? '' };
  const ofTeam = useRoute(searchTeamWins, { params, query: { words } }, { enabled: team !== undefined });
  const ofAll = useRoute(searchWins, { query: { words } }, { enabled: team === undefined });
  const first = team === undefined ? ofAll : ofTeam;

  const [below, keepBelow] = useKept<Page>(`found-wins ${team ?? ''} ${words}`);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const next = below ? below.next : first.data?.next;

  async function readMore(): Promise<void> {
    if (isReading || next === undefined) return;
    setReading(true);
    setProblem(undefined);
    try {
      const query = { words, after: next };
      const page =
        team === undefined
          ? await call(searchWins, { query })
          : await call(searchTeamWins, { params, query });
      keepBelow((before) => ({ wins: [...(before?.wins ?? []), ...page.data.wins], next: page.data.next }));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure);
    } finally {
      setReading(false);
    }
  }

  return {
    reading: first,
    wins: (found: WinsFound): WinView[] => onceEach([...found.wins, ...(below?.wins ?? [])]),
    hasMore: next !== undefined,
    readMore: () => void readMore(),
    isReading,
    problem,
  };
}

const onceEach = (wins: WinView[]): WinView[] => [...new Map(wins.map((win) => [win.id, win])).values()];
