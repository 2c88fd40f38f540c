import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { listTeamWins } from '../../src/contract/win.ts';
import { apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  chat = await openPlayground(browser, demo);
  await chat.open('Personal Chat');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const titles = async (): Promise<string[]> => {
  const params = { team: teamNamed(demo, 'Talent Acquisition').id };
  const { data } = await apiAs(demo, 'Ines Duarte').call(listTeamWins, { params });
  return data.wins.map(({ title }) => title);
};
async function heldBack(sentence: string) {
  await chat.write(`win ${sentence}`);
  await chat.card('Check it, then post').getByRole('button', { name: 'Post', exact: true }).click();
  const asked = chat.card('Please look at one thing first');
  await asked.waitFor();
  return asked;
}

test('an address in a win is shown to its author in the form, and colleagues see nothing', async () => {
  const asked = await heldBack('Answered a.keller@acme.example with Copilot, 30 minutes to 5');
  const text = await asked.innerText();
  expect(text).toContain('E-mail address in the first line: a.keller@acme.example');
  expect(text).toContain('Nothing is stored yet');
  expect(await asked.getByRole('spinbutton', { name: 'Min. before' }).inputValue()).toBe('30');
  expect((await titles()).join()).not.toContain('keller');
});

test('without the address it is posted with one more press', async () => {
  const asked = chat.card('Please look at one thing first');
  await asked.getByRole('textbox', { name: 'What did you do?' }).fill('Answered an applicant with Copilot');
  await asked.getByRole('button', { name: 'Post', exact: true }).click();
  await chat.card('Posted in General').waitFor();
  expect(await titles()).toContain('Answered an applicant with Copilot');
});

test('with one press a placeholder stands in its place, and it is posted', async () => {
  const asked = await heldBack('Drafted for b.vogt@acme.example with Copilot, 40 minutes to 5');
  await asked.getByRole('button', { name: 'Replace and post' }).click();
  await expect.poll(titles).toContain('Drafted for [e-mail] with Copilot');
  expect((await titles()).join()).not.toContain('vogt');
});

test('looked at and meant, it is posted as it is', async () => {
  const asked = await heldBack('Called +49 171 1234567 with the notes of Copilot, 20 minutes to 5');
  await asked.getByRole('button', { name: 'I checked, share anyway' }).click();
  await expect.poll(titles).toContain('Called +49 171 1234567 with the notes of Copilot');
});
