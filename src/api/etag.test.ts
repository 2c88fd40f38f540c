import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiBench, newApiBench, PAYROLL, TALENT } from './api.fixture.ts';
import { etagOf, isSameEtag, revOf } from './etag.ts';
import { newOp, WORDS } from './route-table.fixture.ts';

let bench: ApiBench;
beforeAll(async () => {
  bench = await newApiBench();
});
afterAll(() => bench.close());

const WINS = `/api/teams/${PAYROLL}/wins`;
const AGENDA = `/api/teams/${PAYROLL}/agendas`;
const SET_UP = { department: 'everyone', every: 'weekly', weekday: 1, time: '09:00', zone: 'UTC' };

const read = (path: string, etag?: string) =>
  bench.call('ana', 'GET', path, { headers: etag === undefined ? undefined : { 'if-none-match': etag } });
const etagAt = async (path: string): Promise<string> => (await read(path)).headers.get('etag') ?? '';

test('the time of an answer alone makes no other ETag, anything that is seen does', () => {
  expect(etagOf({ a: 1, now: '09:00' }, 3)).toBe(etagOf({ a: 1, now: '09:01' }, 3));
  expect(etagOf({ a: 1 }, 3)).not.toBe(etagOf({ a: 2 }, 3));
  expect(etagOf({ a: 1 }, 3)).not.toBe(etagOf({ a: 1 }, 4));
  expect(revOf(etagOf({ a: 1 }, 3))).toBe(3);
  expect(revOf(`W/${etagOf({ a: 1 }, 3)}`)).toBe(3);
  expect(revOf(etagOf({ a: 1 }))).toBeUndefined();
  expect(isSameEtag('"x", W/"3.abc"', '"3.abc"')).toBe(true);
  expect(isSameEtag('*', '"3.abc"')).toBe(false);
});

test('who reads again what has not changed is told so, without the words', async () => {
  for (const path of [
    '/api/me',
    '/api/this-week',
    '/api/playbook',
    WINS,
    `${AGENDA}/next`,
    `/api/teams/${PAYROLL}`,
  ]) {
    const etag = await etagAt(path);
    bench.clock.now = new Date(bench.clock.now.getTime() + 1000);
    const again = await read(path, etag);
    expect([path, again.status, again.text, again.headers.get('etag')]).toEqual([path, 304, '', etag]);
    expect((await read(path, `W/${etag}`)).status).toBe(304);
    expect((await read(path, '"another"')).status).toBe(200);
  }
});

test('a cheer is seen by who reads the gallery or the win again', async () => {
  const { body: win } = await bench.call('ana', 'POST', WINS, { body: { opId: newOp(), words: WORDS } });
  const before = { one: await etagAt(`${WINS}/${win.id}`), all: await etagAt(WINS) };
  await bench.call('priya', 'POST', `${WINS}/${win.id}/cheer`, { body: { cheer: true } });
  const [one, all] = [await read(`${WINS}/${win.id}`, before.one), await read(WINS, before.all)];
  expect([one.status, one.body.cheers, all.status]).toEqual([200, 1, 200]);
  expect((await read(WINS, all.headers.get('etag') ?? '')).status).toBe(304);
});

test('a move in the segment is seen by who follows it', async () => {
  const { id } = (await read(`${AGENDA}/next`)).body;
  const before = await etagAt(`${AGENDA}/${id}`);
  await bench.call('marco', 'POST', `${AGENDA}/${id}/run`);
  const running = await read(`${AGENDA}/${id}`, before);
  expect([running.status, running.body.state]).toEqual([200, 'running']);
  const etag = running.headers.get('etag') ?? '';
  expect((await read(`${AGENDA}/${id}`, etag)).status).toBe(304);
  const move = { opId: newOp(), move: { do: 'go', step: 1 } };
  await bench.call('marco', 'POST', `${AGENDA}/${id}/run/moves`, { body: move });
  expect((await read(`${AGENDA}/${id}`, etag)).body.run.step).toBe(1);
  const moved = await etagAt(`${AGENDA}/${id}`);
  await bench.call('marco', 'POST', `${AGENDA}/${id}/run/moves`, { body: move });
  expect((await read(`${AGENDA}/${id}`, moved)).status).toBe(304);
});

