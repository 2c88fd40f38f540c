import { timeOfId } from '../../../src/domain/ids.ts';
import { departmentIn } from '../../../src/domain/team/team.ts';
import type { Facts, Shelves, TeamFacts } from '../facts.ts';

type Win = TeamFacts['wins'][number];

/** Wilson's lower bound once more, straight from the tried-its. */
function placeOf(team: TeamFacts, win: string): string {
  const said = team.tries.filter((each) => each.of === win).map((each) => each.value.outcome);
  const count = (outcome: string) => said.filter((each) => each === outcome).length;
  const [worked, partly] = [count('worked'), count('partly')];
  const all = worked + partly + count('did-not');
  const p = all === 0 ? 0 : (worked + 0.5 * partly) / all;
  const z = 1.96;
  const low =
    all === 0
      ? 0
      : (p + z ** 2 / (2 * all) - z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2))) /
        (1 + z ** 2 / all);
  return String(999_999_999 - Math.floor(Math.max(0, low) * 1e9)).padStart(9, '0');
}

function wantedRows(team: TeamFacts, win: Win, of: 'team' | 'everyone'): string[] {
  const at = String(9_999_999_999_999 - timeOfId(win.id).getTime()).padStart(13, '0');
  const among = [
    'all|-',
    ...(of === 'everyone' ? [`department|${departmentIn(team.header, win.week)}`] : []),
    ...(win.task ? [`task|${win.task}`] : []),
    ...(win.tool ? [`tool|${win.tool}`] : []),
    ...(win.useCase ? [`use-case|${win.useCase}`] : []),
  ];
  return among.flatMap((each) => {
    const newest =
      each === 'all|-' ? (of === 'everyone' ? [`g|${at}|${win.id}`] : []) : [`gx|${each}|n|${at}|${win.id}`];
    return [...newest, `gx|${each}|r|${placeOf(team, win.id)}|${at}|${win.id}`];
  });
}

function complaints(
  where: string,
  { changes, hidden, holds, wins: rows }: Shelves,
  wanted: string[],
  { hides, wins }: { hides: Win[]; wins: Win[] },
): string[] {
  const there = rows.map(({ key }) => key);
  const held = holds.flatMap(({ value }) => value.rows);
  return [
    ...wanted.filter((key) => !there.includes(key)).map((key) => `${where} lacks ${key}`),
    ...there.filter((key) => !wanted.includes(key)).map((key) => `${where} should not have ${key}`),
    ...rows.flatMap(({ key, value }) =>
      JSON.stringify(wins.find(({ id }) => id === value.win.id)) === JSON.stringify(value.win)
        ? []
        : [`${where} shows old words at ${key}`],
    ),
    ...changes.flatMap(({ key, value }) => {
      const win = wins.find(({ id }) => key.endsWith(`|${id}`));
      const isGone = 'gone' in value;
      return isGone === (win?.state !== 'shared')
        ? []
        : [`${where} says at ${key} that a win is ${isGone ? 'gone' : 'there'}`];
    }),
    ...hides
      .filter(({ id }) => hidden.filter((key) => key.endsWith(`|${id}`)).length !== 1)
      .map(({ id }) => `${where} does not name the hidden win ${id} once`),
    ...hidden
      .filter((key) => !hides.some(({ id }) => key.endsWith(`|${id}`)))
      .map((key) => `${where} says at ${key} that a win is hidden`),
    ...(held.length === there.length + changes.length + hidden.length
      ? []
      : [`${where} holds other rows than are there`]),
  ];
}

/** Every shelf of every gallery holds the wins that belong there, in their newest words, where their tried-its put them. */
export function shelvesAreTrue(facts: Facts): string[] {
  const inState = (state: Win['state'], team: TeamFacts, audiences: string[]) =>
    team.wins.filter((win) => win.state === state && audiences.includes(win.audience));
  const shared = (team: TeamFacts, audiences: string[]) => inState('shared', team, audiences);
  const hidden = (team: TeamFacts, audiences: string[]) => inState('hidden', team, audiences);
  const wins = facts.teams.flatMap((team) => team.wins);
  const everyones = facts.teams.flatMap((team) =>
    shared(team, ['everyone']).flatMap((win) => wantedRows(team, win, 'everyone')),
  );
  return [
    ...facts.teams.flatMap((team) => {
      const wanted = shared(team, ['team', 'everyone']).flatMap((win) => wantedRows(team, win, 'team'));
      const hides = hidden(team, ['team', 'everyone']);
      return complaints(`the gallery of ${team.id}`, team.shelves, wanted, { hides, wins });
    }),
    ...complaints('the gallery of everyone', facts.organisation.shelves, everyones, {
      hides: facts.teams.flatMap((team) => hidden(team, ['everyone'])),
      wins,
    }),
  ];
}
