import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTeamWins, shareWin } from '../../src/contract/win.ts';
import { apiAs } from '../support/api-client.ts';
import { openChromium } from '../support/chromium.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { personNamed, teamNamed } from '../support/demo-people.ts';
import { freePort, startServer } from '../support/server-process.ts';

const TITLE = 'Drafted the offer letter from the scorecard';

let demo: Demo;
let elsewhere: string;
beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'adoption-playbook-start-'));
  // As in a fresh clone: the first start builds, then runs.
  await rm('dist/.stamp', { force: true });
  demo = await startDemo({ by: 'npm' });
});
afterAll(async () => {
  await demo?.stop();
  await rm(elsewhere, { recursive: true, force: true });
});

const params = () => ({ team: teamNamed(demo, 'Talent Acquisition').id });
const titles = async () =>
  (await apiAs(demo, 'Ines Duarte').call(listTeamWins, { params: params() })).data.wins.map(
    ({ title }) => title,
  );

/** Whether somebody listens on a port of this machine, under one of its own addresses. */
const listens = (port: string, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
const openPorts = async (): Promise<string[]> => {
  const { PORT, PLAYGROUND_PORT, TABLE_PORT } = demo.settings;
  const ports = [PORT!, PLAYGROUND_PORT!, TABLE_PORT!];
  const open = await Promise.all(ports.map((port) => listens(port)));
  return ports.filter((_, nth) => open[nth]);
};
/** The processes beside the server, by the ids it keeps of them. */
const pidsBeside = (): Promise<number[]> =>
  Promise.all(
    ['emulator', 'playground'].map(async (name) =>
      parseInt(await readFile(join(demo.settings.DATA_DIR!, `${name}.pid`), 'utf8'), 10),
    ),
  );
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const status = async (path: string) => (await fetch(`${demo.url}${path}`)).status;

test('it says when it is ready, and where to click as manager, as employee and as L&D', () => {
  const [ready, ...rest] = demo.output().trim().split('\n').slice(-4);
  expect(demo.output()).toMatch(/^built\n/);
  expect(ready).toBe(`ready ${demo.url}`);
  expect(rest).toHaveLength(3);
  expect(rest[0]).toMatch(`As a manager, open ${demo.url}/host?as=${personNamed(demo, 'Ines Duarte').id}`);
  expect(rest[1]).toMatch(`As an employee, open ${demo.playgroundUrl} and write: @Adoption Playbook win `);
  expect(rest[2]).toMatch(`As L&D, open ${demo.url}/host?as=${personNamed(demo, 'Lena Ortiz').id}`);
});

test('any client finds its people, gets a token for each of them and for nobody else, and sees that it is well', async () => {
  expect(demo.people.people.length).toBeGreaterThanOrEqual(55);
  expect(demo.people.teams).toHaveLength(6);
  expect(new Set(demo.people.people.flatMap(({ roles }) => roles))).toEqual(
    new Set(['manager', 'employee', 'editor', 'admin']),
  );
  expect(await titles()).not.toContain(TITLE);
  const nobody = await fetch(`${demo.url}/demo/token`, { method: 'POST', body: '{"person":"nobody"}' });
  expect(nobody.status).toBe(404);
  expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 200]);
});

