import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { type ProgressView, readProgress } from '../../src/contract/progress.ts';
import { talent, weeksOf } from '../../tab/src/features/progress/weeks.fixture.ts';
import { me } from './fixtures.ts';
import { answer, openTab, refuse, silent, type TabOptions } from './open-tab.ts';

const progress = (changes: Partial<ProgressView> = {}): ProgressView => ({ ...talent, ...changes });
const open = (view: ProgressView, options: Partial<TabOptions> = {}) =>
  openTab({
    answers: [answer(readMe, me()), answer(readProgress, view)],
    page: `progress/${talent.team.id}`,
    ...options,
  });

test('every figure stands with its whole and its window', async () => {
  const { frame } = await open(progress());
  await frame.getByRole('heading', { name: 'Talent Acquisition', level: 1 }).waitFor();
  await frame
    .getByText('12 people. Week 9 after the training of 7 September. Figures to 9 November.')
    .waitFor();
  const text = await frame.locator('main').innerText();
  for (const part of [
    'of 12',
    'Week of 26 October, 9 heard from',
    '5 October to 26 October, 12 heard from',
    'of 9',
    '2 skipped',
  ])
    expect(text).toContain(part);
});

test('a figure’s name opens what it means, and Escape goes back to it', async () => {
  const { frame, page } = await open(progress());
  const name = frame.getByRole('button', { name: 'Active last settled week' });
  await name.click();
  await frame.getByText('Cheers, copying and reading do not count.', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => name.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('the plot is told in sentences, and the arrows walk its weeks', async () => {
  const { frame, page } = await open(progress());
  const plot = frame.getByRole('img', { name: /^Active people a week/ });
  expect(await plot.getAttribute('aria-label')).toBe(
    'Active people a week, 17 August to 9 November. Last settled week 8 of 12. Lowest since training 5 of 12, week 5 after training. 7 of 9 segments held.',
  );
  const weeks = frame.getByRole('slider', { name: 'Active people a week' });
  await weeks.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(await weeks.getAttribute('aria-valuetext')).toBe(
    'week 3 before training: 3 of 12. No segment due. 0 wins.',
  );
  await page.keyboard.press('End');
  expect(await weeks.getAttribute('aria-valuetext')).toContain('4 of 12, still coming in');
});

test('the table replaces the plot and has every week', async () => {
  const { frame } = await open(progress());
  await frame.getByRole('button', { name: 'Table' }).click();
  expect(await frame.getByRole('row').count()).toBe(talent.weeks.length + 1);
  expect(await frame.getByRole('row').nth(9).innerText()).toMatch(
    /12 October\s+5\s+5\s+6\s+12\s+2\s+1 of 1\s+settled/,
  );
  await frame.getByRole('button', { name: 'Plot' }).click();
  await frame.getByRole('slider').waitFor();
});

test('the table can be kept as a file that no spreadsheet runs', async () => {
  const { frame, page } = await open(progress());
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('progress-Talent-Acquisition-2026-11-15.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(talent.weeks.length + 1);
  expect(lines[1]).toBe('2026-08-17,-3,3,4,12,0,none due,settled');
});

test('a team of four is told why figures about people start at five; what it does together is shown', async () => {
  const view = progress({
    people: 4,
    membersHere: 4,
    weeks: weeksOf([undefined, undefined, undefined, undefined, undefined, undefined]),
    fourWeeks: { is: 'withheld', why: 'too-few-people' },
  });
  const tab = await open(view);
  await tab.frame.getByRole('heading', { name: 'Figures about people start at five' }).waitFor();
  expect(await tab.frame.getByText('Not shown: too few people').count()).toBe(2);
  expect(await tab.frame.getByRole('slider').count()).toBe(0);
  await tab.checkAccess();
});

test('a young team is told when its first figures come, and what to do until then', async () => {
  const weeks = weeksOf([2, 1]).map((week) => ({ ...week, settled: false }));
  const tab = await open(progress({ weeks, fourWeeks: { is: 'withheld', why: 'not-over' } }));
  await tab.frame.getByRole('heading', { name: 'First figures on Monday 31 August' }).waitFor();
  await tab.frame.getByText('No week is settled yet').waitFor();
  await tab.frame.getByRole('link', { name: 'To the agenda' }).waitFor();
  await tab.checkAccess();
});

test('while it loads nothing is claimed, and when it fails it says so and can be tried again', async () => {
  const loading = await openTab({
    answers: [answer(readMe, me()), silent(readProgress)],
    page: 'progress/team-talent',
  });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  await loading.frame.getByRole('heading', { name: 'Talent Acquisition' }).waitFor();

  const failed = await openTab({
    answers: [
      answer(readMe, me()),
      refuse(readProgress, { status: 500, code: 'bug', title: 'It is us.', reference: 'R1' }),
    ],
    page: 'progress/team-talent',
  });
  await failed.frame.getByText('Reference R1').waitFor();
  failed.api.add(answer(readProgress, progress()));
  await failed.frame.getByRole('button', { name: 'Try again' }).click();
  await failed.frame.getByRole('slider').waitFor();
});

test('a team without a training has dates under its plot and no band', async () => {
  const { training: _, weekAfterTraining: __, ...rest } = progress();
  const view = { ...rest, weeks: weeksOf([3, 2, 3, 7, 10, 11, 9, 7, 5, 7, 8, 9, 4], { training: false }) };
  const { frame, sidewaysBy } = await open(view, { width: 400 });
  await frame.getByText('9 Nov', { exact: true }).waitFor();
  expect(await frame.getByText('Weeks 3 to 8').count()).toBe(0);
  expect(await sidewaysBy()).toBe(0);
});

test('it reads in three themes and fits 280, 400 and 1280 px', async () => {
  const tab = await open(progress());
  await tab.frame.getByRole('slider').waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 400, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
  await tab.frame.getByRole('button', { name: 'Table' }).click();
  expect(await tab.sidewaysBy()).toBe(0);
});
