import type { Found } from './found.ts';
import type { PlainText } from './plain-text.ts';

const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const END = String.raw`\p{L}{2,24}(?![\p{L}\p{N}])`;
const BRACKETED = (word: string) =>
  String.raw` ?(?:\( ?${word} ?\)|\[ ?${word} ?\]|\{ ?${word} ?\}|< ?${word} ?>) ?`;

/** Every repetition has a bound, so the time is linear in the text. */
const WRITTEN = new RegExp(String.raw`${NAME}@ ?(?:${LABEL}\.){1,5}${END}`, 'gu');
/** "ana (at) acme.example" and "ana at acme dot example": kept from robots, not from readers. */
const SPELLED = new RegExp(
  String.raw`${NAME}(?:${BRACKETED('at')}(?:${LABEL}(?:${BRACKETED('dot')}| dot |\.)){1,5}|` +
    String.raw` at (?:${LABEL}(?:${BRACKETED('dot')}| dot )){1,5})${END}`,
  'giu',
);

/** "git@host.example:team/project" is a place of code. */
const isCodePlace = (text: string, end: number): boolean => /^:[\p{L}/~]/u.test(text.slice(end, end + 2));

export const findEmails = (plain: PlainText): Found[] =>
  [WRITTEN, SPELLED].flatMap((pattern) =>
    [...plain.text.matchAll(pattern)]
      .filter(({ 0: written, index }) => !isCodePlace(plain.text, index + written.length))
      .map(({ 0: written, index }) => ({
        kind: 'email' as const,
        ...plain.placed(index, index + written.length),
      })),
  );
