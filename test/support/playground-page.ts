import type { Browser, Locator } from 'playwright-core';
import { vi } from 'vitest';
import { z } from 'zod/v4';
import { type Button, buttonsIn } from '../../src/bot/seen.fixture.ts';
import type { Demo } from './demo.ts';

const BOT = 'Adoption Playbook';

/** What the Playground's log says of an activity on its way to the bot or from it. */
const logSchema = z.object({
  log: z.object({
    activityName: z.string(),
    to: z.string(),
    request: z.object({ body: z.record(z.string(), z.unknown()) }),
  }),
});
export type SentActivity = Record<string, unknown>;
const TO_BOT = 'User Application';
const LOG_MS = 5_000;

export interface PlaygroundPage {
  /** Opens a conversation; the first time it also tells the bot that it was added there. */
  open(conversation: string): Promise<void>;
  /** Writes a message; `@` at its start mentions the bot, picked from the list as a person does. */
  write(text: string): Promise<void>;
  /** The newest card that says this. */
  card(headline: string): Locator;
  /** All cards that say this, the oldest first. */
  cards(headline: string): Locator;
  /** Picks from the list of a field of a card. */
  choose(card: Locator, field: string | RegExp, option: string): Promise<void>;
  /** Picks a day of the month before from the calendar of a field. */
  pickLastMonth(card: Locator, field: RegExp, day: number): Promise<void>;
  /** What stands in the conversation as plain text. */
  line(text: string | RegExp): Locator;
  /** The newest activity of this kind that holds this text, as it was sent to the bot. */
  sent(
    kind: 'message' | 'invoke' | 'installationUpdate' | 'conversationUpdate',
    text: string,
  ): Promise<SentActivity>;
  /** The newest button of this verb on a card of the bot. */
  button(verb: string): Button;
  /** Resolves when the bot has answered the next press. */
  answered(): Promise<unknown>;
  close(): Promise<void>;
}

/** The chat client, driven like a person: everything goes through what can be seen and clicked. */
export async function openPlayground(browser: Browser, demo: Demo): Promise<PlaygroundPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  const log: z.infer<typeof logSchema>['log'][] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const heard = logSchema.safeParse(jsonOf(String(payload)));
      if (heard.success) log.push(heard.data.log);
    }),
  );
  await page.goto(demo.playgroundUrl);
  const cards = page.locator('.ac-adaptiveCard');
  // In a channel the box for a new post is the first one; below it is one for each thread.
  const box = page.locator('[data-lexical-editor]').first();
  return {
    open: async (conversation) => {
      await page.getByRole('treeitem', { name: conversation }).click();
      await box.waitFor();
    },
    write: async (text) => {
      await box.click();
      if (text.startsWith('@')) {
        await page.keyboard.type(`@${BOT.slice(0, 5)}`);
        await page.getByRole('menuitem', { name: BOT }).click();
      }
      await page.keyboard.type(text.replace(`@${BOT}`, ''));
      const post = page.getByRole('button', { name: 'Post', exact: true });
      if (await post.count()) await post.first().click();
      else await page.keyboard.press('Enter');
    },
    cards: (headline) => cards.filter({ hasText: headline }),
    card: (headline) => cards.filter({ hasText: headline }).last(),
    choose: async (card, field, option) => {
      await card.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    pickLastMonth: async (card, field, day) => {
      await card.getByRole('combobox', { name: field }).click();
      await page.getByRole('button', { name: /previous month/i }).click();
      await page.getByRole('button', { name: new RegExp(`^${day},`) }).click();
    },
    line: (text) => page.getByText(text),
    // The log follows what can be seen by a moment.
    sent: (kind, text) =>
      vi.waitUntil(
        () =>
          log.findLast(
            ({ activityName, to, request }) =>
              to === TO_BOT && activityName === kind && JSON.stringify(request.body).includes(text),
          )?.request.body,
        { timeout: LOG_MS },
      ),
    button: (verb) => {
      const shown = log.filter(({ to }) => to !== TO_BOT).flatMap(({ request }) => buttonsIn(request.body));
      const found = shown.findLast((button) => button.verb === verb);
      if (!found) throw new Error(`the bot has shown no button ${verb}`);
      return found;
    },
    answered: () => page.waitForResponse((response) => response.url().endsWith('/_conversation/v1/invoke')),
    close: () => page.close(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
