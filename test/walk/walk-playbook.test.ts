import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import * as playbook from '../../src/contract/playbook.ts';
import type { Route } from '../../src/contract/route.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Payroll & Benefits';
const TITLE = 'Ask twice for missing input, and kindly';
const NOTE = 'Managers asked for a kinder tone.';

let demo: Demo;
let browser: Browser;
let lena: TabPage;
let marco: TabPage;
let asLena: Api;
let asMarco: Api;
/** The use case that the team's prepared agenda proposes. */
let used: { id: string; title: string };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asLena, asMarco] = [apiAs(demo, 'Lena Ortiz'), apiAs(demo, 'Marco Weiss')];
  const { id, text } = (await proposed()).useCase!;
  used = { id, title: text.title };
  [lena, marco] = await Promise.all([
    openTabPage(browser, demo, { as: 'Lena Ortiz', page: 'playbook' }),
    openTabPage(browser, demo, { as: 'Marco Weiss', surface: 'team', team: TEAM }),
  ]);
});
afterAll(async () => {
  await Promise.all([lena?.close(), marco?.close()]);
  await browser?.close();
  await demo?.stop();
});

/** The use case of the team's next agenda, as its manager gets it. */
async function proposed() {
  const next = await asMarco.call(readNextAgenda, { params: { team: teamNamed(demo, TEAM).id } });
  return next.data.items.find(({ item }) => item.kind === 'use-case')!;
}
const draft = async () => (await asLena.call(playbook.readDraft, { params: { useCase: used.id } })).data;
const words = async () => (await draft()).useCase.texts.en;
const field = (tab: FrameLocator, name: string) => tab.getByRole('textbox', { name });
/** The marks of what is new are said between the words; without them a text stands as it was written. */
const unmarked = (text: string) => text.replaceAll(/added:|end of mark/g, '').replaceAll(/\s+/g, '');
const publishButton = (tab: FrameLocator) => tab.getByRole('button', { name: 'Publish…' }).first();
const saved = (tab: FrameLocator) =>
  tab
    .getByRole('status')
    .getByText(/^Saved at /)
    .waitFor();

test('the editor finds a use case, and what they write shows in the card and in the run view at once', async () => {
  await lena.tab.getByRole('searchbox').fill(used.title);
  await lena.tab.getByRole('link', { name: used.title }).click();
  await field(lena.tab, 'Title').fill(TITLE);
  for (const preview of ['Card in a channel', 'Run view, 300 px side panel'])
    await lena.tab.getByRole('region', { name: preview }).getByRole('heading', { name: TITLE }).waitFor();
  await saved(lena.tab);
  expect((await words())?.title).toBe(TITLE);
  // A draft is the editors' own until it is published.
  expect((await proposed()).useCase?.text.title).toBe(used.title);
});

test('a missing guardrail stops publishing, in the tab and in the API, until it is mended', async () => {
  const checks = lena.tab.getByRole('region', { name: 'Checks' });
  const guardrail = field(lena.tab, 'Guardrail');
  const former = await guardrail.inputValue();
  await guardrail.fill('');
  await checks.getByRole('heading', { name: /^1 fault stops publishing/ }).waitFor();
  expect(await publishButton(lena.tab).getAttribute('aria-disabled')).toBe('true');
  const params = { useCase: used.id };
  const { etag } = await asLena.call(playbook.readDraft, { params });
  const problem = await asLena.refused(playbook.publishDraft, {
    params,
    body: { note: NOTE },
    ifMatch: etag,
  });
  expect(problem.status).toBe(409);

  await checks.getByRole('button', { name: 'Go to guardrail' }).click();
  await lena.page.keyboard.type(former);
  await checks.getByRole('heading', { name: /^Nothing stops publishing/ }).waitFor();
  await expect.poll(() => publishButton(lena.tab).getAttribute('aria-disabled')).not.toBe('true');
});

test('published with a note, it is in the team’s next agenda, which says that it was updated', async () => {
  const row = marco.tab.getByRole('listitem').filter({ hasText: 'Use case to try' });
  await row.getByRole('heading', { name: used.title }).waitFor();
  await publishButton(lena.tab).click();
  const dialog = lena.tab.getByRole('dialog', { name: 'Publish this use case' });
  await dialog.getByRole('textbox').fill(NOTE);
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await lena.tab.getByText('No unsaved changes').waitFor();
  expect((await asMarco.call(playbook.readPlaybook)).data).toMatchObject({
    note: NOTE,
    publishedBy: 'Lena Ortiz',
    version: 2,
  });

  await row.getByRole('heading', { name: TITLE }).waitFor();
  await row.getByText('Updated in the playbook').waitFor();
  expect(await proposed()).toMatchObject({ updated: true, useCase: { id: used.id, text: { title: TITLE } } });
});

