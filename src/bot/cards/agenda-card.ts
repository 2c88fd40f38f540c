import { isOver, minutesOf } from '../../domain/agenda/agenda.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { localOf } from '../../domain/week.ts';
import type { AgendaSeen, ItemSeen } from '../../flows/agenda/agenda-seen.ts';
import { dayOf, weekdayNameOf } from '../day.ts';
import { itemStateOf, type ItemState } from './agenda-state.ts';
import { type Drawn, drawn } from './drawn.ts';
import {
  columns,
  type Elements,
  footer,
  hiddenPrompt,
  kicker,
  line,
  quote,
  quotedHeading,
  small,
} from './elements.ts';
import { type Actions, link, press, toggle } from './presses.ts';
import type { Kit } from './kit.ts';
import { tabPage } from './tab-page.ts';

/** Never by colour alone: each sign comes with a word. */
const SIGN: Record<ItemState, string> = {
  done: '✓',
  now: '▸',
  next: '○',
  planned: '○',
  skipped: '–',
  carried: '→',
};

export function itemRow(kit: Kit, seen: AgendaSeen, each: ItemSeen) {
  const state = itemStateOf(seen.agenda, each.item.id);
  const minutes = kit.say('card:agenda.minutes', { count: each.item.minutes });
  const said = state === 'planned' ? minutes : kit.say(`card:agenda.state.${state}`, { minutes });
  return columns(
    [
      {
        items: [
          line(SIGN[state], { weight: 'Bolder', ...(state === 'done' ? { color: 'Accent' as const } : {}) }),
        ],
        width: '20px',
      },
      {
        items: [
          quote(kit.phrase(each.title), state === 'now' ? { weight: 'Bolder' } : {}),
          small([kit.say(`agenda:kind.${each.item.kind}`), said].join(' · '), { spacing: 'None' }),
        ],
      },
    ],
    { spacing: 'Medium' },
  );
}

export const useCaseIn = (seen: AgendaSeen) => seen.items.find((each) => each.useCase)?.useCase;

function headlineOf(kit: Kit, seen: AgendaSeen): string {
  const { agenda } = seen;
  if (agenda.state === 'running') {
    const now = seen.items.find((each) => itemStateOf(agenda, each.item.id) === 'now');
    return now
      ? kit.say('card:agenda.weAreAt', { item: kit.phrase(now.title) })
      : kit.say('card:agenda.running');
  }
  if (agenda.state === 'ended') return kit.say('card:agenda.ended');
  const useCase = useCaseIn(seen);
  const weekday = weekdayNameOf(agenda.date, kit.language);
  return useCase
    ? kit.say('card:agenda.weTry', { weekday, title: textOf(useCase, kit.language).title })
    : kit.say('card:agenda.planned', { weekday });
}

function whenOf(kit: Kit, { agenda, zone }: AgendaSeen): string {
  if (agenda.state === 'running' && agenda.run) {
    return kit.say('card:agenda.since', { time: localOf(new Date(agenda.run.startedAt), zone).time });
  }
  return kit.say('card:agenda.at', { day: dayOf(agenda.date, kit.language, 'short'), time: agenda.time });
}

function buttons(kit: Kit, seen: AgendaSeen): Actions {
  const { agenda } = seen;
  const useCase = useCaseIn(seen);
  const about = { team: agenda.team, agenda: agenda.id };
  const [key, page] =
    agenda.state === 'running'
      ? ['card:agenda.openRun', tabPage.run(agenda.team, agenda.id)]
      : ['card:agenda.open', tabPage.agenda(agenda.team)];
  return [
    ...(useCase && !isOver(agenda)
      ? [press(kit, 'commitment.open', kit.say('card:agenda.willUse'), { ...about, useCase: useCase.id })]
      : []),
    ...(useCase && agenda.state === 'running' ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
    link(kit.say(key), kit.tabUrl(page)),
    ...(seen.may.edit && agenda.state === 'prepared'
      ? [press(kit, 'agenda.skip.open', kit.say('card:agenda.skip'), about)]
      : []),
    ...(seen.may.channel ? [press(kit, 'agenda.channel', kit.say('card:agenda.postShort'), about)] : []),
  ];
}

function promptOf(kit: Kit, seen: AgendaSeen): Elements {
  const useCase = useCaseIn(seen);
  if (!useCase || seen.agenda.state !== 'running') return [];
  const { prompt, guardrail } = textOf(useCase, kit.language);
  return prompt ? [hiddenPrompt(kit, prompt, guardrail)] : [];
}

/** One line for a segment that has no meeting, with where it is had instead. */
function skippedCard(kit: Kit, seen: AgendaSeen): Drawn {
  const key = seen.agenda.channel?.why === 'way' ? 'card:agenda.away' : 'card:agenda.skipped';
  const headline = kit.say(key, { date: seen.agenda.date });
  return drawn({
    summary: headline,
    body: [
      kicker(kit.say('card:segment'), seen.teamName),
      quote(headline, { weight: 'Bolder' }, { spacing: 'Small' }),
      ...(seen.agenda.skipReason ? [quote(seen.agenda.skipReason, {}, { spacing: 'None' })] : []),
      small(kit.say(seen.agenda.channel ? 'card:agenda.inChannel' : 'card:agenda.skippedStays'), {
        spacing: 'Small',
      }),
    ],
    actions: buttons(kit, seen),
  });
}

/** The agenda in the channel: planned, then the live line while it runs, then ended; one message, updated in place. */
export function agendaCard(kit: Kit, seen: AgendaSeen): Drawn {
  const { agenda } = seen;
  if (agenda.state === 'skipped' || agenda.state === 'async') return skippedCard(kit, seen);
  const headline = headlineOf(kit, seen);
  const driver = agenda.state === 'running' ? agenda.run?.driverName : undefined;
  return drawn({
    summary: headline,
    body: [
      kicker(kit.say('card:segment'), whenOf(kit, seen)),
      quotedHeading(headline),
      ...seen.items.map((each) => itemRow(kit, seen, each)),
      ...promptOf(kit, seen),
      driver
        ? quote(kit.say('card:agenda.runBy', { name: driver }), { size: 'Small', isSubtle: true })
        : footer(
            kit.say(agenda.postedAt ? 'card:agenda.ticksItself' : 'card:agenda.total', {
              count: minutesOf(agenda.items),
            }),
          ),
    ],
    actions: buttons(kit, seen),
  });
}
