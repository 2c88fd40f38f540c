import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import * as changes from '../../src/contract/open-changes.ts';
import * as playbook from '../../src/contract/playbook.ts';
import { exportPlaybook, importPlaybook, textOfFile } from '../../src/contract/playbook-file.ts';
import * as restoring from '../../src/contract/restoring.ts';
import type { Route } from '../../src/contract/route.ts';
import { readSequence, saveSequence } from '../../src/contract/sequence.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Payroll & Benefits';
const DEPARTMENT = 'finance-and-payroll';
const TITLE = 'Ask twice for missing input, and kindly';
const NOTE = 'For the autumn training';

let demo: Demo;
let browser: Browser;
let lena: TabPage;
let asLena: Api;
let asMarco: Api;
/** The use case that the team's prepared agenda proposes, and another one. */
let used: { id: string; title: string };
let other: { id: string; title: string };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asLena, asMarco] = [apiAs(demo, 'Lena Ortiz'), apiAs(demo, 'Marco Weiss')];
  const { id, text } = (await proposed()).useCase!;
  used = { id, title: text.title };
  const { useCases } = (await asLena.call(playbook.readPlaybook)).data;
  const found = useCases.find((each) => each.departments.includes('sales') && each.status === 'published')!;
  other = { id: found.id, title: found.title };
  lena = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: 'versions' });
});
afterAll(async () => {
  await lena?.close();
  await browser?.close();
  await demo?.stop();
});

async function proposed() {
  const next = await asMarco.call(readNextAgenda, { params: { team: teamNamed(demo, TEAM).id } });
  return next.data.items.find(({ item }) => item.kind === 'use-case')!;
}
const titleProposed = async () => (await proposed()).useCase?.text.title;
const version = async () => (await asLena.call(playbook.readPlaybook)).data.version;

/** As the editor saves it. */
async function write(id: string, text: Partial<playbook.UseCaseText>): Promise<void> {
  const params = { useCase: id };
  const { data, etag } = await asLena.call(playbook.readDraft, { params });
  const { useCase } = data;
  const body = {
    useCase: { ...useCase, texts: { ...useCase.texts, en: { ...useCase.texts.en!, ...text } } },
  };
  await asLena.call(playbook.saveDraft, { params, body, ifMatch: etag });
}

async function publishAll(note: string, count: number): Promise<void> {
  await lena.tab.getByRole('button', { name: 'Choose all' }).click();
  await lena.tab.getByRole('textbox').fill(note);
  await lena.tab.getByRole('button', { name: `Publish ${count} changes` }).click();
  await lena.tab.getByRole('heading', { name: 'Everything is published' }).waitFor();
}

test('two drafts and a week are reviewed and published together; the team’s agenda follows', async () => {
  await write(used.id, { title: TITLE });
  await write(other.id, { plan: 'write it in half the time' });
  const params = { department: DEPARTMENT };
  const { data, etag } = await asLena.call(readSequence, { params });
  const slots = data.slots.map((slot) => (slot.week === 13 ? { ...slot, reason: 'To close with' } : slot));
  await asLena.call(saveSequence, { params, body: { slots }, ifMatch: etag });
  expect(await titleProposed()).toBe(used.title);

  await lena.go({ as: 'Lena Ortiz', page: 'playbook' });
  await lena.tab.getByText('2 use cases are written and not published.').waitFor();
  await lena.tab.getByRole('link', { name: 'Review changes' }).click();
  await lena.tab.getByRole('button', { name: `Show what changes in “${TITLE}”` }).click();
  await lena.tab.getByRole('region', { name: TITLE }).getByText('Title', { exact: true }).waitFor();
  expect(await lena.accessFaults()).toEqual([]);
  await publishAll(NOTE, 3);
  expect((await asMarco.call(playbook.readPlaybook)).data).toMatchObject({ version: 2, note: NOTE });
  await expect.poll(titleProposed).toBe(TITLE);
});

