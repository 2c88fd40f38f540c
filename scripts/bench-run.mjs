import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, startDemo } from './bench-demo.mjs';
import { build } from './build.mjs';

const CLIENTS = 30;
/** As often as the run view asks. */
const POLL_MS = 1000;
const CHANGES = 20;
/** A segment takes ten minutes: what the first seconds after a start cost is not what the run costs. */
const WARM_MS = 20_000;
const BETWEEN_MS = 3000;
const AIMS = { last: 2, share: 10 };
/** The kernel counts in hundredths of a second. */
const TICKS = 100;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds of one core that a process has used, where the system tells. */
async function cpuOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function apiOf(url) {
  const post = async (path, body, token) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers,
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return { post, tokenOf: async (person) => (await post('/demo/token', { person })).token };
}

/** One open run view: asks with the ETag it has, and tells when it first saw each change. */
async function follow(url, token, path, seen, isOver) {
  let etag;
  await wait(Math.random() * POLL_MS);
  while (!isOver()) {
    const headers = { authorization: `Bearer ${token}`, ...(etag && { 'if-none-match': etag }) };
    const answer = await fetch(`${url}${path}`, { headers });
    if (answer.status === 200) {
      etag = answer.headers.get('etag');
      const { run } = await answer.json();
      seen(run.seq, performance.now());
    } else if (answer.status !== 304) throw new Error(`a client was answered ${answer.status}`);
    await wait(POLL_MS);
  }
}

/** How many seconds each change took to the last of the clients. `begun` is called when they have followed for a while. */
async function changesIn(move, clients, begun) {
  const made = [];
  const last = new Map();
  const seen = (client) => (seq, at) => {
    for (const change of made) {
      if (seq < change.seq || last.get(change.seq)?.has(client)) continue;
      last.set(change.seq, (last.get(change.seq) ?? new Map()).set(client, at));
    }
  };
  let isOver = false;
  const following = clients.map((client, nth) => client(seen(nth), () => isOver));
  await wait(WARM_MS);
  await begun();
  for (let nth = 0; nth < CHANGES; nth += 1) {
    const at = performance.now();
    made.push({ at, seq: await move(nth) });
    await wait(BETWEEN_MS);
  }
  isOver = true;
  await Promise.all(following);
  return made.map(({ at, seq }) => {
    const times = [...(last.get(seq)?.values() ?? [])];
    return times.length < clients.length ? Infinity : (Math.max(...times) - at) / 1000;
  });
}

/** Thirty people follow one running segment while its driver moves it. */
export async function benchRun() {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-bench-'));
  const demo = await startDemo(folder);
  try {
    await measure(demo);
  } finally {
    await demo.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure({ url, pid }) {
  const { people } = await (await fetch(`${url}/demo/people`)).json();
  const manager = people.find(({ roles }) => roles.includes('manager'));
  const team = manager.teams[0].id;
  const members = people.filter((person) => person.teams.some((each) => each.id === team));
  const { post, tokenOf } = apiOf(url);
  const driver = await tokenOf(manager.id);
  const agenda = await post(`/api/teams/${team}/agendas`, { opId: 'bench-run-started' }, driver);
  const path = `/api/teams/${team}/agendas/${agenda.id}`;
  const tokens = await Promise.all(members.map(({ id }) => tokenOf(id)));
  const clients = Array.from({ length: CLIENTS }, (_, nth) => {
    const token = tokens[nth % tokens.length];
    return (seen, isOver) => follow(url, token, path, seen, isOver);
  });
  const move = async (nth) => {
    const body = { opId: `bench-move-${nth}`, move: { do: 'add-minute', item: agenda.items[0].item.id } };
    return (await post(`${path}/run/moves`, body, driver)).run.seq;
  };

  let [cpu, since] = [undefined, 0];
  const seconds = await changesIn(move, clients, async () => {
    [cpu, since] = [await cpuOf(pid), performance.now()];
  });
  const slowest = Math.max(...seconds);
  line('change to the 30th client, slowest', slowest.toFixed(2), 's', `< ${AIMS.last}`, slowest < AIMS.last);
  const used = await cpuOf(pid);
  if (cpu === undefined || used === undefined) return;
  const share = (100 * (used - cpu)) / ((performance.now() - since) / 1000);
  line('server, share of one core', share.toFixed(1), '%', `≤ ${AIMS.share}`, share <= AIMS.share);
}
