import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import { finishRun, moveRun, startNow } from '../../src/contract/run.ts';
import {
  publishDraft,
  readDraft,
  readPlaybook,
  readUseCase,
  saveDraft,
} from '../../src/contract/playbook.ts';
import { readProgress } from '../../src/contract/progress.ts';
import { listTeamWins, shareWin } from '../../src/contract/win.ts';
import { type Api, apiAs } from '../support/api-client.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { teamNamed } from '../support/demo-people.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { scanStorage } from '../support/storage-scan.ts';

const ROUNDS = 4;
const LATEST_KILL_MS = 40;
const SEED = Number(process.env.WALK_SEED ?? 1);
const random = seededRandom(SEED);

/** Elif's acts count at home in Accounting, also when she shares in her other team. */
const SHARERS = [
  { name: 'Ana Silva', team: 'Talent Acquisition' },
  { name: 'Priya Raman', team: 'Talent Acquisition' },
  { name: 'Elif Demir', team: 'Payroll & Benefits' },
];

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

/**
 * Sends requests, kills the server a random moment later, starts it again and repeats each of them as it was. Says how
 * many had not been answered when the server died.
 */
async function killedWhile(requests: (() => Promise<unknown>)[]): Promise<number> {
  const sent = requests.map((request) =>
    request().then(
      () => 'answered',
      () => 'cut off',
    ),
  );
  await pause(random() * LATEST_KILL_MS);
  await demo.kill();
  const outcomes = await Promise.all(sent);
  await demo.restart();
  await Promise.all(requests.map((request) => request()));
  return outcomes.filter((outcome) => outcome === 'cut off').length;
}

const factsAgree = () =>
  expect
    .poll(
      async () => {
        const { waiting, differences } = await scanStorage(demo);
        return { waiting, differences };
      },
      { timeout: 30_000, interval: 500 },
    )
    .toEqual({ waiting: 0, differences: [] });

test(`killed at ${ROUNDS} random moments while three people share, each win is there once and counts once (seed ${SEED})`, async () => {
  const sharers = SHARERS.map(({ name, team }) => ({
    api: apiAs(demo, name),
    params: { team: teamNamed(demo, team).id },
  }));
  await factsAgree();
  let cutOff = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const titleOf = (nth: number) => `Round ${round}, win ${nth}`;
    // Who asks has a token already: what is killed is the sharing.
    await Promise.all(sharers.map(({ api, params }) => api.call(listTeamWins, { params })));
    cutOff += await killedWhile(
      sharers.map(({ api, params }, nth) => {
        const body = {
          opId: crypto.randomUUID(),
          words: { kind: 'worked' as const, title: titleOf(nth), audience: 'everyone' as const },
        };
        return () => api.call(shareWin, { params, body });
      }),
    );
  }
  expect(cutOff).toBeGreaterThan(0);
  const { wins } = await scanStorage(demo);
  const titles = wins.map(({ title }) => title).filter((title) => title.startsWith('Round '));
  expect(titles.sort()).toEqual([...new Set(titles)].sort());
  expect(titles).toHaveLength(ROUNDS * SHARERS.length);
  await factsAgree();
});

test('killed while publishing, a use case is published once and whole', async () => {
  const lena = apiAs(demo, 'Lena Ortiz');
  const [first] = (await lena.call(readPlaybook)).data.useCases;
  const params = { useCase: first!.id };
  for (const nth of [1, 2, 3]) {
    const before = (await lena.call(readPlaybook)).data.version;
    const draft = await lena.call(readDraft, { params });
    const useCase = structuredClone(draft.data.useCase);
    useCase.texts.en!.title = `Published in round ${nth}`;
    const { etag } = await lena.call(saveDraft, { params, body: { useCase }, ifMatch: draft.etag });
    await killedWhile([
      () => lena.call(publishDraft, { params, body: { note: `Round ${nth}` }, ifMatch: etag }),
    ]);
    const after = await lena.call(readPlaybook);
    expect(after.data.version).toBe(before + 1);
    expect(after.data.useCases.find(({ id }) => id === first!.id)).toMatchObject({ status: 'published' });
    const { published } = (await lena.call(readUseCase, { params })).data;
    expect(published?.texts.en?.title).toBe(`Published in round ${nth}`);
  }
});

test('killed while a segment is finished, it is held once', async () => {
  const ines = apiAs(demo, 'Ines Duarte');
  const params = { team: teamNamed(demo, 'Talent Acquisition').id };
  const held = async () => (await ines.call(readProgress, { params })).data.segments.held;
  for (const nth of [1, 2, 3]) {
    const before = await held();
    const agenda = await runningSegment(ines, params);
    const there = { ...params, agenda: agenda.id };
    await killedWhile([() => ines.call(finishRun, { params: there, body: { recap: true } })]);
    const { data } = await ines.call(readAgenda, { params: there });
    expect(data, `segment ${nth}`).toMatchObject({
      state: 'ended',
      run: { ended: 'finished', recap: 'posted' },
    });
    expect(await held()).toBe(before + 1);
  }
  await factsAgree();
});

async function runningSegment(api: Api, params: { team: string }): Promise<AgendaView> {
  const { data } = await api.call(startNow, { params, body: { opId: crypto.randomUUID() } });
  const item = data.items[0]!.item.id;
  const body = { opId: crypto.randomUUID(), move: { do: 'tick' as const, item } };
  return (await api.call(moveRun, { params: { ...params, agenda: data.id }, body })).data;
}
