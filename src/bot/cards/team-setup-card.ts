import { departmentIn, nextOccurrence, type Team, type TeamSetUp } from '../../domain/team/team.ts';
import { localOf, weekOf } from '../../domain/week.ts';
import { dayOf, weekdayNameOf } from '../day.ts';
import { cadenceChoices, departmentChoices, weekdayChoices, zoneChoices } from './choices.ts';
import { type Drawn, drawn } from './drawn.ts';
import {
  choiceInput,
  columns,
  footer,
  heading,
  leave,
  line,
  link,
  press,
  quote,
  quotedHeading,
  small,
} from './elements.ts';
import type { Kit } from './kit.ts';
import { tabPage } from './tab-page.ts';

/** What a team is set to now, as the form shows and an undo restores it. */
export function setUpOf(team: Team, now: Date): TeamSetUp {
  return {
    department: departmentIn(team, weekOf(now, team.zone)),
    every: team.cadence.every,
    weekday: team.cadence.weekday,
    time: team.cadence.time,
    zone: team.zone,
    training: team.training,
  };
}

/** The form of the set-up, for the manager who pressed; `zone` is what their Teams says, for a team not set up yet. */
export function teamSetUpCard(kit: Kit, team: Team, zone?: string): Drawn {
  const present = setUpOf(team, kit.now);
  const usual = team.setUpAt === undefined && zone ? zone : present.zone;
  return drawn({
    summary: kit.say('card:setUp.summary'),
    body: [
      quote(
        kit.say('card:setUp.onlyYou', { team: team.name }),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      heading(kit.say('card:setUp.heading')),
      choiceInput(
        'department',
        kit.say('card:setUp.department'),
        departmentChoices(kit),
        present.department,
        {
          isRequired: true,
          errorMessage: kit.say('card:setUp.departmentMissing'),
        },
      ),
      columns([
        { items: [choiceInput('every', kit.say('card:setUp.every'), cadenceChoices(kit), present.every)] },
        {
          items: [
            choiceInput(
              'weekday',
              kit.say('card:setUp.weekday'),
              weekdayChoices(kit),
              String(present.weekday),
            ),
          ],
        },
      ]),
      {
        type: 'Input.Time',
        id: 'time',
        label: kit.say('card:setUp.time'),
        value: present.time,
        isRequired: true,
        errorMessage: kit.say('card:setUp.timeMissing'),
      },
      choiceInput('zone', kit.say('card:setUp.zone'), zoneChoices(usual), usual),
      {
        type: 'Input.Date',
        id: 'training',
        label: kit.say('card:setUp.training'),
        ...(present.training ? { value: present.training } : {}),
      },
      small(kit.say('card:setUp.trainingWhy'), { spacing: 'Small' }),
    ],
    actions: [
      press(
        kit,
        'team.setup.save',
        kit.say('card:setUp.save'),
        { team: team.id, rev: team.rev },
        { style: 'positive' },
      ),
      leave(kit, 'team.setup.close', kit.say('card:setUp.notNow'), { team: team.id }),
    ],
  });
}

/** In a channel everybody sees a message, so the form opens as the answer to a press. */
export const setUpOpenerCard = (kit: Kit, team: { id: string; name: string }): Drawn =>
  drawn({
    summary: kit.say('card:setUp.summary'),
    body: [
      quote(team.name, { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      line(kit.say('card:setUp.opener')),
    ],
    actions: [
      press(kit, 'team.setup.open', kit.say('card:welcome.setUp'), { team: team.id }, { style: 'positive' }),
    ],
  });

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
      fact(kit.say('card:setUp.useCases'), kit.say(`department:${present.department}`)),
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
