import type { Facts } from '../facts.ts';
import type { Journal } from '../journal.ts';
import type { Arrival } from '../process.ts';

const isOffer = (about: string): boolean => about.startsWith('offer ');

/** A meeting offers the run once, however often its start is told. */
export function offersComeOnce(arrivals: readonly Arrival[], journal: Journal): string[] {
  const offers = arrivals.filter(({ about, isUpdate }) => !isUpdate && isOffer(about)).length;
  const starts = new Set(
    journal.entries.flatMap(({ label }) => (/^the meeting of \S+ starts at/.test(label) ? [label] : [])),
  );
  return offers > starts.size ? [`${starts.size} meetings offered the run ${offers} times`] : [];
}

/** No card arrives twice as a new one. */
export function cardsArriveOnce(arrivals: readonly Arrival[]): string[] {
  const posts = arrivals
    .filter(({ about, isUpdate }) => !isUpdate && !isOffer(about))
    .map((arrival) => arrival.about);
  return [...new Set(posts)].flatMap((about) => {
    const times = posts.filter((each) => each === about).length;
    return times > 1 ? [`the card about ${about} arrived ${times} times`] : [];
  });
}

/** A card is drawn anew only as the thing it was posted for; an offered run becomes the card of its agenda. */
export const cardsKeepTheirThing = (arrivals: readonly Arrival[]): string[] =>
  arrivals.flatMap(({ about, activity, isUpdate }) => {
    const posted = arrivals.find((each) => each.activity === activity && !each.isUpdate);
    const thing = isUpdate ? posted?.about.replace(/^offer /, 'agenda ') : posted?.about;
    return thing === about ? [] : [`${activity} was about ${posted?.about} and became ${about}`];
  });

/** Nothing is left to do. */
export const nothingIsLeft = (facts: Facts): string[] => [
  ...facts.teams.flatMap((team) => team.outbox.map((row) => `the outbox of ${team.id} holds ${row}`)),
  ...facts.dirty.map((row) => `${row} is still to be folded`),
];
