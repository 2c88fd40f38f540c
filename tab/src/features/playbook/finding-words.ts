import type { FindingView } from '#contract/playbook.ts';
import { phrase } from '../../lib/words.ts';
import { toolName } from './names.ts';

/** A finding as people read it: it names tools by their ids. */
export function findingWords({ phrase: { say, with: values } }: Pick<FindingView, 'phrase'>): string {
  const tool = values?.tool;
  return phrase({ say, with: { ...values, ...(tool !== undefined && { tool: toolName(String(tool)) }) } });
}
