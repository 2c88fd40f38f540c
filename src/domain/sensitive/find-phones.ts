import type { Found } from './found.ts';
import { digitsOf, type Group, numberRunsIn, rowsOf } from './number-runs.ts';
import type { PlainText } from './plain-text.ts';
import { AMOUNT_UNITS, OTHER_LABELS, PHONE_LABELS } from './sensitive-words.ts';

/** Country codes of ITU-T E.164. */
const COUNTRY =
  /^(?:1|7|2(?:0|7|1[12368]|[2346]\d|5[0-8]|9[0178])|3(?:[0-469]|5\d|7\d|8\d)|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7\d|8\d|9[0-2])|8(?:[1246]|0[08]|5[02356]|7\d|8[0-36-8])|9(?:[0-58]|6\d|7\d|9[2-689]))/;
const DATE =
  /^\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)?\d\d(?!\d)(?![./ -]{1,3}\d\d[./ -]\d\d(?!\d))|^(?:19|20)\d\d[./-]\d{1,2}/;
const NORTH_AMERICAN = /^1?[2-9]\d\d[2-9]\d{6}$/;
const SEARCH_BACK = 28;
const LABEL_REACH = 3;

const between = (length: number, low: number, high: number): boolean => length >= low && length <= high;

/** The words before a number, the nearest first; a line break ends them. */
function wordsBefore(text: string, at: number): string[] {
  const line =
    text
      .slice(Math.max(0, at - SEARCH_BACK), at)
      .split('\n')
      .at(-1) ?? '';
  return [...line.matchAll(/\p{L}+|[#€$£¥§]/gu)].map(([word]) => word.toLowerCase()).reverse();
}

function labelOf(text: string, at: number): 'phone' | 'other' | undefined {
  for (const word of wordsBefore(text, at).slice(0, LABEL_REACH)) {
    if (PHONE_LABELS.has(word)) return 'phone';
    if (OTHER_LABELS.has(word)) return 'other';
  }
  return undefined;
}

/** "+49 (0) 171 1234567": the bracketed nought is not dialled from abroad. */
const dialled = (row: readonly Group[]): string =>
  digitsOf(row.filter(({ digits, gap }) => !(digits === '0' && gap.includes('('))));

function isAbroad(text: string, row: readonly Group[]): boolean {
  const before = text.slice(Math.max(0, (row[0]?.start ?? 0) - 3), row[0]?.start);
  const digits = dialled(row);
  if (/(?:^|[^\p{L}\p{N}+])\+ ?\(?$/u.test(before))
    return COUNTRY.test(digits) && between(digits.length, 8, 15);
  return digits.startsWith('00') && COUNTRY.test(digits.slice(2)) && between(digits.length, 11, 17);
}

/** From four groups on they are all divided alike: "06 12 34 56 78", and not "08.15-16.45 12". */
const isEven = (row: readonly Group[]): boolean =>
  row.length < 4 || new Set(row.slice(1).map(({ gap }) => gap)).size === 1;

function isAtHome(text: string, row: readonly Group[]): boolean {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) return false;
  const digits = digitsOf(row);
  const written = text.slice(first.start, last.end);
  if (DATE.test(written)) return false;
  if (/^0[1-9]/.test(first.digits)) {
    if (row.length === 1) return between(digits.length, 10, 11);
    return (
      between(digits.length, 9, 12) && first.digits.length <= 5 && isEven(row) && !/^0\.\d/.test(written)
    );
  }
  // (555) 234-5678 and 555-234-5678; with spaces alone they may be three counts.
  const isDivided = row.length >= 3 && row.slice(1).every(({ gap }) => /[-.)]/.test(gap));
  return isDivided && row.at(-1)?.digits.length === 4 && NORTH_AMERICAN.test(digits);
}

const isLabelled = (row: readonly Group[]): boolean =>
  between(digitsOf(row).length, 6, 13) && row.every(({ gap }) => gap.length <= 2);

/** A number begins where digits begin, or behind a slash or a dash between two: "0171 1234567 / 0172 7654321". */
const isBegin = ({ gap }: Group): boolean => gap === '' || /[/-]/.test(gap.trim());

function isPhone(text: string, row: readonly Group[]): boolean {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last || !isBegin(first) || AMOUNT_UNITS.test(text.slice(last.end, last.end + 12)))
    return false;
  const label = labelOf(text, first.start);
  if (isAbroad(text, row)) return true;
  if (label === 'other') return false;
  const isDate = DATE.test(text.slice(first.start, last.end));
  return isAtHome(text, row) || (label === 'phone' && isLabelled(row) && !isDate);
}

/** With its plus sign and opening bracket. */
const beginOf = (text: string, start: number): number =>
  start - (/\+? ?\(?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].trimStart().length ?? 0);

export const findPhones = ({ text, placed }: PlainText): Found[] =>
  numberRunsIn(text)
    .flatMap((groups) => rowsOf(groups, (row) => isPhone(text, row)))
    .flatMap((row) => {
      const [first] = row;
      const last = row.at(-1);
      return first && last
        ? [{ kind: 'phone' as const, ...placed(beginOf(text, first.start), last.end) }]
        : [];
    });
