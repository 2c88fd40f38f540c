import type {
  IColumn,
  IColumnSet,
  IContainer,
  IRichTextBlock,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards';
import type { Card } from './drawn.ts';
import type { Kit } from './kit.ts';

export type Elements = Card['body'];
type Look<Element> = Partial<Omit<Element, 'type' | 'text' | 'id' | 'items' | 'inlines' | 'columns'>>;

/** The bot's own words. They may hold markdown, so nothing a person wrote goes in here. */
export const line = (text: string, look: Look<ITextBlock> = {}): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
});

export const small = (text: string, look: Look<ITextBlock> = {}): ITextBlock =>
  line(text, { size: 'Small', isSubtle: true, ...look });

export const heading = (text: string): ITextBlock =>
  line(text, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'Small' });

/** The last small line: why somebody gets this, or who sees it. */
export const footer = (text: string): ITextBlock => small(text, { spacing: 'Medium', separator: true });

/** Words of people and of the playbook: runs know no markdown and no links. */
export const quote = (
  text: string | { text: string; look?: Look<ITextRun> }[],
  look: Look<ITextRun> = {},
  block: Look<IRichTextBlock> = {},
): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines:
    typeof text === 'string'
      ? [{ type: 'TextRun', text, ...look }]
      : text.map((run): ITextRun => ({ type: 'TextRun', text: run.text, ...run.look })),
  ...block,
});

/** A headline that holds a person's words. */
export const quotedHeading = (text: string): IRichTextBlock =>
  quote(text, { size: 'Large', weight: 'Bolder' }, { spacing: 'Small' });

export const box = (items: Elements, look: Look<IContainer> & { id?: string } = {}): IContainer => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Medium',
  items,
  ...look,
});

const column = (items: Elements, width: string): IColumn => ({ type: 'Column', width, items });

export const columns = (
  parts: { items: Elements; width?: string }[],
  look: Look<IColumnSet> = {},
): IColumnSet => ({
  type: 'ColumnSet',
  columns: parts.map(({ items, width = 'stretch' }) => column(items, width)),
  ...look,
});

/** Row one of a card in a channel: what it is, and where. */
export const kicker = (kind: string, place: string): IColumnSet =>
  columns([
    { items: [line(kind, { weight: 'Bolder', size: 'Small', color: 'Accent' })] },
    { items: [quote(place, { size: 'Small', isSubtle: true })], width: 'auto' },
  ]);

/** A prompt behind a button. Cards have no clipboard, so the text is there to be selected. */
export const hiddenPrompt = (kit: Kit, prompt: string, keepOut?: string): IContainer =>
  box(
    [
      small(kit.say('card:prompt.select'), { spacing: 'None' }),
      quote(prompt, { fontType: 'Monospace' }, { spacing: 'Small' }),
      ...(keepOut
        ? [
            quote([
              { text: `${kit.say('card:prompt.keepOut')} `, look: { weight: 'Bolder', size: 'Small' } },
              { text: keepOut, look: { size: 'Small' } },
            ]),
          ]
        : []),
    ],
    { id: 'prompt', isVisible: false },
  );
