import { expect, test } from 'vitest';
import { listHidden, listHiddenInTeam, showWin } from '../../src/contract/moderation.ts';
import { readMe } from '../../src/contract/person.ts';
import { listTeamWins, readWin, type WinView } from '../../src/contract/win.ts';
import { employee, ines, me, payroll, talent, win } from './fixtures.ts';
import { answer, openTab, refuse, type TabOptions } from './open-tab.ts';

const NOTHING = { ...win().may, cheer: false, try: false, report: false };
const hidden = (changes: Partial<WinView> = {}) =>
  win({
    state: 'hidden',
    hidden: {
      reason: 'confidential',
      words: 'The prompt names our salary bands.',
      by: ines,
      as: 'manager',
      at: '2026-11-05T08:00:00.000Z',
    },
    may: { ...NOTHING, show: true },
    ...changes,
  });
const other = hidden({ id: 'win-letter', title: 'A letter', hidden: undefined });
const byEditor = hidden({
  id: 'win-payroll',
  title: 'Payroll queries sorted',
  team: payroll,
  hidden: {
    reason: 'double',
    by: { id: 'lena', name: 'Lena Ortiz' },
    as: 'editor',
    at: '2026-11-04T08:00:00.000Z',
  },
  may: NOTHING,
});
const editor = me({ may: { editPlaybook: true, manageATeam: true } });

const open = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins/hidden',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(listHiddenInTeam, ({ params }) => ({
        wins: params.team === talent.id ? [hidden(), other] : [byEditor],
      })),
      answer(listHidden, { wins: [] }),
      ...answers,
    ],
  });

test('from the gallery a manager comes to what is hidden in each of their teams: by whom, when and why', async () => {
  const tab = await open({ page: 'wins', answers: [answer(listTeamWins, { wins: [win()] })] });
  await tab.frame.getByRole('link', { name: 'Hidden wins' }).click();
  const mine = tab.frame.getByRole('region', { name: talent.name });
  await mine.getByText('Ines Moreau, manager, on 5 November:', { exact: false }).waitFor();
  await mine
    .getByText('It holds something confidential. The prompt names our salary bands.', { exact: false })
    .waitFor();
  await mine.getByText('Priya Raman, Talent Acquisition, shared on', { exact: false }).first().waitFor();
  const theirs = tab.frame.getByRole('region', { name: payroll.name });
  await theirs.getByText('Lena Ortiz, playbook editor, on 4 November:', { exact: false }).waitFor();
  await theirs.getByText('A playbook editor hid it, so an editor shows it again.').waitFor();
  expect(await theirs.getByRole('button').count()).toBe(0);
  expect(tab.callsOf(listHidden)).toEqual([]);
  await tab.readsAndFits(280, 300, 1280);
});

test('by keyboard one is shown again: it leaves the list at once, and the focus goes to the next', async () => {
  const tab = await open({ answers: [answer(showWin, win())] });
  await tab.frame.getByRole('button', { name: `Show again: ${win().title}` }).focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('link', { name: win().title }).waitFor({ state: 'detached' });
  await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.textContent)).toBe('A letter');
  expect(tab.callsOf(showWin).map(({ params }) => params)).toEqual([
    { team: talent.id, win: 'win-scorecard' },
  ]);
});

test('what was not shown again says so and can be tried again', async () => {
  const tab = await open({
    answers: [refuse(showWin, { status: 500, code: 'bug', title: 'Something went wrong.' })],
  });
  await tab.frame.getByRole('button', { name: `Show again: ${win().title}` }).click();
  await tab.frame.getByRole('alert').getByText('It is still hidden. Something went wrong.').waitFor();
  await tab.checkAccess();
  tab.api.add(answer(showWin, win()));
  await tab.frame.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByRole('link', { name: win().title }).waitFor({ state: 'detached' });
});

test('editors see what is hidden of everyone’s wins, further down on request; nothing hidden is said', async () => {
  const tab = await open({
    answers: [
      answer(readMe, editor),
      answer(listHiddenInTeam, { wins: [] }),
      answer(listHidden, ({ query }) =>
        query.after === undefined ? { wins: [hidden()], next: 'more' } : { wins: [byEditor] },
      ),
      answer(readWin, hidden()),
    ],
  });
  expect(await tab.frame.getByText('Nothing is hidden.').count()).toBe(0);
  const all = tab.frame.getByRole('region', { name: 'Of those for everyone' });
  await all.getByRole('button', { name: 'Show more' }).click();
  await all.getByRole('link', { name: byEditor.title }).waitFor();
  await all.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
  await tab.frame.getByText('Nothing is hidden.').first().waitFor();
  expect(await tab.frame.getByText('Nothing is hidden.').count()).toBe(2);
  await all.getByRole('link', { name: win().title }).click();
  await tab.frame.getByText('Hidden. Only moderators and Priya Raman see it.').waitFor();
});

test('in a team’s own tab only that team is looked after; who moderates nothing is led nowhere and asks nothing', async () => {
  const ofTeam = await open({ surface: 'team', team: payroll.id });
  await ofTeam.frame.getByRole('region', { name: payroll.name }).getByRole('link').waitFor();
  expect(await ofTeam.frame.getByRole('region', { name: talent.name }).count()).toBe(0);
  const reader = await open({ answers: [answer(readMe, employee())] });
  await reader.frame.getByRole('heading', { name: 'This page is for moderators' }).waitFor();
  expect([...reader.callsOf(listHidden), ...reader.callsOf(listHiddenInTeam)]).toEqual([]);
  await reader.checkAccess();
  const gallery = await open({
    page: 'wins',
    answers: [answer(readMe, employee()), answer(listTeamWins, { wins: [win()] })],
  });
  await gallery.frame.getByRole('link', { name: win().title }).waitFor();
  expect(await gallery.frame.getByRole('link', { name: 'Hidden wins' }).count()).toBe(0);
});

test('a list that could not be read says so and is read again', async () => {
  const tab = await open({
    answers: [refuse(listHiddenInTeam, { status: 500, code: 'bug', title: 'Something went wrong.' })],
  });
  await tab.frame.getByText('What is hidden could not be loaded: Talent Acquisition').waitFor();
  await tab.readsAndFits(280, 1280);
});
