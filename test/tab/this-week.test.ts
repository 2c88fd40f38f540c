import { expect, test } from 'vitest';
import { answerProposal, reopenCommitment, reportCommitment } from '../../src/contract/commitment.ts';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek, type ThisWeekView } from '../../src/contract/this-week.ts';
import { tryWin } from '../../src/contract/win.ts';
import { agenda, commitment, employee, ines, me, payroll, priya, talent, thisWeek, win } from './fixtures.ts';
import { answer, cutOff, openTab, refuse, silent, type TabOptions } from './open-tab.ts';

const open = (week: ThisWeekView = thisWeek(), options: Partial<TabOptions> = {}) =>
  openTab({
    ...options,
    answers: [answer(readMe, me()), answer(readThisWeek, week), ...(options.answers ?? [])],
  });

test('a manager sees what is next, the other team, the own plan and wins to try', async () => {
  const { frame } = await open();
  await frame.getByRole('heading', { level: 1, name: 'Talent Acquisition is next, Ines' }).waitFor();
  await frame.getByText(/Week 46, 9\s*–\s*13 November. 2 teams, 2 segments./).waitFor();
  await frame.getByRole('heading', { name: 'Tomorrow, 10:00' }).waitFor();
  await frame.getByText('Wed 11 Nov, 14:30').waitFor();
  await frame.getByText('Agenda ready. One commitment to follow up.').waitFor();
  expect(await frame.getByRole('link', { name: 'Open agenda', exact: true }).getAttribute('href')).toBe(
    '#/teams/team-talent/agenda',
  );
  expect(await frame.getByRole('link', { name: 'Run' }).getAttribute('href')).toContain('/run');
  await frame.getByText('Worked for 14 of 16 people').waitFor();
  await frame.getByLabel('From 45 to 10 min, timed').waitFor();
});

test('an employee sees the own win in bold and what will be asked, and cannot run the segment', async () => {
  const week = thisWeek({
    headline: { say: 'home:headline.yourWin', with: { name: 'Priya', team: talent.name } },
    next: agenda({
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
    }),
    asked: { say: 'home:asked.win', with: { manager: 'Ines' } },
    others: [],
    teams: 1,
    segments: 1,
  });
  const { frame } = await openTab({ answers: [answer(readMe, employee()), answer(readThisWeek, week)] });
  await frame.getByText('Yours:').waitFor();
  await frame.getByText('Ines will ask you to tell it in a minute').waitFor();
  await frame.getByRole('link', { name: 'See the agenda' }).waitFor();
  expect(await frame.getByRole('link', { name: 'Run' }).count()).toBe(0);
});

test('while the week is loading nothing flickers, then boxes stand in its place', async () => {
  const { frame } = await openTab({ answers: [answer(readMe, me()), silent(readThisWeek)] });
  await frame.getByRole('status', { name: 'Loading' }).waitFor();
});

test('a week that could not be loaded says what is safe, and can be tried again', async () => {
  const tab = await openTab({
    answers: [
      answer(readMe, me()),
      refuse(readThisWeek, {
        status: 500,
        code: 'bug',
        title: 'Something went wrong.',
        reference: '7QK2-M4',
      }),
    ],
  });
  await tab.frame.getByText('Your agendas and commitments are safe.').waitFor();
  await tab.frame.getByText('Reference 7QK2-M4').waitFor();
  await tab.checkAccess();
  tab.api.add(answer(readThisWeek, thisWeek()));
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByRole('heading', { name: 'Tomorrow, 10:00' }).waitFor();
});

test('without a team, the page teaches how to add the app', async () => {
  const week = thisWeek({
    headline: { say: 'home:headline.noTeam', with: { name: 'Ines' } },
    noTeam: true,
    next: undefined,
    others: [],
    commitments: [],
    winsToTry: [],
    teams: 0,
    segments: 0,
  });
  const tab = await open(week);
  await tab.frame.getByRole('heading', { name: 'Add the app to a team' }).waitFor();
  await tab.frame.getByText('No open commitments').waitFor();
  await tab.frame.getByText('You have tried every new win').waitFor();
  await tab.checkAccess();
});

