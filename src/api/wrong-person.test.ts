import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../contract/routes.ts';
import { nextAgenda } from '../flows/agenda/next-agenda.ts';
import { startRun } from '../flows/agenda/run-agenda.ts';
import { makeCommitment } from '../flows/commitment/make-commitment.ts';
import { answerProposal } from '../flows/commitment/answer-commitment.ts';
import { noteToldWin } from '../flows/win/note-told-win.ts';
import { shareWin } from '../flows/win/share-win.ts';
import { actorOf, type ApiBench, newApiBench, PAYROLL, TALENT, type Who } from './api.fixture.ts';
import { newOp, PLAN, type RouteRow, rowsOf, WORDS } from './route-table.fixture.ts';

let bench: ApiBench;
let rows: Record<string, RouteRow>;
const made = {
  team: '',
  mine: '',
  everyone: '',
  olgas: '',
  plan: '',
  proposal: '',
  declined: '',
  told: '',
  agenda: '',
};

beforeAll(async () => {
  bench = await newApiBench();
  rows = await rowsOf(bench);
  const { world } = bench;
  const share = async (who: Who, team: string, audience: 'me' | 'team' | 'everyone') => {
    const words = { ...WORDS, title: `A win for ${audience}`, audience };
    return (await shareWin(world, actorOf(who), { opId: newOp(), team, words })).win.id;
  };
  const noted = async (by: Who, plan: string, agenda?: string) => {
    const asked = { opId: newOp(), plan: { ...PLAN, plan }, user: 'ana', agenda };
    return (await makeCommitment(world, actorOf(by), PAYROLL, asked)).commitment.id;
  };
  made.agenda = (await nextAgenda(world, actorOf('marco'), PAYROLL))?.agenda.id ?? '';
  await startRun(world, actorOf('marco'), PAYROLL, made.agenda);
  made.team = await share('ana', PAYROLL, 'team');
  made.mine = await share('ana', PAYROLL, 'me');
  made.everyone = await share('ana', PAYROLL, 'everyone');
  made.olgas = await share('olga', TALENT, 'team');
  made.plan = await noted('ana', 'a plan of my own');
  made.proposal = await noted('marco', 'a proposal nobody else knows', made.agenda);
  made.declined = await noted('marco', 'a proposal that was declined', made.agenda);
  await answerProposal(world, actorOf('ana'), PAYROLL, made.declined, 'decline');
  const line = 'what Ana told the room';
  const offer = { opId: newOp(), agenda: made.agenda, user: 'ana', line };
  made.told = (await noteToldWin(world, actorOf('marco'), PAYROLL, offer)).told.id;
  await bench.settle();
});
afterAll(() => bench.close());

const CHAT = '19:meeting_abc@thread.v2';
const get = (who: Who, path: string) => bench.call(who, 'GET', path);
const inPayroll = (path: string) => `/api/teams/${PAYROLL}${path}`;

/** Status and words of every route of a team, as somebody is answered who names these things. */
async function answersTo(who: Who, params: Record<string, string>): Promise<string[]> {
  const answers: string[] = [];
  for (const [name, route] of Object.entries(ROUTES).filter(([, { path }]) => path.includes(':team'))) {
    const named: Record<string, string> = { chat: CHAT, ...params };
    const asked = rows[name]?.query ? `?${rows[name]?.query}` : '';
    const path = route.path.replace(/:(\w+)/g, (_, part: string) => named[part] ?? '') + asked;
    const headers = route.ifMatch ? { 'if-match': '"1.abc"' } : undefined;
    // Nothing an outsider sends changes anything, so the same operation may be named again.
    const { status, text } = await bench.call(who, route.method, path, { body: bodyOf(name), headers });
    answers.push(`${name} ${status} ${text}`);
  }
  return answers;
}

function bodyOf(name: string): unknown {
  if (name === 'saveAgenda') return { items: [] };
  return rows[name]?.body;
}

/** Every route, as several people, over a real server: it may take its time on a busy machine. */
const LONG = 60_000;

