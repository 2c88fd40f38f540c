import type { WinWords } from '../../domain/win/win.ts';
import { type Drawn, drawn } from './drawn.ts';
import { line, quote, small } from './elements.ts';
import { leave, press } from './presses.ts';
import type { Kit } from './kit.ts';

export interface WinDraft {
  opId: string;
  author: string;
  text: string;
  /** Said by the command, such as "failed". */
  kind?: WinWords['kind'];
  /** Lets the bot tell the author from others without an id in the card; see `draft-mark.ts`. */
  mark: string;
}

/** What a shared place shows while its author looks at the form. It becomes the posted win. */
export const winDraftCard = (kit: Kit, { opId, author, text, kind, mark }: WinDraft): Drawn =>
  drawn({
    summary: kit.say('card:draft.summary', { author }),
    body: [
      line(kit.say('card:draft.kind'), { weight: 'Bolder', size: 'Small', color: 'Accent' }),
      quote(kit.say('card:draft.checking', { author }), { weight: 'Bolder' }, { spacing: 'Small' }),
      small(kit.say('card:draft.onlyAuthor'), { spacing: 'None' }),
    ],
    actions: [
      press(
        kit,
        'win.form',
        kit.say('card:draft.open'),
        { opId, text, mark, ...(kind ? { kind } : {}) },
        { style: 'positive' },
      ),
      leave(kit, 'win.discard', kit.say('card:form.discard'), { opId, mark }),
    ],
  });

/** In a group chat the win goes to the author's team; the chat only learns that the draft is closed. */
export const draftClosedCard = (kit: Kit, how: 'posted' | 'closed', author: string): Drawn => {
  const text = kit.say(`card:draft.${how}`, { author });
  return drawn({ summary: text, body: [quote(text, { size: 'Small', isSubtle: true })] });
};
