import type { ContentFile } from '../../domain/playbook/playbook.ts';
import { sweep } from '../../flows/outbox/sweep.ts';
import { publishSupplied } from '../../flows/playbook/publish-playbook.ts';
import { type Calendar, newCalendar, OFFICE } from './calendar.ts';
import { closingMoments } from './closing-moments.ts';
import { PLAYGROUND_SERVICE, TENANT } from './demo-ids.ts';
import { actorOf, EDITOR_NAME, TEAMS } from './organisation.ts';
import { planActivity } from './plan-activity.ts';
import { runDueJobs } from './run-due-jobs.ts';
import { newSeededRandom } from './seeded-random.ts';
import { segmentMoments } from './segment-moments.ts';
import { newSimulatedWorld, type SimulatedWorld } from './simulated-world.ts';
import type { Moment, Stage } from './stage.ts';
import { WEEKS } from './team-plan.ts';
import { teamMoments } from './team-moments.ts';
import { winMoments } from './win-moments.ts';
import { winsToldIn } from './wins/told-wins.ts';
import { workMoments } from './work-moments.ts';

const SEED = 20_240_611;

export interface HistoryOptions {
  content: ContentFile[];
  /** Where the bot's channel answers; kept with each team. */
  serviceUrl?: string;
}

export interface History {
  world: SimulatedWorld;
  calendar: Calendar;
}

/**
 * Sixteen weeks of the organisation up to now, lived through the flows of the product: what is stored at the end is what
 * the product would have stored. The same `now` and content always make the same history.
 */
export async function buildHistory(now: Date, options: HistoryOptions): Promise<History> {
  const calendar = newCalendar(now);
  const world = worldBefore(calendar);
  const random = newSeededRandom(SEED);
  await publishSupplied(world, options.content, EDITOR_NAME);
  const stage: Stage = {
    world,
    calendar,
    random,
    useCases: options.content.flatMap((file) => file.useCases),
    serviceUrl: options.serviceUrl ?? PLAYGROUND_SERVICE,
    activeIn: planActivity(random),
  };
  await live(stage, momentsOf(stage));
  return { world, calendar };
}

/** Its cards stand in no real channel: as none of them is known to have arrived, none is ever drawn anew. */
const worldBefore = (calendar: Calendar): SimulatedWorld =>
  newSimulatedWorld({
    start: calendar.at(0, 1, '08:00', OFFICE),
    seed: SEED + 1,
    tenant: TENANT,
    owners: new Map(TEAMS.map(({ id, plan }) => [id, plan.managers.map((name) => actorOf(name).id)])),
    sends: () => ({ is: 'unknown' }),
  });

function momentsOf(stage: Stage): Moment[] {
  const { calendar, world } = stage;
  const weeks = Array.from({ length: WEEKS + 1 }, (_, week) => week);
  const told = TEAMS.flatMap((team) => [
    ...teamMoments(stage, team),
    ...segmentMoments(stage, team),
    ...winsToldIn(team.plan.slug).flatMap((win) => winMoments(stage, team, win)),
    ...weeks.slice(team.plan.installedWeek).flatMap((week) => workMoments(stage, team, week)),
  ]);
  const sweeps = weeks.map((week) => ({
    at: calendar.at(week, 7, '20:00', OFFICE),
    happen: () => sweep(world),
  }));
  const [last] = closingMoments(stage);
  const limit = last?.at ?? calendar.now;
  return [...[...told, ...sweeps].filter(({ at }) => at < limit), ...closingMoments(stage)];
}

/** Moments in the order of time, with what the clock does in between. */
async function live(stage: Stage, moments: Moment[]): Promise<void> {
  const { calendar, world } = stage;
  for (const moment of moments.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    await runDueJobs(world, moment.at);
    if (moment.at > world.clock()) world.setClock(moment.at);
    await moment.happen();
    await world.settle();
  }
  await runDueJobs(world, calendar.now);
  world.setClock(calendar.now);
  while ((await sweep(world)) > 0) world.setClock(new Date(world.clock().getTime() + 1000));
  world.setClock(calendar.now);
}
