import { type Drawn, drawn } from './drawn.ts';
import { box, line, quote, small } from './elements.ts';
import { leave, press, type PressData } from './presses.ts';
import type { Kit } from './kit.ts';
import type { Verb } from '../verbs.ts';

/** How much of a prompt the card repeats; the whole of it travels in the data. */
const SHOWN = 240;

export interface NotSaved {
  verb: Extract<Verb, 'win.share' | 'win.edit.save'>;
  /** Everything that was sent, with the same opId, so that pressing again is the same act. */
  data: PressData;
  title: string;
  prompt: string;
  reference: string;
}

/** What was written stays visible and travels in the card, so that nothing is lost while storage does not answer. */
export const notSavedCard = (kit: Kit, { verb, data, title, prompt, reference }: NotSaved): Drawn =>
  drawn({
    summary: kit.say('card:notSaved.summary'),
    body: [
      {
        type: 'Container',
        style: 'warning',
        bleed: true,
        items: [line(kit.say('card:notSaved.kind'), { weight: 'Bolder', size: 'Small' })],
      },
      line(kit.say('card:notSaved.heading'), {
        weight: 'Bolder',
        size: 'Medium',
        style: 'heading',
        spacing: 'Small',
      }),
      box(
        [
          quote(title, { weight: 'Bolder' }, { spacing: 'None' }),
          ...(prompt
            ? [
                quote(
                  prompt.length > SHOWN ? `${prompt.slice(0, SHOWN)} …` : prompt,
                  { fontType: 'Monospace', size: 'Small' },
                  { spacing: 'Small' },
                ),
              ]
            : []),
        ],
        { spacing: 'Small' },
      ),
      line(kit.say('card:notSaved.again')),
      small(kit.say('card:reference', { reference }), { spacing: 'Small' }),
    ],
    actions: [
      press(kit, verb, kit.say('card:notSaved.press'), data, { style: 'positive' }),
      leave(kit, 'win.discard', kit.say('card:form.discard')),
    ],
  });
