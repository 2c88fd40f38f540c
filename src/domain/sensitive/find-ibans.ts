import type { Found } from './found.ts';
import type { PlainText } from './plain-text.ts';

/** Length by country, from the register of ISO 13616. */
const LENGTHS = new Map(
  Object.entries({
    15: 'NO',
    16: 'BE BI',
    18: 'DK FI FK FO GL NL SD',
    19: 'MK SI',
    20: 'AT BA EE KZ LT LU MN XK',
    21: 'CH HR LI LV',
    22: 'BG BH CR DE GB GE IE ME RS VA',
    23: 'AE GI IL IQ OM SO TL',
    24: 'AD CZ ES MD PK RO SA SE SK TN VG',
    25: 'LY PT ST',
    26: 'IS TR',
    27: 'DJ FR GR IT MC MR SM',
    28: 'AL AZ BY CY DO GT HU LB NI PL SV',
    29: 'BR EG PS QA UA',
    30: 'JO KW MU YE',
    31: 'MT SC',
    32: 'LC',
    33: 'RU',
  }).flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, Number(length)] as const),
  ),
);

const START = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}/giu;
const SEPARATOR = /[ -]/;
/** How many spaces or dashes may stand between two of its characters. */
const MOST_BETWEEN = 2;

/** The characters of an account number that begins here, over single spaces and dashes, and where they end. */
function written(text: string, from: number, length: number): { account: string; end: number } | undefined {
  let account = '';
  let between = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/[a-z\d]/i.test(sign)) {
      account += sign.toUpperCase();
      between = 0;
      if (account.length === length) return { account, end: at + 1 };
    } else if (SEPARATOR.test(sign) && between < MOST_BETWEEN) between += 1;
    else return undefined;
  }
  return undefined;
}

/** ISO 7064: country and check digits go to the end, letters are 10 to 35, and the rest by 97 is 1. */
export function isIban(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Real ones are mostly digits; words that happen to divide well are not. */
const isMostlyDigits = (account: string): boolean => account.replace(/\D/g, '').length * 2 >= account.length;

export const findIbans = (plain: PlainText): Found[] =>
  [...plain.text.matchAll(START)].flatMap(({ 0: start, index }) => {
    const length = LENGTHS.get(start.slice(0, 2).toUpperCase());
    const found = length === undefined ? undefined : written(plain.text, index, length);
    if (!found || /^[\p{L}\p{N}]/u.test(plain.text.slice(found.end, found.end + 1))) return [];
    if (!isMostlyDigits(found.account) || !isIban(found.account)) return [];
    return [{ kind: 'iban' as const, ...plain.placed(index, found.end) }];
  });
