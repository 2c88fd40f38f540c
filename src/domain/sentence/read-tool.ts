import type { Tool } from '../playbook/use-case.ts';
import { lettersApart } from './letters-apart.ts';
import { oncePer } from './once-per.ts';
import { finderOf, listFinder } from './sentence-finder.ts';
import type { Place, Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS } from '../win/win.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  names: finderOf(
    words,
    words.tools.map(({ says }, index) => [index, says] as const),
  ),
  typos: words.tools.flatMap(({ typos }, index) => typos.map((name) => ({ name, index }))),
  notTools: new Set(words.notTools),
  notBefore: listFinder(words, words.notBeforeTool),
}));
type Vocabulary = ReturnType<typeof vocabularyOf>;

/** Two wrong letters in a long name; in a short one they make another word ("cloud" is not Claude). */
const LONG_NAME = 7;
const NOT_BEFORE_REACH = 2;

const withoutGenitive = (token: Token): Token =>
  token.word.endsWith("'s") ? { ...token, word: token.word.slice(0, -2) } : token;

function mistyped({ word, kind }: Token, known: Vocabulary): number | undefined {
  if (kind !== 'word' || known.notTools.has(word)) return undefined;
  return known.typos.find(({ name }) => {
    const most = name.length >= LONG_NAME ? 2 : 1;
    return name[0] === word[0] && lettersApart(name, word, most) <= most;
  })?.index;
}

/** "instead of Copilot" names the tool that was not used. */
function isPassedOver(tokens: readonly Token[], at: number, known: Vocabulary): boolean {
  for (let from = Math.max(0, at - NOT_BEFORE_REACH); from < at; from += 1) {
    if (known.notBefore.at(tokens, from)?.to === at) return true;
  }
  return false;
}

/** The first tool named. "AI" names none; plain "Copilot" is Microsoft 365 Copilot. */
export function readTool(
  tokens: readonly Token[],
  words: SentenceWords,
): { tool?: Tool; toolName?: string; at?: Place } {
  const known = vocabularyOf(words);
  const bare = tokens.map(withoutGenitive);
  for (let at = 0; at < bare.length; at += 1) {
    const token = bare[at];
    const name = known.names.at(bare, at);
    const index = name?.key ?? (token && mistyped(token, known));
    const found = index === undefined ? undefined : words.tools[index];
    if (!found || isPassedOver(bare, at, known)) continue;
    const saidAt = { from: at, to: name?.to ?? at + 1 };
    return found.name
      ? { tool: found.tool, toolName: found.name.slice(0, WIN_LIMITS.tool), at: saidAt }
      : { tool: found.tool, at: saidAt };
  }
  return {};
}
