import { withoutMention } from '../sentence/read-opening.ts';
import { tokensOf, type Token } from '../sentence/sentence-tokens.ts';
import type { SentenceWords } from '../sentence/sentence-words.ts';
import type { ChatWords } from './chat-words.ts';

export type MessageWords = SentenceWords & ChatWords;

/** A message without the bot's mention. */
export interface Said {
  text: string;
  tokens: readonly Token[];
  /** Only the words and numbers, in small letters with single spaces, as commands are compared. */
  plain: string;
}

/** Commands, plans and searches are at the start of a message; longer texts are only read as wins. */
const SAID_LENGTH = 600;

export const plainOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ word }) => word)
    .join(' ');

export function saidIn(message: string, words: MessageWords): Said {
  const text = withoutMention(message, words);
  const tokens = tokensOf(text.slice(0, SAID_LENGTH));
  return { text, tokens, plain: text.length > SAID_LENGTH ? '' : plainOf(tokens) };
}

/** What was typed from one token on, without the marks at its ends. */
export function typedFrom({ text, tokens }: Said, from: number, to = tokens.length): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from) return '';
  return text
    .slice(first.at, last.end)
    .replace(/^[\s:,;.!–—-]{1,8}/u, '')
    .replace(/[\s:,;.!–—-]{1,8}$/u, '');
}
