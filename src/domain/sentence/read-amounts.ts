import { type AmountWords, amountWordsOf, UNIT_MINUTES, unitAt } from './amount-words.ts';
import { endOfRange, isHyphen, numeralAt } from './read-numerals.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

const FREE_MARKS = new Set(['→', ',', '.', '!', ';', ')', '\n']);

/** A number that may be a length of time: tokens `from` up to, not including, `to`. */
export interface Amount {
  from: number;
  to: number;
  value: number;
  /** Absent when the number stands without a unit. Of a range, the lower end. */
  minutes?: number;
  /** Minutes of its unit, for a partner that has none. */
  lends?: number;
  /** "60-min" and "45 minute": often the length of the thing that follows. */
  adjective?: boolean;
}

/** The minutes in "1h30" and "an hour and 20 minutes", after the hours. */
function minutesBehind(
  tokens: readonly Token[],
  at: number,
  known: AmountWords,
): { minutes: number; to: number } | undefined {
  const joined = known.and.has(tokens[at]?.word ?? '');
  const numeral = numeralAt(tokens, joined ? at + 1 : at, known);
  if (!numeral || numeral.value >= 60) return undefined;
  if (unitAt(tokens, numeral.to, known) === 'minute') return { minutes: numeral.value, to: numeral.to + 1 };
  const digits = tokens[at];
  const isClock = /^\d\d$/.test(digits?.word ?? '') && (digits?.glued || isFree(tokens, numeral.to, known));
  return isClock ? { minutes: numeral.value, to: numeral.to } : undefined;
}

/** Whether what stands here goes on with the sentence, and is not what the number before it counts: "2 h 30 → 20 min". */
function isFree(tokens: readonly Token[], at: number, known: AmountWords): boolean {
  const token = tokens[at];
  if (!token) return true;
  return token.kind === 'mark' ? FREE_MARKS.has(token.word) : known.afterBareNumber.has(token.word);
}

const pastDot = (tokens: readonly Token[], to: number, known: AmountWords): number => {
  const next = tokens[to + 1];
  const isDot = tokens[to]?.word === '.' && known.dottedUnits.has(tokens[to - 1]?.word ?? '');
  return isDot && next && next.kind !== 'mark' && !next.capital ? to + 1 : to;
};

/** "1:30 hours" is a length; without the unit it is a time of day. */
function clockAt(tokens: readonly Token[], at: number, known: AmountWords): Amount | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)$/.exec(tokens[at]?.word ?? '');
  if (!parts || unitAt(tokens, at + 1, known) !== 'hour') return undefined;
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return { from: at, to: at + 2, value: minutes, minutes };
}

function spanAt(tokens: readonly Token[], at: number, known: AmountWords): Amount | undefined {
  const span = known.spans.at(tokens, at);
  if (!span) return undefined;
  const unit = known.units.get(tokens[span.to - 1]?.word ?? '');
  return { from: at, to: span.to, value: span.key, minutes: span.key, lends: unit && UNIT_MINUTES[unit] };
}

/** "1/2 hour" and "1 1/2 hours"; without a unit it is a date or a part. */
function fractionAt(tokens: readonly Token[], at: number, known: AmountWords): Amount | undefined {
  const whole = tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.glued ? tokens[at] : undefined;
  const first = whole ? at + 1 : at;
  const [part, slash, parts] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (part?.value === undefined || slash?.word !== '/' || !slash.glued || !parts?.glued) return undefined;
  if (![2, 3, 4].includes(parts.value ?? 0)) return undefined;
  const behind = first + 3;
  const unitPlace = behind + (known.articles.has(tokens[behind]?.word ?? '') ? 1 : 0);
  const unit = unitAt(tokens, unitPlace, known);
  if (!unit) return undefined;
  const value = (whole?.value ?? 0) + part.value / (parts.value ?? 1);
  const lends = UNIT_MINUTES[unit];
  return { from: at, to: unitPlace + 1, value, minutes: value * lends, lends };
}

type Read = Amount | { skipTo: number } | undefined;

function halfBehind(tokens: readonly Token[], at: number, known: AmountWords) {
  const short = known.andHalf.at(tokens, at);
  return known.andAHalf.at(tokens, at) ?? (short && isFree(tokens, short.to, known) ? short : undefined);
}

function quantityAt(tokens: readonly Token[], at: number, known: AmountWords): Read {
  const isArticle = known.articles.has(tokens[at]?.word ?? '');
  const numeral = isArticle ? { value: 1, to: at + 1 } : numeralAt(tokens, at, known);
  if (!numeral) return undefined;
  const rangeEnd = isArticle ? numeral.to : endOfRange(tokens, numeral, known);
  if (rangeEnd === undefined) return { skipTo: numeral.to + 2 };
  const half = known.andAHalf.at(tokens, rangeEnd);
  const value = numeral.value + (half ? 0.5 : 0);
  const numberEnd = half?.to ?? rangeEnd;

  const hyphenated = isHyphen(tokens[numberEnd]) && unitAt(tokens, numberEnd + 1, known) !== undefined;
  const unitPlace =
    numberEnd + (hyphenated || known.unitAdjectives.has(tokens[numberEnd]?.word ?? '') ? 1 : 0);
  const unit = unitAt(tokens, unitPlace, known);
  if (!unit) return isArticle || half ? undefined : { from: at, to: rangeEnd, value };
  // "a second tool" counts tools.
  if (unit === 'second' && numeral.value === 1) return undefined;

  const lends = UNIT_MINUTES[unit];
  const unitEnd = unitPlace + 1;
  const halfUnit = halfBehind(tokens, unitEnd, known);
  const more = unit === 'hour' && !halfUnit ? minutesBehind(tokens, unitEnd, known) : undefined;
  return {
    from: at,
    to: pastDot(tokens, halfUnit?.to ?? more?.to ?? unitEnd, known),
    value,
    minutes: value * lends + (halfUnit ? lends / 2 : 0) + (more?.minutes ?? 0),
    lends,
    adjective: hyphenated || (value > 1 && known.singularUnits.has(tokens[unitPlace]?.word ?? '')),
  };
}

/** Every number that may be a length of time, from the left; `taken` marks tokens already read as something else. */
export function amountsIn(
  tokens: readonly Token[],
  taken: readonly boolean[],
  words: SentenceWords,
): Amount[] {
  const known = amountWordsOf(words);
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length;) {
    const skipped = taken[at] ? at + 1 : known.notTimes.at(tokens, at)?.to;
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const read: Read =
      spanAt(tokens, at, known) ??
      clockAt(tokens, at, known) ??
      fractionAt(tokens, at, known) ??
      quantityAt(tokens, at, known);
    if (read && 'from' in read) amounts.push(read);
    at = read ? ('from' in read ? read.to : read.skipTo) : at + 1;
  }
  return amounts;
}