test(
  'a stranger gets nothing of a team, and cannot tell what is there from what is not',
  { timeout: LONG },
  async () => {
    const useCase = 'explain-payslip-change';
    const there = {
      team: PAYROLL,
      win: made.team,
      commitment: made.plan,
      agenda: made.agenda,
      useCase,
      told: made.told,
    };
    const other = '01KAVV0000000000000000000Z';
    const notThere = {
      team: 'no-such-team',
      win: other,
      commitment: other,
      agenda: 'none.2026-11-25',
      useCase: 'no-such-case',
      told: other,
    };
    for (const who of ['tom', 'olga', 'eva', 'lea', 'gus'] as const) {
      const seen = await answersTo(who, there);
      expect(seen.length).toBeGreaterThan(20);
      for (const answer of seen) expect([who, answer]).toEqual([who, expect.stringMatching(/^\w+ 40[34] /)]);
      expect(seen).toEqual(await answersTo(who, notThere));
      expect(seen).toEqual(await answersTo(who, { ...there, win: made.mine, commitment: made.proposal }));
      expect(seen.join()).not.toMatch(/Payroll|Ana|Marco|plan of my own|A win|told the room/);
    }
  },
);

test('somebody in no team, and somebody who left, see no team of theirs', async () => {
  for (const who of ['eva', 'lea', 'gus'] as const) {
    expect((await get(who, '/api/me')).body.teams).toEqual([]);
    const week = await get(who, '/api/this-week');
    expect([week.body.noTeam, week.body.commitments, week.body.others]).toEqual([true, [], []]);
    expect(week.text).not.toMatch(/A win for team|A win for me/);
  }
});

test('a win that is only for its author is nowhere for anybody else, and looks as if it were not there', async () => {
  const places = [
    inPayroll('/wins'),
    inPayroll('/wins?order=reused'),
    inPayroll('/win-search?words=win'),
    '/api/wins',
    '/api/wins?order=reused',
    '/api/win-search?words=win',
    '/api/this-week',
    inPayroll('/agendas/next'),
    inPayroll('/agendas'),
  ];
  for (const who of ['marco', 'priya', 'tom', 'eva'] as const)
    for (const path of places) expect((await get(who, path)).text).not.toContain('A win for me');
  expect((await get('ana', inPayroll('/wins'))).text).toContain('A win for me');

  const none = '01KAVV0000000000000000000Z';
  for (const end of [
    '',
    '/cheer',
    '/try',
    '/tried',
    '/tried/take-back',
    '/withdraw',
    '/restore',
    '/hide',
    '/show',
  ]) {
    const method = end === '' ? 'GET' : 'POST';
    const body = {
      '/cheer': { cheer: true },
      '/tried': { outcome: 'worked' },
      '/hide': { reason: 'double' },
    }[end];
    const [kept, absent] = [
      await bench.call('marco', method, inPayroll(`/wins/${made.mine}${end}`), { body }),
      await bench.call('marco', method, inPayroll(`/wins/${none}${end}`), { body }),
    ];
    expect([kept.status, kept.text]).toEqual([404, absent.text]);
  }
  expect((await get('ana', inPayroll(`/wins/${made.mine}`))).body.title).toBe('A win for me');
});

test('a win for everyone is seen outside its team, one for the team is not', async () => {
  expect((await get('tom', '/api/wins')).text).toContain('A win for everyone');
  for (const path of ['/api/wins', '/api/wins?order=reused', '/api/win-search?words=win']) {
    expect((await get('tom', path)).text).toContain('A win for everyone');
    expect((await get('tom', path)).text).not.toContain('A win for team');
  }
  expect((await get('tom', inPayroll(`/wins/${made.everyone}`))).status).toBe(200);
  expect((await get('tom', inPayroll(`/wins/${made.team}`))).status).toBe(403);
});

test('only the author changes or withdraws a win, whatever else somebody is', async () => {
  const win = inPayroll(`/wins/${made.team}`);
  const etag = (await get('marco', win)).headers.get('etag') ?? '';
  for (const who of ['marco', 'priya', 'eva', 'tom'] as const) {
    const edit = await bench.call(who, 'PUT', win, { body: { words: WORDS }, headers: { 'if-match': etag } });
    expect([who, edit.status]).toEqual([who, 403]);
    expect((await bench.call(who, 'POST', `${win}/withdraw`)).status).toBe(403);
  }
});

