import { weekOfDate } from '../../../src/domain/week.ts';
import { type Facts, peopleIn } from '../facts.ts';
import { differ, ordinalOf } from './compare.ts';

/** What counts: wins that were not withdrawn, tried-its whatever became of the win, and plans that were done, each in the home and week it says. */
function countedActs(facts: Facts): { user: string; home: string; week: string; fact: string }[] {
  return facts.teams.flatMap((team) => [
    ...team.wins
      .filter((win) => win.state !== 'withdrawn')
      .map((win) => ({ user: win.author, ...win.act, fact: win.id })),
    ...team.tries.flatMap(({ of, value: { act, outcome, user } }) =>
      act && ['worked', 'partly', 'did-not'].includes(outcome) ? [{ user, ...act, fact: of }] : [],
    ),
    ...team.commitments.flatMap(({ act, ended, id, user }) =>
      act && ended === 'did-it' ? [{ user, ...act, fact: id }] : [],
    ),
  ]);
}

const weeksOf = (facts: Facts): string[] => [
  ...new Set([
    ...facts.teams.flatMap((team) => team.rollUps.map((rollUp) => rollUp.week)),
    ...countedActs(facts).map((act) => act.week),
  ]),
];

export function winsOfWeeks(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    weeksOf(facts).flatMap((week) => {
      const is = team.rollUps.find((rollUp) => rollUp.week === week)?.wins ?? 0;
      const wanted = team.wins.filter((win) => win.week === week && win.state !== 'withdrawn').length;
      return is === wanted ? [] : [`${team.id} ${week} counts ${is} wins and has ${wanted}`];
    }),
  );
}

export function activePeople(facts: Facts): string[] {
  const acts = countedActs(facts);
  return facts.teams.flatMap((team) =>
    weeksOf(facts).flatMap((week) => {
      const here = acts.filter((act) => act.home === team.id && act.week === week);
      const wanted = here.map((act) => ordinalOf(facts, act.user));
      const rollUp = team.rollUps.find((each) => each.week === week);
      const kept = team.acts
        .filter((each) => each.week === week)
        .flatMap((each) => Object.values(each.facts).flat());
      return [
        ...differ(`active in ${team.id} ${week}`, peopleIn(rollUp?.active ?? ''), wanted),
        ...differ(`heard in ${team.id} ${week}`, peopleIn(rollUp?.heard ?? ''), wanted),
        ...differ(
          `acts of ${team.id} ${week}`,
          kept,
          here.map((act) => act.fact),
        ),
      ];
    }),
  );
}

/** Nobody is active in two teams in one week, and every act is where the week's home was pinned. */
export function actsAreAtHome(facts: Facts): string[] {
  const homes = new Map<string, string>();
  const pinned = countedActs(facts).flatMap(({ fact, home, user, week }) => {
    const key = `${user} ${week}`;
    const pin = facts.people.find((each) => each.id === user)?.pins.find((each) => each.of === week)
      ?.value.team;
    const other = homes.get(key);
    homes.set(key, home);
    if (other !== undefined && other !== home) return [`${key} is active in ${other} and ${home}`];
    return pin === home ? [] : [`${fact} of ${key} counts in ${home}, pinned is ${pin}`];
  });
  return pinned;
}

export function segmentsOfWeeks(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    weeksOf(facts).flatMap((week) => {
      const here = team.agendas.filter((agenda) => weekOfDate(agenda.date) === week);
      const held = here.filter(
        ({ run, state }) =>
          state === 'ended' && Object.values(run?.marks ?? {}).some((mark) => mark.as === 'done'),
      );
      const skipped = here.filter(({ state }) => state === 'skipped');
      const inChannel = here.filter(({ state }) => state === 'async');
      const rollUp = team.rollUps.find((each) => each.week === week);
      const ids = (agendas: typeof here) => agendas.map((agenda) => agenda.id);
      return [
        ...differ(`due in ${team.id} ${week}`, rollUp?.due ?? [], ids(here)),
        ...differ(`held in ${team.id} ${week}`, rollUp?.held ?? [], ids(held)),
        ...differ(`skipped in ${team.id} ${week}`, rollUp?.skipped ?? [], ids(skipped)),
        ...differ(`in the channel in ${team.id} ${week}`, rollUp?.async ?? [], ids(inChannel)),
      ];
    }),
  );
}

/** Use cases gone through stand with the agenda they were done in; tries with the use case they were reported for. */
export function useCasesOfWeeks(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    weeksOf(facts).flatMap((week) => {
      const rollUp = team.rollUps.find((each) => each.week === week);
      const used = team.agendas
        .filter((agenda) => weekOfDate(agenda.date) === week)
        .flatMap((agenda) =>
          agenda.items.flatMap((item) => {
            const isDone = agenda.state === 'ended' && agenda.run?.marks[item.id]?.as === 'done';
            return item.kind === 'use-case' && (isDone || agenda.state === 'async')
              ? [`${agenda.id} ${item.useCase}`]
              : [];
          }),
        );
      const reported = team.tries.flatMap(({ value: { act, outcome, useCase } }) =>
        act?.week === week && useCase !== undefined && ['worked', 'partly', 'did-not'].includes(outcome)
          ? [{ useCase, worked: outcome === 'worked' }]
          : [],
      );
      const tries = [...new Set(reported.map(({ useCase }) => useCase))].map((useCase) => {
        const here = reported.filter((each) => each.useCase === useCase);
        return `${useCase} ${here.filter(({ worked }) => worked).length} of ${here.length}`;
      });
      const keptUsed = Object.entries(rollUp?.used ?? {}).flatMap(([agenda, ids]) =>
        ids.map((id) => `${agenda} ${id}`),
      );
      const keptTries = Object.entries(rollUp?.tries ?? {}).map(
        ([useCase, { of, worked }]) => `${useCase} ${worked} of ${of}`,
      );
      return [
        ...differ(`use cases of ${team.id} ${week}`, keptUsed, used),
        ...differ(`tries of ${team.id} ${week}`, keptTries, tries),
      ];
    }),
  );
}

/** No two agendas of a team are to be held on one day and hour, when one of them was given it by a manager. */
export function hoursAreOnce(facts: Facts): string[] {
  return facts.teams.flatMap((team) => {
    const open = team.agendas.filter(({ state }) => state === 'prepared');
    const given = open.filter((agenda) => agenda.moved === true);
    return given.flatMap((agenda) =>
      open
        .filter(({ date, id, time }) => id !== agenda.id && date === agenda.date && time === agenda.time)
        .map(
          (other) => `${agenda.id} and ${other.id} of ${team.id} are both on ${agenda.date} ${agenda.time}`,
        ),
    );
  });
}

/** A week counts people here only where the week's pin says so; whoever is active is pinned. */
export function pinsAreTrue(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    team.rollUps.flatMap(({ active, pinned, week }) => {
      const allowed = facts.people
        .filter(({ pins }) => pins.some((pin) => pin.of === week && pin.value.team === team.id))
        .map(({ id }) => ordinalOf(facts, id));
      const stray = peopleIn(pinned).filter((ordinal) => !allowed.includes(ordinal));
      const missing = peopleIn(active).filter((ordinal) => !peopleIn(pinned).includes(ordinal));
      return [...stray, ...missing].map((ordinal) => `${team.id} ${week}: pin of ${ordinal} is wrong`);
    }),
  );
}