test('of two editors of one field the second is shown both texts, and no word of either is lost', async () => {
  const second = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: `playbook/${used.id}` });
  await field(second.tab, 'Question').waitFor();
  await field(lena.tab, 'Question').fill('Whom did you have to ask twice?');
  await field(lena.tab, 'For quiet hands').fill('Read one answer aloud.');
  await expect.poll(async () => (await words())?.quietHands).toBe('Read one answer aloud.');

  await field(second.tab, 'Question').fill('Who answered late, and why?');
  const dialog = second.tab.getByRole('alertdialog', { name: 'Two of you changed the same field' });
  for (const text of ['Whom did you have to ask twice?', 'Who answered late, and why?'])
    await expect.poll(async () => unmarked(await dialog.innerText())).toContain(unmarked(text));
  expect(await second.accessFaults()).toEqual([]);
  await dialog.getByRole('radio', { name: 'Keep mine' }).check();
  await dialog.getByRole('button', { name: 'Use these texts' }).click();
  const both = { question: 'Who answered late, and why?', quietHands: 'Read one answer aloud.' };
  await expect.poll(words).toMatchObject(both);

  // The first goes on elsewhere: what the second chose comes in beside it.
  await field(lena.tab, 'What we stop doing').fill('We stop asking a third time.');
  await expect.poll(words).toMatchObject({ ...both, stop: 'We stop asking a third time.' });
  await expect.poll(() => field(lena.tab, 'Question').inputValue()).toBe(both.question);
  await second.close();
});

test('who began from the text before a publish does not undo it', async () => {
  const late = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: `playbook/${used.id}` });
  await field(late.tab, 'Question').waitFor();
  await lena.tab.getByText('Not saved').waitFor({ state: 'detached' });
  const params = { useCase: used.id };
  const { etag } = await asLena.call(playbook.readDraft, { params });
  await asLena.call(playbook.publishDraft, { params, body: { note: NOTE }, ifMatch: etag });
  await field(late.tab, 'Plan').fill('write the second reminder');
  await expect
    .poll(words)
    .toMatchObject({ plan: 'write the second reminder', stop: 'We stop asking a third time.' });
  await late.close();
});

test('a browser closed in mid-sentence loses nothing', async () => {
  const { page } = lena;
  await lena.go({ as: 'Lena Ortiz', page: `playbook/${used.id}` });
  // The server has not heard of it when the window goes.
  await page.route('**/api/playbook/drafts/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await field(lena.tab, 'Question').fill('Which reminder would you rather');
  const again = await page.context().newPage();
  await page.close();
  await again.goto(page.url());
  const tab = again.frameLocator('iframe');
  await expect.poll(() => field(tab, 'Question').inputValue()).toBe('Which reminder would you rather');
  await expect.poll(async () => (await words())?.question).toBe('Which reminder would you rather');
});

test('who is no editor reads the published text, finds no editor, and is refused on every editing route', async () => {
  const ana = await openTabPage(browser, demo, { as: 'Ana Silva', page: 'playbook' });
  await ana.tab.getByRole('link', { name: TITLE }).click();
  await ana.tab.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  expect(await ana.tab.getByRole('textbox').count()).toBe(0);
  expect(await ana.tab.getByRole('button', { name: /Publish|Compare|New use case/ }).count()).toBe(0);
  await ana.close();

  const before = await draft();
  const bodies = new Map<Route, unknown>([
    [playbook.saveDraft, { useCase: before.useCase }],
    [playbook.newDraft, { id: 'from-nobody', title: 'From nobody', department: 'sales' }],
    [playbook.publishDraft, { note: NOTE }],
  ]);
  const editing = Object.values(ROUTES).filter(({ path }) => path.startsWith('/api/playbook/drafts'));
  expect(editing.length).toBeGreaterThanOrEqual(5);
  for (const name of ['Ana Silva', 'Marco Weiss', 'Ravi Menon']) {
    for (const route of editing) {
      const asked = { params: { useCase: used.id }, body: bodies.get(route), ifMatch: '"1.anything"' };
      const { status } = await apiAs(demo, name).refused(route, asked);
      expect(status, `${name}: ${route.method} ${route.path}`).toBe(403);
    }
  }
  expect((await draft()).rev).toBe(before.rev);
});
