import axe from 'axe-core';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startFixtureServer } from './fixture-server.ts';

let fixture: Awaited<ReturnType<typeof startFixtureServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  fixture = await startFixtureServer();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  fixture.server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => page.close());

/** The framed tab, once it has its context from the host. */
async function tabOf(): Promise<Frame> {
  await page.frameLocator('iframe').getByText('"page"').waitFor();
  return page.frames().find((frame) => frame.url().includes('/tab/'))!;
}

async function open(query: string): Promise<Frame> {
  await page.goto(`${fixture.origin}${query}`);
  return tabOf();
}

const contextOf = (tab: Frame) => tab.evaluate(() => window.tab.app.getContext());
const openedOf = (tab: Frame) => tab.evaluate(() => document.documentElement.dataset.opened);

test('a tab learns from teams-js who is looking, where, and at which page', async () => {
  const tab = await open('/host?as=ana&surface=team&team=talent&page=wins&theme=dark');
  const context = await contextOf(tab);
  expect(context.user).toMatchObject({ id: 'ana', tenant: { id: 'tenant-1' } });
  expect(context.team).toMatchObject({ groupId: 'talent', internalId: '19:talent@thread.tacv2' });
  expect(context.page).toMatchObject({ subPageId: 'wins', frameContext: 'content' });
  expect(context.app.theme).toBe('dark');
});

test('without a query the page opens the personal app as the suggested person', async () => {
  const context = await contextOf(await open('/'));
  expect(context.user?.id).toBe('marco');
  expect(context.page.id).toBe('home');
  expect(context.team).toBeUndefined();
});

test('a tab gets the token of the person it is shown to', async () => {
  const tab = await open('/host?as=lena');
  expect(await tab.evaluate(() => window.tab.authentication.getAuthToken())).toBe('token of lena');
});

test('another person opens the tab again, in their own team', async () => {
  await open('/host?as=ana&surface=team&team=talent');
  await page.getByLabel('Person', { exact: true }).selectOption('lena');
  await page.waitForURL(/as=lena&surface=team&team=payroll/);
  expect((await contextOf(await tabOf())).user?.id).toBe('lena');
});

test('a change of theme reaches the open tab without loading it again', async () => {
  const tab = await open('/host?as=ana');
  const opened = await openedOf(tab);
  await page.getByLabel('Theme', { exact: true }).selectOption('contrast');
  await tab.locator('html[data-theme="contrast"]').waitFor({ state: 'attached' });
  expect(await openedOf(tab)).toBe(opened);
  expect(page.url()).toContain('theme=contrast');
});

test('a chosen width is exactly the width of the tab', async () => {
  const tab = await open('/host?as=ana');
  const opened = await openedOf(tab);
  for (const width of ['1280', '640', '400', '320', '300', '280']) {
    await page.getByLabel('Width of the tab').selectOption(width);
    expect(await tab.evaluate(() => window.innerWidth)).toBe(Number(width));
  }
  expect(await openedOf(tab)).toBe(opened);
});

test('the side panel is 300 pixels wide beside the meeting, and knows the meeting', async () => {
  const tab = await open('/host?as=ana&surface=sidePanel');
  expect(await tab.evaluate(() => window.innerWidth)).toBe(300);
  const context = await contextOf(tab);
  expect(context.page.frameContext).toBe('sidePanel');
  expect(context.meeting?.id).toBe('meeting-talent');
});

test('a meeting in a chat of its own names the chat and no team', async () => {
  const tab = await open('/host?as=ana&surface=sidePanel');
  await page.getByLabel('Meeting held in').selectOption('chat');
  await expect.poll(() => page.url()).toContain('meeting=chat');
  const context = await contextOf(await tabOf());
  expect(context).toMatchObject({ meeting: { id: 'meeting-chat' }, chat: { id: '19:panel@thread.v2' } });
  expect(context.team).toBeUndefined();
  await page.getByText('Panel', { exact: true }).waitFor();
  expect(tab.isDetached()).toBe(true);
});

