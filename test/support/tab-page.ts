import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { HostView } from '../../src/demo/host/host-view.ts';
import type { Demo } from './demo.ts';
import { personNamed, teamNamed } from './demo-people.ts';
import { type HostedTab, openHostedTab } from './hosted-tab.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A place in Teams, seen by a person; people and teams by name. */
export type Place = Partial<HostView> & { as: string };

export interface TabPage extends HostedTab {
  /** Shows another place in the same browser, in a fresh frame. */
  go(place: Place): Promise<void>;
  /** The document in the frame, for what a locator cannot do. It is another one after each `go`. */
  frame(): Promise<Frame>;
  /** What axe finds in the tab, a sentence for each element. */
  accessFaults(): Promise<string[]>;
  /** How far the tab can be scrolled sideways; 0 is right. */
  sidewaysBy(): Promise<number>;
}

/** The demo's Teams host page in a browser of its own. Closing it fails the test when the console told of an error. */
export async function openTabPage(browser: Browser, demo: Demo, place: Place): Promise<TabPage> {
  const hosted = await openHostedTab(browser, demo, placeIn(demo, place));
  const { page, tab, problems } = hosted;
  const frame = async (): Promise<Frame> => {
    const found = await (await page.locator('iframe').elementHandle())?.contentFrame();
    if (!found) throw new Error('the host page shows no tab');
    return found;
  };
  return {
    ...hosted,
    frame,
    go: async (to) => {
      const { as, ...view } = placeIn(demo, to);
      const query = new URLSearchParams({ surface: 'personal', as: personNamed(demo, as).id });
      Object.entries(view).forEach(([name, value]) => query.set(name, String(value)));
      await page.goto(`${demo.url}/host?${query}`);
      await tab.getByRole('heading').first().waitFor();
    },
    accessFaults: async () => accessFaultsIn(await frame()),
    sidewaysBy: async () =>
      (await frame()).evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    close: async () => {
      await hosted.close();
      expect(problems).toEqual([]);
    },
  };
}

function placeIn(demo: Demo, { team, ...place }: Place): Place & { page: string } {
  return { page: '', ...place, ...(team !== undefined && { team: teamNamed(demo, team).id }) };
}

/** Fluent's focus traps are empty marks that only pass focus on; axe takes them for controls. */
async function accessFaultsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(await readFile(AXE, 'utf8'));
  return frame.evaluate(`axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`);
}
