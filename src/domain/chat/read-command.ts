import { OUTCOMES, type Outcome } from '../commitment/commitment.ts';
import { lettersApart } from '../sentence/letters-apart.ts';
import { oncePer } from '../sentence/once-per.ts';
import { PLAIN_COMMANDS, type ChatWords, type PlainCommand } from './chat-words.ts';
import { plainOf } from './said.ts';
import { tokensOf } from '../sentence/sentence-tokens.ts';

export type Command = { kind: PlainCommand } | { kind: 'report'; outcome: Outcome };

const vocabularyOf = oncePer((words: ChatWords) => {
  const plain = (phrase: string) => plainOf(tokensOf(phrase));
  const commands = new Map<string, Command>();
  for (const kind of PLAIN_COMMANDS)
    for (const phrase of words.commands[kind]) commands.set(plain(phrase), { kind });
  for (const outcome of OUTCOMES) {
    for (const phrase of words.outcomes[outcome]) commands.set(plain(phrase), { kind: 'report', outcome });
  }
  return {
    commands,
    politeness: words.politeness.map(plain),
    ordinary: new Set(words.ordinaryWords),
    typos: words.typos,
  };
});

/** "could you please stop, thanks" is "stop"; a courtesy that is all there is stays. */
export function withoutPoliteness(plain: string, words: ChatWords): string {
  const { politeness, commands } = vocabularyOf(words);
  if (commands.has(plain)) return plain;
  const shorter = politeness.map((courtesy) => without(plain, courtesy)).find((rest) => rest !== undefined);
  return shorter === undefined ? plain : withoutPoliteness(shorter, words);
}

function without(plain: string, courtesy: string): string | undefined {
  if (plain.startsWith(`${courtesy} `)) return plain.slice(courtesy.length + 1);
  return plain.endsWith(` ${courtesy}`) ? plain.slice(0, -courtesy.length - 1) : undefined;
}

/** A message that is a command and nothing else. */
export const readCommand = (plain: string, words: ChatWords): Command | undefined =>
  vocabularyOf(words).commands.get(withoutPoliteness(plain, words));

/** Short words are too close to each other: only two swapped letters, then one wrong letter, then two. */
function isMistyped(word: string, command: string): boolean {
  if (word[0] !== command[0]) return false;
  if (command.length === 4)
    return word.length === 4 && lettersApart(word, command, 1) === 1 && isSwapped(word, command);
  const most = command.length === 5 ? 1 : 2;
  return lettersApart(word, command, most) <= most;
}
const isSwapped = (word: string, command: string): boolean =>
  [...word].sort().join() === [...command].sort().join();

/** One word that is nearly a command, unless it is a word of its own or near to two commands. */
export function readMistyped(plain: string, words: ChatWords): Command | undefined {
  const { commands, ordinary, typos } = vocabularyOf(words);
  const word = withoutPoliteness(plain, words);
  if (!/^\p{L}{4,14}$/u.test(word) || ordinary.has(word)) return undefined;
  const near = typos
    .filter((command) => isMistyped(word, command))
    .map((command) => ({ found: commands.get(command), apart: lettersApart(word, command, 2) }))
    .sort((one, other) => one.apart - other.apart);
  const [first, second] = near;
  const isClear = !second || second.apart > (first?.apart ?? 0) || second.found?.kind === first?.found?.kind;
  return isClear ? first?.found : undefined;
}
