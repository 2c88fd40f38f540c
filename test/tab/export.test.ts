import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readPlaybook } from '../../src/contract/playbook.ts';
import { exportPlaybook, type PlaybookFile } from '../../src/contract/playbook-file.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, openTab, refuse, type TabOptions } from './open-tab.ts';
import { editorsPlaybook, line, playbook } from './playbook.fixture.ts';

const editor = me({ may: { editPlaybook: true, manageATeam: true } });
const file: PlaybookFile = {
  format: 'adoption-playbook',
  formatVersion: 1,
  exportedAt: '2026-11-09T07:42:00.000Z',
  version: 14,
  note: 'Shorter prompts.',
  settings: { departments: [] },
  sequences: {},
  useCases: [payslip],
};

const openList = (view = editorsPlaybook(), { answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [answer(readMe, editor), answer(readPlaybook, view), answer(exportPlaybook, file), ...answers],
    page: 'playbook',
    ...options,
  });

/** The file that a press hands to the browser. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await press();
  const kept = await download;
  return { name: kept.suggestedFilename(), text: await readFile(await kept.path(), 'utf8') };
}

test('an editor keeps the whole playbook as one file, line by line', async () => {
  const { frame, page } = await openList();
  await frame.getByRole('button', { name: 'Import or export' }).focus();
  await page.keyboard.press('Enter');
  const { name, text } = await downloaded(page, () =>
    frame.getByRole('menuitem', { name: 'Export the playbook (JSON)' }).press('Enter'),
  );
  expect(name).toBe('playbook-version-14.json');
  expect(text).toBe(`${JSON.stringify(file, null, 2)}\n`);
  await frame.getByText('The file was handed to your browser.').waitFor();
});

test('the list is kept as a table whose cells no spreadsheet runs as formulas', async () => {
  const { frame, page } = await openList(
    playbook({
      may: { edit: true },
      useCases: [line({ title: '=HYPERLINK("x")' }), line({ id: 'b-b', status: 'draft' })],
    }),
  );
  await frame.getByRole('button', { name: 'Import or export' }).click();
  const { name, text } = await downloaded(page, () =>
    frame.getByRole('menuitem', { name: 'Export the list (CSV)' }).click(),
  );
  expect(name).toBe('playbook-version-14.csv');
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(
    `"'=HYPERLINK(""x"")",Finance and payroll,Drafting e-mail,5,10,Easy,2,6,Published,2026-05-28`,
  );
});

test('an export that fails says so and leaves the list as it is', async () => {
  const { frame } = await openList(editorsPlaybook(), {
    answers: [refuse(exportPlaybook, { status: 500, code: 'outage', title: 'Try again in a minute.' })],
  });
  await frame.getByRole('button', { name: 'Import or export' }).click();
  await frame.getByRole('menuitem', { name: 'Export the playbook (JSON)' }).click();
  await frame.getByText('The playbook was not exported. Try again in a minute.').waitFor();
  await frame.getByRole('link', { name: 'Weekly status from meeting notes' }).waitFor();
});

test('readers find no way to import or export', async () => {
  const { frame } = await openList(playbook());
  await frame.getByRole('link', { name: 'Weekly status from meeting notes' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Import or export' }).count()).toBe(0);
});
