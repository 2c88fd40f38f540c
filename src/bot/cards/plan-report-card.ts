import { ASKED_AT, type Outcome } from '../../domain/commitment/commitment.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { box, type Elements, line, quote, small } from './elements.ts';
import { type Actions, link, press } from './presses.ts';
import type { Kit } from './kit.ts';
import { aboutPlan } from './plan-card.ts';
import { planSentence } from './plan-sentence.ts';
import { tabPage } from './tab-page.ts';
import { outcomeButtons } from './try-card.ts';

const OUTCOME_KEY: Record<Outcome, string> = {
  'did-it': 'didIt',
  'not-yet': 'notYet',
  'not-useful': 'notUseful',
};

const quoted = (kit: Kit, seen: CommitmentSeen): Elements => [
  box([quote(planSentence(kit, seen.commitment), { weight: 'Bolder' }, { spacing: 'None' })], {
    spacing: 'Small',
  }),
];

/** None of the three answers is better, so no button stands out. */
const answers = (kit: Kit, seen: CommitmentSeen, outcomes: readonly Outcome[]): Actions =>
  outcomes.map((outcome) =>
    press(kit, 'commitment.report', kit.say(`card:plan.${OUTCOME_KEY[outcome]}`), {
      ...aboutPlan(seen),
      outcome,
    }),
  );

function opens(kit: Kit, { opensOn, teamName }: CommitmentSeen): string {
  return opensOn
    ? kit.say('card:plan.opens', { team: teamName, date: opensOn })
    : kit.say('card:plan.opensSomeTime', { team: teamName });
}

/** A plan that was just made or confirmed. */
export const planMadeCard = (kit: Kit, seen: CommitmentSeen): Drawn =>
  drawn({
    summary: kit.say('card:plan.made'),
    body: [
      small(kit.say('card:plan.made'), { spacing: 'Small' }),
      ...quoted(kit, seen),
      quote(opens(kit, seen)),
    ],
    actions: [
      ...answers(kit, seen, ['did-it', 'not-useful']),
      link(kit.say('card:plan.openTab'), kit.tabUrl(tabPage.week)),
    ],
  });

/** Which of several open plans is meant; each carries its own buttons. */
export const planChoiceCard = (kit: Kit, plans: CommitmentSeen[], outcome: Outcome): Drawn =>
  drawn({
    summary: kit.say('card:plan.which'),
    body: [
      line(kit.say('card:plan.which'), {
        weight: 'Bolder',
        size: 'Medium',
        style: 'heading',
        spacing: 'Small',
      }),
      ...plans
        .slice(0, 5)
        .flatMap((seen): Elements => [
          ...quoted(kit, seen),
          { type: 'ActionSet', actions: answers(kit, seen, [outcome]) },
        ]),
    ],
    actions: [link(kit.say('card:plan.openTab'), kit.tabUrl(tabPage.week))],
  });

/** Said for the second time: the person chooses whether it goes on. */
const isAsked = ({ commitment }: CommitmentSeen, outcome: Outcome): boolean =>
  outcome === 'not-yet' && commitment.notYet >= ASKED_AT;

/** Dropped, without blame, with the way back. */
export const planDroppedCard = (kit: Kit, seen: CommitmentSeen): Drawn =>
  drawn({
    summary: kit.say('card:plan.dropped'),
    body: [small(kit.say('card:plan.dropped'), { spacing: 'Small' }), ...quoted(kit, seen)],
    actions: [press(kit, 'commitment.reopen', kit.say('card:plan.takeBack'), aboutPlan(seen))],
  });

/** The colleague's win this plan was made from: whether it worked is asked, since "did it" does not say so. */
const triedWin = ({ commitment: { team, win, winTeam } }: CommitmentSeen) =>
  win === undefined ? undefined : { team: winTeam ?? team, win };

/** The answer to a report. Closing takes the plan off the next agenda; the answer can be taken back. */
export function planReportedCard(kit: Kit, seen: CommitmentSeen, outcome: Outcome): Drawn {
  const key = OUTCOME_KEY[outcome];
  const about = aboutPlan(seen);
  const { id, team, plan, tool, useCase } = seen.commitment;
  const tried = outcome === 'did-it' ? triedWin(seen) : undefined;
  const winForm = { team, commitment: id, title: plan, tool, ...(useCase ? { useCase } : {}) };
  return drawn({
    summary: kit.say(`card:plan.noted.${key}`),
    body: [
      small(kit.say(`card:plan.noted.${key}`), { spacing: 'Small' }),
      ...quoted(kit, seen),
      ...(isAsked(seen, outcome) ? [line(kit.say('card:plan.keepOrDrop'), { weight: 'Bolder' })] : []),
      ...(tried ? [line(kit.say('card:try.didIt'), { weight: 'Bolder' })] : []),
      outcome === 'not-yet' ? quote(opens(kit, seen)) : line(kit.say(`card:plan.then.${key}`)),
    ],
    actions: [
      ...(tried ? outcomeButtons(kit, tried) : []),
      ...(outcome === 'did-it'
        ? [press(kit, 'win.form', kit.say('card:plan.shareWin'), winForm, tried ? {} : { style: 'positive' })]
        : []),
      ...(outcome === 'not-useful'
        ? [press(kit, 'win.form', kit.say('card:plan.shareFailure'), { ...winForm, kind: 'did-not-work' })]
        : []),
      ...(isAsked(seen, outcome) ? [press(kit, 'commitment.keep', kit.say('card:plan.keep'), about)] : []),
      ...(outcome === 'not-yet' ? [press(kit, 'commitment.drop', kit.say('card:plan.drop'), about)] : []),
      ...(outcome === 'not-yet' ? answers(kit, seen, ['did-it', 'not-useful']) : []),
      ...(outcome === 'not-yet' ? [] : [press(kit, 'commitment.reopen', kit.say('card:plan.change'), about)]),
    ],
  });
}

/** After "change the answer", and for a plan that waits: the three answers. */
export const planOpenCard = (kit: Kit, seen: CommitmentSeen): Drawn =>
  drawn({
    summary: kit.say('card:plan.open'),
    body: [
      small(kit.say('card:plan.open'), { spacing: 'Small' }),
      ...quoted(kit, seen),
      quote(opens(kit, seen)),
    ],
    actions: answers(kit, seen, ['did-it', 'not-yet', 'not-useful']),
  });
