import type { Facts } from '../facts.ts';
import type { Journal } from '../journal.ts';
import { OWNERS } from '../organisation.ts';

/** Whoever holds a helm manages the team, or was given it; a refused gift gives nothing. */
export function helmsAreGiven(facts: Facts, journal: Journal): string[] {
  const given = new Set(
    journal.entries
      .filter(({ outcome }) => outcome?.is !== 'refused')
      .flatMap(({ about }) => (about?.startsWith('give-helm ') ? [about] : [])),
  );
  return facts.teams.flatMap(({ id: team, agendas }) =>
    agendas.flatMap(({ id, run }) =>
      run === undefined ||
      OWNERS.get(team)?.includes(run.driver) ||
      given.has(`give-helm ${team} ${id} ${run.driver}`)
        ? []
        : [`${run.driver} holds the helm of ${id} in ${team}, and nobody gave it`],
    ),
  );
}