/** Both read, the first saves, the second is refused, sees what is there now, and saves on top of it. */
async function expectLostAndFound(
  who: 'marco' | 'ana' | 'eva',
  path: string,
  save: string,
  bodies: [unknown, unknown],
) {
  const etag = (await bench.call(who, 'GET', path)).headers.get('etag') ?? '';
  const put = (body: unknown, ifMatch: string) =>
    bench.call(who, 'PUT', save, { body, headers: { 'if-match': ifMatch } });
  expect((await put(bodies[0], etag)).status).toBe(200);
  const late = await put(bodies[1], etag);
  expect([late.status, late.body.code, late.body.title]).toEqual([
    412,
    'stale',
    'Somebody changed this meanwhile',
  ]);
  const present = await bench.call(who, 'GET', path);
  const { now: _before, ...shown } = late.body.present;
  const { now: _after, ...there } = present.body;
  expect(shown).toEqual(there);
  expect(late.headers.get('etag')).toBe(present.headers.get('etag'));
  const third = await put(bodies[1], late.headers.get('etag') ?? '');
  expect(third.status).toBe(200);
  expect(third.headers.get('etag')).toBe((await bench.call(who, 'GET', path)).headers.get('etag'));
}

test('a set-up on top of somebody else’s is refused with theirs, and then saved on top of it', () =>
  expectLostAndFound('marco', `/api/teams/${PAYROLL}`, `/api/teams/${PAYROLL}/set-up`, [
    SET_UP,
    { ...SET_UP, weekday: 4 },
  ]));

test('so is a win', async () => {
  const { body: win } = await bench.call('ana', 'POST', WINS, { body: { opId: newOp(), words: WORDS } });
  const path = `${WINS}/${win.id}`;
  const edit = (title: string) => ({ words: { ...WORDS, title } });
  await expectLostAndFound('ana', path, path, [edit('First words'), edit('Second words')]);
});

test('so is a draft', async () => {
  const path = '/api/playbook/drafts/explain-payslip-change';
  const { useCase } = (await bench.call('eva', 'GET', path)).body;
  const edit = (high: number) => ({ useCase: { ...useCase, saves: { low: 1, high } } });
  await expectLostAndFound('eva', path, path, [edit(11), edit(12)]);
});

test('so are the weeks of a department', async () => {
  const path = '/api/playbook/sequences/marketing';
  const slots = (reason: string) => ({ slots: [{ week: 1, useCase: 'answer-mail', again: false, reason }] });
  await expectLostAndFound('eva', path, path, [slots('First'), slots('Second')]);
});

test('so are the settings of the playbook', async () => {
  const path = '/api/playbook/settings';
  const named = (name: string) => ({
    settings: { departments: [{ id: 'sales', name }] },
    note: 'Another name',
  });
  await expectLostAndFound('eva', path, path, [named('Sellers'), named('New business')]);
});

test('so is an agenda, and saving the same words twice is no conflict', async () => {
  const agenda = (await bench.call('olga', 'GET', `/api/teams/${TALENT}/agendas/next`)).body;
  const path = `/api/teams/${TALENT}/agendas/${agenda.id}`;
  const items = agenda.items.map(({ item }: { item: unknown }) => item);
  const edit = (minutes: number) => ({ items: items.map((item: object) => ({ ...item, minutes })) });
  const etag = (await bench.call('olga', 'GET', path)).headers.get('etag') ?? '';
  const save = (minutes: number) =>
    bench.call('olga', 'PUT', path, { body: edit(minutes), headers: { 'if-match': etag } });
  expect((await save(3)).status).toBe(200);
  expect((await save(3)).status).toBe(200);
  const late = await save(5);
  expect([late.status, late.body.present.items[0].item.minutes]).toEqual([412, 3]);
});
