import type { Task, Tool } from '../playbook/use-case.ts';
import { readBasis } from './read-basis.ts';
import { readFrequency } from './read-frequency.ts';
import { readKind } from './read-kind.ts';
import { readOpening, withoutMention } from './read-opening.ts';
import { readPrompt } from './read-prompt.ts';
import { readTask } from './read-task.ts';
import { readTimes } from './read-times.ts';
import { readTool } from './read-tool.ts';
import { notesOf, type ReadingNote } from './reading-notes.ts';
import { spansIn, spansOf, type ReadSpan, unbroken } from './reading-spans.ts';
import { tokensOf } from './sentence-tokens.ts';
import { titleOf } from './sentence-title.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS, type Basis, type Frequency } from '../win/win.ts';

/** What a sentence says; what it does not say is absent and stays empty in the form. Minutes are for one time. */
export interface SentenceReading {
  kind: 'worked' | 'did-not-work';
  /** Empty when nothing but a command was written. */
  title: string;
  story: string;
  task?: Task;
  tool?: Tool;
  /** The name given, when the tool is 'another-tool'. */
  toolName?: string;
  before?: number;
  after?: number;
  /** Before minus after where both are there, never more than before. */
  saved?: number;
  frequency?: Frequency;
  basis?: Basis;
  prompt?: string;
  notes: ReadingNote[];
  /** Where the fields were said; empty where the text cannot be pointed at, such as around a mention. */
  spans: ReadSpan[];
  /** The story was longer than there is room for. */
  shortened: boolean;
}

const blank = (length: number): string => ' '.repeat(length);

/** Addresses hold digits and names that say nothing. Everything keeps its place. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (chunk) =>
    chunk.includes('@') || chunk.includes('://') ? blank(chunk.length) : chunk,
  );

/** Nobody's win is longer than a story with a prompt; what comes behind is not read. */
const READ_LENGTH = WIN_LIMITS.story + WIN_LIMITS.prompt;

/** Reads one plain sentence about a win or a useful failure, without a language model. Pure, and linear in the text. */
export function readSentence(text: string, words: SentenceWords): SentenceReading {
  const opening = readOpening(withoutMention(text, words), words);
  const spoken = opening.rest.slice(0, READ_LENGTH);
  const prompt = readPrompt(spoken, words);
  const plain = withoutAddresses(spoken);
  const everything = tokensOf(plain);
  const tokens = prompt
    ? tokensOf(plain.slice(0, prompt.from) + blank(prompt.to - prompt.from) + plain.slice(prompt.to))
    : everything;

  const { frequency, taken, at: often } = readFrequency(tokens, words);
  const times = readTimes(tokens, taken, words);
  const task = readTask(everything, words);
  const { at: named, ...tool } = readTool(everything, words);
  const { before, after, saved } = times;
  const hasMinutes = before !== undefined || after !== undefined || saved !== undefined;
  const shortened = opening.rest.length > WIN_LIMITS.story;
  return {
    kind: opening.kind === 'did-not-work' ? opening.kind : readKind(tokens, times, words),
    title: titleOf(spoken, words),
    story: spoken.slice(0, WIN_LIMITS.story).trim(),
    task: task?.key,
    ...tool,
    before,
    after,
    saved,
    frequency,
    basis: hasMinutes ? readBasis(tokens, words) : undefined,
    prompt: prompt?.prompt,
    spans: spansIn(text, opening.rest, [
      ...spansOf(tokens, { ...times.said, frequency: often }),
      ...spansOf(everything, { task: unbroken(task), tool: named }),
    ]),
    notes: notesOf({ times, tokens, text: plain, shortened }, words),
    shortened,
  };
}
