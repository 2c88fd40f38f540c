import { expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import { finishRun, moveRun, startRun } from '../../src/contract/run.ts';
import { makeCommitment, reopenCommitment, reportCommitment } from '../../src/contract/commitment.ts';
import { markDefault } from '../../src/contract/team.ts';
import { readMe } from '../../src/contract/person.ts';
import { reportTry } from '../../src/contract/tried.ts';
import { cheerWin } from '../../src/contract/win.ts';
import { openRun, room } from './run-room.ts';
import { bodiesOf, items, ready, running, secondsAfterStart, watched } from './agenda.fixture.ts';
import { team } from './team.fixture.ts';
import { commitment, employee, jonas, me, talent, win } from './fixtures.ts';
import { answer, cutOff, openTab, refuse, silent, type OpenedTab } from './open-tab.ts';

const heading = (tab: OpenedTab, name: string) =>
  tab.frame.getByRole('heading', { name, level: 1 }).waitFor();
const next = (tab: OpenedTab, name: string) => tab.frame.getByRole('button', { name, exact: true }).click();

test('the timer counts down from the server’s clock, also on a device whose clock is wrong', async () => {
  const here = room(running({}, { now: secondsAfterStart(66) }));
  const tab = await openRun(here, { now: '2026-11-10T11:30:00.000Z' });
  const timer = tab.frame.getByRole('timer');
  await expect.poll(() => timer.textContent()).toMatch(/^0:5[0-4]$/);
  await tab.frame.getByText('left of 2 minutes').waitFor();
  await tab.frame.getByText('1 of 4, follow-up').waitFor();
});

test('at the limit the timer turns, says so aloud once, and then counts what is over', async () => {
  const tab = await openRun(room(running({}, { now: secondsAfterStart(100) })));
  await tab.frame.getByRole('timer').waitFor();
  await tab.page.clock.runFor(25_000);
  await tab.frame.getByText('Time is up for this step.').waitFor({ state: 'attached' });
  await expect.poll(() => tab.frame.getByRole('timer').textContent()).toMatch(/^\+0:0\d$/);
  await tab.frame.getByText('over 2 minutes').waitFor();
  await tab.page.clock.runFor(60_000);
  await tab.frame.getByText('1 minute over.').waitFor({ state: 'attached' });
});

test('when all ten minutes are used, a minute can be added', async () => {
  const here = room(
    running({ step: 3, stepStartedAt: secondsAfterStart(480) }, { now: secondsAfterStart(648) }),
  );
  const tab = await openRun(here);
  await tab.frame.getByText('10 minutes are up').waitFor();
  await expect.poll(() => tab.frame.getByRole('timer').textContent()).toMatch(/^\+0:(4|5)\d$/);
  await tab.frame.getByRole('button', { name: 'Add 1 minute' }).click();
  await expect.poll(() => tab.frame.getByRole('timer').textContent()).toMatch(/^0:(0|1)\d$/);
  await expect
    .poll(() => bodiesOf(tab, moveRun)[0])
    .toMatchObject({ move: { do: 'add-minute', item: 'i4' } });
});

test('Next walks through the steps and the parts of the use case, and the focus goes to each new step', async () => {
  const tab = await openRun(room(running()));
  await heading(tab, 'What happened since 3 November?');
  expect(await tab.frame.getByRole('button', { name: 'Back' }).count()).toBe(0);
  await next(tab, 'Next: win');
  const title = tab.frame.getByRole('heading', { name: 'Interview notes into a scorecard' });
  await expect.poll(() => tab.callsOf(moveRun).length).toBe(1);
  await expect.poll(() => title.evaluate((each) => each === document.activeElement)).toBe(true);
  await next(tab, 'Next: use case');
  await tab.frame.getByText(/^Candidates wait four days/).waitFor();
  await next(tab, 'Next: prompt');
  await tab.frame.getByRole('button', { name: 'Copy prompt' }).waitFor();
  await next(tab, 'Next: exercise');
  await tab.frame.getByText('Copy the prompt and fill the two brackets').waitFor();
  await next(tab, 'Next: who');
  await tab.frame.getByRole('list', { name: 'People in the team' }).waitFor();
  await next(tab, 'Next: team pulse');
  await tab.frame.getByText('I complete tasks faster').last().waitFor();
  await expect
    .poll(() => bodiesOf(tab, moveRun).map((body) => body.move))
    .toEqual([
      { do: 'go', step: 1 },
      { do: 'go', step: 2 },
      { do: 'go', step: 3 },
    ]);
});

test('Alt with the arrows is Next and Back', async () => {
  const tab = await openRun(room(running()));
  await heading(tab, 'What happened since 3 November?');
  await tab.frame.getByRole('button', { name: 'Next: win' }).focus();
  await tab.page.keyboard.press('Alt+ArrowRight');
  await heading(tab, 'Interview notes into a scorecard');
  await tab.page.keyboard.press('Alt+ArrowLeft');
  await heading(tab, 'What happened since 3 November?');
});

test('everybody in the run sees a change within two seconds', async () => {
  const here = room(running());
  const leader = await openRun(here);
  const priya = await openRun(here, {
    answers: [
      answer(readMe, employee()),
      answer(readAgenda, () => watched(here.read())),
      answer(readNextAgenda, () => watched(here.read())),
    ],
  });
  await heading(priya, 'What happened since 3 November?');
  await priya.frame.getByText('Ines Moreau leads. You see the same step.').waitFor();
  const before = Date.now();
  await next(leader, 'Next: win');
  await heading(priya, 'Interview notes into a scorecard');
  expect(Date.now() - before).toBeLessThan(2_000);
  await priya.frame.getByText('Step 2 of 4: Interview notes into a scorecard').waitFor({ state: 'attached' });
});

test('the script is put away while the screen is shared, and shown again', async () => {
  const tab = await openRun(room(running({ step: 2 })));
  const script = tab.frame.getByText(/^Candidates wait four days/);
  await script.waitFor();
  const toggle = tab.frame.getByRole('button', { name: 'Hide the script', expanded: true });
  await toggle.press('Enter');
  await script.waitFor({ state: 'detached' });
  await tab.frame.getByRole('button', { name: 'Show the script', expanded: false }).press('Enter');
  await script.waitFor();
});

test('attendees see the same step without script and Next, and speak for themselves', async () => {
  const here = room(running({ step: 2 }));
  const made = commitment({
    id: 'made',
    person: { id: 'priya', name: 'Priya Raman' },
    useCase: 'candidate-replies',
  });
  const tab = await openRun(here, {
    answers: [
      answer(readMe, employee()),
      answer(readAgenda, () => watched(here.read())),
      answer(readNextAgenda, () => watched(here.read())),
      answer(makeCommitment, () => {
        here.change({ made: [made] });
        return made;
      }),
    ],
  });
  await tab.frame.getByRole('tab', { name: 'Prompt' }).waitFor();
  expect(await tab.frame.getByRole('tab', { name: 'Script' }).count()).toBe(0);
  expect(await tab.frame.getByRole('button', { name: /^Next/ }).count()).toBe(0);
  await tab.frame.getByRole('tab', { name: 'Who' }).click();
  await tab.frame.getByRole('button', { name: 'I’ll try it' }).click();
  await tab.frame.getByText('Your plan is noted.').waitFor();
  await tab.frame.getByText('Trying it this week: Priya').waitFor();
  expect(bodiesOf(tab, makeCommitment)[0]?.user).toBeUndefined();
});

test('another manager takes over where it stands', async () => {
  const here = room(running({ driver: jonas, iDrive: false }));
  const tab = await openRun(here);
  await tab.frame.getByText('Jonas Eriksen leads. If their connection is lost, go on from here.').waitFor();
  await tab.frame.getByRole('button', { name: 'Take over' }).click();
  await expect.poll(() => bodiesOf(tab, moveRun)[0]?.move).toEqual({ do: 'take-over' });
});

test('open commitments come first; mine are answered by me alone, and an answer can be taken back', async () => {
  const tab = await openRun(room(running()), {
    answers: [
      answer(reportCommitment, commitment({ state: 'closed', ended: 'did-it' })),
      answer(reopenCommitment, commitment()),
    ],
  });
  await tab.frame.getByRole('group', { name: 'Jonas Eriksen' }).getByText('Open', { exact: true }).waitFor();
  expect(await tab.frame.getByRole('button', { name: 'Did it' }).count()).toBe(1);
  await tab.frame.getByRole('button', { name: 'Did it' }).click();
  await tab.frame.getByRole('button', { name: 'Make it a win' }).waitFor();
  await expect.poll(() => bodiesOf(tab, reportCommitment)[0]).toEqual({ outcome: 'did-it' });
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await tab.frame.getByRole('button', { name: 'Not yet' }).waitFor();
});

test('a plan that came from a colleague’s win is asked about once it is done: did it work?', async () => {
  const fromWin = commitment({ win: 'win-9', winTeam: 'payroll' });
  const [followUp, ...others] = items;
  const here = room(running({}, { items: [{ ...followUp!, commitments: [fromWin] }, ...others] }));
  const tab = await openRun(here, {
    answers: [
      answer(reportCommitment, { ...fromWin, state: 'closed', ended: 'did-it' }),
      answer(reportTry, win({ id: 'win-9', iTried: 'partly' })),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Did it' }).click();
  const asked = tab.frame.getByRole('group', {
    name: 'It came from a colleague’s win. Did it work for you?',
  });
  await asked.getByRole('button', { name: 'Partly' }).click();
  await tab.frame.getByText('Noted.', { exact: true }).waitFor();
  await expect
    .poll(() => tab.callsOf(reportTry))
    .toMatchObject([{ params: { team: 'payroll', win: 'win-9' }, body: { outcome: 'partly' } }]);
  expect(await tab.frame.getByRole('link', { name: 'Add a word for the next person' }).count()).toBe(0);
  await tab.readsAndFits(280, 1280);
});

test('a win is told with its question, and cheered on the spot', async () => {
  const here = room(running({ step: 1 }));
  const tab = await openRun(here, { answers: [answer(cheerWin, win({ cheered: true, cheers: 24 }))] });
  await tab.frame.getByText('Priya, what took long before, what did you type, and what came out?').waitFor();
  await tab.frame.getByText('Worked for 14 of 16 people').waitFor();
  await tab.frame.getByRole('button', { name: 'Cheer 23' }).click();
  await expect.poll(() => bodiesOf(tab, cheerWin)[0]).toEqual({ cheer: true });
});

test('who will try it is chosen from the team, with the moment in one’s own words; others confirm themselves', async () => {
  const here = room(running({ step: 2 }));
  const tab = await openRun(here, {
    answers: [
      answer(makeCommitment, ({ body }) =>
        commitment({ id: body.opId, state: body.user ? 'proposed' : 'open' }),
      ),
    ],
  });
  await tab.frame.getByRole('tab', { name: 'Who' }).click();
  await tab.frame.getByRole('button', { name: 'Change the words' }).click();
  await tab.frame.getByLabel('The moment that sets it off').fill('an applicant writes twice');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('button', { name: 'Priya Raman' }).click();
  await tab.frame.getByText('For others these are proposals.').waitFor();
  await tab.frame.getByRole('button', { name: 'Ines Moreau' }).click();
  await tab.frame.getByText('2 of 9').waitFor();
  await next(tab, 'Next: team pulse');
  await expect
    .poll(() => bodiesOf(tab, makeCommitment).map((body) => body.user))
    .toEqual(['priya', undefined]);
  await expect
    .poll(() => bodiesOf(tab, makeCommitment)[0])
    .toMatchObject({
      agenda: 'talent-weekly.2026-11-10',
      plan: {
        trigger: 'an applicant writes twice',
        useCase: 'candidate-replies',
        tool: 'microsoft-365-copilot',
      },
    });
});

test('a step is skipped with a reason, and carried to next time', async () => {
  const tab = await openRun(room(running()));
  await tab.frame.getByRole('button', { name: 'More for this step' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Skip this step' }).click();
  await tab.frame.getByLabel('Why? You can leave this empty.').fill('Both are away');
  await tab.page.keyboard.press('Enter');
  await heading(tab, 'Interview notes into a scorecard');
  await tab.frame.getByRole('button', { name: 'More for this step' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Carry to next time' }).click();
  await heading(tab, 'Reply to candidates in your own tone');
  await expect
    .poll(() => bodiesOf(tab, moveRun).map((body) => body.move))
    .toEqual([
      { do: 'skip', item: 'i1', reason: 'Both are away' },
      { do: 'carry', item: 'i2' },
    ]);
});

test('without a connection the steps go on and are sent later, in order and each once', async () => {
  const here = room(running());
  const tab = await openRun(here);
  await heading(tab, 'What happened since 3 November?');
  tab.api.add(cutOff(moveRun), cutOff(readAgenda), cutOff(readNextAgenda));
  await next(tab, 'Next: win');
  await heading(tab, 'Interview notes into a scorecard');
  await tab.frame.getByText(/No connection.*one step is kept/).waitFor();
  await next(tab, 'Next: use case');
  await tab.frame.getByText(/2 steps are kept and sent later/).waitFor();
  const tried = tab.callsOf(moveRun).length;
  tab.api.add(
    here.move,
    answer(readAgenda, () => here.read()),
    answer(readNextAgenda, () => here.read()),
  );
  await tab.frame.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect
    .poll(() =>
      bodiesOf(tab, moveRun)
        .slice(tried)
        .map((body) => body.move),
    )
    .toEqual([
      { do: 'go', step: 1 },
      { do: 'go', step: 2 },
    ]);
  const [first, ...others] = bodiesOf(tab, moveRun).map((body) => body.opId);
  expect(others.slice(0, tried)).toContain(first);
  await tab.frame.getByText(/No connection/).waitFor({ state: 'detached' });
  await heading(tab, 'Reply to candidates in your own tone');
});

test('a refused step is told, and the run shows what holds', async () => {
  const here = room(running());
  const tab = await openRun(here);
  tab.api.add(refuse(moveRun, { status: 409, code: 'conflict', title: 'The segment has ended.' }));
  await next(tab, 'Next: win');
  await tab.frame.getByText('That step was not taken: The segment has ended.').waitFor();
  await heading(tab, 'What happened since 3 November?');
});

test('at the end there is a line for each item and where the recap goes; then what was made', async () => {
  const priya = { id: 'priya', name: 'Priya Raman' };
  const made = commitment({
    id: 'm',
    person: priya,
    useCase: 'candidate-replies',
    state: 'proposed',
    mine: false,
  });
  const marks = { i1: { as: 'done' as const }, i2: { as: 'carried' as const }, i3: { as: 'done' as const } };
  const here = room(running({ step: 3, marks, made: [made] }, { now: secondsAfterStart(648) }));
  const tab = await openRun(here, {
    surface: 'team',
    page: 'run/team-talent/talent-weekly.2026-11-10',
    answers: [
      answer(finishRun, ({ body }) => {
        here.change({
          endedAt: here.read().now,
          ended: 'finished',
          recap: body.recap ? 'posted' : 'without',
          marks: { ...marks, i4: { as: 'done' } },
        });
        const ended: AgendaView = { ...here.read(), state: 'ended' };
        return ended;
      }),
    ],
  });
  await next(tab, 'Finish');
  await tab.frame.getByRole('heading', { name: /^Done in 10:4\d$/ }).waitFor();
  await tab.frame.getByText('Will try it: Priya').waitFor();
  await tab.frame.getByText('Carried to next time').waitFor();
  await tab.frame.getByText(/^The recap goes to General in Talent Acquisition/).waitFor();
  await tab.checkAccess();
  await next(tab, 'Finish and post recap');
  await tab.frame.getByText('The recap is in General.').waitFor();
  await tab.frame.getByText('Waits for Priya Raman to confirm').waitFor();
  await tab.frame.getByRole('link', { name: 'See the next agenda' }).waitFor();
  await expect.poll(() => bodiesOf(tab, finishRun)[0]).toEqual({ recap: true });
  await tab.checkAccess();
  tab.api.add(answer(markDefault, team()));
  await tab.frame.getByRole('button', { name: 'Mark as the way Talent Acquisition works' }).click();
  await expect
    .poll(() => tab.callsOf(markDefault))
    .toMatchObject([{ params: { useCase: 'candidate-replies' }, body: { isDefault: true } }]);
});

test('a run that ended by itself keeps its recap for a manager', async () => {
  const ended = running(
    { endedAt: secondsAfterStart(2400), ended: 'by-itself', recap: 'waiting' },
    { state: 'ended' },
  );
  const tab = await openRun(room(ended), {
    answers: [answer(finishRun, { ...ended, run: { ...ended.run, recap: 'posted' } })],
  });
  await tab.frame.getByRole('heading', { name: 'The segment ended by itself' }).waitFor();
  tab.api.add(
    answer(readNextAgenda, ended),
    answer(readAgenda, { ...ended, run: { ...ended.run, recap: 'posted' } }),
  );
  await tab.frame.getByRole('button', { name: 'Post recap' }).click();
  await tab.frame.getByText('The recap is in General.').waitFor();
});

test('before it starts the panel offers to start; while it loads there are boxes; failed says what is safe', async () => {
  const page = { surface: 'team', page: 'run/team-talent/x', team: talent.id, width: 300 } as const;
  const before = await openTab({
    ...page,
    answers: [answer(readMe, me()), answer(readAgenda, ready()), answer(startRun, running())],
  });
  await before.frame.getByRole('heading', { name: 'This segment has not started' }).waitFor();
  await before.frame.getByRole('button', { name: 'Start segment' }).click();
  await before.frame.getByRole('timer').waitFor();
  const loading = await openTab({ ...page, answers: [answer(readMe, me()), silent(readAgenda)] });
  await loading.frame.getByRole('status', { name: 'Loading' }).first().waitFor();
  const failed = await openTab({
    ...page,
    answers: [
      answer(readMe, me()),
      refuse(readAgenda, { status: 500, code: 'bug', title: 'Something went wrong.' }),
    ],
  });
  await failed.frame.getByText('The segment could not be loaded').waitFor();
});

test('every step reads in three themes and fits 280, 300 and 1280 px', async () => {
  const tab = await openRun(room(running()));
  await heading(tab, 'What happened since 3 November?');
  for (const name of ['Next: win', 'Next: use case', 'Next: prompt', 'Next: exercise', 'Next: who']) {
    await tab.readsAndFits(280, 300, 1280);
    await next(tab, name);
  }
  await tab.readsAndFits(280, 300, 1280);
  await next(tab, 'Next: team pulse');
  await next(tab, 'Finish');
  await tab.frame.getByRole('button', { name: 'Finish and post recap' }).waitFor();
  await tab.readsAndFits(280, 300, 1280);
});
