import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postAgenda, readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { archiveUseCase, bringBackUseCase, duplicateUseCase, whereUsed } from '../../src/contract/archive.ts';
import { readPlaybook, readUseCase } from '../../src/contract/playbook.ts';
import { startRun } from '../../src/contract/run.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';
import { openTabPage, type TabPage } from '../support/tab-page.ts';

const REASON = 'The new payroll system does this by itself';

let demo: Demo;
let browser: Browser;
let chat: PlaygroundPage;
let lena: TabPage;
let marco: TabPage;
let [asLena, asMarco, asInes]: Api[] = [];
/** What payroll's prepared agenda proposes. */
let used: { id: string; title: string };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  [asLena, asMarco, asInes] = ['Lena Ortiz', 'Marco Weiss', 'Ines Duarte'].map((name) => apiAs(demo, name));
  used = await proposed(asMarco!, payroll());
  [lena, marco, chat] = await Promise.all([
    openTabPage(browser, demo, { as: 'Lena Ortiz', page: 'playbook' }),
    openTabPage(browser, demo, { as: 'Marco Weiss', surface: 'team', team: 'Payroll & Benefits' }),
    openPlayground(browser, demo),
  ]);
  await chat.open('Talent Acquisition - General');
});
afterAll(async () => {
  await Promise.all([lena?.close(), marco?.close()]);
  await browser?.close();
  await demo?.stop();
});

const payroll = () => teamNamed(demo, 'Payroll & Benefits').id;
const talent = () => teamNamed(demo, 'Talent Acquisition').id;
const nextOf = async (as: Api, team: string) => (await as.call(readNextAgenda, { params: { team } })).data;
async function proposed(as: Api, team: string) {
  const { items } = await nextOf(as, team);
  const { id, text } = items.find(({ item }) => item.kind === 'use-case')!.useCase!;
  return { id, title: text.title };
}
/** The use case of payroll's agenda, as its manager has it on the screen. */
const step = () => marco.tab.getByRole('listitem').filter({ hasText: 'Use case to try' });

test('before archiving, its editor reads that it stands on agendas to come; then a reason is asked for', async () => {
  await step().getByRole('heading', { name: used.title }).waitFor();
  await lena.tab.getByRole('searchbox').fill(used.title);
  await lena.tab.getByRole('button', { name: `Menu of ${used.title}` }).click();
  await lena.tab.getByRole('menuitem', { name: 'Archive…' }).click();
  const dialog = lena.tab.getByRole('dialog', { name: `Archive “${used.title}”` });
  await dialog.getByText(/^On (one agenda|\d agendas) not yet started, of /).waitFor();
  const { coming, teams } = (await asLena!.call(whereUsed, { params: { useCase: used.id } })).data;
  expect([coming.agendas > 0, coming.teams > 0, teams.looked]).toEqual([true, true, teams.all]);
  expect(await lena.accessFaults()).toEqual([]);
  await dialog.getByRole('textbox').fill(REASON);
  await dialog.getByRole('button', { name: 'Archive', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await lena.tab.getByRole('table').getByText('By Lena Ortiz, Today', { exact: false }).waitFor();
});

test('the manager’s agenda has another in its place and says why, and no agenda to come has it any more', async () => {
  await step().getByText(`“${used.title}” was archived: ${REASON}`).waitFor();
  expect(await step().getByRole('heading', { name: used.title }).count()).toBe(0);
  expect((await proposed(asMarco!, payroll())).id).not.toBe(used.id);
  const coming = async () =>
    (await asLena!.call(whereUsed, { params: { useCase: used.id } })).data.coming.agendas;
  await expect.poll(coming).toBe(0);
});

test('a link to it tells a reader that it is archived and why; nothing offers it, and nobody but editors changes that', async () => {
  await marco.go({ as: 'Marco Weiss', page: `playbook/${used.id}` });
  await marco.tab.getByText(`This use case was archived on`, { exact: false }).waitFor();
  await marco.tab.getByText(REASON, { exact: false }).waitFor();
  const { useCases } = (await asMarco!.call(readPlaybook)).data;
  expect(useCases.map(({ id }) => id)).not.toContain(used.id);
  const params = { useCase: used.id };
  for (const refused of [
    await asMarco!.refused(whereUsed, { params }),
    await asMarco!.refused(archiveUseCase, { params, body: { reason: REASON } }),
    await asMarco!.refused(bringBackUseCase, { params, body: { note: REASON } }),
    await asMarco!.refused(duplicateUseCase, { params, body: { id: 'my-own-copy', title: 'My own copy' } }),
  ])
    expect(refused.status).toBe(403);
});

test('brought back where its page says that it is archived, the rule proposes it again', async () => {
  await lena.go({ as: 'Lena Ortiz', page: `playbook/${used.id}` });
  await lena.tab.getByText('Lena Ortiz archived this use case on', { exact: false }).waitFor();
  await lena.tab.getByRole('button', { name: 'Bring back…' }).click();
  await lena.tab.getByRole('textbox').fill('The new system does not, after all');
  await lena.tab.getByRole('button', { name: 'Bring back', exact: true }).click();
  await lena.tab.getByRole('button', { name: 'Publish…' }).first().waitFor();
  expect((await proposed(asMarco!, payroll())).id).toBe(used.id);
  expect((await asMarco!.call(readUseCase, { params: { useCase: used.id } })).data.archive).toBeUndefined();
});

test('an agenda that was posted has its card drawn anew in the channel', async () => {
  const { id, title } = await proposed(asInes!, talent());
  const agenda = (await nextOf(asInes!, talent())).id;
  await asInes!.call(postAgenda, { params: { team: talent(), agenda } });
  await chat.card(title).waitFor();
  await asLena!.call(archiveUseCase, { params: { useCase: id }, body: { reason: REASON } });
  const other = await proposed(asInes!, talent());
  expect(other.id).not.toBe(id);
  await chat.card(other.title).waitFor();
  await expect.poll(() => chat.cards(title).count()).toBe(0);
  await asLena!.call(bringBackUseCase, { params: { useCase: id }, body: { note: 'Needed after all' } });
});

test('a segment that is running goes on with what it started with', async () => {
  const { id: agenda } = await nextOf(asMarco!, payroll());
  const params = { team: payroll(), agenda };
  await asMarco!.call(startRun, { params });
  await asLena!.call(archiveUseCase, { params: { useCase: used.id }, body: { reason: REASON } });
  const running = (await asMarco!.call(readAgenda, { params })).data;
  expect(running.state).toBe('running');
  expect(running.items.flatMap(({ useCase }) => useCase?.id ?? [])).toEqual([used.id]);
  await marco.go({ as: 'Marco Weiss', page: `teams/${payroll()}/agenda/${agenda}/run` });
  await marco.tab.getByText(used.title).first().waitFor();
});
