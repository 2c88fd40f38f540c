/** A word, a number or a mark of a sentence, in small letters, with its place in the text as typed. */
export interface Token {
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** What the digits say; a clock time, a date or a version number says nothing. */
  value?: number;
  at: number;
  end: number;
  /** No space between it and the token before. */
  glued: boolean;
  capital: boolean;
}

/** Tokens `from` up to, not including, `to`. */
export interface Place {
  from: number;
  to: number;
}

/** One pass, no alternative can give back what another took, so the time is linear in the text. */
const TOKEN = /\n|-{1,2}>|=>|(?<=\d)\p{L}+|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*|\d+(?:[.,:]\d+)*|\S/gu;
const ARROWS = new Set(['->', '-->', '=>', '→', '➔', '➜', '➡', '⇒']);
const FRACTIONS = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
]);
const LOOKALIKES = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['×', 'x'],
  ['−', '-'],
  ['\u00a0', ' '],
  // Makes the sign before it an emoji.
  ['\ufe0f', ' '],
]);

/** Straight quotes and plain hyphens; as long as before, so that places in the text stay true. */
export const straightened = (text: string): string =>
  text.replace(/[‘’ʼ“”„«»×−\u00a0\ufe0f]/g, (mark) => LOOKALIKES.get(mark) ?? mark);

/** "1,200" are thousands and "1,5" is a decimal; "1.500" could be either and says nothing. */
function valueOf(digits: string): number | undefined {
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:,\d{3}){1,2}$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,4}[.,]\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return undefined;
}

function tokenOf(raw: string, at: number, last: Token | undefined): Token {
  const place = { at, end: at + raw.length, glued: last?.end === at, capital: raw !== raw.toLowerCase() };
  if (/^\d/.test(raw)) return { word: raw, kind: 'number', value: valueOf(raw), ...place };
  const fraction = FRACTIONS.get(raw);
  if (fraction !== undefined) return { word: raw, kind: 'number', value: fraction, ...place };
  if (/^\p{L}/u.test(raw)) return { word: raw.toLowerCase(), kind: 'word', ...place };
  return { word: ARROWS.has(raw) ? '→' : raw, kind: 'mark', ...place };
}

/** Always ends with a line break, so that whoever looks one ahead finds a mark there. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of straightened(text).matchAll(TOKEN)) {
    tokens.push(tokenOf(match[0], match.index, tokens.at(-1)));
  }
  const end = text.length;
  tokens.push({ word: '\n', kind: 'mark', at: end, end, glued: false, capital: false });
  return tokens;
}

const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '\n']);
export const endsSentence = (token: Token): boolean => SENTENCE_ENDS.has(token.word);
