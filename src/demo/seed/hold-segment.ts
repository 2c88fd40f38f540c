import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import { finishRun, moveRun, startRun } from '../../flows/agenda/run-agenda.ts';
import { answerProposal } from '../../flows/commitment/answer-commitment.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Move } from '../../domain/agenda/run.ts';
import { actorOf, type OrganisationTeam, rosterIn } from './organisation.ts';
import { openPlansOf, planOf, promise } from './promise.ts';
import { picked } from './seeded-random.ts';
import { minutesAfter, type Stage } from './stage.ts';

/** The ten minutes as a manager runs them: step by step, with plans made at the use case, then the recap. */
export async function holdSegment(
  stage: Stage,
  team: OrganisationTeam,
  week: number,
  seen: AgendaSeen,
): Promise<void> {
  const manager = actorOf(team.plan.managers[0] ?? '');
  const { id, items } = seen.agenda;
  await startRun(stage.world, manager, team.id, id);
  for (const [index, { item, useCase }] of seen.items.entries()) {
    passMinutes(stage, item.minutes * (0.6 + stage.random() * 0.6));
    if (useCase) await planTogether(stage, team, { week, agenda: id, useCase });
    if (index < items.length - 1) await step(stage, team, id, { do: 'go', step: index + 1 });
  }
  await finishRun(stage.world, manager, team.id, id, { recap: true });
  await stage.world.settle();
}

/** A segment somebody started and left open: it ends by itself. */
export async function leaveSegment(
  stage: Stage,
  team: OrganisationTeam,
  week: number,
  seen: AgendaSeen,
): Promise<void> {
  const { id } = seen.agenda;
  await startRun(stage.world, actorOf(team.plan.managers[0] ?? ''), team.id, id);
  for (const [index, { item, useCase }] of seen.items.slice(0, -1).entries()) {
    passMinutes(stage, item.minutes);
    if (useCase) await planTogether(stage, team, { week, agenda: id, useCase });
    await step(stage, team, id, { do: 'go', step: index + 1 });
  }
}

const step = ({ world }: Stage, team: OrganisationTeam, agenda: string, move: Move) =>
  moveRun(world, actorOf(team.plan.managers[0] ?? ''), team.id, agenda, { opId: world.newId(), move });

function passMinutes({ world }: Stage, minutes: number): void {
  world.setClock(minutesAfter(world.clock(), minutes));
}

/** "Who will try it?": mostly people who then do, two who may not; one plan is noted by the manager and confirmed. */
async function planTogether(
  stage: Stage,
  team: OrganisationTeam,
  { week, agenda, useCase }: { week: number; agenda: string; useCase: UseCase },
): Promise<void> {
  const { random } = stage;
  const manager = team.plan.managers[0];
  const present = rosterIn(team, week);
  const willing = stage.activeIn(team, week + 1).filter((name) => present.includes(name));
  const some = picked(willing, Math.ceil(present.length / 4), random);
  const others = picked(
    present.filter((name) => !some.includes(name) && name !== manager),
    2,
    random,
  );
  for (const name of new Set([...some, ...others])) {
    if (name !== manager && random() < 0.2) await noteFor(stage, team, name, { agenda, useCase });
    else await promise(stage, team, name, { agenda, useCase });
  }
}

async function noteFor(
  stage: Stage,
  team: OrganisationTeam,
  name: string,
  { agenda, useCase }: { agenda: string; useCase: UseCase },
): Promise<void> {
  const { world } = stage;
  if ((await openPlansOf(stage, name)).length > 0) return;
  const noted = await makeCommitment(world, actorOf(team.plan.managers[0] ?? ''), team.id, {
    opId: world.newId(),
    plan: planOf(stage, team, useCase),
    user: actorOf(name).id,
    agenda,
  });
  await answerProposal(world, actorOf(name), team.id, noted.commitment.id, 'confirm');
}