test('a win is hidden by a manager of its team or an editor of what is for everyone, and why is read by its author alone', async () => {
  const act = (who: Who, win: string, end: 'hide' | 'show') =>
    bench.call(who, 'POST', inPayroll(`/wins/${win}/${end}`), {
      body: end === 'hide' ? { reason: 'confidential', words: 'our secret margins' } : undefined,
    });
  for (const end of ['hide', 'show'] as const) {
    // A member, the author, a stranger, a manager of another team.
    for (const who of ['priya', 'ana', 'tom', 'olga'] as const)
      for (const win of [made.team, made.everyone])
        expect([who, end, (await act(who, win, end)).status]).toEqual([who, end, 403]);
    expect((await act('eva', made.team, end)).status).toBe(403);
  }
  expect((await act('eva', made.everyone, 'hide')).body.state).toBe('hidden');
  expect((await act('marco', made.team, 'hide')).body.hidden.words).toBe('our secret margins');
  const places = [
    inPayroll('/wins'),
    '/api/wins',
    '/api/win-search?words=win',
    '/api/this-week',
    inPayroll(`/wins/${made.team}`),
    inPayroll(`/wins/${made.everyone}`),
  ];
  for (const who of ['priya', 'tom', 'olga', 'gus'] as const)
    for (const path of places)
      for (const trace of [made.team, made.everyone, 'secret margins'])
        expect((await get(who, path)).text).not.toContain(trace);
  expect((await get('ana', inPayroll(`/wins/${made.team}`))).text).toContain('our secret margins');
  expect((await act('marco', made.everyone, 'show')).status).toBe(403);
  for (const [who, win] of [
    ['eva', made.everyone],
    ['marco', made.team],
  ] as const)
    expect((await act(who, win, 'show')).body).toMatchObject({ state: 'shared', may: { hide: true } });
});

test('a win is featured by a manager in their team and by an editor for everyone, and strangers see none of a team', async () => {
  const act = (who: Who, win: string, where: 'team' | 'everyone', isFeatured = true) =>
    bench.call(who, 'POST', inPayroll(`/wins/${win}/feature`), { body: { where, isFeatured } });
  for (const isFeatured of [true, false]) {
    for (const who of ['priya', 'ana', 'tom', 'olga', 'eva'] as const)
      expect([who, (await act(who, made.team, 'team', isFeatured)).status]).toEqual([who, 403]);
    for (const who of ['priya', 'ana', 'marco', 'tom', 'olga'] as const)
      expect([who, (await act(who, made.everyone, 'everyone', isFeatured)).status]).toEqual([who, 403]);
    expect((await act('eva', made.team, 'everyone', isFeatured)).status).toBe(403);
  }
  expect((await act('marco', made.team, 'team')).body.featured).toMatchObject([{ by: { id: 'marco' } }]);
  expect((await act('eva', made.everyone, 'everyone')).body.featured).toMatchObject([{ by: { id: 'eva' } }]);
  expect((await get('priya', inPayroll('/featured'))).text).toContain(made.team);
  expect((await get('tom', '/api/featured')).text).toContain(made.everyone);
  for (const who of ['tom', 'olga', 'eva', 'lea', 'gus'] as const) {
    expect((await get(who, inPayroll('/featured'))).status).toBe(403);
    expect((await get(who, '/api/featured')).text).not.toContain(made.team);
  }
  expect((await act('marco', made.team, 'team', false)).body.featured).toEqual([]);
  expect((await act('eva', made.everyone, 'everyone', false)).body.featured).toEqual([]);
});

test('what was noted for somebody is known to the two of them until it is confirmed, and never when it was declined', async () => {
  const places = [
    inPayroll('/commitments'),
    inPayroll('/agendas/next'),
    inPayroll(`/agendas/${made.agenda}`),
    '/api/this-week',
  ];
  for (const path of places) {
    const seen = (await get('priya', path)).text;
    expect(seen).not.toMatch(/nobody else knows|that was declined/);
  }
  for (const who of ['ana', 'marco'] as const) {
    expect((await get(who, inPayroll('/commitments'))).text).toContain('nobody else knows');
    expect((await get(who, inPayroll(`/agendas/${made.agenda}`))).text).toContain('nobody else knows');
  }
  for (const who of ['marco', 'priya'] as const) {
    const answer = await bench.call(who, 'POST', inPayroll(`/commitments/${made.proposal}/answer`), {
      body: { answer: 'confirm' },
    });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  }
});

