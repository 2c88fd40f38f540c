import { tokensOf, type Token } from './sentence-tokens.ts';

/** Where a phrase was found: tokens `from` up to, not including, `to`. */
export interface Found<K> {
  key: K;
  from: number;
  to: number;
  words: number;
}

type Step = { word: string } | { class: string } | 'gap';
interface Phrase<K> {
  key: K;
  steps: Step[];
  words: number;
}
export type Classes = Readonly<Record<string, (token: Token) => boolean>>;

export interface PhraseFinder<K> {
  /** The longest phrase that begins at this token. */
  at(tokens: readonly Token[], index: number): Found<K> | undefined;
}

/** How many tokens "…" in a phrase may stand for. */
const GAP = 12;

/** In a hurry people write "dont" and "wouldnt". */
const asTyped = (word: string): string[] => (word.endsWith("n't") ? [word, word.replace("'", '')] : [word]);

/** "job ad|ads" says "job ad" and "job ads". */
function alternativesOf(phrase: string): string[] {
  return phrase
    .split(' ')
    .map((part) => (part === '|' ? [part] : part.split('|').flatMap(asTyped)))
    .reduce<string[]>(
      (lines, parts) => lines.flatMap((line) => parts.map((part) => `${line} ${part}`)),
      [''],
    );
}

const stepsOf = (line: string): Step[] =>
  line
    .trim()
    .split(' ')
    .flatMap((part): Step[] => {
      if (part === '…') return ['gap'];
      if (/^<[a-z]+>$/.test(part)) return [{ class: part.slice(1, -1) }];
      return tokensOf(part)
        .slice(0, -1)
        .map((token) => ({ word: token.word }));
    });

/**
 * Finds whole words, never parts of them. In a phrase "a|b" gives a choice, "<number>" stands for one token of a class and "…" for
 * up to twelve tokens.
 */
export function newPhraseFinder<K extends string | number>(
  lists: Iterable<readonly [K, readonly string[]]>,
  classes: Classes = {},
): PhraseFinder<K> {
  const byFirstWord = new Map<string, Phrase<K>[]>();
  const byClass = new Map<string, Phrase<K>[]>();
  for (const [key, phrases] of lists) {
    for (const line of phrases.flatMap(alternativesOf)) {
      const steps = stepsOf(line);
      const phrase = { key, steps, words: steps.filter((step) => step !== 'gap').length };
      const first = steps[0];
      if (first === undefined || first === 'gap')
        throw new Error(`a phrase must begin with a word: "${line}"`);
      const [shelf, label] = 'class' in first ? [byClass, first.class] : [byFirstWord, first.word];
      shelf.set(label, [...(shelf.get(label) ?? []), phrase]);
    }
  }

  const endOf = (phrase: Phrase<K>, tokens: readonly Token[], index: number): number | undefined => {
    let at = index;
    let slack = 0;
    for (const step of phrase.steps) {
      if (step === 'gap') {
        slack = GAP;
        continue;
      }
      const limit = Math.min(tokens.length - 1, at + slack);
      while (at <= limit && !isStep(step, tokens[at])) at += 1;
      if (at > limit) return undefined;
      at += 1;
      slack = 0;
    }
    return at;
  };
  const isStep = (step: Exclude<Step, 'gap'>, token: Token | undefined): boolean =>
    token !== undefined &&
    ('word' in step ? step.word === token.word : (classes[step.class]?.(token) ?? false));

  const longest = (
    phrases: readonly Phrase<K>[],
    tokens: readonly Token[],
    index: number,
    than?: Found<K>,
  ) => {
    let best = than;
    for (const phrase of phrases) {
      if (best && phrase.words <= best.words) continue;
      const to = endOf(phrase, tokens, index);
      if (to !== undefined) best = { key: phrase.key, from: index, to, words: phrase.words };
    }
    return best;
  };

  return {
    at(tokens, index) {
      const first = tokens[index];
      if (!first) return undefined;
      const phrases = byFirstWord.get(first.word);
      let best = phrases && longest(phrases, tokens, index);
      for (const [name, others] of byClass) {
        if (classes[name]?.(first)) best = longest(others, tokens, index, best);
      }
      return best;
    },
  };
}

/** All phrases from the left, the longest first, none inside another. */
export function allFound<K>(finder: PhraseFinder<K>, tokens: readonly Token[]): Found<K>[] {
  const all: Found<K>[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = finder.at(tokens, index);
    if (found) all.push(found);
    index = found ? found.to : index + 1;
  }
  return all;
}
