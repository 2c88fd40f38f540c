import { nextAgenda } from '../../flows/agenda/next-agenda.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import { lastOfficeMoment } from './calendar.ts';
import { actorOf, SHOWN_TEAM, TEAMS } from './organisation.ts';
import { planOf, promise, someUseCase } from './promise.ts';
import { minutesAfter, type Moment, type Stage } from './stage.ts';

/** People of the shown team who have something to answer when a visitor looks around as them. */
const WITH_OPEN_PLANS = ['Ana Silva', 'Priya Raman', 'Samir Haddou', 'Aoife Brannigan'];
const WITH_PROPOSAL = 'Mei Tanaka';

/** The present: managers and some others have an open plan, one was noted and waits for a yes, the next agenda is ready. */
export function closingMoments(stage: Stage): Moment[] {
  const { calendar, world } = stage;
  const last = lastOfficeMoment(calendar);
  const managers = TEAMS.map((team) => ({ team, name: team.plan.managers[0] ?? '' }));
  const people = [...managers, ...WITH_OPEN_PLANS.map((name) => ({ team: SHOWN_TEAM, name }))];
  const shownManager = actorOf(SHOWN_TEAM.plan.managers[0] ?? '');
  const propose = () =>
    makeCommitment(world, shownManager, SHOWN_TEAM.id, {
      opId: world.newId(),
      plan: planOf(stage, SHOWN_TEAM, someUseCase(stage, SHOWN_TEAM)),
      user: actorOf(WITH_PROPOSAL).id,
    });
  return [
    ...people.map(({ name, team }, index) => ({
      at: minutesAfter(last, index - people.length - 1),
      happen: () => promise(stage, team, name, { below: 1 }),
    })),
    { at: minutesAfter(last, -1), happen: propose },
    { at: last, happen: () => nextAgenda(world, shownManager, SHOWN_TEAM.id) },
  ];
}