test('a win told aloud is seen by its author and who noted it, and to everybody else it is not there', async () => {
  const places = [inPayroll(`/agendas/${made.agenda}`), inPayroll('/agendas/next'), '/api/this-week'];
  for (const who of ['priya', 'tom', 'olga', 'eva', 'lea', 'gus'] as const)
    for (const path of places) expect((await get(who, path)).text).not.toContain('told the room');
  for (const who of ['ana', 'marco'] as const)
    expect((await get(who, inPayroll(`/agendas/${made.agenda}`))).text).toContain('told the room');
  expect((await get('ana', '/api/this-week')).body.told).toMatchObject([{ line: 'what Ana told the room' }]);
  expect((await get('marco', '/api/this-week')).body.told).toEqual([]);

  const words = { ...WORDS, title: 'Not mine' };
  const share = (who: Who, told: string) =>
    bench.call(who, 'POST', inPayroll('/wins'), { body: { opId: newOp(), words, told } });
  const none = '01KAVV0000000000000000000Z';
  expect((await share('priya', made.told)).text).toBe((await share('priya', none)).text);
  expect([(await share('priya', made.told)).status, (await share('marco', made.told)).status]).toEqual([
    404, 403,
  ]);
  for (const act of ['discard', 'take-back']) {
    const on = (who: Who, told: string) => bench.call(who, 'POST', inPayroll(`/told-wins/${told}/${act}`));
    const [kept, absent] = [await on('priya', made.told), await on('priya', none)];
    expect([kept.status, kept.text]).toEqual([404, absent.text]);
    expect((await on(act === 'discard' ? 'marco' : 'ana', made.told)).status).toBe(403);
  }
  const note = (who: Who, user: string) =>
    bench.call(who, 'POST', inPayroll(`/agendas/${made.agenda}/told-wins`), {
      body: { opId: newOp(), user, line: 'A line' },
    });
  expect((await note('priya', 'ana')).status).toBe(403);
  for (const user of ['tom', 'lea', 'gus', 'nobody'])
    expect([403, 404]).toContain((await note('marco', user)).status);
});

test('a win is promoted by an editor, answered by its author, and neither is told to anybody else', async () => {
  const on = inPayroll(`/wins/${made.everyone}/promotion`);
  for (const who of ['ana', 'marco', 'priya', 'tom', 'olga', 'lea', 'gus'] as const)
    expect([who, (await bench.call(who, 'POST', on)).status]).toEqual([who, 403]);
  const { useCase } = (await bench.call('eva', 'POST', on)).body;
  const answer = (who: Who, consent: string) =>
    bench.call(who, 'POST', `${on}/answer`, { body: { consent } });
  for (const who of ['eva', 'marco', 'priya', 'tom', 'olga', 'lea', 'gus'] as const) {
    expect([who, (await answer(who, 'named')).status]).toEqual([who, 403]);
    expect([who, (await get(who, on)).status]).toEqual([who, 403]);
    expect((await get(who, '/api/this-week')).body.promotions).toEqual([]);
    if (who !== 'eva')
      expect((await get(who, `/api/playbook/use-cases/${useCase}`)).text).not.toMatch(/A win for everyone/);
  }
  expect((await get('ana', '/api/this-week')).body.promotions).toMatchObject([{ answer: 'waiting' }]);
  expect((await answer('ana', 'perhaps')).status).toBe(400);

  const draft = `/api/playbook/drafts/${useCase}`;
  const read = await get('eva', draft);
  const whole = (await get('eva', '/api/playbook/drafts/explain-payslip-change')).body.useCase;
  const { text, title } = { text: whole.texts.en, title: read.body.useCase.texts.en.title };
  const filled = { ...read.body.useCase, texts: { en: { ...text, title } } };
  const headers = (of: { headers: Headers }) => ({ 'if-match': of.headers.get('etag') ?? '' });
  const saved = await bench.call('eva', 'PUT', draft, { body: { useCase: filled }, headers: headers(read) });
  const publish = () =>
    bench.call('eva', 'POST', `${draft}/publish`, { body: { note: 'From a win' }, headers: headers(saved) });
  const early = await publish();
  expect([early.status, early.body.title]).toEqual([
    409,
    expect.stringMatching(/author.*has not answered yet/),
  ]);
  expect((await answer('ana', 'unnamed')).body).toMatchObject({ answer: 'unnamed', isPublished: false });
  expect((await publish()).status).toBe(200);
  const credit = (who: Who) => get(who, `/api/playbook/use-cases/${useCase}/credit`);
  expect((await credit('tom')).body).toEqual({ credit: { teamName: 'Payroll', reused: 0 } });
  // Without a name, nothing that a reader is sent leads to the win.
  const page = await get('tom', `/api/playbook/use-cases/${useCase}`);
  expect(page.body.published.texts.en.title).toBe('A win for everyone');
  for (const answered of [page, await credit('tom')])
    expect(answered.text).not.toMatch(new RegExp(`${made.everyone}|${PAYROLL}|Ana`));
  await answer('ana', 'named');
  expect((await credit('tom')).body.credit).toMatchObject({ author: { name: 'Ana Silva' } });
  await answer('ana', 'no');
  expect((await credit('tom')).body).toEqual({});
});

