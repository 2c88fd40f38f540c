import type { Win } from '../../domain/win/win.ts';
import type { CountedWin } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';

/** Told for two weeks; the win's own page says it as long as it is hidden. */
const TOLD_MS = 14 * 86_400_000;

/** My wins that were hidden lately, for who has no chat with the bot too. Looked for among wins that were read already. */
export const hiddenWins = (world: World, actor: Actor, wins: readonly CountedWin[]): Win[] =>
  wins
    .map(({ win }) => win)
    .filter(
      ({ author, hidden, state }) =>
        author === actor.id &&
        state === 'hidden' &&
        hidden !== undefined &&
        world.clock().getTime() - Date.parse(hidden.at) < TOLD_MS,
    );
