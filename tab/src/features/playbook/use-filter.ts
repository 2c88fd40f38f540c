import { useState } from 'react';
import { type Filter, filterOf, searchWith } from './use-case-filter.ts';

/** The filter lives in the address: a reload, a link and the back button keep it. */
export function useFilter() {
  const [filter, setFilter] = useState(() => filterOf(window.location.search));
  function change(part: Partial<Filter>): void {
    const next = { ...filter, ...part };
    setFilter(next);
    const { pathname, search, hash } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${searchWith(search, next)}${hash}`);
  }
  return [filter, change] as const;
}
