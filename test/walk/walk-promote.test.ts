import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDraft, readUseCase, saveDraft } from '../../src/contract/playbook.ts';
import { answerPromotion, promoteWin, readCredit, readPromotion } from '../../src/contract/promotion.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { reportTry } from '../../src/contract/tried.ts';
import { shareWin, withdrawWin, type WinView } from '../../src/contract/win.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { pressAs } from '../support/channel-door.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { personNamed, teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { scanStorage } from '../support/storage-scan.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';
import { useCaseFor } from '../support/use-cases.ts';

const TITLE = 'Rota questions answered from the sheet';
const QUESTION = 'May your win become part of the playbook?';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
/** The editor, and somebody of another team who reads. */
let lena: TabPage;
let marco: TabPage;
let [asAna, asLena, asMarco]: Api[] = [];
let win: WinView;
let useCase: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asAna, asLena, asMarco] = ['Ana Silva', 'Lena Ortiz', 'Marco Weiss'].map((name) => apiAs(demo, name));
  chat = await openPlayground(browser, demo);
  await chat.open('Personal Chat');
  const words = {
    kind: 'worked',
    title: TITLE,
    story: 'I paste the rota and ask who is free.',
    prompt: 'From this rota say who is free on [day], and quote the line.',
    tool: 'microsoft-365-copilot',
    saved: 20,
    basis: 'timed',
    audience: 'everyone',
  } as const;
  const body = { opId: 'walk-promote-win', words };
  win = (await asAna!.call(shareWin, { params: { team: team() }, body })).data;
});
afterAll(async () => {
  await Promise.all([lena?.close(), marco?.close()]);
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, 'Talent Acquisition').id;
const ofWin = () => ({ team: team(), win: win.id });
const promotions = async () => (await scanStorage(demo)).promotions.filter((each) => each.win === win.id);
const credit = async () => (await asMarco!.call(readCredit, { params: { useCase } })).data.credit;
const asked = () => chat.card('Only you see this');
const publishButton = () => lena.tab.getByRole('button', { name: 'Publish…' }).first();

/** Everything a stranger gets of the use case: its page as drawn, and what the API says. */
async function seenByStranger(): Promise<string> {
  await marco.go({ as: 'Marco Weiss', page: `playbook/${useCase}` });
  await marco.tab.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await expect.poll(credit).toBeUndefined();
  const { data } = await asMarco!.call(readUseCase, { params: { useCase } });
  return JSON.stringify([data, await marco.tab.locator('main').innerText()]);
}

test('an editor promotes a colleague’s win in two clicks, and reads that its author is asked', async () => {
  lena = await openTabPage(browser, demo, { as: 'Lena Ortiz', page: `wins/${team()}/${win.id}` });
  await lena.tab.getByRole('button', { name: 'More actions' }).click();
  await lena.tab.getByRole('menuitem', { name: 'Promote to the playbook' }).click();
  const title = lena.tab.getByRole('textbox', { name: 'Title' });
  await expect.poll(() => title.inputValue()).toBe(TITLE);
  await lena.tab.getByText('a win in Talent Acquisition. Ana Silva is asked', { exact: false }).waitFor();
  expect(await publishButton().getAttribute('aria-disabled')).toBe('true');
  expect(await lena.accessFaults()).toEqual([]);
});

test('pressed again, by whomever and at once, it is the same draft and one question', async () => {
  const presses = [1, 2, 3].map(() => asLena!.call(promoteWin, { params: ofWin() }));
  const drafts = new Set((await Promise.all(presses)).map(({ data }) => data.useCase));
  expect(drafts.size).toBe(1);
  [useCase = ''] = drafts;
  expect(await promotions()).toMatchObject([{ answer: 'waiting', useCase }]);
  await asked().waitFor();
  const { promotions: mine } = (await asAna!.call(readThisWeek)).data;
  expect(mine.filter((each) => each.win.id === win.id)).toHaveLength(1);
});

test('the author reads in their own chat who asks and what would be added, and says yes with their name', async () => {
  const text = await asked().innerText();
  for (const words of [
    'Request from Lena Ortiz',
    QUESTION,
    TITLE,
    'Without your answer nothing is published',
  ])
    expect(text).toContain(words);
  await asked().getByRole('button', { name: 'Yes, with my name' }).click();
  await asked().getByText('Yes, with your name', { exact: true }).waitFor();
  await expect.poll(promotions).toMatchObject([{ answer: 'named' }]);
  expect(await chat.cards('Only you see this').count()).toBe(1);
  expect((await asAna!.call(readThisWeek)).data.promotions).toEqual([]);
});

test('the same press delivered twice is one answer; nobody answers for the author, by card or by API', async () => {
  const press = await chat.sent('invoke', 'promote.consent');
  const { data, verb } = chat.button('promote.consent');
  const saying = (consent: string) => ({ verb, data: { ...data, consent } });
  const twice = [1, 2].map(() => pressAs(demo, 'Ana Silva', press, saying('named')));
  for (const { texts } of await Promise.all(twice)) expect(texts).toContain('Yes, with your name');
  expect(await promotions()).toMatchObject([{ answer: 'named' }]);
  for (const name of ['Priya Raman', 'Ines Duarte', 'Lena Ortiz']) {
    expect((await pressAs(demo, name, press, saying('no'))).texts, name).toContain('for who made it');
    const refused = { params: ofWin(), body: { consent: 'no' } } as const;
    expect((await apiAs(demo, name).refused(answerPromotion, refused)).status, name).toBe(403);
    expect((await apiAs(demo, name).refused(readPromotion, { params: ofWin() })).status, name).toBe(403);
  }
  expect(await promotions()).toMatchObject([{ answer: 'named' }]);
});

test('the editor writes what the win did not say, sees the yes and publishes', async () => {
  const { data, etag } = await asLena!.call(readDraft, { params: { useCase } });
  expect(data.findings.filter(({ level }) => level === 'fault').map(({ field }) => field)).toContain(
    'guardrail',
  );
  const { title, prompt } = data.useCase.texts.en!;
  const whole = useCaseFor(useCase, 'hr-and-recruiting').texts.en!;
  const texts = { en: { ...whole, title, prompt, examples: { day: 'Tuesday' } } };
  const body = { useCase: { ...data.useCase, texts } };
  await asLena!.call(saveDraft, { params: { useCase }, body, ifMatch: etag });
  await lena.go({ as: 'Lena Ortiz', page: `playbook/${useCase}` });
  await lena.tab.getByText('Ana Silva said yes and may be named.', { exact: false }).waitFor();
  await publishButton().click();
  const dialog = lena.tab.getByRole('dialog', { name: 'Publish this use case' });
  await dialog.getByRole('textbox').fill('From a colleague who does it every week.');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await lena.tab.getByText('No unsaved changes').waitFor();
});

test('a third person opens the use case, reads whose win it is and how often it was reused, and follows it there', async () => {
  for (const name of ['Priya Raman', 'Ines Duarte'])
    await apiAs(demo, name).call(reportTry, { params: ofWin(), body: { outcome: 'worked' } });
  await expect.poll(async () => (await credit())?.reused).toBe(2);
  marco = await openTabPage(browser, demo, { as: 'Marco Weiss', page: `playbook/${useCase}` });
  const line = marco.tab.getByRole('link', { name: 'From Ana Silva’s win, reused 2 times' });
  await line.waitFor();
  expect(await marco.accessFaults()).toEqual([]);
  await line.click();
  await marco.tab.getByRole('heading', { name: TITLE, level: 2 }).waitFor();
});

test('the author takes their name back, and then their yes: each is so at once', async () => {
  const again = (name: string) => asked().getByRole('button', { name, exact: true });
  await again('Yes, without my name').click();
  await expect.poll(credit).toEqual({ teamName: 'Talent Acquisition', reused: 2 });
  await marco.go({ as: 'Marco Weiss', page: `playbook/${useCase}` });
  await marco.tab.getByText('From a colleague’s win in Talent Acquisition, reused 2 times').waitFor();
  expect(await marco.tab.locator('main').innerText()).not.toContain('Ana Silva');
  await again('No').click();
  await asked().getByText('Your consent is taken back').waitFor();
  expect(await seenByStranger()).not.toMatch(/Ana Silva|Talent Acquisition|colleague’s win/);
  await lena.go({ as: 'Lena Ortiz', page: `playbook/${useCase}` });
  await lena.tab.getByText('Ana Silva took their yes back.', { exact: false }).waitFor();
});

test('withdrawn, the win is credited nowhere, and the use case tells a stranger nothing of it', async () => {
  await asAna!.call(answerPromotion, { params: ofWin(), body: { consent: 'named' } });
  await expect.poll(async () => (await credit())?.author?.name).toBe('Ana Silva');
  await asAna!.call(withdrawWin, { params: ofWin() });
  const seen = await seenByStranger();
  for (const trace of [win.id, team(), personNamed(demo, 'Ana Silva').id, 'Ana Silva', 'Talent Acquisition'])
    expect(seen).not.toContain(trace);
  expect((await asLena!.call(readDraft, { params: { useCase } })).data.from).toBeUndefined();
  await chat.card('This win is not shared any more').waitFor();
  const late = { params: ofWin(), body: { consent: 'named' } } as const;
  expect((await asAna!.refused(answerPromotion, late)).status).toBe(409);
  expect((await scanStorage(demo)).differences).toEqual([]);
});
