import type { ToldWin } from '../../domain/win/told-win.ts';
import type { WinSeen } from './win-seen.ts';

/** A win told aloud, as its author or who noted it sees it. */
export interface ToldWinSeen {
  told: ToldWin;
  teamName: string;
  may: { share: boolean; takeBack: boolean };
}

/** What became of an offer, for the author's own card in chat. */
export type ToldWinNow =
  | { is: 'offered'; told: ToldWin; teamName: string }
  | { is: 'shared'; win: WinSeen; team: { id: string; name: string; people: number }; channel: string }
  | { is: 'over' };
