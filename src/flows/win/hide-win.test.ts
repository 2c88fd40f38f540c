import { expect, test } from 'vitest';
import {
  ANA,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  placeOf,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Audience } from '../../domain/win/win.ts';
import { thisWeek } from '../home/this-week.ts';
import { sweep } from '../outbox/sweep.ts';
import { greetPerson } from '../person/greet-person.ts';
import { runDue } from '../planning/run-due.ts';
import type { Actor } from '../ports.ts';
import { readProgress } from '../progress/see-progress.ts';
import { editWin, restoreWin, withdrawWin } from './change-win.ts';
import { hideWin, showWin } from './hide-win.ts';
import { listTeamWins, listWins, readWin } from './read-wins.ts';
import { reportTry } from './report-try.ts';
import { searchAllWins, searchTeamWins } from './search-wins.ts';
import { shareWin } from './share-win.ts';

const WHY = { reason: 'confidential', words: 'The prompt names our margins' } as const;
const TITLE = 'Margins in ten minutes';

async function officeWithWin(audience: Audience = 'everyone'): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  await greetPerson(office, ANA, placeOf('chat-of-ana'), 'en');
  const asked = { opId: 'form-1', team: 'payroll', words: winWords(TITLE, { audience, task: 'reporting' }) };
  const { win } = await shareWin(office, ANA, asked);
  await office.settle();
  return { office, id: win.id };
}
const hide = (office: Office, id: string, who: Actor = MARCO) => hideWin(office, who, 'payroll', id, WHY);
const show = (office: Office, id: string, who: Actor = MARCO) => showWin(office, who, 'payroll', id);
const stateOf = async (office: Office, id: string) => (await readWin(office, ANA, 'payroll', id)).win.state;

/** Every place that lists wins, as colleagues look at them. */
async function everywhere(office: Office): Promise<string[]> {
  const reused = { among: 'all', order: 'reused' } as const;
  const task = { among: { by: 'task', value: 'reporting' }, order: 'newest' } as const;
  const pages = await Promise.all([
    listWins(office, NOOR),
    listWins(office, NOOR, { shelf: reused }),
    listWins(office, NOOR, { shelf: task }),
    searchAllWins(office, NOOR, { words: 'margins' }),
    ...[PRIYA, ANA, MARCO].flatMap((who) => [
      listTeamWins(office, who, 'payroll'),
      listTeamWins(office, who, 'payroll', { shelf: reused }),
      listTeamWins(office, who, 'payroll', { shelf: task }),
      searchTeamWins(office, who, 'payroll', { words: 'margins' }),
    ]),
  ]);
  return pages.map(({ wins }) => wins.map(({ win }) => win.title).join());
}
const cardsOf = (office: Office, kind: 'win' | 'hidden-win') =>
  office.cards.flatMap(({ message, place, updated }) =>
    message?.kind === kind
      ? [{ state: message.win.win.state, isUpdate: updated !== undefined, at: place.conversation }]
      : [],
  );

test('a hidden win is gone from every gallery, shelf and search when the moderator is answered, and comes back', async () => {
  const { office, id } = await officeWithWin();
  expect(new Set(await everywhere(office))).toEqual(new Set([TITLE]));
  await hide(office, id);
  expect(new Set(await everywhere(office))).toEqual(new Set(['']));
  await expect(readWin(office, PRIYA, 'payroll', id)).rejects.toMatchObject({ code: 'gone' });
  await expect(readWin(office, NOOR, 'payroll', id)).rejects.toMatchObject({ code: 'gone' });
  await show(office, id);
  expect(new Set(await everywhere(office))).toEqual(new Set([TITLE]));
});

test('its author reads why and from whom, on its page and in their own chat, and is told when it is back', async () => {
  const { office, id } = await officeWithWin();
  await hide(office, id);
  await office.settle();
  expect((await readWin(office, ANA, 'payroll', id)).win.hidden).toMatchObject({
    ...WHY,
    by: { id: 'marco', name: MARCO.name },
    as: 'manager',
  });
  expect(cardsOf(office, 'hidden-win')).toEqual([{ state: 'hidden', isUpdate: false, at: '19:chat-of-ana' }]);
  await show(office, id);
  await office.settle();
  expect(cardsOf(office, 'hidden-win').at(-1)).toMatchObject({ state: 'shared', isUpdate: true });
  expect((await readWin(office, ANA, 'payroll', id)).win.hidden).toBeUndefined();
});

test('its author finds it in their week, also without a chat, for two weeks; nobody else does', async () => {
  const { office, id } = await officeWithWin();
  const told = async (who: Actor) => (await thisWeek(office, who)).hidden.map((win) => win.title);
  expect(await told(ANA)).toEqual([]);
  await hide(office, id);
  expect([await told(ANA), await told(PRIYA), await told(MARCO)]).toEqual([[TITLE], [], []]);
  minutesLater(office, 15 * 24 * 60);
  expect(await told(ANA)).toEqual([]);
});