test('the tab is added only when it allows saving, and then opens at the address it has set', async () => {
  const tab = await open('/host?as=marco&surface=config&team=talent');
  const save = page.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await tab.evaluate(() => {
    window.tab.pages.config.registerOnSaveHandler((event) => {
      const contentUrl = `${location.origin}/tab/?surface=team&from=config`;
      void window.tab.pages.config
        .setConfig({ contentUrl, entityId: 'team', suggestedDisplayName: 'Ten minutes' })
        .then(() => event.notifySuccess());
    });
    window.tab.pages.config.setValidityState(true);
  });
  await save.click();
  await page.waitForURL(/surface=team/);
  expect((await tabOf()).url()).toContain('from=config');
  await page.getByRole('link', { name: 'Ten minutes' }).waitFor();
});

test('a tab cannot be set to an address outside the app', async () => {
  const tab = await open('/host?as=marco&surface=config&team=talent');
  const refused = await tab.evaluate(() =>
    window.tab.pages.config.setConfig({ contentUrl: 'https://elsewhere.example/tab/' }).then(
      () => 'saved',
      (fault: unknown) => String(fault),
    ),
  );
  expect(refused).toContain('outside the valid domains');
});

test('what the side panel shares is shown on the stage', async () => {
  const tab = await open('/host?as=marco&surface=sidePanel');
  await tab.evaluate(
    () =>
      new Promise<void>((shared) => {
        window.tab.meeting.getAppContentStageSharingCapabilities((fault, can) => {
          if (fault || !can?.doesAppHaveSharePermission) throw new Error('may not share');
          shared();
          window.tab.meeting.shareAppContentToStage(
            () => {},
            `${location.origin}/tab/?surface=stage&agenda=7`,
          );
        });
      }),
  );
  await page.waitForURL(/surface=stage/);
  const stage = await tabOf();
  expect(stage.url()).toContain('agenda=7');
  expect((await contextOf(stage)).page.frameContext).toBe('meetingStage');
});

test('the app can lead to another of its pages, and Back leads back', async () => {
  const tab = await open('/host?as=ana');
  await tab.evaluate(
    () => void window.tab.pages.currentApp.navigateTo({ pageId: 'home', subPageId: 'wins' }),
  );
  await page.waitForURL(/page=wins/);
  expect((await contextOf(await tabOf())).page.subPageId).toBe('wins');
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('page='));
  expect((await contextOf(await tabOf())).page.subPageId).toBeUndefined();
});

test('a link the tab makes can be opened in the deep link field', async () => {
  const tab = await open('/host?as=ana&surface=team&team=talent');
  await tab.evaluate(() => window.tab.pages.shareDeepLink({ subPageId: 'agenda', subPageLabel: 'Agenda' }));
  await page.getByText('The tab made a link').waitFor();
  await page.getByRole('link', { name: 'Playbook', exact: true }).click();
  await page.waitForURL(/surface=personal/);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.waitForURL(/surface=team&team=talent&page=agenda/);
});

test('a link that leads nowhere is refused in a sentence', async () => {
  await open('/host?as=ana');
  await page.getByLabel('Deep link').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText('Only web addresses open here.').waitFor();
});

test('the clipboard can be given to the tab, and taken from it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (query: string) => {
    const tab = await open(query);
    // Chromium lets only the frame that has the focus write.
    await tab.locator('body').click();
    return tab.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => 'copied',
        (fault: Error) => fault.name,
      ),
    );
  };
  expect(await copied('/host?as=ana')).toBe('copied');
  expect(await copied('/host?as=ana&clipboard=off')).toBe('NotAllowedError');
});

for (const theme of ['default', 'dark', 'contrast']) {
  test(`the host page itself has no accessibility fault (${theme})`, async () => {
    for (const surface of ['personal', 'team', 'config', 'sidePanel', 'stage']) {
      await open(`/host?as=ana&surface=${surface}&theme=${theme}`);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(() =>
        window.axe
          .run({ exclude: ['iframe'] })
          .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])),
      );
      expect(faults, surface).toEqual([]);
    }
  });
}

test('the host page fits a telephone without scrolling sideways', async () => {
  await page.setViewportSize({ width: 300, height: 700 });
  await open('/host?as=ana&surface=team&team=talent');
  await page.locator('summary').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
