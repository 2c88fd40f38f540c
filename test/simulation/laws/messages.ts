import type { Facts } from '../facts.ts';
import type { Arrival } from '../process.ts';

const MOST = 2;

/** Nobody has more than two messages of a week that the bot started, whatever their teams; each that arrived had its place. */
export const messagesAreFew = (facts: Facts, arrivals: readonly Arrival[]): string[] =>
  facts.people.flatMap(({ id, messages }) => {
    const places = messages.reduce((sum, { taken }) => sum + taken.length, 0);
    const came = arrivals.filter(({ isUpdate, to }) => !isUpdate && to === `19:chat-of-${id}`).length;
    return [
      ...messages
        .filter(
          ({ taken }) => taken.length > MOST || new Set(taken.map(({ key }) => key)).size < taken.length,
        )
        .map(
          ({ taken, week }) => `${id} has the messages ${taken.map(({ key }) => key).join(', ')} in ${week}`,
        ),
      ...(came > places ? [`${came} messages reached ${id}, who has ${places} places`] : []),
    ];
  });