test('the former version is restored as drafts and published, and the agenda follows again', async () => {
  await lena.go({ as: 'Lena Ortiz', page: 'versions' });
  await lena.tab.getByRole('heading', { name: 'What version 2 changed' }).waitFor();
  await lena.tab.getByRole('button', { name: TITLE }).waitFor();
  expect(await lena.tab.getByRole('button', { name: 'Restore this version…' }).count()).toBe(0);
  await lena.tab.getByRole('checkbox', { name: 'Compare version 1', exact: true }).check();
  await lena.tab.getByRole('button', { name: 'Restore this version…' }).click();
  const dialog = lena.tab.getByRole('alertdialog', { name: 'Restore version 1?' });
  await dialog.getByRole('button', { name: 'Make 3 drafts' }).click();
  await dialog.getByText('3 drafts of that version are ready to be reviewed.').waitFor();
  expect(await titleProposed()).toBe(TITLE);
  await dialog.getByRole('button', { name: 'Review changes' }).click();
  await publishAll('As before the autumn', 3);
  expect(await version()).toBe(3);
  await expect.poll(titleProposed).toBe(used.title);
});

test('the history of a use case leads back to one text of it', async () => {
  await lena.go({ as: 'Lena Ortiz', page: `playbook/${used.id}/history` });
  await lena.tab.getByRole('heading', { name: NOTE }).waitFor();
  await lena.tab.getByRole('button', { name: 'Restore this text…: version 2' }).click();
  await lena.tab.getByRole('alertdialog').getByRole('button', { name: 'Make the draft' }).click();
  await expect.poll(() => lena.tab.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(TITLE);
  expect(await version()).toBe(3);
});

test('who publishes beneath a colleague’s draft undoes nothing of it, and the colleague is shown both and chooses', async () => {
  const { data: file } = await asLena.call(exportPlaybook);
  const useCases = file.useCases
    .filter(({ id }) => id === used.id)
    .map((each) => ({
      ...each,
      texts: { ...each.texts, en: { ...each.texts.en!, title: 'From a file', plan: 'read it' } },
    }));
  const body = {
    file: textOfFile({ ...file, sequences: undefined, settings: undefined, useCases }),
    note: 'From a file',
    version: await version(),
  };
  await asLena.call(importPlaybook, { body });
  expect(await version()).toBe(4);

  await lena.go({ as: 'Lena Ortiz', page: 'versions/open' });
  await lena.tab.getByText('Somebody published this since the draft was begun.', { exact: false }).waitFor();
  await lena.tab.getByRole('link', { name: TITLE }).click();
  await lena.tab.getByRole('button', { name: 'Look at both' }).click();
  const dialog = lena.tab.getByRole('alertdialog', { name: 'Published while this draft was open' });
  const title = dialog.getByRole('radiogroup', { name: 'Title' });
  await title.getByText('Keep the draft’s').waitFor();
  expect(await lena.accessFaults()).toEqual([]);
  await title.getByRole('radio', { name: 'Keep the draft’s' }).check();
  await dialog.getByRole('button', { name: 'Use these texts' }).click();
  await dialog.waitFor({ state: 'detached' });
  await lena.tab.getByRole('button', { name: 'Publish…' }).first().click();
  const publishing = lena.tab.getByRole('dialog', { name: 'Publish this use case' });
  await publishing.getByRole('textbox').fill('Both of us');
  await publishing.getByRole('button', { name: 'Publish', exact: true }).click();
  await publishing.waitFor({ state: 'detached' });
  const { data } = await asLena.call(playbook.readUseCase, { params: { useCase: used.id } });
  expect(data.published?.texts.en).toMatchObject({ title: TITLE, plan: 'read it' });
});

test('who is no editor sees none of it, and is refused by the server', async () => {
  const params = { useCase: used.id, version: '1' };
  const bodies = new Map<Route, unknown>([
    [changes.publishChanges, { note: NOTE, version: 5, useCases: [], sequences: [] }],
    [restoring.restoreVersion, { useCases: [], sequences: [] }],
    [restoring.restoreUseCase, { version: 1 }],
  ]);
  const routes: Route[] = [
    changes.readOpenChanges,
    restoring.readRestore,
    restoring.readHistory,
    ...bodies.keys(),
  ];
  for (const name of ['Ana Silva', 'Marco Weiss', 'Ravi Menon'])
    for (const route of routes) {
      const { status } = await apiAs(demo, name).refused(route, { params, body: bodies.get(route) });
      expect(status, `${name}: ${route.method} ${route.path}`).toBe(403);
    }
  const ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: 'versions/open' });
  await ana.tab.getByText('Changing the playbook is for its editors', { exact: false }).waitFor();
  await ana.close();
});
