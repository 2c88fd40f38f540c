import type { PlaybookView } from '#contract/playbook.ts';
import { exportPlaybook, textOfFile } from '#contract/playbook-file.ts';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { csvOf } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say } from '../../lib/words.ts';
import { playbookRows } from './playbook-rows.ts';

/** Keeps the published playbook, or an earlier version of it, as the file that can be imported again. */
export async function savePlaybook(version?: number): Promise<void> {
  const { data } = await call(exportPlaybook, { query: { version } });
  save(data.version ?? 0, 'json', textOfFile(data), 'application/json');
}

/** Keeps the list as a table for a spreadsheet, all of it whatever is looked for. */
export const saveList = ({ version, useCases }: PlaybookView): void =>
  save(version, 'csv', csvOf(playbookRows(useCases)), 'text/csv;charset=utf-8');

function save(version: number, kind: 'json' | 'csv', text: string, type: string): void {
  saveFile(`${say('playbook:export-name', { version })}.${kind}`, text, type);
  announce(say('playbook:exported'));
}
