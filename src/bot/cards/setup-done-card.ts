import { departmentName } from './department-name.ts';
import { nextOccurrence, type Team, type TeamSetUp } from '../../domain/team/team.ts';
import { localOf } from '../../domain/week.ts';
import { dayOf, weekdayNameOf } from '../day.ts';
import { type Drawn, drawn } from './drawn.ts';
import { columns, footer, line, quote, quotedHeading } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';
import { setUpOf } from './team-setup-card.ts';

const fact = (title: string, value: string) =>
  columns([{ items: [line(title, { weight: 'Bolder' })], width: '88px' }, { items: [line(value)] }], {
    spacing: 'Small',
  });

function nextLine(kit: Kit, team: Team): string | undefined {
  const date = nextOccurrence(team.cadence, localOf(kit.now, team.zone).date);
  return date === undefined
    ? undefined
    : kit.say('card:setUp.nextAt', {
        day: dayOf(date, kit.language),
        time: team.cadence.time,
        zone: team.zone,
      });
}

export interface SetUpDone {
  team: Team;
  weekAfterTraining?: number;
  /** What it was before; only a team that was set up already has something to go back to. */
  former?: TeamSetUp;
  /** The channel's copy has no buttons: they belong to who pressed. */
  forEverybody?: boolean;
}

/** After Save: when the first segment is, and what was decided. */
export function setUpDoneCard(
  kit: Kit,
  { team, weekAfterTraining, former, forEverybody = false }: SetUpDone,
): Drawn {
  const next = nextLine(kit, team);
  const present = setUpOf(team, kit.now);
  const headline = next
    ? kit.say('card:setUp.ready', {
        weekday: weekdayNameOf(
          nextOccurrence(team.cadence, localOf(kit.now, team.zone).date) ?? '',
          kit.language,
        ),
        time: present.time,
      })
    : kit.say('card:setUp.readyByHand');
  return drawn({
    summary: headline,
    body: [
      quote(team.name, { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      quotedHeading(headline),
      ...(next ? [fact(kit.say('card:setUp.next'), next)] : []),
      fact(kit.say('card:setUp.then'), kit.say(`card:cadence.${present.every}`)),
      fact(kit.say('card:setUp.where'), kit.say(`card:way.${team.way}`)),
      fact(kit.say('card:setUp.useCases'), departmentName(kit, present.department)),
      ...(weekAfterTraining === undefined || !present.training
        ? []
        : [
            fact(
              kit.say('card:setUp.week'),
              kit.say('card:setUp.weekAfter', { week: weekAfterTraining, training: present.training }),
            ),
          ]),
      line(kit.say('card:setUp.winsNow')),
      footer(kit.say('card:setUp.whoChanges')),
    ],
    actions: forEverybody
      ? []
      : [
          press(
            kit,
            'agenda.show',
            kit.say('card:setUp.showAgenda'),
            { team: team.id },
            { style: 'positive' },
          ),
          link(kit.say('card:setUp.open'), kit.tabUrl(tabPage.agenda(team.id))),
          press(kit, 'team.setup.open', kit.say('card:setUp.change'), { team: team.id }),
          ...(former
            ? [
                press(kit, 'team.setup.undo', kit.say('card:setUp.undo'), {
                  team: team.id,
                  rev: team.rev,
                  former,
                }),
              ]
            : []),
        ],
  });
}
