import type { SentenceReading } from '../../domain/sentence/read-sentence.ts';
import type { Kit } from './kit.ts';
import { beforeAfter, howOften } from './time-line.ts';

/** "Interview summaries · 40 → 10 min · saves 30 each time · every week · Microsoft 365 Copilot": only what was read. */
export function readingLine(kit: Kit, reading: SentenceReading): string {
  const { title, task, tool, toolName, before, after, saved, basis, kind } = reading;
  const hasPair = before !== undefined && after !== undefined;
  const parts = [
    ...(title ? [title] : []),
    ...beforeAfter(kit, reading),
    ...(hasPair || before === undefined ? [] : [kit.say('card:form.readBefore', { count: before })]),
    ...(hasPair || after === undefined ? [] : [kit.say('card:form.readAfter', { count: after })]),
    ...(saved === undefined ? [] : [kit.say('card:form.readSaved', { count: saved })]),
    ...howOften(kit, reading),
    ...(tool ? [toolName ?? kit.say(`tool:${tool}`)] : []),
    ...(task ? [kit.say(`task:${task}`)] : []),
    ...(basis ? [kit.say(`card:basis.${basis}`)] : []),
    ...(kind === 'did-not-work' ? [kit.say('card:form.readFailure')] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : kit.say('card:form.readNothing');
}
