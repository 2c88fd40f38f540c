import { reportCommitment } from '../../flows/commitment/answer-commitment.ts';
import { actorOf, type OrganisationTeam, rosterIn } from './organisation.ts';
import { openPlansOf, promise } from './promise.ts';
import { sayTried } from './say-tried.ts';
import { type Moment, officeTime, type Stage } from './stage.ts';

/** A plan that has been open this long is answered with the next one. */
const OLD_MS = 6 * 86_400_000;

/** An ordinary week: those who are active plan something early and say that they did it; some others say "not yet". */
export function workMoments(stage: Stage, team: OrganisationTeam, week: number): Moment[] {
  const { calendar, random } = stage;
  const { zone } = team.plan;
  const isFirst = week === team.plan.installedWeek;
  const active = stage.activeIn(team, week);
  const others = rosterIn(team, week).filter((name) => !active.includes(name) && random() < 0.3);
  return [
    ...active.flatMap((name): Moment[] => {
      const day = isFirst ? 2 : 1 + Math.floor(random() * 2);
      const planned = calendar.at(week, day, officeTime(random, 9, 12), zone);
      const done = calendar.at(week, 3 + Math.floor(random() * 3), officeTime(random, 10, 17), zone);
      return [
        { at: planned, happen: () => promise(stage, team, name, { below: 1 }) },
        { at: done, happen: () => reportDone(stage, name) },
      ];
    }),
    ...others.map((name) => ({
      at: calendar.at(week, 3, officeTime(random, 13, 16), zone),
      happen: () => reportNotYet(stage, name),
    })),
  ];
}

/** Reports the oldest plan as done, and answers what else has been open for long. */
async function reportDone(stage: Stage, name: string): Promise<void> {
  const { random, world } = stage;
  const [oldest, ...others] = await openPlansOf(stage, name);
  if (oldest) {
    await reportCommitment(world, actorOf(name), oldest.commitment.team, oldest.commitment.id, 'did-it');
    await sayTried(stage, name, oldest.commitment);
  }
  for (const { commitment } of others) {
    if (world.clock().getTime() - Date.parse(commitment.madeAt) < OLD_MS) continue;
    const outcome = random() < 0.35 ? 'not-useful' : 'did-it';
    await reportCommitment(world, actorOf(name), commitment.team, commitment.id, outcome);
    if (outcome === 'did-it') await sayTried(stage, name, commitment);
  }
}

async function reportNotYet(stage: Stage, name: string): Promise<void> {
  const [open] = await openPlansOf(stage, name);
  if (open)
    await reportCommitment(stage.world, actorOf(name), open.commitment.team, open.commitment.id, 'not-yet');
}
