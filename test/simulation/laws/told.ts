import { z } from 'zod/v4';
import { toldWinSchema } from '../../../src/domain/win/told-win.ts';
import type { Facts, TeamFacts } from '../facts.ts';
import type { Journal } from '../journal.ts';
import type { ShownOffer } from '../shown-offers.ts';

const noted = z.object({ told: toldWinSchema });

/** Each told line is offered, discarded, taken back, or shared as exactly one win; what has ended keeps no words. */
export const toldWinsEndOnce = (facts: Facts): string[] =>
  facts.teams.flatMap((team) => [
    ...team.told.flatMap(({ id, line, state, win }) => {
      const made = team.wins.filter(({ story }) => story === `told ${id}`).map((each) => each.id);
      const wanted = state === 'shared' ? [win] : [];
      return [
        ...(JSON.stringify(made) === JSON.stringify(wanted)
          ? []
          : [`${id} is ${state} and made the wins ${made.join(', ')}, not ${wanted.join('')}`]),
        ...((line === '') === (state !== 'offered') ? [] : [`${id} is ${state} and says “${line}”`]),
      ];
    }),
    ...recapsNameThem(team),
  ]);

/** A segment names each win that was told in it and shared with others, once. */
const recapsNameThem = ({ agendas, wins }: TeamFacts): string[] =>
  agendas.flatMap(({ id, run }) => {
    const named = [...(run?.toldWins ?? [])].sort();
    const told = wins.filter(({ audience, toldIn }) => toldIn === id && audience !== 'me');
    const wanted = told.map((win) => win.id).sort();
    return named.join() === wanted.join() ? [] : [`${id} names ${named.join()}, told were ${wanted.join()}`];
  });

/** A form that is sent again is the same offer; a refused one is none. */
export function formsMakeOneOffer(facts: Facts, journal: Journal): string[] {
  const offers = new Map<string, Set<string>>();
  for (const { about, outcome } of journal.entries) {
    if (!about || !/^told-\d+$/.test(about) || outcome?.is === 'refused') continue;
    const ids = offers.get(about) ?? new Set<string>();
    const answer = noted.safeParse(outcome?.is === 'answered' ? outcome.answer : undefined);
    offers.set(about, answer.success ? ids.add(answer.data.told.id) : ids);
  }
  const kept = facts.teams.reduce((sum, { told }) => sum + told.length, 0);
  return [
    ...[...offers].flatMap(([about, ids]) =>
      ids.size > 1 ? [`${about} made ${[...ids].join(' and ')}`] : [],
    ),
    ...(kept > offers.size ? [`${kept} offers are kept of ${offers.size} forms`] : []),
  ];
}

/** Nobody but its author and who noted it is shown what was told; the author, while in the team, is. */
export const toldWinsAreSeenByTwo = (facts: Facts, shown: readonly ShownOffer[]): string[] => [
  ...shown.flatMap(({ told: { id, notedBy, user }, where, who }) =>
    who === user || (who === notedBy && where === 'run') ? [] : [`${who} is shown ${id} in their ${where}`],
  ),
  ...facts.teams.flatMap(({ members, told }) =>
    told
      .filter(({ state, user }) => state === 'offered' && members.some((each) => isHere(each, user)))
      .filter(({ id }) => !shown.some((each) => each.told.id === id && each.where === 'week'))
      .map(({ id, user }) => `${user} is not shown ${id}`),
  ),
];

const isHere = ({ guest, leftAt, user }: TeamFacts['members'][number], who: string): boolean =>
  user === who && !guest && leftAt === undefined;
