import { PLAN_LIMITS, type Plan } from '../../domain/commitment/commitment.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';
import { type NamedTeam, teamAudience } from './audience.ts';
import { toolChoices } from './choices.ts';
import { type Drawn, drawn } from './drawn.ts';
import { heading, quote } from './elements.ts';
import { choiceInput, textInput } from './inputs.ts';
import { leave, press, type PressData } from './presses.ts';
import type { Kit } from './kit.ts';
import { planSentence } from './plan-sentence.ts';

export interface PlanForm {
  opId: string;
  teams: NamedTeam[];
  plan: Partial<Plan>;
  agenda?: string;
}

/** A plan to look at before it is made: the team sees it with the person's name. */
export function planFormCard(kit: Kit, { opId, teams, plan, agenda }: PlanForm): Drawn {
  const [first] = teams;
  const several = teams.length > 1;
  const data: PressData = {
    opId,
    ...(several || !first ? {} : { team: first.id }),
    ...(agenda ? { agenda } : {}),
    ...(plan.useCase ? { useCase: plan.useCase } : {}),
  };
  return drawn({
    summary: kit.say('card:plan.heading'),
    body: [
      quote(
        first && !several
          ? kit.say('card:plan.seen', { audience: teamAudience(kit, first) })
          : kit.say('card:plan.seenOpen'),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      heading(kit.say('card:plan.heading')),
      textInput('trigger', kit.say('card:plan.trigger'), plan.trigger, PLAN_LIMITS.trigger, {
        isRequired: true,
        errorMessage: kit.say('card:plan.triggerMissing'),
      }),
      choiceInput('tool', kit.say('card:plan.tool'), toolChoices(kit), plan.tool ?? 'ai-assistant'),
      textInput('plan', kit.say('card:plan.plan'), plan.plan, PLAN_LIMITS.plan, {
        isRequired: true,
        errorMessage: kit.say('card:plan.planMissing'),
      }),
      ...(several
        ? [
            choiceInput(
              'team',
              kit.say('card:form.team'),
              teams.map((team) => ({ title: teamAudience(kit, team), value: team.id })),
              first?.id,
            ),
          ]
        : []),
    ],
    actions: [
      press(kit, 'commitment.make', kit.say('card:plan.make'), data, { style: 'positive' }),
      leave(kit, 'commitment.discard', kit.say('card:form.discard')),
    ],
  });
}

export const aboutPlan = ({ commitment }: CommitmentSeen) => ({
  team: commitment.team,
  commitment: commitment.id,
});

/** A plan somebody noted for this person: it counts only after their yes. */
export const planProposedCard = (kit: Kit, seen: CommitmentSeen): Drawn =>
  drawn({
    summary: kit.say('card:plan.proposedHeading'),
    body: [
      quote(
        kit.say('card:plan.proposedBy', {
          name: seen.proposedByName ?? kit.say('card:plan.somebody'),
          team: seen.teamName,
        }),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      heading(kit.say('card:plan.proposedHeading')),
      quote(planSentence(kit, seen.commitment), { weight: 'Bolder' }, { spacing: 'Small' }),
      textInput('trigger', kit.say('card:plan.triggerYours'), seen.commitment.trigger, PLAN_LIMITS.trigger),
      quote(kit.say('card:plan.proposedCounts', { team: seen.teamName })),
    ],
    actions: [
      press(kit, 'commitment.confirm', kit.say('card:plan.yes'), aboutPlan(seen), { style: 'positive' }),
      leave(kit, 'commitment.decline', kit.say('card:plan.no'), aboutPlan(seen)),
    ],
  });
