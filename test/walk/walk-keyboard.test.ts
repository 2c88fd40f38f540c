import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const TEAM = 'Talent Acquisition';
/** More stops than any page here has between two controls. */
const PATIENCE = 80;

let demo: Demo;
let browser: Browser;
let ines: TabPage;
let asInes: Api;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  asInes = apiAs(demo, 'Ines Duarte');
  ines = await openTabPage(browser, demo, { as: 'Ines Duarte', surface: 'team', team: TEAM });
});
afterAll(async () => {
  await ines?.close();
  await browser?.close();
  await demo?.stop();
});

const team = () => teamNamed(demo, TEAM).id;

/** The name of what has the focus, as a screen reader would say it. */
const focused = async (): Promise<string> =>
  (await ines.frame()).evaluate(() => {
    const { activeElement } = document;
    const labelled = activeElement?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const names = labelled.map((id) => document.getElementById(id)?.textContent ?? '');
    return (
      activeElement?.getAttribute('aria-label') ?? (names.join(' ') || (activeElement?.textContent ?? ''))
    );
  });

/** Goes there with Tab only, from wherever the focus is, and says how far it was. */
async function tabTo(name: RegExp): Promise<number> {
  const passed: string[] = [];
  while (passed.length < PATIENCE) {
    const here = (await focused()).trim();
    if (name.test(here)) return passed.length;
    passed.push(here);
    await ines.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}, only to ${[...new Set(passed)].join(' | ')}`);
}

async function press(name: RegExp): Promise<void> {
  await tabTo(name);
  await ines.page.keyboard.press('Enter');
}

test('by keyboard alone a manager starts, notes a plan, carries the use case over, finishes and posts the recap', async () => {
  const { id, items } = (await asInes.call(readNextAgenda, { params: { team: team() } })).data;
  const held = async () => (await asInes.call(readAgenda, { params: { team: team(), agenda: id } })).data;
  const kinds = items.map(({ item }) => item.kind);
  const useCase = kinds.indexOf('use-case');
  await (await ines.frame()).evaluate(() => document.body.focus());

  await press(/^Start segment$/);
  await ines.tab.getByRole('timer').waitFor();
  // The keys that the panel names work from anywhere in it.
  for (let step = 0; step < useCase; step++) {
    await ines.page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => (await held()).run?.step).toBe(step + 1);
  }
  await tabTo(/^Script/);
  for (const part of [/^Prompt/, /^Exercise/, /^Who/]) {
    await ines.page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(part);
  }
  await ines.page.keyboard.press('Enter');
  await press(/Ana Silva$/);
  await press(/^Note (1|one|the) plan/);
  await expect.poll(async () => (await held()).run?.made.length).toBe(1);

  await press(/^More for this step$/);
  await ines.tab.getByRole('menuitem').first().waitFor();
  while ((await focused()).trim() !== 'Carry to next time') await ines.page.keyboard.press('ArrowDown');
  await ines.page.keyboard.press('Enter');
  await expect
    .poll(async () => (await held()).run)
    .toMatchObject({ step: useCase + 1, marks: { [items[useCase]!.item.id]: { as: 'carried' } } });

  for (let step = useCase + 1; step < items.length - 1; step++) await press(/^Next: /);
  await press(/^Finish$/);
  await ines.tab.getByRole('heading', { name: /^Done in / }).waitFor();
  await press(/^Finish and post recap$/);
  await ines.tab.getByText('The recap is in General.').waitFor();
  expect((await held()).run?.recap).toBe('posted');
  // The next tap has somewhere to start from: the focus was not lost with the button.
  expect(await (await ines.frame()).evaluate(() => document.activeElement !== document.body)).toBe(true);
});
