import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { hideWin, showWin } from '../../src/contract/moderation.ts';
import { editWin, listTeamWins, readWin, type WinView } from '../../src/contract/win.ts';
import { employee, ines, me, priya, thisWeek, win } from './fixtures.ts';
import { answer, openTab, refuse, silent, type TabOptions } from './open-tab.ts';

const NONE = {
  edit: false,
  withdraw: false,
  restore: false,
  hide: false,
  show: false,
  feature: false,
  featureForEveryone: false,
  promote: false,
} as const;
const NOBODY = { ...NONE, cheer: false, try: false, report: false };
const WORDS = 'The prompt names our salary bands. Put brackets there.';
const shared = win({ may: { ...win().may, hide: true } });
const hidden = (changes: Partial<WinView> = {}) =>
  win({
    state: 'hidden',
    hidden: { reason: 'confidential', words: WORDS, by: ines, as: 'manager', at: '2026-11-09T08:00:00.000Z' },
    may: { ...NOBODY, show: true },
    rev: 2,
    ...changes,
  });
const open = (shown: WinView, { answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins/team-talent/win-scorecard',
    ...options,
    answers: [answer(readMe, me()), answer(readWin, shown), ...answers],
  });
type Opened = Awaited<ReturnType<typeof open>>;
const askToHide = async ({ frame }: Opened) => {
  await frame.getByRole('button', { name: 'More actions' }).click();
  await frame.getByRole('menuitem', { name: 'Hide this win' }).click();
  await frame.getByRole('heading', { name: 'Hide this win' }).waitFor();
};
const press = ({ frame }: Opened) => frame.getByRole('button', { name: 'Hide it' }).click();

test('a manager hides a win with a reason, reads who is told, and shows it again', async () => {
  const tab = await open(shared, { answers: [answer(hideWin, hidden()), answer(showWin, shared)] });
  await askToHide(tab);
  await press(tab);
  await tab.frame.getByText('Say why, so that Priya Raman can mend it.').waitFor();
  await tab.frame.getByRole('radio', { name: 'Another reason' }).click();
  await press(tab);
  await tab.frame.getByText('Say why, so that Priya Raman can mend it.').waitFor();
  expect(tab.callsOf(hideWin)).toEqual([]);
  await tab.frame.getByRole('radio', { name: 'It holds something confidential.' }).click();
  await tab.frame.getByLabel('What should Priya Raman know?').fill(WORDS);
  tab.api.add(answer(readWin, () => (tab.callsOf(showWin).length > 0 ? shared : hidden())));
  await press(tab);
  await expect
    .poll(() => tab.callsOf(hideWin).map(({ body }) => body))
    .toEqual([{ reason: 'confidential', words: WORDS }]);
  await tab.frame.getByText('Hidden. Only moderators and Priya Raman see it.').waitFor();
  await tab.frame.getByText(WORDS).waitFor();
  await tab.frame.getByRole('button', { name: 'Show again' }).click();
  await expect.poll(() => tab.callsOf(showWin).length).toBe(1);
  await tab.frame.getByText('Hidden. Only moderators').waitFor({ state: 'detached' });
});

test('a refused hiding keeps what was written', async () => {
  const tab = await open(shared, {
    answers: [refuse(hideWin, { status: 503, code: 'busy', title: 'Many people are saving at once.' })],
  });
  await askToHide(tab);
  await tab.frame.getByRole('radio', { name: 'It is here twice.' }).click();
  await tab.frame.getByLabel('What should Priya Raman know?').fill('See the one of May');
  await press(tab);
  await tab.frame.getByText('It was not hidden. What you wrote is still here.').waitFor();
  expect(await tab.frame.getByLabel('What should Priya Raman know?').inputValue()).toBe('See the one of May');
});

const openGallery = (wins: WinView[], options: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins',
    ...options,
    answers: [answer(readMe, me()), answer(listTeamWins, () => ({ wins })), ...(options.answers ?? [])],
  });
const other = win({ id: 'win-letter', title: 'A letter', may: { ...win().may, hide: true } });

test('a moderator hides a win from its tile by keyboard; it is gone at once, and the focus goes to the one beside it', async () => {
  const tab = await openGallery([shared, other], { answers: [answer(hideWin, hidden())] });
  await tab.frame.getByRole('button', { name: `More actions for ${shared.title}` }).focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('menuitemradio').first().waitFor();
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('heading', { name: 'Hide this win' }).waitFor();
  await tab.readsAndFits(280, 1280);
  await tab.frame.getByRole('radio', { name: 'It is here twice.' }).click();
  // Nobody reads the gallery anew.
  tab.api.add(silent(listTeamWins));
  await tab.page.keyboard.press('Control+Enter');
  await tab.frame.getByRole('link', { name: shared.title }).waitFor({ state: 'detached' });
  await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.textContent)).toBe('A letter');
  expect(tab.callsOf(hideWin).map(({ body }) => body)).toEqual([{ reason: 'double' }]);
});

test('a tile offers hiding to nobody else, and no menu at all where there is nothing in it', async () => {
  const own = win({ id: 'own', title: 'My own', may: { ...win().may, report: false } });
  const { frame } = await openGallery([win(), own]);
  await frame.getByRole('button', { name: `Did you try it? ${win().title}` }).click();
  await frame.getByRole('menuitemradio').first().waitFor();
  expect(await frame.getByRole('menuitem').count()).toBe(0);
  expect(
    await frame
      .getByRole('button', { name: /My own$/ })
      .filter({ hasText: /^$/ })
      .count(),
  ).toBe(0);
});

test('its author reads why, by whom, and can edit or withdraw it', async () => {
  const mine = hidden({ author: priya, may: { ...NOBODY, edit: true, withdraw: true } });
  const tab = await open(mine, {
    answers: [answer(readMe, employee()), answer(editWin, mine)],
    person: 'priya',
  });
  await tab.frame.getByText('Your win is hidden for now.').waitFor();
  await tab.frame.getByText('Ines Moreau, manager, on 9 November').waitFor();
  await tab.frame.getByText(WORDS).waitFor();
  expect(await tab.frame.getByRole('button', { name: 'Show again' }).count()).toBe(0);
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Edit' }).waitFor();
  expect(await tab.frame.getByRole('menuitem').allTextContents()).toEqual(['Edit', 'Withdraw']);
});

test('a hidden win is told in its author’s week, and leads to why', async () => {
  const week = thisWeek({
    hidden: [{ id: 'win-scorecard', team: 'team-talent', title: 'Notes into a scorecard' }],
  });
  const mine = hidden({ may: { ...NOBODY, edit: true, withdraw: true } });
  const tab = await open(mine, { page: 'week', answers: [answer(readThisWeek, week)] });
  await tab.frame.getByText('A win of yours is hidden for now.').waitFor();
  await tab.readsAndFits(280, 1280);
  await tab.frame.getByRole('link', { name: 'Notes into a scorecard', exact: true }).click();
  await tab.frame.getByText(WORDS).waitFor();
});

test('who may not hide it is not offered to', async () => {
  const { frame } = await open(win());
  await frame.getByRole('button', { name: 'I’ll try it' }).waitFor();
  expect(await frame.getByRole('button', { name: 'More actions' }).count()).toBe(0);
});

test('the question and the hidden win read in three themes and fit 280, 300 and 1280 px', async () => {
  const asking = await open(shared);
  await askToHide(asking);
  await asking.readsAndFits(280, 300, 1280);
  const gone = await open(hidden());
  await gone.frame.getByText(WORDS).waitFor();
  await gone.readsAndFits(280, 300, 1280);
});
