import type { Kit } from './kit.ts';
import { timeSavedOf } from '../../domain/win/time-saved.ts';
import { beforeAfter, howOften } from './time-line.ts';
import type { Reading } from './win-form-card.ts';

/** "Interview summaries · 40 → 10 min · saves 30 each time · every week · Microsoft 365 Copilot": only what was read. */
export function readingLine(kit: Kit, { words, read }: Reading): string {
  const has = (field: string): boolean => read.includes(field);
  const saved = words.saved ?? timeSavedOf({ ...words, kind: 'worked', basis: 'timed' })?.high;
  const parts = [
    ...(words.title ? [words.title] : []),
    ...beforeAfter(kit, words),
    ...(has('before') && !has('after') && words.before !== undefined
      ? [kit.say('card:form.readBefore', { count: words.before })]
      : []),
    ...(has('after') && !has('before') && words.after !== undefined
      ? [kit.say('card:form.readAfter', { count: words.after })]
      : []),
    ...(saved === undefined ? [] : [kit.say('card:form.readSaved', { count: saved })]),
    ...howOften(kit, words),
    ...(words.tool ? [words.toolName ?? kit.say(`card:tool.${words.tool}`)] : []),
    ...(has('basis') && words.basis ? [kit.say(`card:basis.${words.basis}`)] : []),
    ...(words.kind === 'did-not-work' ? [kit.say('card:form.readFailure')] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : kit.say('card:form.readNothing');
}
