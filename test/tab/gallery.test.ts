import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { cheerWin, listTeamWins, listWins, readWin, tryWin } from '../../src/contract/win.ts';
import { commitment, employee, failure, me, payroll, talent, win } from './fixtures.ts';
import { answer, cutOff, openTab, refuse, silent, type TabOptions } from './open-tab.ts';

const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    win({ id: `win-${from + index}`, title: `Win number ${from + index}` }),
  );

/** Where a text stands below the top of the screen, in pixels. */
const topOf = (tab: Awaited<ReturnType<typeof openTab>>, text: string): Promise<number> =>
  tab.frame.getByText(text).evaluate((element) => element.getBoundingClientRect().top);

const open = (options: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(listTeamWins, { wins: [win(), failure()] }),
      answer(listWins, { wins: [win({ id: 'far', title: 'From far away' })] }),
      ...(options.answers ?? []),
    ],
  });

test('wins of the home team come first, each with its proof, and a failure with what to do instead', async () => {
  const { frame } = await open();
  await frame.getByRole('heading', { level: 1, name: 'Wins colleagues can copy' }).waitFor();
  await frame.getByText('Talent Acquisition, 12 people').waitFor();
  await frame.getByText('Priya Raman, 16 Oct').waitFor();
  await frame.getByText('Worked for 14 of 16 people').waitFor();
  await frame.getByText('Did not work').waitFor();
  await frame.getByText('Paste the survey table first, then ask about it.').waitFor();
  expect(await frame.getByRole('button', { name: 'I’ll try it' }).count()).toBe(1);
  expect(
    await frame.getByRole('link', { name: 'Interview notes into a scorecard' }).getAttribute('href'),
  ).toBe('#/wins/team-talent/win-scorecard');
});

test('another of my teams and everyone are one press away', async () => {
  const tab = await open({
    answers: [answer(listTeamWins, ({ params }) => ({ wins: params.team === payroll.id ? [] : [win()] }))],
  });
  await tab.frame.getByRole('button', { name: 'Payroll & Benefits' }).click();
  await tab.frame.getByRole('heading', { name: 'No win in this team yet' }).waitFor();
  await tab.checkAccess();
  await tab.frame.getByRole('tab', { name: 'Everyone' }).click();
  await tab.frame.getByText('From far away').waitFor();
});

test('in a team’s own tab, the first scope is that team', async () => {
  const { frame } = await open({ surface: 'team', team: payroll.id });
  await frame.getByRole('tab', { name: 'Payroll & Benefits' }).waitFor();
  await frame.getByText('Payroll & Benefits, 9 people').waitFor();
});

test('a new win appears by itself within two seconds', async () => {
  const tab = await open();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
  tab.api.add(
    answer(listTeamWins, { wins: [win({ id: 'new', title: 'Fresh from today' }), win(), failure()] }),
  );
  await tab.frame.getByText('Fresh from today').waitFor({ timeout: 2_500 });
});

