import { oncePer } from './once-per.ts';
import type { Token } from './sentence-tokens.ts';
import { tokensOf } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS } from '../win/win.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  words: new Set(words.prompt.words),
  glue: new Set(words.prompt.glue),
  saved: new Set(words.clues.saved),
}));
type Vocabulary = ReturnType<typeof vocabularyOf>;

/** How many words may stand between "prompt" and its colon or quote. */
const REACH = 5;
const DASHES = new Set(['-', '–', '—']);

export interface ReadPrompt {
  prompt: string;
  /** Its place in the text, since numbers inside a prompt are no minutes. */
  from: number;
  to: number;
}

/** Where the prompt begins after the word "prompt": the first token of it, and whether it is in quotes. */
function startOf(
  tokens: readonly Token[],
  at: number,
  known: Vocabulary,
): { first: number; quoted: boolean } | undefined {
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const token = tokens[place];
    if (!token || token.word === '\n') return undefined;
    if (token.word === '"') return { first: place + 1, quoted: true };
    if (token.word === ':') {
      const quoted = tokens[place + 1]?.word === '"';
      return { first: place + (quoted ? 2 : 1), quoted };
    }
    if (!known.glue.has(token.word)) return undefined;
  }
  return undefined;
}

/** Without quotes a prompt ends at a dash, or where the sentence goes on with what was saved. */
function isEnd(tokens: readonly Token[], place: number, known: Vocabulary): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (DASHES.has(token.word))
    return !token.glued && tokens[place - 1]?.word !== '\n' && !tokens[place + 1]?.glued;
  return token.kind === 'mark' && known.saved.has(tokens[place + 1]?.word ?? '');
}

function endOf(tokens: readonly Token[], first: number, quoted: boolean, known: Vocabulary): number {
  for (let place = first; place < tokens.length; place += 1) {
    if (quoted ? tokens[place]?.word === '"' : isEnd(tokens, place, known)) return place;
  }
  return tokens.length - 1;
}

/** The text after "prompt:" or in quotes after "the prompt was". */
export function readPrompt(text: string, words: SentenceWords): ReadPrompt | undefined {
  const known = vocabularyOf(words);
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const start = known.words.has(tokens[at]?.word ?? '') ? startOf(tokens, at, known) : undefined;
    if (!start) continue;
    const from = tokens[start.first]?.at ?? text.length;
    const to = tokens[endOf(tokens, start.first, start.quoted, known)]?.at ?? text.length;
    const prompt = text.slice(from, to).trim().slice(0, WIN_LIMITS.prompt).trim();
    if (prompt) return { prompt, from, to };
  }
  return undefined;
}
