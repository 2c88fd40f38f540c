import type { Token } from './sentence-tokens.ts';

export interface NumeralWords {
  numbers: ReadonlyMap<string, number>;
  /** "twenty", which may take a number below ten behind it. */
  tens: ReadonlySet<string>;
  or: ReadonlySet<string>;
}

export interface Numeral {
  value: number;
  to: number;
}
const HYPHENS = new Set(['-', '–', '—']);
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.word);

/** Digits, a number word, "twenty-five" or "2½". */
export function numeralAt(tokens: readonly Token[], at: number, known: NumeralWords): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  if (token.kind === 'number') {
    if (token.value === undefined) return undefined;
    const fraction = next?.glued && next.kind === 'number' && !/\d/.test(next.word) ? next.value : undefined;
    return { value: token.value + (fraction ?? 0), to: at + (fraction === undefined ? 1 : 2) };
  }
  const value = known.numbers.get(token.word);
  if (value === undefined) return undefined;
  if (known.tens.has(token.word)) {
    const onesAt = isHyphen(next) ? at + 2 : at + 1;
    const ones = known.numbers.get(tokens[onesAt]?.word ?? '');
    if (ones !== undefined && ones < 10) return { value: value + ones, to: onesAt + 1 };
  }
  return { value, to: at + 1 };
}

/** The end of "2-3" or "2 or 3"; `undefined` for digits with hyphens that are no range, such as a date or a telephone number. */
export function endOfRange(tokens: readonly Token[], low: Numeral, known: NumeralWords): number | undefined {
  const link = tokens[low.to];
  const high =
    isHyphen(link) || known.or.has(link?.word ?? '') ? numeralAt(tokens, low.to + 1, known) : undefined;
  if (!high) return low.to;
  if (high.value > low.value && !(isHyphen(tokens[high.to]) && tokens[high.to + 1]?.kind === 'number'))
    return high.to;
  return isHyphen(link) ? undefined : low.to;
}