test('did it is shown at once, offers to become a win, and can be taken back', async () => {
  const tab = await open(thisWeek(), {
    answers: [
      answer(reportCommitment, commitment({ state: 'closed', ended: 'did-it' })),
      answer(reopenCommitment, commitment()),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Did it' }).click();
  await tab.frame.getByText('Done. Make it a win?').waitFor();
  await tab.frame.getByRole('button', { name: 'Share it' }).waitFor();
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await tab.frame.getByRole('button', { name: 'Did it' }).waitFor();
  await expect
    .poll(() => tab.callsOf(reportCommitment).map(({ body }) => body))
    .toEqual([{ outcome: 'did-it' }]);
  await expect.poll(() => tab.callsOf(reopenCommitment).length).toBe(1);
});

test('an answer that could not be saved comes back with its reason', async () => {
  const tab = await open(thisWeek(), { answers: [cutOff(reportCommitment)] });
  await tab.frame.getByRole('button', { name: 'Not yet' }).click();
  await tab.frame.getByText('That was not saved. No connection.').waitFor();
  await tab.frame.getByRole('button', { name: 'Not yet' }).waitFor();
  tab.api.add(answer(reportCommitment, commitment({ notYet: 1 })));
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByText('Not yet. It stays open.').waitFor();
});

test('a plan somebody noted for me waits for my word', async () => {
  const proposed = commitment({
    id: 'plan-2',
    state: 'proposed',
    proposedBy: { id: 'jonas', name: 'Jonas Eriksen' },
  });
  const tab = await open(thisWeek({ commitments: [proposed] }), {
    answers: [answer(answerProposal, commitment({ id: 'plan-2' }))],
  });
  await tab.frame.getByText('Jonas Eriksen noted this for you.').waitFor();
  await tab.frame.getByRole('button', { name: 'Confirm' }).click();
  await tab.frame.getByText('Confirmed. Your team sees it.').waitFor();
});

test('I’ll try it puts a win on my list, and the win stays where it was', async () => {
  const planned = commitment({ id: 'plan-3', plan: 'fill a scorecard' });
  const tab = await open(thisWeek(), {
    answers: [
      answer(tryWin, () => {
        const winsToTry = thisWeek().winsToTry.slice(1);
        tab.api.add(answer(readThisWeek, thisWeek({ winsToTry, commitments: [commitment(), planned] })));
        return { win: win({ iAmTrying: true, trying: 4 }), commitment: planned };
      }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'I’ll try it: Interview notes into a scorecard' }).click();
  await tab.frame.getByText('fill a scorecard').waitFor();
  await tab.frame.getByRole('button', { name: 'On your list' }).waitFor();
  await expect.poll(() => tab.callsOf(tryWin)[0]?.params).toEqual({ team: talent.id, win: 'win-scorecard' });
});

test('the week reads in three themes and fits 280, 320 and 1280 px', async () => {
  const falling = {
    team: payroll,
    zone: 'Europe/Paris',
    status: { say: 'home:row.notSetUp' },
    tone: 'care' as const,
    open: 0,
    managers: [],
    may: { run: true, setUp: true },
  };
  const tab = await open(
    thisWeek({
      others: [falling],
      commitments: [
        commitment({ person: ines }),
        commitment({ id: 'p', state: 'proposed', proposedBy: priya }),
      ],
    }),
  );
  await tab.frame.getByText('No meeting day is chosen yet.').waitFor();
  await tab.readsAndFits(280, 320, 1280);
});

test('the keyboard walks the page in the order the eye does', async () => {
  const tab = await open();
  await tab.frame.getByRole('heading', { name: 'Wins to try' }).waitFor();
  await tab.frame.getByRole('link', { name: 'My team' }).focus();
  const walked: (string | null)[] = [];
  for (let step = 0; step < 9; step += 1) {
    await tab.page.keyboard.press('Tab');
    walked.push(await tab.frame.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(walked).toEqual([
    'Share a win',
    'Open agenda',
    'Run',
    'Open agenda',
    'Set-up',
    'Did it',
    'Not yet',
    'Not useful',
    'Drop it',
  ]);
});
