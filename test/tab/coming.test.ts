import { expect, test } from 'vitest';
import { readNextAgenda, skipAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import {
  type ComingView,
  listComing,
  moveAgenda,
  planSegment,
  unskipAgenda,
} from '../../src/contract/coming.ts';
import { readMe } from '../../src/contract/person.ts';
import { bodiesOf, ready } from './agenda.fixture.ts';
import { employee, me, talent } from './fixtures.ts';
import { answer, openTab, refuse, type TabOptions } from './open-tab.ts';

const HAND = { id: 'hand-01KAVV0000000000000000000Z.2026-11-18', date: '2026-11-18', time: '14:00' };

const segment = (changes: Partial<ComingView['segments'][number]> = {}): ComingView['segments'][number] => ({
  id: 'talent-weekly.2026-11-10',
  date: '2026-11-10',
  time: '10:00',
  startsAt: '2026-11-10T09:00:00.000Z',
  state: 'prepared',
  byHand: false,
  ...changes,
});
const coming = (changes: Partial<ComingView> = {}): ComingView => ({
  every: 'weekly',
  channelName: 'General',
  zone: 'Europe/Paris',
  today: '2026-11-09',
  segments: [segment()],
  may: { plan: true, edit: true },
  ...changes,
});

/** A team with its next agenda and what else is planned; a change to either is what is read afterwards. */
function server(first: ComingView = coming(), view: AgendaView | null = ready()) {
  const kept = { coming: first, view };
  return {
    kept,
    answers: [
      answer(readMe, me()),
      answer(listComing, () => kept.coming),
      answer(readNextAgenda, () =>
        kept.view
          ? kept.view
          : { refuse: { status: 404, code: 'not-found', title: 'No meeting is planned.' } },
      ),
      answer(moveAgenda, ({ body, params }) => {
        const own = { date: '2026-11-10', time: '10:00' };
        const isHome = body.date === own.date && body.time === own.time;
        kept.coming = {
          ...kept.coming,
          segments: kept.coming.segments.map((each) =>
            each.id === params.agenda ? { ...each, ...body, own: isHome ? undefined : own } : each,
          ),
        };
        kept.view = ready({ ...body, own: isHome ? undefined : own });
        return kept.view;
      }),
    ],
  };
}
const open = (here: ReturnType<typeof server>, options: Partial<TabOptions> = {}) =>
  openTab({ answers: here.answers, page: `agenda/${talent.id}`, ...options });

test('a manager moves one segment to another day and hour, and moves it back', async () => {
  const tab = await open(server());
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Move to another day' }).click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Move to another day' });
  await dialog.getByLabel('Day').fill('2026-11-12');
  await dialog.getByLabel('Time').fill('15:30');
  await tab.checkAccess();
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await tab.frame.getByRole('heading', { name: 'Ready for Thursday, 15:30' }).waitFor();
  const list = tab.frame.getByRole('region', { name: 'Coming segments' });
  await list.getByText('Moved from Tuesday 10 November, 10:00').waitFor();
  await list.getByRole('button', { name: 'Move back: Thursday 12 November, 15:30' }).click();
  await tab.frame.getByRole('heading', { name: 'Ready for Tuesday, 10:00' }).waitFor();
  await expect
    .poll(() => bodiesOf(tab, moveAgenda))
    .toEqual([
      { date: '2026-11-12', time: '15:30' },
      { date: '2026-11-10', time: '10:00' },
    ]);
});

test('an hour that another segment has is refused in the dialog, and what was typed stays', async () => {
  const tab = await open(server());
  tab.api.add(
    refuse(moveAgenda, {
      status: 409,
      code: 'conflict',
      title: 'Another segment of this team has that day.',
    }),
  );
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Move to another day' }).click();
  const dialog = tab.frame.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2026-11-17');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.getByRole('alert').getByText('Another segment of this team has that day.').waitFor();
  expect(await dialog.getByLabel('Day').inputValue()).toBe('2026-11-17');
});

test('a segment that was skipped is held after all', async () => {
  const skipped = segment({
    id: 'talent-weekly.2026-11-09',
    date: '2026-11-09',
    state: 'skipped',
    skipReason: 'Year end',
  });
  const here = server(coming({ segments: [skipped, segment()] }));
  const tab = await open(here);
  tab.api.add(
    answer(unskipAgenda, () => {
      here.kept.coming = coming();
      return ready();
    }),
  );
  const list = tab.frame.getByRole('region', { name: 'Coming segments' });
  await list.getByText('Skipped: Year end').waitFor();
  await list.getByRole('button', { name: 'Hold it after all: Monday 9 November, 10:00' }).click();
  await list.waitFor({ state: 'detached' });
  await expect
    .poll(() => tab.callsOf(unskipAgenda)[0]?.params)
    .toEqual({ team: talent.id, agenda: skipped.id });
});

