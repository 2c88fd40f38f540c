import type { MeView } from '#contract/person.ts';
import { createContext, useContext } from 'react';
import type { HostContext } from './host.ts';

/** Where the tab is shown and to whom. */
export interface Here {
  host: HostContext;
  me: MeView;
}

export const HereContext = createContext<Here | undefined>(undefined);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('useHere is for pages inside the shell');
  return here;
}
