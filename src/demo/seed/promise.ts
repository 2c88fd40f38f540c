import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { Plan } from '../../domain/commitment/commitment.ts';
import { myCommitments } from '../../flows/commitment/list-commitments.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';
import { actorOf, type OrganisationTeam } from './organisation.ts';
import { picked } from './seeded-random.ts';
import type { Stage } from './stage.ts';

/** A person keeps at most this many plans open; nobody promises a list. */
export const OPEN_AT_MOST = 2;

/** The plan a use case suggests, with a tool the team has. */
export function planOf({ random }: Stage, { plan }: OrganisationTeam, useCase: UseCase): Plan {
  const text = textOf(useCase, 'en');
  const [tool = 'ai-assistant'] = picked(plan.tools, 1, random);
  return { trigger: text.trigger, plan: text.plan, tool, useCase: useCase.id };
}

/** One of the use cases that come up in the team's work. */
export function someUseCase({ random, useCases }: Stage, { plan }: OrganisationTeam): UseCase {
  const usual = useCases.filter((each) => plan.usual.includes(each.id));
  const [useCase] = picked(usual, 1, random);
  if (!useCase) throw new Error(`the playbook has nothing for ${plan.name}`);
  return useCase;
}

export const openPlansOf = async ({ world }: Stage, name: string): Promise<CommitmentSeen[]> =>
  (await myCommitments(world, actorOf(name))).filter(({ commitment }) => commitment.state === 'open');

/** Makes a plan, unless the person has enough of them. */
export async function promise(
  stage: Stage,
  team: OrganisationTeam,
  name: string,
  { useCase = someUseCase(stage, team), agenda, below = OPEN_AT_MOST }: PromiseOptions = {},
): Promise<void> {
  if ((await openPlansOf(stage, name)).length >= below) return;
  const { world } = stage;
  await makeCommitment(world, actorOf(name), team.id, {
    opId: world.newId(),
    plan: planOf(stage, team, useCase),
    agenda,
  });
}

interface PromiseOptions {
  useCase?: UseCase;
  /** The segment it was made in. */
  agenda?: string;
  /** Only when the person has fewer open plans than this. */
  below?: number;
}
