import { createContext, useContext } from 'react';

/** What a share form starts with: a sentence, the commitment or the offer it came from, the team it is for. */
export interface ShareStart {
  text?: string;
  team?: string;
  commitment?: string;
  /** The offer of a win told aloud, which belongs to its team. */
  told?: string;
}

export const ShareWinContext = createContext<((start: ShareStart) => void) | undefined>(undefined);

/** Opens the one share form of the tab, from any page. */
export function useShareWin(): (start: ShareStart) => void {
  const share = useContext(ShareWinContext);
  if (!share) throw new Error('useShareWin is for pages inside the shell');
  return share;
}
