import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { readProgress } from '../../src/contract/progress.ts';
import { listTeamWins } from '../../src/contract/win.ts';
import { apiAs } from '../support/api-client.ts';
import { deliver, pressAs } from '../support/channel-door.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openHostedTab } from '../support/hosted-tab.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  chat = await openPlayground(browser, demo);
  await chat.open('Talent Acquisition - General');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const params = () => ({ team: teamNamed(demo, 'Talent Acquisition').id });
const ines = () => apiAs(demo, 'Ines Duarte');
/** The wins of this title, and how many wins the roll-ups of all weeks count. */
async function counted(title: string) {
  const [wins, progress] = await Promise.all([
    ines().call(listTeamWins, { params: params() }),
    ines().call(readProgress, { params: params() }),
  ]);
  return {
    inTheApi: wins.data.wins.filter((win) => win.title === title).length,
    inTheRollUps: progress.data.wins,
  };
}

test('two clicks on the same button, and the same press delivered again, are one win', async () => {
  const title = 'Turned the intake call into a scorecard';
  const before = await counted(title);
  await chat.write(`@Adoption Playbook win ${title}, took 10 minutes instead of 45, every week`);
  await chat.card('is checking a win').getByRole('button', { name: 'Check and post' }).click();
  await chat.card('Check it, then post').getByRole('button', { name: 'Post', exact: true }).dblclick();
  const press = await chat.sent('invoke', 'win.share');
  const repeats = await Promise.all([press, press, press].map((each) => deliver(demo, each)));
  expect(repeats.map(({ status }) => status)).toEqual([200, 200, 200]);
  await chat.card('Check it, then post').waitFor({ state: 'detached' });
  expect(await counted(title)).toEqual({ inTheApi: 1, inTheRollUps: before.inTheRollUps + 1 });
});

test('the same message delivered again, with the same and with a new id, and posted from all its cards, is one win', async () => {
  const title = 'Checked the job ads for loaded words';
  const before = await counted(title);
  await chat.write(`@Adoption Playbook win ${title}, took 5 minutes instead of 40, every month`);
  await chat.card('is checking a win').waitFor();
  const message = await chat.sent('message', title);
  const again = await Promise.all(
    [message, { ...message, id: crypto.randomUUID() }].map((each) => deliver(demo, each)),
  );
  expect(again.map(({ status }) => status)).toEqual([200, 200]);
  const drafts = chat.cards('is checking a win');
  await expect.poll(() => drafts.count()).toBe(3);

  for (const nth of [0, 1, 2]) {
    await chat.cards('is checking a win').first().getByRole('button', { name: 'Check and post' }).click();
    await chat.card('Check it, then post').getByRole('button', { name: 'Post', exact: true }).click();
    await expect.poll(() => drafts.count()).toBe(2 - nth);
    await chat.card('Check it, then post').waitFor({ state: 'detached' });
  }
  expect(await counted(title)).toEqual({ inTheApi: 1, inTheRollUps: before.inTheRollUps + 1 });
});

test('three presses of the button at the same moment are one win', async () => {
  const title = 'Wrote the three lines for the hiring manager';
  const before = await counted(title);
  await chat.write(`@Adoption Playbook win ${title}, took 4 minutes instead of 12, every day`);
  await chat.card('is checking a win').getByRole('button', { name: 'Check and post' }).click();
  const press = await chat.sent('invoke', title);
  const opened = await pressAs(demo, 'Ana Silva', press, chat.button('win.form'));
  const share = opened.buttons.find(({ verb }) => verb === 'win.share');
  const data = { ...share?.data, title, kind: 'worked', audience: 'team' };
  const shown = await Promise.all(
    [1, 2, 3].map(() => pressAs(demo, 'Ana Silva', press, { verb: 'win.share', data })),
  );
  for (const { texts } of shown) expect(texts).toContain(title);
  expect(await counted(title)).toEqual({ inTheApi: 1, inTheRollUps: before.inTheRollUps + 1 });
});

test('the gallery shows each of them once', async () => {
  const { tab, problems } = await openHostedTab(browser, demo, { as: 'Ines Duarte', page: 'wins' });
  for (const title of [
    'Turned the intake call into a scorecard',
    'Checked the job ads for loaded words',
    'Wrote the three lines for the hiring manager',
  ]) {
    await tab.getByRole('listitem').filter({ hasText: title }).first().waitFor();
    expect(await tab.getByRole('listitem').filter({ hasText: title }).count()).toBe(1);
  }
  expect(problems).toEqual([]);
});
