import { expect, test } from 'vitest';
import {
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  winWords,
} from '../../../test/support/small-office.ts';
import { postAgenda } from '../agenda/change-agenda.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { finishRun, startRun } from '../agenda/run-agenda.ts';
import { runDue } from '../planning/run-due.ts';
import { editWin, restoreWin, withdrawWin } from '../win/change-win.ts';
import { hideWin, showWin } from '../win/hide-win.ts';
import { shareWin } from '../win/share-win.ts';

const TITLE = 'Half an hour less for every advert';
const words = winWords(TITLE, { audience: 'everyone', prompt: 'Draft it.' });

/** Noor's team shares a win with everyone, and payroll's agenda names it. */
async function told() {
  const office = await newOffice();
  const { win } = await shareWin(office, NOOR, { opId: 'win-0001', team: 'talent', words });
  await office.settle();
  minutesLater(office, 1);
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen?.items.some((item) => item.win?.win.id === win.id)) throw new Error('it is on the agenda');
  return { office, win: win.id, agenda: seen.agenda.id };
}

/** What the newest card of a kind says of wins in payroll's channel. */
function said(office: Office, kind: 'agenda' | 'recap'): string[] {
  const messages = office.cards.flatMap(({ message }) => {
    if (message?.kind === 'recap' && kind === 'recap') return [message.recap.agenda];
    return message?.kind === 'agenda' && kind === 'agenda' ? [message.agenda] : [];
  });
  return messages.at(-1)?.items.flatMap(({ win }) => (win ? [win.win.title] : [])) ?? ['no card'];
}

async function post(office: Office, agenda: string): Promise<void> {
  await postAgenda(office, MARCO, 'payroll', agenda);
  await office.settle();
}

test('a win that is withdrawn leaves the agenda another team has posted, and is back when it is restored', async () => {
  const { agenda, office, win } = await told();
  await post(office, agenda);
  expect(said(office, 'agenda')).toEqual([TITLE]);
  await withdrawWin(office, NOOR, 'talent', win);
  await office.settle();
  expect(said(office, 'agenda')).toEqual([]);
  await restoreWin(office, NOOR, 'talent', win);
  await office.settle();
  expect(said(office, 'agenda')).toEqual([TITLE]);
});

test('a win that is hidden or edited later is so in the recap of the segment it was told in', async () => {
  const { agenda, office, win } = await told();
  await startRun(office, MARCO, 'payroll', agenda);
  await finishRun(office, MARCO, 'payroll', agenda, { recap: true });
  await office.settle();
  expect(said(office, 'recap')).toEqual([TITLE]);
  await hideWin(office, EVA, 'talent', win, { reason: 'personal' });
  await office.settle();
  expect(said(office, 'recap')).toEqual([]);
  await showWin(office, EVA, 'talent', win);
  await editWin(office, NOOR, 'talent', win, { ...words, title: 'In other words' });
  await office.settle();
  expect(said(office, 'recap')).toEqual(['In other words']);
});

test('a process that dies right after the answer of a withdrawal leaves no card that says it', async () => {
  const { agenda, office, win } = await told();
  await post(office, agenda);
  await withdrawWin(office, NOOR, 'talent', win);
  // What was put off until after the answer is never done.
  minutesLater(office, 1);
  await runDue(office);
  expect(said(office, 'agenda')).toEqual([]);
});

test('a process that dies before it has noted what a card says has not sent it', async () => {
  const { agenda, office, win } = await told();
  office.failNext('crash-before', (call) => call.op === 'commit' && call.partition.includes('talent'));
  await postAgenda(office, MARCO, 'payroll', agenda);
  await office.settle().catch(() => undefined);
  expect(said(office, 'agenda')).toEqual(['no card']);
  await withdrawWin(office, NOOR, 'talent', win);
  await office.settle();
  minutesLater(office, 1);
  await runDue(office);
  expect(said(office, 'agenda').filter((title) => title === TITLE)).toEqual([]);
});

test('a card that came to name a win only when it was drawn anew is found as well', async () => {
  const { agenda, office, win } = await told();
  await hideWin(office, EVA, 'talent', win, { reason: 'personal' });
  await post(office, agenda);
  expect(said(office, 'agenda')).toEqual([]);
  await showWin(office, EVA, 'talent', win);
  await post(office, agenda);
  expect(said(office, 'agenda')).toEqual([TITLE]);
  await withdrawWin(office, NOOR, 'talent', win);
  await office.settle();
  expect(said(office, 'agenda')).toEqual([]);
});