test('only managers note a plan for somebody else, and only for who is in the team', async () => {
  const note = (who: Who, user: string) =>
    bench.call(who, 'POST', inPayroll('/commitments'), { body: { opId: newOp(), plan: PLAN, user } });
  expect((await note('ana', 'priya')).status).toBe(403);
  for (const user of ['tom', 'lea', 'gus', 'nobody']) expect((await note('marco', user)).status).toBe(404);
  expect((await note('marco', 'priya')).body.state).toBe('proposed');
});

test('how somebody answered their own plan stays theirs', async () => {
  const report = (outcome: string) =>
    bench.call('ana', 'POST', inPayroll(`/commitments/${made.plan}/report`), { body: { outcome } });
  expect((await report('not-yet')).body.notYet).toBe(1);
  const seen = (await get('marco', inPayroll('/commitments'))).body.commitments;
  expect(seen.find(({ id }: { id: string }) => id === made.plan)).toMatchObject({ notYet: 0, mine: false });
});

test('the script is sent to who runs the segment, and to nobody else in it', async () => {
  const scriptsFor = async (who: Who): Promise<string[]> =>
    (await get(who, inPayroll('/agendas/next'))).body.items.flatMap(
      ({ useCase }: { useCase?: { text: { script: string; againScript: string } } }) =>
        useCase ? [useCase.text.script + useCase.text.againScript] : [],
    );
  expect((await scriptsFor('marco')).join('')).not.toBe('');
  expect((await scriptsFor('ana')).join('')).toBe('');
  const week = (await get('ana', '/api/this-week')).body.next;
  expect(
    week.items.every(({ useCase }: { useCase?: { text: { script: string } } }) => !useCase?.text.script),
  ).toBe(true);
});

