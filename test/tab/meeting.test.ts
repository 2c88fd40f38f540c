import { expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { startRun } from '../../src/contract/run.ts';
import { linkMeeting, readMeeting } from '../../src/contract/meeting.ts';
import { readMe } from '../../src/contract/person.ts';
import { agenda, employee, me, payroll, talent } from './fixtures.ts';
import { answer, openTab, refuse } from './open-tab.ts';

test('a meeting outside a channel asks which team is meeting, and shows no tabs', async () => {
  const tab = await openTab({
    surface: 'sidePanel',
    width: 300,
    answers: [answer(readMe, me()), answer(readNextAgenda, agenda()), answer(readAgenda, agenda())],
  });
  await tab.frame.getByRole('heading', { name: 'Which team is meeting?' }).waitFor();
  expect(await tab.frame.getByRole('navigation').count()).toBe(0);
  await tab.checkAccess();
  await tab.frame.getByRole('button', { name: 'Talent Acquisition' }).click();
  await expect
    .poll(() => tab.callsOf(readNextAgenda)[0]?.params, { timeout: 8_000 })
    .toEqual({ team: talent.id });
});

const CHAT = '19:meeting_abc@thread.v2';
const inChat = { surface: 'sidePanel', chat: CHAT, width: 300 } as const;

test('the team chosen in a meeting’s chat is kept, so that it opens at once next time', async () => {
  const tab = await openTab({
    ...inChat,
    answers: [
      answer(readMe, me()),
      answer(readMeeting, {}),
      answer(linkMeeting, { team: talent }),
      answer(readNextAgenda, agenda()),
      answer(readAgenda, agenda()),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Talent Acquisition' }).click();
  await expect.poll(() => tab.callsOf(linkMeeting)[0]?.params).toEqual({ team: talent.id, chat: CHAT });
  await expect.poll(() => tab.callsOf(readNextAgenda)[0]?.params).toEqual({ team: talent.id });
});

test('a chat that was linked opens on its team at once, and a start there names the chat', async () => {
  const tab = await openTab({
    ...inChat,
    answers: [
      answer(readMe, me()),
      answer(readMeeting, { team: payroll }),
      answer(readNextAgenda, agenda({ team: payroll })),
      answer(readAgenda, agenda({ team: payroll })),
      answer(startRun, agenda({ team: payroll })),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Start segment' }).click();
  await expect.poll(() => tab.callsOf(startRun)[0]?.query).toEqual({ chat: CHAT });
  expect(tab.callsOf(readNextAgenda)[0]?.params).toEqual({ team: payroll.id });
});

test('where another team meets, I may still look at mine', async () => {
  const tab = await openTab({
    ...inChat,
    answers: [
      answer(readMe, me()),
      refuse(readMeeting, { status: 403, code: 'not-allowed', title: 'This is for members of the team' }),
    ],
  });
  await tab.frame.getByRole('heading', { name: 'Which team is meeting?' }).waitFor();
});

test('a channel meeting opens on the agenda of its team at once', async () => {
  const tab = await openTab({
    surface: 'sidePanel',
    team: payroll.id,
    width: 300,
    answers: [
      answer(readMe, me()),
      answer(readNextAgenda, agenda({ team: payroll })),
      answer(readAgenda, agenda({ team: payroll })),
    ],
  });
  await expect
    .poll(() => tab.callsOf(readNextAgenda)[0]?.params, { timeout: 8_000 })
    .toEqual({ team: payroll.id });
});

test('without any team the side panel says what to do', async () => {
  const tab = await openTab({ surface: 'sidePanel', answers: [answer(readMe, employee({ teams: [] }))] });
  await tab.frame.getByText('None of your teams has the app yet').waitFor();
});

test('an agenda that cannot be read in the meeting says so', async () => {
  const tab = await openTab({
    surface: 'sidePanel',
    team: talent.id,
    answers: [
      answer(readMe, me()),
      refuse(readNextAgenda, { status: 500, code: 'bug', title: 'Something went wrong.' }),
    ],
  });
  await tab.frame.getByText('The agenda of this meeting could not be loaded').waitFor();
});
