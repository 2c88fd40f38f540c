import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import { readPlaybook } from '../../src/contract/playbook.ts';
import {
  importPlaybook,
  type PlaybookFile,
  playbookFileSchema,
  previewImport,
  textOfFile,
} from '../../src/contract/playbook-file.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Payroll & Benefits';
const TITLE = 'Ask once for what is missing, in one line';
const NOTE = 'From the spring review.';

let demo: Demo;
let browser: Browser;
let lena: TabPage;
let asLena: Api;
let asMarco: Api;
/** What was exported; tests change it as a person would in an editor. */
let exported: PlaybookFile;
/** The use case that the team's next agenda proposes. */
let used: { id: string; title: string };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asLena, asMarco] = [apiAs(demo, 'Lena Ortiz'), apiAs(demo, 'Marco Weiss')];
  const { id, text } = await proposed();
  used = { id, title: text.title };
  lena = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: 'playbook' });
});
afterAll(async () => {
  await lena?.close();
  await browser?.close();
  await demo?.stop();
});

async function proposed() {
  const { data } = await asMarco.call(readNextAgenda, { params: { team: teamNamed(demo, TEAM).id } });
  return data.items.find(({ item }) => item.kind === 'use-case')!.useCase!;
}
const version = async () => (await asLena.call(readPlaybook)).data.version;
const retitled = (title: string): PlaybookFile => ({
  ...exported,
  useCases: exported.useCases.map((useCase) =>
    useCase.id === used.id
      ? { ...useCase, texts: { ...useCase.texts, en: { ...useCase.texts.en!, title } } }
      : useCase,
  ),
});
const choose = (text: string) =>
  lena.tab
    .locator('input[type=file]')
    .setInputFiles({ name: 'playbook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const publishing = () => lena.tab.getByRole('button', { name: /^Publish \d/ });

test('an editor exports the whole playbook in the browser, and the file is one that can be imported', async () => {
  await lena.tab.getByRole('button', { name: 'Import or export' }).click();
  const download = lena.page.waitForEvent('download');
  await lena.tab.getByRole('menuitem', { name: 'Export the playbook (JSON)' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  exported = playbookFileSchema.parse(JSON.parse(text));
  expect(exported.useCases.map(({ id }) => id)).toContain(used.id);

  await lena.tab.getByRole('button', { name: 'Import or export' }).click();
  await lena.tab.getByRole('menuitem', { name: 'Import a playbook file (JSON)' }).click();
  await choose(text);
  await lena.tab.getByRole('heading', { name: 'The playbook says all of this already' }).waitFor();
  expect(await publishing().count()).toBe(0);
  expect(await version()).toBe(exported.version);
});

test('a bad file is refused whole, with line and field, in the tab and in the API', async () => {
  const text = textOfFile(retitled('x'.repeat(81)));
  await choose(text);
  await lena.tab.getByRole('heading', { name: '1 problem. Nothing was changed' }).waitFor();
  const line = text.split('\n').findIndex((each) => each.includes('x'.repeat(81))) + 1;
  const nth = exported.useCases.findIndex(({ id }) => id === used.id);
  const row = lena.tab.getByRole('table', { name: 'Problems of the file' }).locator('tbody tr');
  for (const words of [
    `Line ${line}, column`,
    `useCases[${nth}].texts.en.title`,
    'This has 81 letters, and 80 is the most.',
  ])
    expect(await row.innerText()).toContain(words);
  expect(await publishing().count()).toBe(0);
  expect(await lena.accessFaults()).toEqual([]);
  const body = { file: text, note: NOTE, version: exported.version ?? 0 };
  expect((await asLena.refused(importPlaybook, { body })).status).toBe(409);
  expect(await version()).toBe(exported.version);
  expect((await proposed()).text.title).toBe(used.title);
});

test('the mended file is seen word by word, published with a note, and is in the list and in the next agenda', async () => {
  await choose(textOfFile(retitled(TITLE)));
  await lena.tab.getByRole('heading', { name: '1 change', exact: true }).waitFor();
  const diff = lena.tab.getByRole('region', { name: TITLE });
  await diff.locator('ins').first().waitFor();
  expect(await lena.accessFaults()).toEqual([]);
  await lena.tab.getByRole('textbox').fill(NOTE);
  await publishing().click();
  const next = (exported.version ?? 0) + 1;
  await lena.tab.getByRole('heading', { name: `The playbook is at version ${next}` }).waitFor();
  expect((await asMarco.call(readPlaybook)).data).toMatchObject({
    version: next,
    note: NOTE,
    publishedBy: 'Lena Ortiz',
  });
  expect(await proposed()).toMatchObject({ id: used.id, text: { title: TITLE } });

  await lena.tab.getByRole('link', { name: `See what version ${next} changed` }).click();
  await lena.tab.getByRole('row').filter({ hasText: NOTE }).waitFor();
  await lena.tab.getByRole('link', { name: 'Use cases', exact: true }).click();
  await lena.tab.getByRole('searchbox').fill(TITLE);
  await lena.tab.getByRole('link', { name: TITLE }).waitFor();
});

test('the same file a second time changes nothing, in the tab and when a lost answer is asked for again', async () => {
  const text = textOfFile(retitled(TITLE));
  const before = await version();
  await lena.go({ as: 'Lena Ortiz', page: 'import' });
  await choose(text);
  await lena.tab.getByRole('heading', { name: 'The playbook says all of this already' }).waitFor();
  const body = { file: text, note: NOTE, version: exported.version ?? 0 };
  expect((await asLena.call(importPlaybook, { body })).data).toEqual({ version: before });
  expect(await version()).toBe(before);
});

test('what was looked at before somebody else published is looked at again, and the note is kept', async () => {
  await choose(textOfFile(retitled(`${TITLE}, today`)));
  await lena.tab.getByRole('textbox').fill('A second look');
  const [first] = exported.useCases.filter(({ archived, id }) => id !== used.id && !archived);
  const gone = { ...first!, archived: true, archivedFor: 'The new system writes them' };
  const file = textOfFile({ ...exported, useCases: [gone] });
  const body = { file, note: 'From a colleague', version: await version() };
  const between = (await asLena.call(importPlaybook, { body })).data.version;
  await publishing().click();
  await lena.tab.getByText('The playbook was published anew since you looked.', { exact: false }).waitFor();
  expect(await lena.tab.getByRole('textbox').inputValue()).toBe('A second look');
  await publishing().click();
  await lena.tab.getByRole('heading', { name: `The playbook is at version ${between + 1}` }).waitFor();
  expect((await proposed()).text.title).toBe(`${TITLE}, today`);
});

test('who is no editor finds no way in, is told so on the page, and is refused by the API', async () => {
  const before = await version();
  const ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: 'playbook' });
  await ana.tab.getByRole('link', { name: `${TITLE}, today` }).waitFor();
  expect(await ana.tab.getByRole('button', { name: 'Import or export' }).count()).toBe(0);
  await ana.go({ as: 'Ana Silva', page: 'import' });
  await ana.tab.getByText("Importing is for the playbook's editors.").waitFor();
  expect(await ana.tab.locator('input[type=file]').count()).toBe(0);
  await ana.close();
  const file = textOfFile(exported);
  for (const name of ['Ana Silva', 'Marco Weiss', 'Ravi Menon']) {
    const api = apiAs(demo, name);
    const body = { file: '{}', note: NOTE, version: before };
    expect((await api.refused(previewImport, { body })).status).toBe(403);
    expect((await api.refused(importPlaybook, { body })).status).toBe(403);
    expect((await api.refused(importPlaybook, { body: { ...body, file: file.repeat(2) } })).status).toBe(413);
  }
  expect(await version()).toBe(before);
});
