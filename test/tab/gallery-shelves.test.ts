import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readPlaybook } from '../../src/contract/playbook.ts';
import {
  listTeamWins,
  listWins,
  readWin,
  searchTeamWins,
  searchWins,
  type WinsFound,
  type WinView,
} from '../../src/contract/win.ts';
import { failure, me, NOW, win } from './fixtures.ts';
import { answer, openTab, type TabOptions } from './open-tab.ts';

const far = win({ id: 'far', title: 'From far away' });
const letter = win({ id: 'letter', title: 'A letter' });
const playbook = {
  version: 1,
  publishedAt: NOW,
  publishedBy: 'L&D',
  note: '',
  useCases: [
    {
      id: 'answer-mail',
      title: 'Answer a mail',
      departments: ['everyone'],
      task: 'drafting-email',
      saves: { low: 5, high: 10 },
      difficulty: 'easy' as const,
      weeks: { first: 1, last: 2 },
      status: 'published' as const,
      faults: 0,
      agendas: 0,
      tries: { worked: 0, of: 0 },
    },
  ],
  counted: { from: '2026-03-09', to: '2026-06-07' },
  departments: ['everyone'],
  may: { edit: false },
};

const open = (options: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(readPlaybook, playbook),
      answer(listTeamWins, ({ query }) => ({
        wins: query.by === 'task' ? (query.value === 'research' ? [] : [letter]) : [win(), failure()],
      })),
      answer(listWins, ({ query }) => ({ wins: query.order === 'reused' ? [far, letter] : [letter, far] })),
      ...(options.answers ?? []),
    ],
  });

test('one facet at a time, in the order that is asked for', async () => {
  const tab = await open();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
  await tab.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Drafting e-mail' });
  await tab.frame.getByText('A letter').waitFor();
  expect(await tab.frame.getByText('Interview notes into a scorecard').count()).toBe(0);
  await tab.frame.getByLabel('Order').selectOption('Most reused first');
  await expect
    .poll(() => tab.callsOf(listTeamWins).at(-1)?.query)
    .toEqual({ by: 'task', value: 'drafting-email', order: 'reused' });
  await tab.frame.getByRole('tab', { name: 'Everyone' }).click();
  await expect
    .poll(() => tab.callsOf(listWins).at(-1)?.query)
    .toEqual({ by: 'task', value: 'drafting-email', order: 'reused' });
  await tab.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Answer a mail' });
  await expect.poll(() => tab.callsOf(listWins).at(-1)?.query.by).toBe('use-case');
});

test('a team has one department, so that is asked for everyone only', async () => {
  const { frame } = await open();
  const show = frame.getByLabel('Show', { exact: true });
  await show.waitFor();
  expect(await show.locator('optgroup[label="Department"]').count()).toBe(0);
  await frame.getByRole('tab', { name: 'Everyone' }).click();
  await show.selectOption({ label: 'Sales' });
  await frame.getByRole('tab', { name: 'My teams' }).click();
  await expect.poll(() => show.inputValue()).toBe('');
});

test('what “most reused” means is told on hover and on focus, without a number', async () => {
  const tab = await open();
  const what = tab.frame.getByRole('button', { name: 'What “most reused” means' });
  await what.focus();
  const words = tab.frame.getByRole('tooltip');
  await words.waitFor();
  expect(await words.textContent()).toMatch(/surer we are that it works for somebody else/);
  expect(await words.textContent()).not.toMatch(/\d/);
});

test('nothing of what was chosen leads back to all wins', async () => {
  const tab = await open();
  await tab.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Research' });
  await tab.frame.getByRole('heading', { name: 'No win of this kind yet' }).waitFor();
  await tab.checkAccess();
  await tab.frame.getByRole('button', { name: 'Show all wins' }).click();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
});

test('back from a win, what was chosen is still chosen', async () => {
  const tab = await open({ answers: [answer(readWin, letter)] });
  await tab.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Drafting e-mail' });
  await tab.frame.getByRole('link', { name: 'A letter' }).click();
  await tab.frame.getByRole('heading', { level: 2, name: 'A letter' }).waitFor();
  await tab.frame.getByRole('link', { name: 'All wins' }).click();
  await tab.frame.getByText('A letter').waitFor();
  expect(await tab.frame.getByLabel('Show', { exact: true }).inputValue()).toBe('task|drafting-email');
});

test('the choices read in three themes and fit 280, 320 and 1280 px', async () => {
  const tab = await open();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
  await tab.readsAndFits(280, 320, 1280);
});

const found = (wins: WinView[], more: Partial<WinsFound> = {}): WinsFound => ({
  wins,
  found: wins.length,
  searched: 148,
  limit: 20_000,
  ...more,
});

test('a search asks once the fingers rest, and says what it found and how far it looked', async () => {
  const tab = await open({
    answers: [
      answer(searchTeamWins, ({ query }) =>
        query.words === 'scorecard' ? found([win()]) : found([], { found: 0 }),
      ),
      answer(searchWins, ({ query }) =>
        query.after === undefined
          ? found([letter], { found: 2, searched: 20_000, next: '24' })
          : found([far], { found: 2, searched: 20_000 }),
      ),
    ],
  });
  await tab.frame.getByText('Paste the survey table first').waitFor();
  await tab.frame.getByRole('searchbox', { name: 'Search wins' }).pressSequentially('scorecard');
  await tab.frame.getByText('One win with “scorecard”. All 148 wins were searched.').waitFor();
  expect(tab.callsOf(searchTeamWins).map(({ query }) => query.words)).toEqual(['scorecard']);
  await tab.frame.getByRole('searchbox').fill('nothing like it');
  await tab.frame.getByRole('heading', { name: 'No win has these words' }).waitFor();
  await tab.frame.getByRole('tab', { name: 'Everyone' }).click();
  await tab.frame.getByText('The newest 20,000 wins were searched, older ones were not.').waitFor();
  await tab.frame.getByRole('button', { name: 'Show more' }).click();
  await tab.frame.getByText('From far away').waitFor();
  await tab.readsAndFits(280, 1280);
});
