import type { Outcome, Plan } from '../../domain/commitment/commitment.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import {
  answerProposal,
  dropCommitment,
  keepCommitment,
  reopenCommitment,
  reportCommitment,
} from '../../flows/commitment/answer-commitment.ts';
import { myCommitments } from '../../flows/commitment/list-commitments.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import { findUseCase } from '../../flows/playbook/read-playbook.ts';
import { readTeam } from '../../flows/team/see-team.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import {
  aboutCommitment,
  confirmInput,
  parsed,
  planInput,
  planOpenInput,
  reportInput,
} from './card-input.ts';
import { planFormCard, planProposedCard } from '../cards/plan-card.ts';
import {
  planChoiceCard,
  planDroppedCard,
  planMadeCard,
  planOpenCard,
  planReportedCard,
} from '../cards/plan-report-card.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { namedTeam, teamsHere } from './named-teams.ts';
import type { Turn } from '../turn.ts';

/** A plan typed in chat, to be looked at before it is made. */
export async function planTyped(turn: Turn, plan: Partial<Plan>): Promise<Answer> {
  const teams = (await teamsHere(turn)).map(namedTeam);
  return showing(planFormCard(turn.kit, { opId: turn.kit.newId(), teams, plan }));
}

/** A use case on an agenda or in a recap: its own words as the plan. */
export async function openPlan(turn: Turn, data: unknown): Promise<Answer> {
  const { world, actor, kit } = turn;
  const { team, agenda, useCase: id } = parsed(planOpenInput, data);
  const [teams, useCase] = await Promise.all([
    team === undefined ? teamsHere({ world, actor }) : [await readTeam(world, actor, team)],
    findUseCase(world, id),
  ]);
  if (!useCase) throw new PlaybookError('gone', { say: 'error:useCaseGone' });
  const { trigger, plan } = textOf(useCase, kit.language);
  return showing(
    planFormCard(kit, {
      opId: kit.newId(),
      teams: teams.map(namedTeam),
      plan: { trigger, plan, tool: useCase.tools[0], useCase: useCase.id },
      agenda,
    }),
  );
}

export async function makePlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { opId, team, agenda, trigger, tool, plan, useCase } = parsed(planInput, data);
  const made = await makeCommitment(world, actor, team, {
    opId,
    agenda,
    plan: { trigger, tool, plan, useCase },
  });
  // Pressed again on a card that still stands, of a plan that was answered long ago.
  if (made.commitment.state === 'closed') return saying(kit.say('error:alreadyAnswered'));
  return showing(planMadeCard(kit, made));
}

export const discardPlan = ({ kit }: Turn): Promise<Answer> =>
  Promise.resolve(showing(noteCard(kit, 'card:plan.discarded')));

/** "Did it", "not yet", "not useful" in chat: the one open plan; of several, which. */
export async function outcomeTyped({ world, actor, kit, scope }: Turn, outcome: Outcome): Promise<Answer> {
  // "Not yet" and "not useful" are the person's own, and so is what was only proposed to them.
  if (scope !== 'personal') return saying(kit.say('bot:personalOnly'));
  const mine = await myCommitments(world, actor);
  const open = mine.filter(({ commitment }) => commitment.state === 'open');
  const [only] = open;
  if (!only) {
    const proposed = mine.find(({ commitment }) => commitment.state === 'proposed');
    return proposed ? showing(planProposedCard(kit, proposed)) : saying(kit.say('bot:noPlan'));
  }
  if (open.length > 1) return showing(planChoiceCard(kit, open, outcome));
  const { team, id } = only.commitment;
  const reported = await reportCommitment(world, actor, team, id, outcome);
  return showing(planReportedCard(kit, { ...reported, opensOn: only.opensOn }, outcome));
}

export async function reportPressed({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment, outcome } = parsed(reportInput, data);
  return showing(
    planReportedCard(kit, await reportCommitment(world, actor, team, commitment, outcome), outcome),
  );
}

export async function confirmPlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment, trigger } = parsed(confirmInput, data);
  return showing(planMadeCard(kit, await answerProposal(world, actor, team, commitment, 'confirm', trigger)));
}

export async function declinePlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment } = parsed(aboutCommitment, data);
  await answerProposal(world, actor, team, commitment, 'decline');
  return showing(noteCard(kit, 'card:plan.declined'));
}

export async function reopenPlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment } = parsed(aboutCommitment, data);
  return showing(planOpenCard(kit, await reopenCommitment(world, actor, team, commitment)));
}

export async function keepPlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment } = parsed(aboutCommitment, data);
  return showing(planOpenCard(kit, await keepCommitment(world, actor, team, commitment)));
}

export async function dropPlan({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, commitment } = parsed(aboutCommitment, data);
  return showing(planDroppedCard(kit, await dropCommitment(world, actor, team, commitment)));
}
