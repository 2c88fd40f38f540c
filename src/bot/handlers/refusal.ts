import type { PlaybookError, ProblemCode } from '../../domain/playbook-error.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import type { Kit } from '../cards/kit.ts';
import { refusalCard } from '../cards/refusal-card.ts';

/**
 * How each refusal is shown. A sentence leaves a form and what was typed into it standing; a card takes its place where
 * what the form was about is not so any more. A new code must be thought about here.
 */
const SHOWN: Record<ProblemCode, 'sentence' | 'card'> = {
  invalid: 'sentence',
  'not-signed-in': 'sentence',
  'not-allowed': 'sentence',
  'not-found': 'card',
  gone: 'card',
  stale: 'card',
  unconfirmed: 'sentence',
  conflict: 'sentence',
  'too-large': 'sentence',
  'too-many': 'sentence',
  busy: 'sentence',
};

/** Codes that come with what to do next. */
const THEN: ReadonlySet<ProblemCode> = new Set(['not-found', 'gone', 'stale']);

export function refusalOf(kit: Kit, { code, phrase }: PlaybookError): Answer {
  const headline = kit.phrase(phrase);
  if (SHOWN[code] === 'sentence') return saying(headline);
  return showing(
    refusalCard(kit, {
      kind: kit.say(`error:title.${code}`),
      headline,
      then: THEN.has(code) ? kit.say(`error:then.${code}`) : undefined,
    }),
  );
}

/** Something broke: a plain sentence, with what support needs to find it. */
export const outageOf = (kit: Kit, reference: string): Answer =>
  saying(kit.say('error:outage', { reference }));
