import type { IContainer } from '@microsoft/teams.cards';
import type { FoundKind } from '../../domain/sensitive/found.ts';
import type { WinTextField } from '../../domain/win/win.ts';
import { line, quote, small } from './elements.ts';
import type { Kit } from './kit.ts';

/** What was found in what somebody typed: the very words, and what stands for them when they are meant. */
export interface FoundWords {
  kind: FoundKind;
  field: WinTextField;
  words: string;
  mark: string;
}

/** A pasted list of addresses would be longer than the card. */
const SHOWN = 8;

const oneOf = (kit: Kit, { kind, field, words }: FoundWords) =>
  quote(
    [
      { text: `${kit.say(`card:found.kind.${kind}`)} `, look: { weight: 'Bolder' } },
      { text: `${kit.say(`card:found.field.${field}`)} ` },
      { text: words, look: { fontType: 'Monospace' } },
    ],
    {},
    { spacing: 'Small' },
  );

export const foundSummary = (kit: Kit, found: readonly FoundWords[]): string =>
  kit.say('card:found.heading', { count: found.length });

/** Above the form: what to look at before anything is stored, word by word. `isPublic`: the words stand in a channel already. */
export const foundBox = (kit: Kit, found: readonly FoundWords[], isPublic: boolean): IContainer => ({
  type: 'Container',
  style: 'warning',
  bleed: true,
  items: [
    line(kit.say('card:found.what'), { weight: 'Bolder' }),
    ...found.slice(0, SHOWN).map((each) => oneOf(kit, each)),
    ...(found.length > SHOWN ? [line(kit.say('card:found.more', { count: found.length - SHOWN }))] : []),
    line(kit.say('card:found.then'), { spacing: 'Small' }),
    ...(isPublic ? [line(kit.say('card:found.public'), { spacing: 'Small' })] : []),
    small(kit.say('card:found.limits'), { spacing: 'Small' }),
  ],
});

/** Carried by a button: the words its presser looked at, and no others. */
export const confirmedBy = (marks: readonly string[]): { confirmed?: string } =>
  marks.length > 0 ? { confirmed: [...new Set(marks)].join(',') } : {};

/** "Share anyway" adds what is shown to what was confirmed before. */
export const anywayData = (found: readonly FoundWords[], confirmed: readonly string[]) =>
  confirmedBy([...confirmed, ...found.map(({ mark }) => mark)]);

/** "Replace" names the words it takes out; what is typed beside them meanwhile is asked about. */
export const replaceData = (found: readonly FoundWords[], confirmed: readonly string[]) => ({
  ...confirmedBy(confirmed),
  replaced: [...new Set(found.map(({ mark }) => mark))].join(','),
});
