import { textOf } from '../../domain/playbook/use-case.ts';
import type { ItemSeen } from '../../flows/agenda/agenda-seen.ts';
import type { Recap } from '../../flows/messages.ts';
import { dayOf } from '../day.ts';
import { useCaseIn } from './agenda-card.ts';
import { itemStateOf } from './agenda-state.ts';
import { type Drawn, drawn } from './drawn.ts';
import { type Elements, footer, hiddenPrompt, kicker, line, quote, quotedHeading } from './elements.ts';
import { link, press, toggle } from './presses.ts';
import type { Kit } from './kit.ts';
import { planSentence } from './plan-sentence.ts';
import { tabPage } from './tab-page.ts';

/** People named in the card; the rest are counted, so that a team of fifty still fits a phone. */
const NAMED = 12;

const section = (title: string, rows: Elements): Elements =>
  rows.length === 0 ? [] : [line(title, { weight: 'Bolder', style: 'heading', spacing: 'Medium' }), ...rows];

const titles = (kit: Kit, items: ItemSeen[]): Elements =>
  items.map((each) => quote(kit.phrase(each.title), {}, { spacing: 'None' }));

function plans(kit: Kit, { made, waiting }: Recap): Elements {
  const more = made.length - NAMED;
  return [
    ...made
      .slice(0, NAMED)
      .map(({ commitment }) =>
        quote(
          [
            { text: `${commitment.userName}. `, look: { weight: 'Bolder' } },
            { text: planSentence(kit, commitment) },
          ],
          {},
          { spacing: 'Small' },
        ),
      ),
    ...(more > 0 ? [line(kit.say('card:recap.more', { count: more }), { spacing: 'Small' })] : []),
    ...(waiting > 0 ? [line(kit.say('card:recap.waiting', { count: waiting }), { spacing: 'Small' })] : []),
  ];
}

/** What the segment did: posted as a new message, so that it notifies. */
export function recapCard(kit: Kit, recap: Recap): Drawn {
  const { agenda: seen, made, byItself, seconds } = recap;
  const { agenda } = seen;
  const stateOf = (each: ItemSeen) => itemStateOf(agenda, each.item.id);
  const done = seen.items.filter((each) => stateOf(each) === 'done');
  const useCase = useCaseIn(seen);
  const text = useCase && textOf(useCase, kit.language);
  const headline =
    made.length > 0
      ? kit.say('card:recap.heading', { count: made.length })
      : kit.say('card:recap.headingNobody');
  const day = dayOf(agenda.date, kit.language, 'short');
  return drawn({
    summary: kit.say('card:recap.summary', { headline }),
    body: [
      kicker(
        kit.say('card:recap.kind'),
        kit.say('card:recap.when', { day, count: Math.max(1, Math.round(seconds / 60)) }),
      ),
      quotedHeading(headline),
      ...section(
        kit.say('card:recap.tried'),
        titles(
          kit,
          done.filter((each) => each.item.kind === 'use-case'),
        ),
      ),
      ...section(kit.say('card:recap.who'), plans(kit, recap)),
      ...section(kit.say('card:recap.told'), [
        ...titles(
          kit,
          done.filter((each) => each.item.kind === 'win'),
        ),
        ...seen.told.shared.map(({ authorName, title }) =>
          quote(`${authorName}: ${title}`, {}, { spacing: 'None' }),
        ),
      ]),
      ...section(
        kit.say('card:recap.carried'),
        titles(
          kit,
          seen.items.filter((each) => stateOf(each) === 'carried'),
        ),
      ),
      ...(text?.prompt ? [hiddenPrompt(kit, text.prompt, text.guardrail)] : []),
      footer(
        [
          kit.say('card:recap.numbers', { done: done.length, count: seen.items.length }),
          ...(byItself ? [kit.say('card:recap.byItself')] : []),
        ].join(' '),
      ),
    ],
    actions: [
      ...(useCase
        ? [
            press(
              kit,
              'commitment.open',
              kit.say('card:recap.meToo'),
              { team: agenda.team, agenda: agenda.id, useCase: useCase.id },
              { style: 'positive' },
            ),
          ]
        : []),
      ...(text?.prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
      link(kit.say('card:recap.open'), kit.tabUrl(tabPage.run(agenda.team, agenda.id))),
    ],
  });
}