test('skipping is taken back where the agenda was, before anything else happens', async () => {
  const here = server();
  const tab = await open(here);
  tab.api.add(
    answer(skipAgenda, ({ body }) => (here.kept.view = ready({ state: 'skipped', skipReason: body.reason }))),
    answer(unskipAgenda, () => (here.kept.view = ready())),
  );
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Skip this week' }).click();
  await tab.frame.getByRole('dialog').getByRole('button', { name: 'Skip this week' }).click();
  await tab.frame.getByRole('button', { name: 'Hold it after all' }).click();
  await tab.frame.getByRole('heading', { name: 'Ready for Tuesday, 10:00' }).waitFor();
});

test('a team that plans by hand is taught to, and a planned segment is there at once', async () => {
  const here = server(coming({ every: 'by-hand', segments: [] }), null);
  const tab = await open(here);
  tab.api.add(
    answer(planSegment, ({ body }) => {
      here.kept.view = ready({ id: HAND.id, date: body.date, time: body.time });
      here.kept.coming = coming({ every: 'by-hand', segments: [segment({ ...HAND, byHand: true })] });
      return here.kept.view;
    }),
  );
  await tab.frame.getByText('Plan one for your next meeting', { exact: false }).waitFor();
  await tab.frame.getByRole('button', { name: 'Plan a segment' }).click();
  const form = tab.frame.getByRole('form', { name: 'Plan a segment' });
  await form.getByLabel('Day').fill(HAND.date);
  await form.getByLabel('Time').fill(HAND.time);
  await tab.checkAccess();
  await form.getByRole('button', { name: 'Plan it' }).click();
  await tab.frame.getByRole('heading', { name: 'Ready for Wednesday, 14:00' }).waitFor();
  await tab.frame
    .getByRole('region', { name: 'Coming segments' })
    .getByText('Wednesday 18 November, 14:00')
    .waitFor();
  await expect.poll(() => bodiesOf(tab, planSegment)).toMatchObject([{ date: HAND.date, time: HAND.time }]);
});

test('several planned segments are listed; each is moved or skipped from there', async () => {
  const segments = [segment(), segment({ ...HAND, byHand: true })];
  const tab = await open(server(coming({ every: 'by-hand', segments })));
  const rows = tab.frame.getByRole('region', { name: 'Coming segments' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(2);
  await rows.nth(1).getByRole('button', { name: 'Skip: Wednesday 18 November, 14:00' }).click();
  await tab.frame.getByRole('dialog', { name: 'Skip this week' }).waitFor();
});

test('a member sees what is planned, and changes nothing of it', async () => {
  const view = ready({
    may: {
      edit: false,
      post: false,
      run: false,
      drive: false,
      giveHelm: false,
      channel: false,
      correct: false,
      noteWin: false,
    },
  });
  const segments = [segment(), segment({ ...HAND, byHand: true })];
  const here = server(coming({ every: 'by-hand', segments, may: { plan: false, edit: false } }), view);
  const tab = await open(here, { answers: [...here.answers, answer(readMe, employee())] });
  const list = tab.frame.getByRole('region', { name: 'Coming segments' });
  await list.getByText('Wednesday 18 November, 14:00').waitFor();
  expect(await list.getByRole('button').count()).toBe(0);
});

test('a team in its rhythm sees no list of it', async () => {
  const tab = await open(server());
  await tab.frame.getByRole('button', { name: 'Start segment' }).waitFor();
  expect(await tab.frame.getByRole('region', { name: 'Coming segments' }).count()).toBe(0);
});

test('coming segments that cannot be loaded are asked for again', async () => {
  const here = server();
  const tab = await open(here, {
    answers: [...here.answers, refuse(listComing, { status: 500, code: 'bug', title: 'It is us.' })],
  });
  await tab.frame.getByText('The coming segments could not be loaded. It is us.').waitFor();
  await tab.frame.getByRole('button', { name: 'Start segment' }).waitFor();
});

test('the list of coming segments reads in three themes and fits 280, 300 and 1280 px', async () => {
  const skipped = segment({
    id: 'talent-weekly.2026-11-09',
    date: '2026-11-09',
    state: 'skipped',
    skipReason: 'Year end',
  });
  const own = { date: '2026-11-17', time: '10:00' };
  const segments = [
    skipped,
    segment(),
    segment({ ...HAND, own }),
    segment({ ...HAND, id: `${HAND.id}1`, byHand: true }),
  ];
  const tab = await open(server(coming({ every: 'by-hand', segments })));
  await tab.frame.getByRole('region', { name: 'Coming segments' }).waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 300, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});
