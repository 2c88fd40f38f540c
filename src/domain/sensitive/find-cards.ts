import type { Found } from './found.ts';
import { digitsOf, type Group, numberRunsIn, rowsOf } from './number-runs.ts';
import type { PlainText } from './plain-text.ts';

/** How the numbers of each scheme begin, and how long they are (ISO/IEC 7812). */
const SCHEMES = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))\d+$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|64[4-9]|65)\d{12,15}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
  /^(?:30[0-5]|3[689])\d{11,16}$/, // Diners Club
  /^62\d{14,17}$/, // UnionPay
  /^(?:50|5[6-8]|6304|6759|676[1-3])\d{10,17}$/, // Maestro
];
const MASTERCARD = SCHEMES[1];
const MASTERCARD_LENGTH = 16;

/** Every second digit from the right counts twice, digit by digit; the sum ends in 0. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += place % 2 === 1 ? twice : digit;
  }
  return sum % 10 === 0;
}

const isCard = (digits: string): boolean =>
  digits.length >= 13 &&
  digits.length <= 19 &&
  SCHEMES.some(
    (scheme) => scheme.test(digits) && (scheme !== MASTERCARD || digits.length === MASTERCARD_LENGTH),
  ) &&
  passesLuhn(digits);

const isWritten = (row: readonly Group[]): boolean =>
  row.slice(1).every(({ gap }) => /^[ -]{1,3}$/.test(gap)) &&
  row.slice(0, -1).every(({ digits }) => digits.length >= 3);

export const findCards = (plain: PlainText): Found[] =>
  numberRunsIn(plain.text)
    .flatMap((groups) => rowsOf(groups, (row) => isWritten(row) && isCard(digitsOf(row))))
    .flatMap((row) => {
      const [first] = row;
      const last = row.at(-1);
      return first && last ? [{ kind: 'card' as const, ...plain.placed(first.start, last.end) }] : [];
    });
