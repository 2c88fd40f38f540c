import { expect, test } from 'vitest';
import { reportCommitment } from '../../src/contract/commitment.ts';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { listTried, reportTry, takeBackTry, type TriedView } from '../../src/contract/tried.ts';
import { listTeamWins, readWin } from '../../src/contract/win.ts';
import { commitment, employee, me, priya, thisWeek, win } from './fixtures.ts';
import { answer, cutOff, openTab, refuse } from './open-tab.ts';

const leila: TriedView = {
  person: { id: 'leila', name: 'Leila Rahimi' },
  teamName: 'Sales hiring',
  outcome: 'worked',
  word: 'Used it for six interviews in a row.',
  at: '2026-11-02T09:00:00.000Z',
  mine: false,
};
const tried = (more: Partial<TriedView>[]) => more.map((each) => ({ ...leila, ...each }));
const others = tried([
  {},
  { person: { id: 'oskar', name: 'Oskar Brandt' }, outcome: 'partly', word: 'It rounded half points.' },
  { person: { id: 'nadia', name: 'Nadia Haddad' }, outcome: 'did-not', word: undefined },
  { person: { id: 'jo', name: 'Jonas Eriksen' }, outcome: 'worked', word: undefined },
  { person: { id: 'mei', name: 'Mei Tanaka' }, outcome: 'worked', word: 'The fifth.' },
]);

const openWin = (shown = win(), answers: Parameters<typeof openTab>[0]['answers'] = []) =>
  openTab({
    page: 'wins/team-talent/win-scorecard',
    answers: [
      answer(readMe, employee()),
      answer(readWin, shown),
      answer(listTried, { tried: others, more: 0 }),
      ...answers,
    ],
  });
const reported = win({ iTried: 'partly', partly: 2, tried: 17 });

test('the page of a win says who tried it and what came of it, a few at first', async () => {
  const { frame } = await openWin();
  await frame.getByText('Used it for six interviews in a row.').waitFor();
  await frame.getByText('It rounded half points.').waitFor();
  expect(await frame.getByText('The fifth.').count()).toBe(0);
  await frame.getByRole('button', { name: 'Show one more' }).click();
  await frame.getByText('The fifth.').waitFor();
});

test('one press reports, a word may follow, and it can be taken back', async () => {
  const tab = await openWin(win(), [
    answer(reportTry, () => {
      tab.api.add(answer(readWin, reported));
      return reported;
    }),
    answer(takeBackTry, () => {
      tab.api.add(answer(readWin, win()));
      return win();
    }),
  ]);
  const box = tab.frame.getByRole('group', { name: 'Did you try it?' });
  await box.getByRole('button', { name: 'Partly' }).click();
  await box.getByRole('button', { name: 'Partly', pressed: true }).waitFor();
  await expect.poll(() => tab.callsOf(reportTry)[0]?.body).toEqual({ outcome: 'partly' });
  await tab.frame.getByText('2 partly').waitFor();
  await tab.frame.getByLabel('What got in the way? (optional)').fill('Half points were rounded.');
  await tab.frame.getByRole('button', { name: 'Add it' }).click();
  await expect
    .poll(() => tab.callsOf(reportTry)[1]?.body)
    .toEqual({ outcome: 'partly', word: 'Half points were rounded.' });
  await tab.frame.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => tab.callsOf(takeBackTry).length).toBe(1);
  await tab.frame.getByText('1 partly').waitFor();
});

test('a report that could not be saved is taken back where it was asked, with its reason', async () => {
  const tab = await openWin(win(), [cutOff(reportTry)]);
  await tab.frame.getByRole('button', { name: 'Worked', exact: true }).click();
  await tab.frame.getByText('That was not saved. No connection.').waitFor();
  await tab.frame.getByRole('button', { name: 'Worked', exact: true, pressed: false }).waitFor();
});

test('nobody is asked about their own win', async () => {
  const may = {
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
  const { frame } = await openWin(win({ author: priya, may }));
  await frame.getByText('Used it for six interviews in a row.').waitFor();
  expect(await frame.getByText('Did you try it?').count()).toBe(0);
});

test('a tile reports from its menu, by keyboard too', async () => {
  const tab = await openTab({
    page: 'wins',
    answers: [
      answer(readMe, me()),
      answer(listTeamWins, { wins: [win({ iAmTrying: true })] }),
      answer(reportTry, win({ iTried: 'worked', worked: 15, tried: 17 })),
    ],
  });
  const menu = tab.frame.getByRole('button', { name: 'Did you try it? Interview notes into a scorecard' });
  await menu.focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('menuitemradio', { name: 'Worked' }).waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('button', { name: 'Worked for you' }).waitFor();
  await expect.poll(() => tab.callsOf(reportTry)[0]?.body).toEqual({ outcome: 'worked' });
});

test('“did it” on a plan from a win asks whether it worked, and says when the win is gone', async () => {
  const plan = commitment({ win: 'win-scorecard', winTeam: 'team-talent' });
  const tab = await openTab({
    page: '',
    answers: [
      answer(readMe, me()),
      answer(readThisWeek, thisWeek({ commitments: [plan] })),
      answer(reportCommitment, { ...plan, state: 'closed', ended: 'did-it' }),
      refuse(reportTry, { status: 410, code: 'gone', title: 'This win was withdrawn' }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Did it' }).click();
  const asked = tab.frame.getByRole('group', {
    name: 'It came from a colleague’s win. Did it work for you?',
  });
  await asked.getByRole('button', { name: 'Did not' }).click();
  await tab.frame.getByText('That was not saved. This win was withdrawn').waitFor();
  tab.api.add(answer(reportTry, win({ iTried: 'did-not' })));
  await asked.getByRole('button', { name: 'Did not' }).click();
  await tab.frame.getByRole('link', { name: 'Add a word for the next person' }).waitFor();
  await expect
    .poll(() => tab.callsOf(reportTry)[0]?.params)
    .toEqual({ team: 'team-talent', win: 'win-scorecard' });
});

test('what was tried reads in three themes and fits 280, 320 and 1280 px', async () => {
  const tab = await openWin(reported);
  await tab.frame.getByText('Used it for six interviews in a row.').waitFor();
  await tab.readsAndFits(280, 320, 1280);
});

test('This week tells an author what came of their wins, in one place', async () => {
  const reused = [
    { win: { id: 'win-scorecard', title: 'Interview notes', team: 'team-talent' }, people: 3, worked: 2 },
    { win: { id: 'win-mail', title: 'Mail in piles', team: 'team-talent' }, people: 1, worked: 0 },
  ];
  const tab = await openTab({
    page: '',
    answers: [answer(readMe, me()), answer(readThisWeek, thisWeek({ reused }))],
  });
  await tab.frame.getByRole('heading', { name: 'Your wins, tried this week' }).waitFor();
  await tab.frame.getByText('3 people tried it. It worked for 2.').waitFor();
  await tab.frame.getByText('One person tried it. It worked for none of them yet.').waitFor();
  await tab.readsAndFits(280, 1280);
});
