import { searchUseCases } from '#contract/playbook.ts';
import { useMemo } from 'react';
import { useRoute } from '../../lib/use-route.ts';
import { useSettled } from '../../lib/use-settled.ts';
import type { Around } from './use-case-filter.ts';

export interface FoundWords {
  found: Around['found'];
  /** The server has not answered for what is typed now. */
  isSearching: boolean;
  hasFailed: boolean;
}

/** Where the words of a search stand in triggers, plans and prompts, which the list itself does not hold. */
export function useFoundWords(text: string): FoundWords {
  const wanted = text.trim();
  const settled = useSettled(wanted);
  const { data, problem } = useRoute(
    searchUseCases,
    { query: { text: settled } },
    { enabled: settled !== '' },
  );
  const found = useMemo(
    () => new Map((data?.words ?? []).map(({ useCases, word }) => [word, new Set(useCases)])),
    [data],
  );
  const isAnswered = wanted === settled && (data !== undefined || problem !== undefined);
  return {
    found,
    isSearching: wanted !== '' && !isAnswered,
    hasFailed: wanted !== '' && problem !== undefined,
  };
}
