import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { HostView } from '../../src/demo/host/host-view.ts';
import type { Demo } from './demo.ts';
import { personNamed } from './demo-people.ts';

export interface HostedTab {
  page: Page;
  /** Inside the frame. */
  tab: FrameLocator;
  /** Errors of the console and uncaught ones; to be empty. Refusals of the API are told by the browser too and left out. */
  problems: string[];
  close(): Promise<void>;
}

/** The tab as a person of the demo sees it: framed by the host page, in a browser of its own. */
export async function openHostedTab(
  browser: Browser,
  demo: Demo,
  view: { as: string; page: string } & Partial<Pick<HostView, 'surface' | 'team' | 'clipboard'>>,
): Promise<HostedTab> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  // teams-js looks up Microsoft's list of hosts; tests need no network.
  await context.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({ json: { validOrigins: [] } }),
  );
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('/api/'))
      problems.push(message.text());
  });
  const query = new URLSearchParams({ surface: 'personal', ...view, as: personNamed(demo, view.as).id });
  await page.goto(`${demo.url}/host?${query}`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('heading').first().waitFor();
  return { page, tab, problems, close: () => context.close() };
}
