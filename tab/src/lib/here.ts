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

/** The zone of my home team, for days of things that belong to no meeting. */
export function useZone(): string {
  const { me } = useHere();
  return (me.teams.find((team) => team.home) ?? me.teams[0])?.zone ?? 'UTC';
}