test('scrolling reads on, and a win that was opened is come back from at the same place', async () => {
  const { answers } = {
    answers: [
      answer(listTeamWins, ({ query }) =>
        query.after === undefined ? { wins: many(1, 24), next: 'page-2' } : { wins: many(25, 24) },
      ),
    ],
  };
  const tab = await open({ answers });
  await tab.frame.getByText('Win number 24').scrollIntoViewIfNeeded();
  await tab.frame.getByText('Win number 40').scrollIntoViewIfNeeded();
  expect(await tab.frame.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await tab.frame.evaluate(() => {
    window.location.hash = '#/not-here';
  });
  await tab.frame.getByText('There is nothing at this address').waitFor();
  await tab.frame.evaluate(() => window.history.back());
  await tab.frame.getByText('Win number 40').waitFor();
  await expect.poll(() => topOf(tab, 'Win number 40')).toSatisfy((top: number) => top >= 0 && top < 900);
  expect(new Set(tab.callsOf(listTeamWins).map(({ query }) => JSON.stringify(query))).size).toBe(2);
});

test('back from a win, the keyboard is on the tile that was opened', async () => {
  const second = win({ id: 'win-2', title: 'Win number 2' });
  const tab = await open({
    answers: [answer(listTeamWins, { wins: many(1, 24) }), answer(readWin, second)],
  });
  await tab.frame.getByRole('link', { name: 'Win number 20' }).click();
  await tab.frame.getByRole('heading', { level: 2, name: 'Win number 2' }).waitFor();
  await tab.frame.getByRole('link', { name: 'All wins' }).focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByText('Win number 20').waitFor();
  await expect
    .poll(() => tab.frame.evaluate(() => document.activeElement?.textContent))
    .toBe('Win number 20');
  await expect.poll(() => topOf(tab, 'Win number 20')).toSatisfy((top: number) => top >= 0 && top < 800);
});

test('who presses “Show more” goes on at the first of what came, and hears how much', async () => {
  const tab = await open({
    height: 200,
    answers: [
      answer(listTeamWins, ({ query }) =>
        query.after === undefined ? { wins: many(1, 24), next: 'page-2' } : { wins: many(25, 12) },
      ),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Show more' }).focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByText('12 more wins, 36 in all').waitFor();
  await expect
    .poll(() => tab.frame.evaluate(() => document.activeElement?.textContent))
    .toBe('Win number 25');
});

test('more wins that could not be read leave those above alone', async () => {
  const tab = await open({
    answers: [
      answer(listTeamWins, ({ query }) =>
        query.after === undefined
          ? { wins: many(1, 3), next: 'page-2' }
          : { refuse: { status: 503, code: 'busy', title: 'Many people are here at once.' } },
      ),
    ],
  });
  await tab.frame.getByText('More wins could not be loaded. Many people are here at once.').waitFor();
  await tab.frame.getByText('Win number 3').waitFor();
});

test('a cheer is shown at once, and taken back when it could not be saved', async () => {
  const tab = await open({ answers: [cutOff(cheerWin)] });
  await tab.frame.getByRole('button', { name: 'Cheer 23' }).click();
  await tab.frame.getByText('That was not saved. No connection.').waitFor();
  await tab.frame.getByRole('button', { name: 'Cheer 23' }).waitFor();
  const cheered = win({ cheered: true, cheers: 24 });
  tab.api.add(answer(cheerWin, cheered), answer(listTeamWins, { wins: [cheered] }));
  await tab.frame.getByRole('button', { name: 'Cheer 23' }).click();
  await tab.frame.getByRole('button', { name: 'Cheer 24', pressed: true }).waitFor();
  await expect.poll(() => tab.callsOf(cheerWin).at(-1)?.body).toEqual({ cheer: true });
});

test('a prompt is copied, and the button says so', async () => {
  const tab = await open();
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.frame.getByRole('button', { name: 'Copy prompt' }).click();
  await tab.frame.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await tab.frame.evaluate(() => navigator.clipboard.readText())).toBe(win().prompt);
});

test('where the clipboard is refused in every way, the prompt is there to be copied by hand', async () => {
  const tab = await open();
  await tab.frame.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await tab.frame.getByRole('button', { name: 'Copy prompt' }).click();
  await tab.frame.getByLabel('Press Ctrl+C to copy').waitFor();
  expect(await tab.frame.evaluate(() => window.getSelection()?.toString())).toBe(win().prompt);
  await tab.checkAccess();
});

test('I’ll try it changes the tile in place', async () => {
  const trying = win({ iAmTrying: true });
  const tab = await open({ answers: [answer(tryWin, { win: trying, commitment: commitment() })] });
  await tab.frame.getByRole('button', { name: 'I’ll try it: Interview notes into a scorecard' }).click();
  await tab.frame.getByRole('button', { name: 'On your list' }).waitFor();
});

test('loading, and a list that could not be read', async () => {
  const waiting = await open({ answers: [silent(listTeamWins)] });
  await waiting.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await open({
    answers: [
      refuse(listTeamWins, {
        status: 500,
        code: 'bug',
        title: 'Something went wrong.',
        reference: 'AB12-C3',
      }),
    ],
  });
  await failed.frame.getByText('The wins could not be loaded').waitFor();
  await failed.frame.getByText('Reference AB12-C3').waitFor();
  await failed.checkAccess();
});

test('without a connection, what was read stays and one line says so', async () => {
  const tab = await open();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
  tab.api.add(cutOff(listTeamWins));
  await tab.frame.getByText('The wins could not be loaded No connection.').waitFor();
  await tab.frame.getByText('Interview notes into a scorecard').waitFor();
});

test('the gallery reads in three themes and fits 280, 320 and 1280 px', async () => {
  const long = win({
    id: 'long',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
    team: talent,
  });
  const wins = [
    win({ cheered: true }),
    failure(),
    win({ id: 'w3', worked: 0, tried: 0, iAmTrying: true }),
    long,
  ];
  const tab = await open({ answers: [answer(readMe, employee()), answer(listTeamWins, { wins })] });
  await tab.frame.getByText('Did not work').waitFor();
  await tab.readsAndFits(280, 320, 1280);
});
