import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import {
  editWin,
  listTeamWins,
  readWin,
  restoreWin,
  withdrawWin,
  type WinView,
} from '../../src/contract/win.ts';
import { employee, failure, priya, win } from './fixtures.ts';
import { answer, openTab, refuse, silent, type TabOptions } from './open-tab.ts';

const mayAll = {
  edit: true,
  withdraw: true,
  restore: false,
  hide: false,
  show: false,
  feature: false,
  featureForEveryone: false,
  promote: false,
  cheer: false,
  try: false,
  report: false,
};
const mine = (changes: Partial<WinView> = {}) => win({ author: priya, may: mayAll, ...changes });

const open = (shown: WinView = win(), options: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins/team-talent/win-scorecard',
    ...options,
    answers: [answer(readMe, employee()), answer(readWin, shown), ...(options.answers ?? [])],
  });

test('a deep link opens a win with its story, facts, prompt and verdict', async () => {
  const { frame } = await open();
  await frame.getByRole('heading', { level: 2, name: 'Interview notes into a scorecard' }).waitFor();
  await frame.getByText('Talent Acquisition, 16 October. Seen by everyone.').waitFor();
  await frame.getByText('35 minutes', { exact: true }).waitFor();
  await frame.getByText('A few times a week').waitFor();
  await frame.getByText('[role]').waitFor();
  await frame.getByRole('heading', { name: 'Worked for 14 of 16 people in 5 teams' }).waitFor();
  await frame.getByText('1 partly').waitFor();
});

test('a win is passed on by its address, and leads back to the message it came from; a diary entry has no address', async () => {
  const source = 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/17';
  const tab = await open(win({ source }), { width: 300 });
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.frame.getByRole('button', { name: 'Copy link' }).click();
  await tab.frame.getByText('Copied').first().waitFor({ state: 'attached' });
  expect(await tab.frame.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/win\/team-talent\/win-scorecard$/,
  );
  await tab.frame.getByRole('button', { name: 'The message it came from' }).click();
  await expect.poll(() => tab.page.evaluate('host.links')).toEqual([source]);
  await tab.readsAndFits(280);
  const diary = await open(mine({ audience: 'me' }));
  await diary.frame.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await diary.frame.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
});

test('time saved is said with the range its basis allows', async () => {
  const estimated = await open(
    win({ basis: 'estimated', timeSaved: { low: 17, high: 35, basis: 'estimated' } }),
  );
  await estimated.frame.getByText('17 to 35 minutes').waitFor();
  const guessed = await open(win({ basis: 'guessed', timeSaved: { low: 0, high: 35, basis: 'guessed' } }));
  await guessed.frame.getByText('up to 35 minutes, a guess').waitFor();
});

test('a reader has no menu of the author', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'I’ll try it' }).waitFor();
  expect(await frame.getByRole('button', { name: 'More actions' }).count()).toBe(0);
});

test('the author withdraws, and takes it back', async () => {
  const withdrawn = mine({
    state: 'withdrawn',
    may: { ...mayAll, edit: false, withdraw: false, restore: true },
    rev: 2,
  });
  const tab = await open(mine(), {
    answers: [answer(withdrawWin, withdrawn), answer(restoreWin, mine({ rev: 3 }))],
  });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  tab.api.add(answer(readWin, withdrawn));
  await tab.frame.getByRole('menuitem', { name: 'Withdraw' }).click();
  await tab.frame.getByText('Withdrawn. Nobody else sees it, and it counts nowhere.').waitFor();
  await tab.checkAccess();
  tab.api.add(answer(readWin, mine({ rev: 3 })));
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await tab.frame.getByRole('button', { name: 'More actions' }).waitFor();
});

test('the author edits; a stale save tells so and can be repeated with the text kept', async () => {
  const tab = await open(mine(), {
    answers: [refuse(editWin, { status: 412, code: 'stale', title: 'Somebody changed it.' })],
  });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Edit' }).click();
  await tab.frame.getByLabel('Title').fill('Notes into a scorecard');
  tab.api.add(answer(readWin, mine({ cheers: 99, rev: 2 })));
  await tab.frame.getByRole('button', { name: 'Save' }).click();
  await tab.frame.getByText('This win was changed elsewhere.').waitFor();
  tab.api.add(answer(editWin, ({ body }) => mine({ title: body.words.title, rev: 3 })));
  tab.api.add(answer(readWin, mine({ title: 'Notes into a scorecard', rev: 3 })));
  await tab.frame.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.frame.getByRole('heading', { name: 'Notes into a scorecard', level: 2 }).waitFor();
  // The page reads the win anew by itself, so its new title may be shown before the save has arrived.
  await expect.poll(() => tab.callsOf(editWin).length).toBe(2);
  const [first, second] = tab.callsOf(editWin);
  expect(first?.ifMatch).not.toBe(second?.ifMatch);
  expect(second?.body).toMatchObject({ words: { before: 45, after: 10, prompt: win().prompt } });
});

test('a win that was withdrawn by its author is said to be gone', async () => {
  const tab = await open(win(), {
    answers: [refuse(readWin, { status: 410, code: 'gone', title: 'It is gone.' })],
  });
  await tab.frame.getByRole('heading', { name: 'This win is no longer here' }).waitFor();
  await tab.checkAccess();
});

test('loading and failing have their own pictures', async () => {
  const waiting = await open(win(), { answers: [silent(readWin)] });
  await waiting.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await open(win(), {
    answers: [refuse(readWin, { status: 500, code: 'bug', title: 'Something went wrong.' })],
  });
  await failed.frame.getByText('This win could not be loaded').waitFor();
});

test('back leads to the gallery', async () => {
  const tab = await open(win(), { answers: [answer(listTeamWins, { wins: [win()] })] });
  await tab.frame.getByRole('link', { name: 'All wins' }).click();
  await tab.frame.getByRole('heading', { level: 1, name: 'Wins colleagues can copy' }).waitFor();
  await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a win, and a useful failure, read in three themes and fit 280, 320 and 1280 px', async () => {
  const tab = await open(mine());
  await tab.frame.getByRole('button', { name: 'More actions' }).waitFor();
  await tab.readsAndFits(280, 320, 1280);
  const failed = await open(failure());
  await failed.frame.getByText('Did not work').waitFor();
  await failed.readsAndFits(280, 320, 1280);
});
