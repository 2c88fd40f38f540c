import type { TurnContext } from 'botbuilder';
import type { Answer } from '../channel/answer.ts';
import type { Drawn } from '../cards/drawn.ts';
import { dialogCard } from './dialog-card.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const PREVIEW = 'application/vnd.microsoft.card.thumbnail';

/** One line of a search, and the card that is put into the message when it is chosen. */
export interface Found {
  title: string;
  line: string;
  card: Drawn;
}

const send = (context: TurnContext, body: unknown): Promise<unknown> =>
  context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });

/** What a dialog shows next: a card, a sentence, or nothing more, which closes it. */
export async function sendDialogAnswer(context: TurnContext, title: string, answer: Answer): Promise<void> {
  if (answer === 'nothing') return void (await send(context, {}));
  if ('text' in answer) return void (await send(context, { task: { type: 'message', value: answer.text } }));
  const card = { contentType: CARD, content: dialogCard(answer.card.card) };
  await send(context, {
    task: { type: 'continue', value: { title, height: 'large', width: 'medium', card } },
  });
}

/** What was found, to be chosen from. Nothing found is a sentence, as is what went wrong. */
export async function sendFound(context: TurnContext, found: Found[] | { nothing: string }): Promise<void> {
  const composeExtension = Array.isArray(found)
    ? { type: 'result', attachmentLayout: 'list', attachments: found.map(attachmentOf) }
    : { type: 'message', text: found.nothing };
  await send(context, { composeExtension });
}

const attachmentOf = ({ title, line, card }: Found) => ({
  contentType: CARD,
  content: card.card,
  preview: { contentType: PREVIEW, content: { title, text: line } },
});
