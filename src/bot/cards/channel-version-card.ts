import { PLAN_LIMITS } from '../../domain/commitment/commitment.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import { useCaseIn } from './agenda-card.ts';
import { type Drawn, drawn } from './drawn.ts';
import { type Elements, footer, heading, hiddenPrompt, kicker, line, quote } from './elements.ts';
import { textInput } from './inputs.ts';
import type { Kit } from './kit.ts';
import { leave, link, press, toggle } from './presses.ts';
import { tabPage } from './tab-page.ts';

const part = (kit: Kit, key: string, rows: Elements): Elements =>
  rows.length === 0
    ? []
    : [
        line(kit.say(`card:channelVersion.${key}`), {
          weight: 'Bolder',
          style: 'heading',
          spacing: 'Medium',
        }),
        ...rows,
      ];

/** The first win of the agenda, as long as it may be told. */
function toRead(kit: Kit, { items }: AgendaSeen): Elements {
  const told = items.find(({ item, win }) => item.kind === 'win' && win !== undefined);
  return told?.win
    ? [quote(`${told.win.win.authorName}: ${kit.phrase(told.title)}`, {}, { spacing: 'None' })]
    : [];
}

function toTry(kit: Kit, seen: AgendaSeen, useCase: UseCase): Elements {
  const text = textOf(useCase, kit.language);
  const item = seen.items.find((each) => each.useCase === useCase)?.item;
  return [
    quote(text.title, { weight: 'Bolder' }, { spacing: 'None' }),
    ...(item ? [quote(kit.phrase(item.why), { size: 'Small', isSubtle: true }, { spacing: 'None' })] : []),
    ...(text.prompt ? [hiddenPrompt(kit, text.prompt, text.guardrail)] : []),
  ];
}

/** The moment is filled in from the use case and can be changed before the press. */
function sayWhen(kit: Kit, useCase: UseCase): Elements {
  const { plan, trigger } = textOf(useCase, kit.language);
  const tool = kit.say(`tool:inSentence.${useCase.tools[0] ?? 'ai-assistant'}`);
  return [
    textInput('trigger', kit.say('card:channelVersion.when'), trigger, PLAN_LIMITS.trigger, {
      isRequired: true,
      errorMessage: kit.say('card:plan.triggerMissing'),
    }),
    quote(kit.say('card:channelVersion.will', { tool, plan })),
  ];
}

const isClosed = ({ agenda }: AgendaSeen): boolean => agenda.channel?.closedAt !== undefined;

function countLine(kit: Kit, seen: AgendaSeen): string {
  const planned = seen.made.filter(({ commitment }) => commitment.state !== 'proposed').length;
  const people = kit.say('card:channelVersion.people', { count: seen.people.length });
  return kit.say(isClosed(seen) ? 'card:channelVersion.closed' : 'card:channelVersion.count', {
    count: planned,
    people,
  });
}

function why(kit: Kit, { agenda }: AgendaSeen): Elements {
  if (agenda.channel?.why !== 'skipped') return [quote(kit.say('card:channelVersion.way'))];
  return [
    quote(kit.say('card:channelVersion.skipped', { date: agenda.date, reason: agenda.skipReason ?? '' })),
  ];
}

/** The segment in two minutes, for a team that does not meet this time: read one, try one, say when. */
export function channelVersionCard(kit: Kit, seen: AgendaSeen): Drawn {
  const useCase = useCaseIn(seen);
  const { agenda } = seen;
  const text = useCase && textOf(useCase, kit.language);
  const headline = text
    ? kit.say('card:channelVersion.summary', { title: text.title })
    : kit.say('card:channelVersion.heading');
  const about = { team: agenda.team, agenda: agenda.id };
  const open = useCase && !isClosed(seen);
  return drawn({
    summary: headline,
    body: [
      kicker(kit.say('card:channelVersion.kind'), seen.teamName),
      heading(kit.say('card:channelVersion.heading')),
      ...why(kit, seen),
      ...part(kit, 'read', toRead(kit, seen)),
      ...(useCase ? part(kit, 'try', toTry(kit, seen, useCase)) : []),
      ...(open ? part(kit, 'say', sayWhen(kit, useCase)) : []),
      footer(countLine(kit, seen)),
    ],
    actions: [
      ...(open && text
        ? [
            press(
              kit,
              'commitment.make',
              kit.say('card:channelVersion.willUse'),
              { ...about, useCase: useCase.id, tool: useCase.tools[0] ?? 'ai-assistant', plan: text.plan },
              { style: 'positive' },
            ),
            leave(kit, 'usecase.decline', kit.say('card:channelVersion.notForMe'), about),
          ]
        : []),
      ...(text?.prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
      link(kit.say('card:channelVersion.open'), kit.tabUrl(tabPage.run(agenda.team, agenda.id))),
    ],
  });
}
