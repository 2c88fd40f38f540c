import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import { dayOf } from '../day.ts';
import { type Drawn, drawn } from './drawn.ts';
import { heading, quote } from './elements.ts';
import { choiceInput, textInput } from './inputs.ts';
import type { Kit } from './kit.ts';
import { leave, press } from './presses.ts';

/** Reasons offered, by the key of their sentence; `other` is said in one's own words. */
export const SKIP_REASONS = ['noMeeting', 'few', 'noTime', 'other'] as const;

const REASON_LETTERS = 200;

/** Why there is no meeting this time, and what the channel gets instead. */
export function skipCard(kit: Kit, { agenda, channelName, teamName }: AgendaSeen): Drawn {
  const title = kit.say('card:skip.heading', { day: dayOf(agenda.date, kit.language) });
  return drawn({
    summary: title,
    body: [
      quote(teamName, { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      heading(title),
      choiceInput(
        'reason',
        kit.say('agenda:skip.reason'),
        SKIP_REASONS.map((value) => ({ title: kit.say(`agenda:skip.${value}`), value })),
        'noMeeting',
      ),
      textInput('own', kit.say('card:skip.own'), undefined, REASON_LETTERS),
      choiceInput(
        'instead',
        kit.say('card:skip.instead'),
        [
          { title: kit.say('card:skip.post', { channel: channelName }), value: 'post' },
          { title: kit.say('card:skip.nothing'), value: 'nothing' },
        ],
        'post',
        { style: 'expanded' },
      ),
    ],
    actions: [
      press(
        kit,
        'agenda.skip',
        kit.say('card:skip.confirm'),
        { team: agenda.team, agenda: agenda.id },
        { style: 'positive' },
      ),
      leave(kit, 'agenda.show', kit.say('card:skip.cancel'), { team: agenda.team }),
    ],
  });
}
