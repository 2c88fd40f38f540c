import type { Facts } from '../facts.ts';
import type { Arrival } from '../process.ts';

/** No card arrives twice as a new one. */
export function cardsArriveOnce(arrivals: readonly Arrival[]): string[] {
  const posts = arrivals.filter((arrival) => !arrival.isUpdate).map((arrival) => arrival.about);
  return [...new Set(posts)].flatMap((about) => {
    const times = posts.filter((each) => each === about).length;
    return times > 1 ? [`the card about ${about} arrived ${times} times`] : [];
  });
}

/** A card is drawn anew only as the thing it was posted for. */
export const cardsKeepTheirThing = (arrivals: readonly Arrival[]): string[] =>
  arrivals.flatMap(({ about, activity }) => {
    const posted = arrivals.find((each) => each.activity === activity && !each.isUpdate);
    return posted?.about === about ? [] : [`${activity} was about ${posted?.about} and became ${about}`];
  });

/** Nothing is left to do. */
export const nothingIsLeft = (facts: Facts): string[] => [
  ...facts.teams.flatMap((team) => team.outbox.map((row) => `the outbox of ${team.id} holds ${row}`)),
  ...facts.dirty.map((row) => `${row} is still to be folded`),
];
