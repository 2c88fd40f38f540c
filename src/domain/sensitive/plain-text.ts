/** A text without what only looks different: other alphabets' digits, wide letters, odd spaces and dashes, invisible signs. */
export interface PlainText {
  text: string;
  /** The place in the text as typed of the characters from `start` up to, not including, `end`. */
  placed(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /^\p{Cf}$/u;
const DIGIT = /^\p{Nd}$/u;
const DASH = /^[\p{Pd}−]$/u;
const SPACE = /^[\p{Zs}\t]$/u;
const WIDE = /^[\uff01-\uff5e]$/;
/** How far a wide letter stands from the plain one. */
const WIDE_OFFSET = 0xfee0;

/** Digits stand in tens that begin at 0 or 6 of their row of sixteen; those of mathematics are plain when composed anew. */
function digitOf(sign: string): string {
  const composed = sign.normalize('NFKC');
  if (/^\d$/.test(composed)) return composed;
  const code = sign.codePointAt(0) ?? 0;
  const row = code & ~15;
  const begin = DIGIT.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - begin);
}

function plainOf(sign: string): string {
  if (/^[\w@.]$/.test(sign)) return sign;
  if (INVISIBLE.test(sign)) return '';
  if (DIGIT.test(sign)) return digitOf(sign);
  if (DASH.test(sign)) return '-';
  if (SPACE.test(sign)) return ' ';
  return WIDE.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - WIDE_OFFSET) : sign;
}

export function plainTextOf(typed: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of typed) {
    const plain = plainOf(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    text += plain;
    at += sign.length;
  }
  return {
    text,
    placed: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }),
  };
}
