import { expect, test } from 'vitest';
import type { Entry } from './journal.ts';
import { departmentsOfWeeks, sumsOfWeeks } from './laws/departments.ts';
import { countsAreTrue, galleryIsTrue, triesHavePlans } from './laws/gallery.ts';
import {
  answersAreKept,
  lastCheerStands,
  lastReportStands,
  onePlanOfAChannelVersion,
  operationsMakeOneThing,
  pressesCountOnce,
  segmentsArePlannedOnce,
} from './laws/kept.ts';
import { helmsAreGiven } from './laws/helm.ts';
import { messagesAreFew } from './laws/messages.ts';
import { profilesAreWhole, rostersAgree } from './laws/people.ts';
import { shelvesAreTrue } from './laws/shelves.ts';
import {
  cardsArriveOnce,
  cardsKeepTheirThing,
  cardsNameNothingTaken,
  nothingIsLeft,
  offersComeOnce,
} from './laws/sending.ts';
import { formsMakeOneOffer, toldWinsAreSeenByTwo, toldWinsEndOnce } from './laws/told.ts';
import {
  activePeople,
  actsAreAtHome,
  hoursAreOnce,
  pinsAreTrue,
  segmentsOfWeeks,
  useCasesOfWeeks,
  winsOfWeeks,
} from './laws/weeks.ts';
import { type Life, simulate } from './simulate.ts';

/** `SEED=17 npx vitest run test/simulation` lives one life again; SEEDS=500 lives more of them. */
const one = Number(process.env.SEED ?? 0);
const count = Number(process.env.SEEDS ?? 60);
const seeds = one > 0 ? [one] : Array.from({ length: count }, (_, index) => index + 1);

const brokenBy = ({ nth, outcome }: Entry): string[] =>
  outcome?.is === 'broken' ? [`#${nth} ended in a fault: ${outcome.error}`] : [];

function complaintsOf({ arrivals, at, facts, journal, left, shown }: Life): string[] {
  return [
    ...(left > 0 ? [`the sweep leaves ${left} marks`] : []),
    ...journal.entries.flatMap(brokenBy),
    ...operationsMakeOneThing(facts, journal),
    ...answersAreKept(facts, journal),
    ...segmentsArePlannedOnce(journal),
    ...pressesCountOnce(facts, journal),
    ...helmsAreGiven(facts, journal),
    ...lastCheerStands(facts, journal),
    ...lastReportStands(facts, journal),
    ...onePlanOfAChannelVersion(facts),
    ...toldWinsEndOnce(facts),
    ...formsMakeOneOffer(facts, journal),
    ...toldWinsAreSeenByTwo(facts, shown),
    ...winsOfWeeks(facts),
    ...activePeople(facts),
    ...actsAreAtHome(facts),
    ...pinsAreTrue(facts),
    ...segmentsOfWeeks(facts),
    ...useCasesOfWeeks(facts),
    ...hoursAreOnce(facts),
    ...departmentsOfWeeks(facts, at),
    ...sumsOfWeeks(facts),
    ...galleryIsTrue(facts),
    ...countsAreTrue(facts),
    ...shelvesAreTrue(facts),
    ...triesHavePlans(facts),
    ...rostersAgree(facts),
    ...profilesAreWhole(facts),
    ...cardsArriveOnce(arrivals),
    ...offersComeOnce(arrivals, journal),
    ...cardsKeepTheirThing(arrivals),
    ...cardsNameNothingTaken(facts, arrivals),
    ...messagesAreFew(facts, arrivals),
    ...nothingIsLeft(facts),
  ];
}

test(
  'whatever fails, crashes or is delivered twice, the figures are those of the facts',
  { timeout: 60_000 + 1000 * seeds.length },
  async () => {
    const failed: string[] = [];
    for (const seed of seeds) {
      const life = await simulate(seed);
      const complaints = complaintsOf(life);
      if (complaints.length > 0)
        failed.push(
          `seed ${seed}\n  ${complaints.join('\n  ')}${failed.length === 0 ? `\n\n${life.journal.text()}` : ''}`,
        );
    }
    expect(failed.join('\n\n')).toBe('');
  },
);
