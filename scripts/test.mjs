import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBrowser } from './find-browser.mjs';

/** One line for how each step went; what it printed is shown when it failed. */
const totals = { passed: 0, failed: 0 };

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function step([name, does]) {
  const start = Date.now();
  const { ok, passed, failed, output } = await does();
  totals.passed += passed;
  totals.failed += failed;
  console.log(
    `${name}: ${ok ? 'ok' : 'FAILED'}, ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`,
  );
  if (!ok) console.log(output.trim().split('\n').slice(-200).join('\n'));
  return ok;
}

/** Steps that share nothing go side by side, for there are two cores; one line says what is being done. */
async function sideBySide(...steps) {
  console.log(`${steps.map(([name]) => name).join(', ')} …`);
  return (await Promise.all(steps.map(step))).every(Boolean);
}

/** A tool that is right or wrong as a whole counts as one. */
const check =
  (command, ...args) =>
  async () => {
    const { code, output } = await run(command, args);
    const ok = code === 0;
    return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  };

const bin = (name) => join('node_modules', '.bin', name);

/** Vitest's own count, read from its report: a run that ends without one has failed. */
const tests = (project, env) => async () => {
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    report,
  ];
  const { code, output } = await run(bin('vitest'), args, env);
  const counted = existsSync(report) ? JSON.parse(await readFile(report, 'utf8')) : undefined;
  await rm(folder, { recursive: true, force: true });
  const passed = counted?.numPassedTests ?? 0;
  const failed =
    (counted?.numFailedTests ?? 0) +
    (counted?.numFailedTestSuites > 0 && counted.numFailedTests === 0 ? 1 : 0);
  const ok = code === 0 && passed > 0;
  return { ok, passed, failed: ok ? failed : Math.max(1, failed), output };
};

const browser = findBrowser();

const types = ['types of the server', check(bin('tsc'), '--noEmit')];
const tabTypes = ['types of the tab', check(bin('tsc'), '--noEmit', '-p', 'tab')];
const lint = ['lint', check(bin('eslint'), '--max-warnings', '0', '.')];
const formatting = ['formatting', check(bin('prettier'), '--check', '--log-level', 'warn', '.')];
const product = [
  'build',
  async () => {
    try {
      await build();
      return { ok: true, passed: 1, failed: 0, output: '' };
    } catch (error) {
      return { ok: false, passed: 0, failed: 1, output: String(error) };
    }
  },
];
const inBrowser = { CHROMIUM_PATH: browser };

let allOk = true;
for (const together of [
  [types, lint],
  [tabTypes, formatting, product],
  [['unit tests', tests('unit')]],
  [['the tab in a browser', tests('tab', inBrowser)]],
  [['storage, chat and journeys', tests('peers', inBrowser)]],
])
  allOk = (await sideBySide(...together)) && allOk;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(allOk ? 0 : 1);