test('the host page shows what its address asks for: person, surface, page, theme and width', async () => {
  const browser = await openChromium();
  const page = await browser.newPage();
  const as = personNamed(demo, 'Ana Silva').id;
  await page.goto(`${demo.url}/host?as=${as}&surface=personal&page=wins&theme=contrast&width=320`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('heading', { level: 1, name: 'Wins' }).waitFor();
  const frame = await page.locator('iframe').elementHandle();
  expect(await (await frame?.contentFrame())?.evaluate(() => innerWidth)).toBe(320);
  const ground = await tab.locator('body').evaluate(() => {
    const shown = document.querySelector('#root > *') ?? document.body;
    return getComputedStyle(shown).backgroundColor;
  });
  expect(ground).toBe('rgb(0, 0, 0)');
  await browser.close();
});

test('issuer and storage are reached from this machine only', async () => {
  // Whoever listens on every address answers here too.
  for (const port of [demo.settings.PORT!, demo.settings.TABLE_PORT!])
    expect([await listens(port), await listens(port, '127.0.0.2')]).toEqual([true, false]);
});

/** Starts where something is wrong; says its exit code and the lines it said. */
async function refusal(settings: Record<string, string>): Promise<[number | null, string[]]> {
  const server = startServer({ ...demo.settings, ...settings });
  const code = await server.ended;
  return [code, server.output().trim().split('\n')];
}

test('a port that is taken, and a folder that cannot be written, are said in one sentence each; nothing is left running', async () => {
  const free = {
    PORT: String(await freePort()),
    PLAYGROUND_PORT: String(await freePort()),
    TABLE_PORT: String(await freePort()),
    DATA_DIR: elsewhere,
  };
  for (const name of ['PORT', 'PLAYGROUND_PORT', 'TABLE_PORT'] as const) {
    const taken = demo.settings[name]!;
    expect(await refusal({ ...free, [name]: taken })).toEqual([
      1,
      [`Port ${taken} is in use. Stop what uses it, or set ${name} to a free port.`],
    ]);
  }
  const file = join(elsewhere, 'a-file');
  await writeFile(file, '');
  expect(await refusal({ ...free, DATA_DIR: join(file, 'data') })).toEqual([
    1,
    [`The folder ${join(file, 'data')} cannot be written. Make it writable, or set DATA_DIR to one that is.`],
  ]);
  for (const port of [free.PORT, free.PLAYGROUND_PORT, free.TABLE_PORT])
    expect(await listens(port)).toBe(false);
  expect(await openPorts()).toHaveLength(3);
});

test('asked to end, it says that it is not ready, finishes what it has begun, and leaves nothing running', async () => {
  const beside = await pidsBeside();
  const body = JSON.stringify({
    opId: crypto.randomUUID(),
    words: { kind: 'worked', title: TITLE, audience: 'team' },
  });
  const head = [
    `POST ${shareWin.path.replace(':team', params().team)} HTTP/1.1`,
    'Host: localhost',
    `Authorization: Bearer ${await demo.token(personNamed(demo, 'Ana Silva').id)}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Expect: 100-continue',
  ];
  const socket = connect(Number(demo.settings.PORT), '127.0.0.1');
  const said: string[] = [];
  socket.on('data', (chunk) => said.push(String(chunk)));
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await expect.poll(() => said.join('')).toContain('100 Continue');
  socket.write(body.slice(0, 20));
  const ended = demo.end('SIGTERM');
  await expect.poll(() => status('/health/ready')).toBe(503);
  expect(await status('/health/live')).toBe(200);
  socket.write(body.slice(20));
  await expect.poll(() => said.join('')).toContain(TITLE);
  expect(said.join('')).toMatch(/HTTP\/1\.1 20[01] /);
  expect(await ended).toBe(0);
  expect([beside.filter(isAlive), await openPorts()]).toEqual([[], []]);
});

test('started again, it finds what was shared before; Ctrl+C ends everything', async () => {
  await demo.restart();
  expect(await titles()).toContain(TITLE);
  const beside = await pidsBeside();
  expect(beside.filter(isAlive)).toHaveLength(2);
  expect(await demo.interrupt()).toBe(0);
  expect([beside.filter(isAlive), await openPorts()]).toEqual([[], []]);
});

test('Ctrl+C in the midst of a start leaves nothing running either; --fresh seeds anew', async () => {
  const server = startServer(demo.settings, ['--fresh']);
  await expect.poll(() => listens(demo.settings.TABLE_PORT!)).toBe(true);
  server.kill('SIGINT');
  expect(await server.ended).toBe(0);
  expect(server.output()).toBe('');
  expect(await openPorts()).toEqual([]);
  await demo.restart('--fresh');
  expect(await titles()).not.toContain(TITLE);
});

const run = promisify(execFile);
/** What a production start says when it refuses; it must not get as far as listening. */
const productionSays = (env: Record<string, string>): Promise<string> =>
  run(process.execPath, ['dist/index.js'], { env, timeout: 20_000 }).then(
    () => 'it started',
    ({ code, stderr }: { code: number; stderr: string }) => `${code} ${stderr}`,
  );
const COMPLETE = {
  TENANT_ID: '2f0a6d0e-3c0d-4f0a-9d43-6b6b0a3b7c11',
  AAD_APP_CLIENT_ID: '7e6f0b52-0d0c-4c1f-8a55-2f1f1d8f9d22',
  TEAMS_APP_ID: '0c6d1c1f-77f2-4be0-a7a4-3d5a8f0f4e33',
  TAB_DOMAIN: 'playbook.example.com',
  BOT_ID: '9b1d0f7a-58b5-4e0e-8a39-5d9f6a0b1c44',
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'secret',
  TABLE_ENDPOINT: 'https://account.table.core.windows.net',
};

test('production has nothing of the demo in it, and does not start without a directory, without a bot or as a demo', async () => {
  const built = await readFile('dist/index.js', 'utf8');
  for (const ofTheDemo of ['/demo/token', 'Ines Duarte', 'PLAYGROUND_PORT', 'local-issuer', 'azurite/dist'])
    expect([ofTheDemo, built.includes(ofTheDemo)]).toEqual([ofTheDemo, false]);
  const without = (name: keyof typeof COMPLETE) => ({ ...COMPLETE, [name]: '' });
  const said = await Promise.all(
    [without('TENANT_ID'), without('BOT_PASSWORD'), { ...COMPLETE, DEMO: '1' }].map(productionSays),
  );
  expect(said).toEqual([
    '1 The settings are not complete:\n  TENANT_ID: is missing\n',
    expect.stringMatching(/^1 The settings are not complete:\n {2}BOT_PASSWORD: [^\n]+\n$/),
    expect.stringMatching(/^1 The settings are not complete:\n {2}DEMO: [^\n]+\n$/),
  ]);
});

test('tests and benches without a browser say in one sentence how to get one', async () => {
  const env = { ...process.env, CHROMIUM_PATH: join(elsewhere, 'no-browser') };
  for (const script of ['scripts/test.mjs', 'scripts/bench.mjs']) {
    const said = await run(process.execPath, [script], { env, timeout: 20_000 }).catch(
      ({ code, stderr }: { code: number; stderr: string }) => `${code} ${stderr}`,
    );
    expect(said).toBe(
      `1 There is no browser at ${env.CHROMIUM_PATH}. Set CHROMIUM_PATH to a Chromium, or leave it out.\n`,
    );
  }
});
