import { z } from 'zod/v4';
import type { Demo } from './demo.ts';
import { personNamed } from './demo-people.ts';

const answerSchema = z.object({ task: z.unknown().optional(), composeExtension: z.unknown().optional() });
const dialogSchema = z.object({
  type: z.literal('continue'),
  value: z.object({ card: z.object({ content: z.unknown() }) }),
});
const foundSchema = z.object({
  attachments: z.array(
    z.object({ content: z.unknown(), preview: z.object({ content: z.object({ title: z.string() }) }) }),
  ),
});

export interface ComposeBox {
  /** Chooses "Share as win", on a message or in the box itself; gives the card of the dialog. */
  shareDialog(message?: unknown): Promise<unknown>;
  /** Presses a button of the dialog; gives the next card. */
  press(data: Record<string, unknown>): Promise<unknown>;
  search(command: 'findWin' | 'findUseCase', words?: string): Promise<{ title: string; content: unknown }[]>;
  paste(url: string): Promise<{ title: string; content: unknown }[]>;
}

/** The compose box of a person in a conversation of the Playground, which hands each of these to the bot as Teams does. */
export function composeBox(demo: Demo, name: string, conversation: string): ComposeBox {
  const from = { id: `29:${personNamed(demo, name).id}` };
  async function invoke(action: string, value: unknown) {
    const response = await fetch(`${demo.playgroundUrl}/_conversation/v1/invoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: `composeExtension/${action}`,
        value,
        from,
        conversation: { id: conversation },
      }),
    });
    if (!response.ok) throw new Error(`${action} answered ${response.status}: ${await response.text()}`);
    return answerSchema.parse(await response.json());
  }
  const card = ({ task }: z.infer<typeof answerSchema>) => dialogSchema.parse(task).value.card.content;
  const found = ({ composeExtension }: z.infer<typeof answerSchema>) =>
    foundSchema
      .parse(composeExtension)
      .attachments.map(({ content, preview }) => ({ title: preview.content.title, content }));
  return {
    shareDialog: async (messagePayload) =>
      card(
        await invoke('fetchTask', {
          commandId: 'shareWin',
          commandContext: messagePayload === undefined ? 'compose' : 'message',
          messagePayload,
        }),
      ),
    press: async (data) => card(await invoke('submitAction', { commandId: 'shareWin', data })),
    search: async (commandId, words) =>
      found(
        await invoke('query', {
          commandId,
          parameters: [
            words === undefined ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words },
          ],
          queryOptions: { skip: 0, count: 25 },
        }),
      ),
    paste: async (url) => found(await invoke('queryLink', { url })),
  };
}
