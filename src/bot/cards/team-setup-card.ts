import { departmentName } from './department-name.ts';
import { departmentIn, type Team, type TeamSetUp } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { cadenceChoices, departmentChoices, wayChoices, weekdayChoices, zoneChoices } from './choices.ts';
import { type Drawn, drawn } from './drawn.ts';
import { columns, type Elements, heading, line, quote, small } from './elements.ts';
import { choiceInput } from './inputs.ts';
import type { Kit } from './kit.ts';
import { leave, press } from './presses.ts';

/** What a team is set to now, as the form shows and an undo restores it. */
export function setUpOf(team: Team, now: Date): TeamSetUp {
  return {
    department: departmentIn(team, weekOf(now, team.zone)),
    every: team.cadence.every,
    weekday: team.cadence.weekday,
    time: team.cadence.time,
    zone: team.zone,
    training: team.training,
    way: team.way,
  };
}

export interface SetUpStart {
  /** What the manager's Teams says, for a team not set up yet. */
  zone?: string;
  /** What was typed before somebody else saved: it stays in the form, over the newer settings. */
  typed?: TeamSetUp;
}

function changedMeanwhile(kit: Kit, team: Team): Elements {
  const { department, every, time, weekday, zone } = setUpOf(team, kit.now);
  const day = weekdayChoices(kit).find(({ value }) => value === String(weekday))?.title ?? '';
  const now = {
    department: departmentName(kit, department),
    every: kit.say(`card:cadence.${every}`),
    day,
    time,
    zone,
  };
  return [
    {
      type: 'Container',
      style: 'warning',
      bleed: true,
      items: [
        line(kit.say('card:setUp.changed'), { weight: 'Bolder' }),
        quote(kit.say('card:setUp.changedTo', now)),
        line(kit.say('card:setUp.yoursStays')),
      ],
    },
  ];
}

/** The form of the set-up, for the manager who pressed. */
export function teamSetUpCard(kit: Kit, team: Team, { typed, zone }: SetUpStart = {}): Drawn {
  const present = typed ?? setUpOf(team, kit.now);
  const usual = team.setUpAt === undefined && zone ? zone : present.zone;
  return drawn({
    summary: kit.say('card:setUp.summary'),
    body: [
      quote(
        kit.say('card:setUp.onlyYou', { team: team.name }),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      ...(typed ? changedMeanwhile(kit, team) : []),
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
      choiceInput('way', kit.say('card:setUp.way'), wayChoices(kit), present.way),
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
