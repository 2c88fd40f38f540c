import { type Drawn, drawn } from './drawn.ts';
import { line, quote, small } from './elements.ts';
import { press } from './presses.ts';
import type { Kit } from './kit.ts';

export interface Refusal {
  /** The small line: what came of it, such as "Not changed". */
  kind: string;
  headline: string;
  /** What to do now. */
  then?: string;
}

/** Says what happened, then what to do. The headline may name things people named, so it is drawn as their words. */
export const refusalCard = (kit: Kit, { kind, headline, then }: Refusal): Drawn =>
  drawn({
    summary: headline,
    body: [
      small(kind, { spacing: 'Small' }),
      quote(headline, { weight: 'Bolder', size: 'Medium' }, { spacing: 'Small' }),
      ...(then ? [line(then)] : []),
    ],
    actions: [press(kit, 'help.show', kit.say('card:hello.help'))],
  });

/** One sentence where a card stood: after Discard, Not now, and the like. */
export const noteCard = (kit: Kit, key: string, values: Record<string, string | number> = {}): Drawn => {
  const text = kit.say(key, values);
  return drawn({ summary: text, body: [quote(text, { size: 'Small', isSubtle: true })] });
};
