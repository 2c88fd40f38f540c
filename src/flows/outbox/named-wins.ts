import { noteNaming, type NamedWin } from '../../store/win/naming-store.ts';
import type { Message } from '../messages.ts';
import type { World } from '../ports.ts';
import type { Shown } from './refresh-cards.ts';

/** The wins whose words a card of a segment says; those told in it are found by what they are told in. */
function namedIn(message: Message): NamedWin[] {
  const agenda = message.kind === 'recap' ? message.recap.agenda : 'agenda' in message && message.agenda;
  if (!agenda) return [];
  return agenda.items.flatMap(({ win }) => (win ? [{ win: win.win.id, team: win.win.team }] : []));
}

/**
 * Noted before the card is sent or drawn anew: a win that is withdrawn or hidden later finds every card that says its words,
 * also those of teams that it was told in.
 */
export async function noteNamed(
  world: World,
  team: string,
  { about, object }: Shown,
  message: Message,
): Promise<void> {
  await Promise.all(
    namedIn(message).map((named) => noteNaming(world.tables, world.tenant, named, { team, about, object })),
  );
}
