import type { Tried } from '#contract/tried.ts';
import type { WinView } from '#contract/win.ts';

const count = (is: Tried | undefined, outcome: Tried): number => (is === outcome ? 1 : 0);

/** A win as it looks once I have said what came of it, or taken that back. Teams are left to the server. */
export function withTried(win: WinView, outcome: Tried | undefined): WinView {
  const { iTried } = win;
  return {
    ...win,
    iTried: outcome,
    iAmTrying: false,
    trying: win.trying - (win.iAmTrying && outcome !== undefined ? 1 : 0),
    worked: win.worked - count(iTried, 'worked') + count(outcome, 'worked'),
    partly: win.partly - count(iTried, 'partly') + count(outcome, 'partly'),
    tried: win.tried - (iTried === undefined ? 0 : 1) + (outcome === undefined ? 0 : 1),
  };
}
