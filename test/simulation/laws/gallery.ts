import type { Facts } from '../facts.ts';

type Counts = Facts['teams'][number]['counts'][number]['value'];

function recounted(team: Facts['teams'][number], win: string): number[] {
  const tries = team.tries.filter((each) => each.of === win).map((each) => each.value);
  const of = (outcome: string) => tries.filter((each) => each.outcome === outcome).length;
  return [
    team.cheers.filter((each) => each.of === win).length,
    of('trying'),
    of('worked'),
    of('partly'),
    of('did-not'),
    new Set(tries.filter((each) => each.outcome === 'worked').map((each) => each.act?.home)).size,
  ];
}

const numbersOf = (counts: Counts): number[] => [
  counts.cheers,
  counts.trying,
  counts.worked,
  counts.partly,
  counts.didNot,
  counts.teams,
];

/** The gallery of everyone holds the shared wins for everyone and nothing else, in their newest words. */
export function galleryIsTrue(facts: Facts): string[] {
  const { copies } = facts.organisation;
  const wins = facts.teams.flatMap((team) => team.wins);
  const wanted = wins.filter((win) => win.audience === 'everyone' && win.state === 'shared');
  const missing = wanted.filter((win) => !copies.some((copy) => copy.win.id === win.id));
  return [
    ...missing.map((win) => `win ${win.id} is missing in the gallery`),
    ...copies.flatMap((copy) => {
      const win = wanted.find((each) => each.id === copy.win.id);
      if (!win) return [`win ${copy.win.id} should not be in the gallery`];
      return JSON.stringify(win) === JSON.stringify(copy.win)
        ? []
        : [`the gallery has old words of win ${win.id}`];
    }),
  ];
}

/** Counts beside a win and in its copy are those of the cheers and tries that are there. */
export function countsAreTrue(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    team.wins.flatMap((win) => {
      const wanted = JSON.stringify(recounted(team, win.id));
      const beside = team.counts.find((each) => each.of === win.id)?.value;
      const copy = facts.organisation.copies.find((each) => each.win.id === win.id);
      const shown = [
        ['beside it', beside ? JSON.stringify(numbersOf(beside)) : '[0,0,0,0,0,0]'],
        ...(copy ? [['in the gallery', JSON.stringify(numbersOf(copy.counts))]] : []),
      ];
      return shown.flatMap(([where, is]) =>
        is === wanted ? [] : [`counts of win ${win.id} ${where}: ${is} instead of ${wanted}`],
      );
    }),
  );
}

/** Each try that was planned has the plan it made, once; nobody has two plans of one win. */
export function triesHavePlans(facts: Facts): string[] {
  const plans = facts.teams.flatMap((team) => team.commitments);
  return facts.teams.flatMap((team) =>
    team.tries.flatMap(({ of, value }) => {
      const made = plans.filter((plan) => plan.user === value.user && plan.win === of);
      const [only] = made;
      const isWhole =
        value.commitment === undefined
          ? made.length < 2
          : made.length === 1 && only?.id === value.commitment && only?.team === value.team;
      return isWhole ? [] : [`the try of win ${of} by ${value.user} has ${made.length} plans`];
    }),
  );
}
