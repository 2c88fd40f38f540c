import type { IExecuteAction } from '@microsoft/teams.cards';
import { EVERYONE } from '../../domain/playbook/playbook.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { type Consent, CONSENTS, isConsent } from '../../domain/win/promotion.ts';
import type { PromotionSeen } from '../../flows/win/promotion-seen.ts';
import { departmentName } from './department-name.ts';
import { type Drawn, drawn } from './drawn.ts';
import { box, type Elements, footer, line, quote, quotedHeading } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press } from './presses.ts';
import { noteCard } from './refusal-card.ts';
import { tabPage } from './tab-page.ts';

/** To its author alone: whether an editor may make a use case of their win, and what they said to it. */
export function promotionCard(kit: Kit, seen: PromotionSeen): Drawn {
  const { promotion, win } = seen;
  if (win.state !== 'shared') return noteCard(kit, 'card:promotion.over');
  const headline = kit.say(`card:promotion.heading.${promotion.answer}`);
  return drawn({
    summary: headline,
    body: [
      quote(
        kit.say('card:promotion.kind', { name: promotion.askedBy.name }),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      quotedHeading(headline),
      ...meaningOf(kit, seen),
      footer(kit.say('card:promotion.back')),
    ],
    actions: [
      ...CONSENTS.filter((each) => each !== given(seen)).map((each) => answer(kit, seen, each)),
      link(kit.say('card:promotion.open'), kit.tabUrl(tabPage.win(win.team, win.id))),
    ],
  });
}

const given = ({ promotion: { answer } }: PromotionSeen): Consent | undefined =>
  answer === 'waiting' ? undefined : isConsent(answer) ? answer : 'no';

const answer = (kit: Kit, { promotion, win }: PromotionSeen, consent: Consent): IExecuteAction =>
  press(
    kit,
    'promote.consent',
    kit.say(`card:promotion.${consent}`),
    { team: win.team, win: win.id, consent },
    promotion.answer === 'waiting' && consent === 'named' ? { style: 'positive' } : {},
  );

function meaningOf(kit: Kit, seen: PromotionSeen): Elements {
  const { isPublished, promotion, useCase, win } = seen;
  if (promotion.answer !== 'waiting') {
    const means = isPublished ? 'published' : 'draft';
    return [
      quote(win.title, { weight: 'Bolder' }, { spacing: 'None' }),
      line(kit.say(`card:promotion.${means}.${isConsent(promotion.answer) ? promotion.answer : 'no'}`)),
    ];
  }
  return [
    line(
      kit.say(`card:promotion.${useCase?.departments.includes(EVERYONE) ? 'forAll' : 'for'}`, {
        departments: (useCase?.departments ?? []).map((each) => departmentName(kit, each)).join(', '),
      }),
    ),
    box(useCase ? addedOf(kit, useCase) : [quote(win.title, { weight: 'Bolder' })], { spacing: 'Small' }),
  ];
}

function addedOf(kit: Kit, useCase: UseCase): Elements {
  const { guardrail, prompt, title, trigger } = textOf(useCase, kit.language);
  const small = (text: string) => quote(text, { size: 'Small', isSubtle: true }, { spacing: 'None' });
  return [
    quote(title, { weight: 'Bolder' }, { spacing: 'None' }),
    ...(trigger ? [small(kit.say('card:promotion.trigger', { trigger }))] : []),
    ...(prompt ? [small(kit.say('card:promotion.prompt'))] : []),
    ...(guardrail ? [small(kit.say('card:promotion.guardrail', { guardrail }))] : []),
    small(kit.say('card:promotion.rest')),
  ];
}