test('drafts and publishing are for editors, and drafts are seen by nobody else', async () => {
  const body = { id: 'secret-draft', title: 'A secret draft', department: 'everyone' };
  expect((await bench.call('eva', 'POST', '/api/playbook/drafts', { body })).status).toBe(200);
  for (const who of ['marco', 'ana', 'tom'] as const) {
    for (const id of ['secret-draft', 'no-such-draft', 'explain-payslip-change']) {
      const draft = `/api/playbook/drafts/${id}`;
      const headers = { 'if-match': '"0.abc"' };
      const refused = [
        await get(who, draft),
        await bench.call(who, 'DELETE', draft),
        await bench.call(who, 'POST', `${draft}/publish`, { body: { note: 'a note' }, headers }),
        await bench.call(who, 'POST', '/api/playbook/drafts', { body: { ...body, id } }),
      ];
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect((await get(who, '/api/playbook')).text).not.toContain('secret');
    expect((await get(who, '/api/playbook/use-cases/secret-draft')).status).toBe(404);
  }
  expect((await get('eva', '/api/playbook')).text).toContain('A secret draft');
});

test('archiving, bringing back and copying are for editors, and so is where a use case stands and who archived it', async () => {
  const acts = (who: Who, id: string) => {
    const on = `/api/playbook/use-cases/${id}`;
    const send = (act: string, body: object) => bench.call(who, 'POST', `${on}/${act}`, { body });
    return Promise.all([
      get(who, `${on}/used`),
      send('archive', { reason: 'Not needed any more' }),
      send('bring-back', { note: 'Needed after all' }),
      send('duplicate', { id: 'a-copy-of-it', title: 'A copy of it' }),
    ]);
  };
  for (const who of ['marco', 'ana', 'tom', 'olga', 'lea', 'gus'] as const)
    for (const id of ['explain-payslip-change', 'never-there'])
      expect([who, (await acts(who, id)).map(({ status }) => status)]).toEqual([who, [403, 403, 403, 403]]);
  const on = '/api/playbook/use-cases/sort-unmatched-items';
  const body = { reason: 'Our new system keeps it' };
  expect((await bench.call('eva', 'POST', `${on}/archive`, { body })).body.archive.by).toMatch(/^Eva/);
  const told = (await get('tom', on)).body.archive;
  expect(told).toEqual({ reason: body.reason, at: expect.any(String) });
  expect((await get('eva', on)).body.archive.by).toMatch(/^Eva/);
  expect((await get('tom', '/api/playbook')).text).not.toContain('sort-unmatched-items');
});

test('what was published before and who published it is for editors, whether or not it is there', async () => {
  for (const who of ['marco', 'ana', 'tom'] as const)
    for (const path of [
      '',
      '/1/changes',
      '/7/changes',
      '/cat/changes',
      '/1/use-cases/explain-payslip-change',
    ]) {
      const { status, text } = await get(who, `/api/playbook/versions${path}`);
      expect([path, status]).toEqual([path, 403]);
      expect(text).not.toMatch(/supplied|publishedBy/);
    }
  expect((await get('eva', '/api/playbook/versions')).text).toContain('publishedBy');
  expect((await get('eva', '/api/playbook/versions/7/changes')).status).toBe(404);
});

test('no win that somebody in the room may not know is put on an agenda, and one that was withdrawn is not told there', async () => {
  const path = `/api/teams/${TALENT}/agendas`;
  const agenda = (await get('olga', `${path}/next`)).body.id;
  const put = async (win: string, winTeam: string) => {
    const etag = (await get('olga', `${path}/${agenda}`)).headers.get('etag') ?? '';
    const item = {
      id: 'w-1',
      kind: 'win',
      win,
      winTeam,
      title: 'Told',
      author: 'Olga',
      minutes: 2,
      why: { say: 'agenda:why.winFresh', with: { author: 'Olga' } },
    };
    return bench.call('olga', 'PUT', `${path}/${agenda}`, {
      body: { items: [item] },
      headers: { 'if-match': etag },
    });
  };
  const words = { ...WORDS, title: 'Only in my diary', audience: 'me' };
  const diary = await bench.call('olga', 'POST', `/api/teams/${TALENT}/wins`, {
    body: { opId: newOp(), words },
  });
  expect((await put(diary.body.id, TALENT)).body.title).toMatch(/not for everybody in the team/);
  expect((await put(made.team, PAYROLL)).status).toBe(403);
  expect((await put(made.mine, PAYROLL)).status).toBe(403);
  expect((await put(made.olgas, TALENT)).status).toBe(200);

  expect((await get('tom', `${path}/${agenda}`)).text).toContain('A win for team');
  await bench.call('olga', 'POST', `/api/teams/${TALENT}/wins/${made.olgas}/withdraw`);
  const seen = await get('tom', `${path}/${agenda}`);
  expect(seen.text).not.toMatch(/A win for team|Told|"author":"Olga"/);
  expect(seen.body.items[0].title).toEqual({ say: 'agenda:win.gone' });
  expect((await get('tom', path)).text).not.toContain('Told');
});
