import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { line, startDemo } from './bench-demo.mjs';
import { benchPlaybook } from './bench-playbook.mjs';
import { benchRun } from './bench-run.mjs';
import { benchWins } from './bench-wins.mjs';
import { build } from './build.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';

/** The official React-with-Fluent tab template, its first load in gzip. */
const TEMPLATE_KB = 216;
const AIMS = { ready: 15, memory: 250, load: 0.6 };

async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kb === undefined ? undefined : Number(kb) / 1024;
}

/** What the browser asks for until *This week* is drawn, as its compressed files. */
async function firstLoad(page, url, person) {
  const asked = new Set();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/tab/')) asked.add(pathname === '/tab/' ? '/tab/index.html' : pathname);
  });
  await page.goto(`${url}/host?as=${person}&surface=personal`);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    [...asked].map((path) =>
      stat(join('dist', `${path}.gz`)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** A working day in short: every page of every surface, by the people who use them. */
async function journeys(url, people) {
  const call = async (token, path) =>
    (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).status;
  for (const person of people.slice(0, 30)) {
    const answer = await fetch(`${url}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: person.id }),
    });
    const { token } = await answer.json();
    for (const path of ['/api/me', '/api/this-week', '/api/wins', '/api/playbook']) await call(token, path);
    for (const team of person.teams) {
      for (const part of ['wins', 'progress', 'agendas/next'])
        await call(token, `/api/teams/${team.id}/${part}`);
    }
  }
}

async function start() {
  const executablePath = findBrowser();
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-bench-'));
  const demo = await startDemo(folder);
  const { people } = await (await fetch(`${demo.url}/demo/people`)).json();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  const load = await firstLoad(await browser.newPage(), demo.url, people[0].id);
  await browser.close();
  await journeys(demo.url, people);
  const memory = await memoryOf(demo.pid);
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
  line(
    'seconds to ready, seeding included',
    demo.seconds.toFixed(1),
    's',
    `< ${AIMS.ready}`,
    demo.seconds < AIMS.ready,
  );
  if (memory !== undefined)
    line(
      'server memory after the journeys',
      memory.toFixed(0),
      'MB',
      `< ${AIMS.memory}`,
      memory < AIMS.memory,
    );
  const share = load / TEMPLATE_KB;
  line(
    'tab first load, gzip',
    load.toFixed(0),
    'KB',
    `≤ ${AIMS.load} × ${TEMPLATE_KB} KB (is ${share.toFixed(2)})`,
    share <= AIMS.load,
  );
}

const benches = { start, run: benchRun, wins: benchWins, playbook: benchPlaybook };
const wanted = process.argv[2] ?? 'start';
if (!(wanted in benches)) {
  console.error(`There is no bench "${wanted}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
await benches[wanted]();
