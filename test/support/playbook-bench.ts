import { chromium, type Browser, type Page } from 'playwright-core';
import { type Answered, newApiBench, type ApiBench } from '../../src/api/api.fixture.ts';
import { readPlaybook as route } from '../../src/contract/playbook.ts';
import { listVersions } from '../../src/contract/versions.ts';
import type { UseCase } from '../../src/domain/playbook/use-case.ts';
import { publishUseCases } from '../../src/flows/playbook/publish-playbook.ts';
import { readPlaybook } from '../../src/flows/playbook/read-playbook.ts';
import { hostPage } from '../tab/host-page.ts';
import { reworded } from './large-playbook.ts';
import type { Measured } from './measured.ts';

const USE_CASES = 2000;
const VERSIONS = 500;
const AIMS = { list: 100, paint: 1000, kilobytes: 150 };
const LOOKS = 20;
const OPENINGS = 5;
const WIDTH = 1280;

/** The supplied playbook over and over, each time under other ids, until there are so many. */
async function growTo(bench: ApiBench, count: number): Promise<UseCase[]> {
  const { useCases } = await readPlaybook(bench.world);
  const copies = Array.from({ length: count - useCases.length }, (_, nth): UseCase => {
    const original = useCases[nth % useCases.length]!;
    const round = Math.floor(nth / useCases.length) + 2;
    const title = `${original.texts.en!.title.slice(0, 70)} (${round})`;
    return { ...reworded(original, title), id: `${original.id.slice(0, 50)}-${round}` };
  });
  await publishUseCases(bench.world, { useCases: copies, note: 'Ours', publishedBy: 'Eva Lindqvist' });
  return [...useCases, ...copies];
}

async function publishOften(bench: ApiBench, useCases: UseCase[]): Promise<void> {
  for (let version = 3; version <= VERSIONS; version += 1) {
    const useCase = useCases[(version * 37) % useCases.length]!;
    const changed = reworded(useCase, `${useCase.texts.en!.title.slice(0, 60)}, version ${version}`);
    const note = `Version ${version}`;
    await publishUseCases(bench.world, { useCases: [changed], note, publishedBy: 'Eva Lindqvist' });
  }
}

const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
const slowest = (values: number[]): number => Math.max(...values);

async function asked(ask: () => Promise<Answered>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const since = performance.now();
    const { status } = await ask();
    if (status !== 200) throw new Error(`answered ${status}`);
    taken.push(performance.now() - since);
  }
  return taken;
}

/** Milliseconds from the moment the page is asked for to the first line of the list, in a browser that knows nothing yet. */
async function paint(browser: Browser, bench: ApiBench): Promise<number> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 800 } });
  try {
    const token = await bench.tokenOf('eva');
    const settings = { surface: 'personal', theme: 'light', locale: 'en-GB', team: undefined } as const;
    const html = hostPage({ ...settings, person: 'eva', page: 'playbook' }).replace('token-of-eva', token);
    await context.route('**/host', (each) => each.fulfill({ contentType: 'text/html', body: html }));
    await context.route('https://res.cdn.office.net/**', (each) =>
      each.fulfill({ json: { validOrigins: [] } }),
    );
    const page: Page = await context.newPage();
    const since = performance.now();
    await page.goto(`${bench.address}/host`);
    await page.frameLocator('iframe').getByRole('row').nth(1).waitFor();
    return performance.now() - since;
  } finally {
    await context.close();
  }
}

/** An editor opens the list of a playbook of 2,000 use cases and 500 versions: the whole server over the storage in memory. */
export async function* playbook(options: {
  tabFolder: string;
  executablePath: string;
  args: string[];
}): AsyncGenerator<Measured> {
  const bench = await newApiBench({ tabFolder: options.tabFolder, limit: () => Promise.resolve() });
  const browser = await chromium.launch(options);
  try {
    await publishOften(bench, await growTo(bench, USE_CASES));
    const list = () => bench.call('eva', 'GET', route.path);
    await asked(list, 3);
    const { headers } = await list();
    const lists = await asked(list, LOOKS);
    const versions = await asked(() => bench.call('eva', 'GET', listVersions.path), LOOKS);
    const paints: number[] = [];
    for (let nth = 0; nth < OPENINGS; nth += 1) paints.push(await paint(browser, bench));
    const times = (what: string, values: number[], limit: number): Measured[] => [
      {
        what: `${what}, median`,
        value: median(values).toFixed(0),
        unit: 'ms',
        aim: `< ${limit}`,
        isGood: median(values) < limit,
      },
      {
        what: `${what}, slowest`,
        value: slowest(values).toFixed(0),
        unit: 'ms',
        aim: `< ${limit}`,
        isGood: slowest(values) < limit,
      },
    ];
    yield* times('list of 2,000 on the server', lists, AIMS.list);
    yield* times('page of 500 versions', versions, AIMS.list);
    yield* times('first line painted', paints, AIMS.paint);
    const kilobytes = Number(headers.get('content-length')) / 1024;
    yield {
      what: 'answer of the list, as sent',
      value: kilobytes.toFixed(0),
      unit: 'KB',
      aim: `< ${AIMS.kilobytes}`,
      isGood: kilobytes > 0 && kilobytes < AIMS.kilobytes,
    };
  } finally {
    await browser.close();
    await bench.close();
  }
}
