import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../contract/routes.ts';
import { problemSchema, type Route } from '../contract/route.ts';
import { SENTENCE_WORDS } from '../bot/reading-words.ts';
import { type ApiBench, newApiBench, type Who } from './api.fixture.ts';
import { endpointsOf } from './endpoints.ts';
import { type RouteRow, rowsOf } from './route-table.fixture.ts';

let bench: ApiBench;
let rows: Record<string, RouteRow>;
beforeAll(async () => {
  bench = await newApiBench();
  rows = await rowsOf(bench);
});
afterAll(() => bench.close());

const pathOf = ({ path }: Route, params: Record<string, string> = {}, query?: string): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) +
  (query ? `?${query}` : '');

/** The name, the route and the row of each. */
const each = () =>
  Object.entries(rows).map(([name, row]) => {
    const route = ROUTES[name];
    if (!route) throw new Error(`${name} is no route`);
    return { name, route, row };
  });

/** The call as it should be; with the ETag last read by the same person where it needs one. */
async function call(who: Who | undefined, { route, row }: { route: Route; row: RouteRow }) {
  const headers = row.after ? { 'if-match': await etagFor(row) } : undefined;
  return bench.call(who, route.method, pathOf(route, row.params, row.query), { body: row.body, headers });
}

async function etagFor({ as, after = '', params }: RouteRow): Promise<string> {
  const route = ROUTES[after];
  const read = route && (await bench.call(as, 'GET', pathOf(route, params)));
  return read?.headers.get('etag') ?? '';
}

test('every route of the contract has exactly one endpoint, and every endpoint is in the contract', () => {
  const answered = endpointsOf(SENTENCE_WORDS, ({ say }) => say).map(({ route }) => route);
  expect(new Set(answered).size).toBe(answered.length);
  expect(new Set(answered)).toEqual(new Set(Object.values(ROUTES)));
  const places = Object.values(ROUTES).map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(new Set(places).size).toBe(places.length);
});

test('the table of this test has a row for every route', () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(ROUTES).sort());
});

test('nobody is let in without a token, whatever else is wrong with the call', async () => {
  for (const { name, route, row } of each()) {
    const answer = await bench.call(undefined, route.method, pathOf(route, row.params), {
      body: route.method === 'GET' ? undefined : '{',
    });
    expect([name, answer.status, answer.body.code]).toEqual([name, 401, 'not-signed-in']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  }
});

test('a guest of the organisation is told that this is for its members, on every route', async () => {
  const token = await bench.issuer.token({ oid: 'gus', name: 'Gus Guest', acct: 1 });
  for (const { name, route, row } of each()) {
    const answer = await bench.call(undefined, route.method, pathOf(route, row.params, row.query), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([name, answer.status]).toEqual([name, 403]);
  }
});

test('a call that the contract does not know is refused with its fields, before anybody is told what they may not do', async () => {
  for (const { name, route, row } of each()) {
    const who = row.not?.who ?? row.as;
    const path = pathOf(route, row.params, row.query);
    const wrong = [
      ...(row.wrongQuery ? [{ path: pathOf(route, row.params, row.wrongQuery) }] : []),
      ...(row.params && Object.keys(row.params).length > 0
        ? [
            {
              path: pathOf(route, { ...row.params, [Object.keys(row.params)[0] ?? '']: 'no id' }),
              body: row.body,
            },
          ]
        : []),
      ...(row.body ? [{ path, body: {} }, { path, body: [] }, { path }] : []),
      ...(route.ifMatch ? [{ path, body: row.body }] : []),
    ];
    for (const { path: asked, body } of wrong) {
      const answer = await bench.call(who, route.method, asked, { body });
      expect([name, answer.status, answer.body.code]).toEqual([name, 400, 'invalid']);
      expect(problemSchema.parse(answer.body)).toEqual(answer.body);
    }
  }
});

test('who may not is refused, and who may is answered as the contract says, without a field more', async () => {
  for (const { name, route, row } of each()) {
    if (row.not) {
      const refused = await call(row.not.who, { route, row });
      expect([name, refused.status, refused.text]).toEqual([name, row.not.status, expect.anything()]);
      expect(problemSchema.parse(refused.body)).toEqual(refused.body);
    }
    const answer = await call(row.as, { route, row });
    expect([name, answer.status, answer.status === 200 ? '' : answer.text]).toEqual([name, 200, '']);
    expect(route.answer.parse(answer.body)).toEqual(answer.body);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    if (route.etag) expect(answer.headers.get('etag')).toMatch(/^"[\w.-]+"$/);
    row.then?.(answer);
    await bench.settle();
  }
  expect(bench.logged.filter(({ level }) => level !== 'info')).toEqual([]);
});