test('the card in the channel is emptied in place, also when the process died after its answer', async () => {
  const { office, id } = await officeWithWin();
  await hide(office, id);
  // The process dies here: nothing after the answer is done.
  minutesLater(office, 0.5);
  await runDue(office);
  expect(cardsOf(office, 'win').map(({ isUpdate, state }) => [state, isUpdate])).toEqual([
    ['shared', false],
    ['hidden', true],
  ]);
});

test('acts stay: no figure of a week moves when a win is hidden, and a tried-it stays with who tried', async () => {
  const { office, id } = await officeWithWin();
  await reportTry(office, PRIYA, 'payroll', id, { outcome: 'worked' });
  await office.settle();
  const before = (await readProgress(office, ANA, 'payroll', 1)).weeks;
  await hide(office, id);
  await office.settle();
  minutesLater(office, 1);
  await sweep(office);
  expect((await readProgress(office, ANA, 'payroll', 1)).weeks).toEqual(before);
  expect(before.at(-1)).toMatchObject({ wins: 1, active: { n: 2 } });
  expect((await readWin(office, ANA, 'payroll', id)).counts.worked).toBe(1);
});

test('hidden twice, at once or by two moderators, it is hidden once with the first reason and told once', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([hide(office, id), hide(office, id)]);
  await hideWin(office, EVA, 'payroll', id, { reason: 'double' });
  await office.settle();
  const told = cardsOf(office, 'hidden-win').filter(({ isUpdate }) => !isUpdate);
  const { hidden, rev } = (await readWin(office, ANA, 'payroll', id)).win;
  expect([hidden?.reason, rev, told.length]).toEqual(['confidential', 2, 1]);
  await show(office, id);
  await show(office, id);
  expect((await readWin(office, ANA, 'payroll', id)).win.rev).toBe(3);
});

test('a manager hides in their team, an editor what is for everyone; nobody else does, and nobody their own', async () => {
  const { office, id } = await officeWithWin();
  for (const who of [PRIYA, NOOR, ANA]) {
    await expect(hide(office, id, who)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await stateOf(office, id)).toBe('shared');
  }
  await hide(office, id, EVA);
  await expect(show(office, id, ANA)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(show(office, id, PRIYA)).rejects.toMatchObject({ code: 'gone' });
  // What was hidden from everyone is not brought back by a team.
  await expect(show(office, id, MARCO)).rejects.toMatchObject({ phrase: { say: 'error:hiddenByEditor' } });
  expect(await stateOf(office, id)).toBe('hidden');
  await show(office, id, EVA);
  expect(await stateOf(office, id)).toBe('shared');

  const own = await shareWin(office, MARCO, { opId: 'm-1', team: 'payroll', words: winWords('My own') });
  await expect(hide(office, own.win.id)).rejects.toMatchObject({ phrase: { say: 'error:moderatorsOnly' } });
});

test('a win for a team is none of an editor’s outside it, and a diary entry is nobody’s', async () => {
  const { office, id } = await officeWithWin('team');
  await expect(hide(office, id, EVA)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await stateOf(office, id)).toBe('shared');
  const diary = await officeWithWin('me');
  await expect(hide(diary.office, diary.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('its author mends a hidden win, and it stays hidden; withdrawn and taken back it is hidden still', async () => {
  const { office, id } = await officeWithWin();
  await hide(office, id);
  await editWin(office, ANA, 'payroll', id, winWords('Without margins', { audience: 'everyone' }));
  expect(await stateOf(office, id)).toBe('hidden');
  await withdrawWin(office, ANA, 'payroll', id);
  const week = async () => (await readProgress(office, ANA, 'payroll', 1)).weeks.at(-1);
  expect(await week()).toMatchObject({ wins: 0, active: { n: 0 } });
  await expect(show(office, id)).rejects.toMatchObject({ code: 'gone' });
  await restoreWin(office, ANA, 'payroll', id);
  expect([await stateOf(office, id), new Set(await everywhere(office))]).toEqual(['hidden', new Set([''])]);
  expect(await week()).toMatchObject({ wins: 1, active: { n: 1 } });
});

test('a reason does not repeat an address or a number', async () => {
  const { office, id } = await officeWithWin();
  const words = 'It names jane.roe@example.com';
  await expect(
    (async () => hideWin(office, MARCO, 'payroll', id, { reason: 'personal', words }))(),
  ).rejects.toMatchObject({ phrase: { say: 'error:reasonSensitive' } });
  expect(await stateOf(office, id)).toBe('shared');
});
