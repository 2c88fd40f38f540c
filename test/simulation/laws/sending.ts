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

/** Shown again, a win is no longer hidden since any time: its author's card says so in place. */
const isOfHiding = (thing: string | undefined, about: string): boolean =>
  about.startsWith('hidden-win ') && thing?.split(' ')[1] === about.split(' ')[1];

/** A card is drawn anew only as the thing it was posted for; an offered run becomes the card of its agenda. */
export const cardsKeepTheirThing = (arrivals: readonly Arrival[]): string[] =>
  arrivals.flatMap(({ about, activity, isUpdate }) => {
    const posted = arrivals.find((each) => each.activity === activity && !each.isUpdate);
    // An offer may be sent once more onto its own card, and becomes the agenda it offers.
    const thing = isUpdate ? posted?.about.replace(/^offer /, 'agenda ') : posted?.about;
    return posted?.about === about || thing === about || (isUpdate && isOfHiding(thing, about))
      ? []
      : [`${activity} was about ${posted?.about} and became ${about}`];
  });

/** A card that can be drawn anew names no win that was taken away: not for long, and at the end not at all. */
export function cardsNameNothingTaken(facts: Facts, arrivals: readonly Arrival[]): string[] {
  const shown = new Set(
    facts.teams.flatMap(({ wins }) =>
      wins.filter(({ audience, state }) => state === 'shared' && audience !== 'me').map(({ id }) => id),
    ),
  );
  const known = new Set(facts.teams.flatMap(({ posted }) => posted.map((row) => row.split('|').at(-1))));
  return [...known].flatMap((activity) => {
    const last = arrivals.findLast((each) => each.activity === activity);
    const wrong = (last?.names ?? []).filter((win) => !shown.has(win));
    return wrong.map((win) => `the ${last?.about} still names ${win}`);
  });
}

/** Nothing is left to do. */
export const nothingIsLeft = (facts: Facts): string[] => [
  ...facts.teams.flatMap((team) => team.outbox.map((row) => `the outbox of ${team.id} holds ${row}`)),
  ...facts.dirty.map((row) => `${row} is still to be folded`),
];
