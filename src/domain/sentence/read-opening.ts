import { oncePer } from './once-per.ts';
import { finderOf } from './sentence-finder.ts';
import { tokensOf } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  openings: finderOf(words, [
    ['worked', words.openings.worked] as const,
    ['did-not-work', words.openings.failed] as const,
    ['soft', words.openings.soft] as const,
  ]),
  notBefore: new Set(words.openings.notBefore),
  botNames: words.botNames.map((name) => name.toLowerCase()),
}));

/** Commands are short; longer texts need not be split into words to find one. */
const OPENING_LENGTH = 60;

export interface Opening {
  kind?: 'worked' | 'did-not-work';
  /** The text without the command, as typed. */
  rest: string;
}

/** "win: …" and "failed: …". "win-win" and "failed to open" are ordinary words. */
export function readOpening(text: string, words: SentenceWords): Opening {
  const known = vocabularyOf(words);
  const tokens = tokensOf(text.slice(0, OPENING_LENGTH));
  const found = known.openings.at(tokens, 0);
  const next = found && tokens[found.to];
  const last = found && tokens[found.to - 1];
  if (!found || !last || (next?.glued && !/[\p{P}\n]/u.test(next.word))) return { rest: text };
  if (next && known.notBefore.has(next.word) && (next.kind !== 'mark' || next.glued)) return { rest: text };
  const kind = found.key === 'soft' ? undefined : found.key;
  return {
    kind,
    rest: text
      .slice(last.end)
      .replace(/^[\s:,;.!–—-]{1,8}(?!\d)/u, '')
      .trim(),
  };
}

const TAG = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/giu;

/** Without the bot's mention, as Teams writes it or as typed; other people's mentions stay as their names. */
export function withoutMention(text: string, words: SentenceWords): string {
  const { botNames } = vocabularyOf(words);
  const isBot = (name: string) => botNames.some((bot) => name.trim().toLowerCase().startsWith(bot));
  const untagged = text
    .replaceAll('&nbsp;', ' ')
    .replace(TAG, (_, name: string) => (isBot(name) ? ' ' : name));
  return botNames.reduce(withoutTyped, untagged).trim();
}

function withoutTyped(text: string, name: string): string {
  const lower = text.toLowerCase();
  const mention = `@${name}`;
  // Letters whose small form is longer than the capital would move every place behind them.
  if (lower.length !== text.length || !lower.includes(mention)) return text;
  let rest = '';
  let from = 0;
  for (let at = lower.indexOf(mention); at >= 0; at = lower.indexOf(mention, from)) {
    rest += `${text.slice(from, at)} `;
    from = at + mention.length;
  }
  return rest + text.slice(from);
}
