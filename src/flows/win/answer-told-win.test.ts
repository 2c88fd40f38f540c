import { expect, test } from 'vitest';
import { ANA, MARCO, minutesLater, NOOR, PRIYA, type Office } from '../../../test/support/small-office.ts';
import { finishRun } from '../agenda/run-agenda.ts';
import { runDue } from '../planning/run-due.ts';
import { uninstallFromTeam } from '../team/install-team.ts';
import { leaveTeam } from '../team/keep-roster.ts';
import { findToldWin } from '../../store/win/told-win-store.ts';
import { discardToldWin, takeBackToldWin } from './answer-told-win.ts';
import { editWin, withdrawWin } from './change-win.ts';
import { listTeamWins } from './read-wins.ts';
import { winWords } from '../../../test/support/small-office.ts';
import {
  LINE,
  namedInRecaps,
  offeredTo,
  officeWithOffer,
  seenInRun,
  share,
  toldCards,
} from './told-win.fixture.ts';

const wins = async (office: Office) =>
  (await listTeamWins(office, PRIYA, 'payroll')).wins.map(({ win }) => win.author);
const discard = (office: Office, id: string, who = ANA) => discardToldWin(office, who, 'payroll', id);
const takeBack = (office: Office, id: string, who = MARCO) => takeBackToldWin(office, who, 'payroll', id);

test('shared from the tab and from chat at once it is one win, and the offer is gone', async () => {
  const { office, agenda, id } = await officeWithOffer();
  const both = await Promise.all([share(office, id, 'form-in-tab'), share(office, id, 'form-in-chat')]);
  const again = await share(office, id, 'form-on-phone');
  await office.settle();
  expect(new Set([...both, again].map(({ win }) => win.id)).size).toBe(1);
  expect(await wins(office)).toEqual(['ana']);
  expect([await offeredTo(office, ANA), await seenInRun(office, MARCO, agenda)]).toEqual([[], []]);
});

test('the card in the author’s chat becomes the receipt of the win, wherever it was shared', async () => {
  const { office, id } = await officeWithOffer();
  await share(office, id, 'form-in-tab');
  await office.settle();
  expect(toldCards(office).map(({ at, is }) => [at, is])).toEqual([
    ['19:chat-of-ana', 'offered'],
    ['19:chat-of-ana', 'shared'],
  ]);
});

test('discarding is safe to repeat, keeps no words, and closes the card in chat', async () => {
  const { office, agenda, id } = await officeWithOffer();
  await Promise.all([discard(office, id), discard(office, id)]);
  await discard(office, id);
  await office.settle();
  expect([await offeredTo(office, ANA), await seenInRun(office, MARCO, agenda)]).toEqual([[], []]);
  expect((await findToldWin(office.tables, office.tenant, 'payroll', id))?.value.line).toBe('');
  expect(toldCards(office).at(-1)?.is).toBe('over');
  await expect(share(office, id, 'form-too-late')).rejects.toMatchObject({ code: 'gone' });
  expect(await wins(office)).toEqual([]);
});

test('of discarding and sharing at once exactly one comes about', async () => {
  for (const order of [0, 1]) {
    const { office, id } = await officeWithOffer();
    const asked = [() => share(office, id, 'form-racing'), () => discard(office, id)];
    if (order === 1) asked.reverse();
    const ended = await Promise.allSettled(asked.map((ask) => ask()));
    const state = (await findToldWin(office.tables, office.tenant, 'payroll', id))?.value.state;
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await wins(office)).toEqual(state === 'shared' ? ['ana'] : []);
    expect(['shared', 'discarded']).toContain(state);
  }
});

test('who noted it takes it back until it is answered, and is not told what the answer was', async () => {
  const first = await officeWithOffer();
  await takeBack(first.office, first.id);
  await takeBack(first.office, first.id);
  await expect(share(first.office, first.id, 'form-too-late')).rejects.toMatchObject({ code: 'gone' });
  await discard(first.office, first.id);
  for (const answer of [discard, (office: Office, id: string) => share(office, id, 'form-one', ANA, 'me')]) {
    const { office, id } = await officeWithOffer();
    await answer(office, id);
    await expect(takeBack(office, id)).rejects.toMatchObject({ phrase: { say: 'error:alreadyAnswered' } });
  }
});

test('nobody answers for another: to others it is not there', async () => {
  const { office, id } = await officeWithOffer();
  for (const who of [PRIYA, NOOR]) {
    await expect(discard(office, id, who)).rejects.toMatchObject({ code: 'not-found' });
    await expect(takeBack(office, id, who)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(share(office, id, 'form-of-priya', PRIYA)).rejects.toMatchObject({ code: 'not-found' });
  await expect(share(office, id, 'form-of-noor1', NOOR)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(discard(office, id, MARCO)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(share(office, id, 'form-of-marco', MARCO)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(takeBack(office, id, ANA)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await offeredTo(office, ANA)).toEqual([LINE]);
});

test('the recap names a told win once it is shared, and follows when it is edited or withdrawn', async () => {
  const { office, agenda, id } = await officeWithOffer();
  await finishRun(office, MARCO, 'payroll', agenda, { recap: true });
  await office.settle();
  expect(namedInRecaps(office)).toEqual([{ isUpdate: false, told: [] }]);
  minutesLater(office, 2);
  const { win } = await share(office, id, 'form-0001');
  await office.settle();
  expect(namedInRecaps(office).at(-1)).toEqual({ isUpdate: true, told: [LINE] });
  minutesLater(office, 2);
  await editWin(office, ANA, 'payroll', win.id, winWords('Summed up at once'));
  await office.settle();
  expect(namedInRecaps(office).at(-1)).toEqual({ isUpdate: true, told: ['Summed up at once'] });
  minutesLater(office, 2);
  await withdrawWin(office, ANA, 'payroll', win.id);
  await office.settle();
  expect(namedInRecaps(office).at(-1)).toEqual({ isUpdate: true, told: [] });
  expect(namedInRecaps(office).filter(({ isUpdate }) => !isUpdate)).toHaveLength(1);
});

test('kept for the author alone, it is in no recap', async () => {
  const { office, agenda, id } = await officeWithOffer();
  await share(office, id, 'form-0001', ANA, 'me');
  await finishRun(office, MARCO, 'payroll', agenda, { recap: true });
  await office.settle();
  expect(namedInRecaps(office)).toEqual([{ isUpdate: false, told: [] }]);
});

test('whoever leaves the team is offered nothing of it, and may still discard; the noter may take it back', async () => {
  const { office, agenda, id } = await officeWithOffer();
  await leaveTeam(office, 'payroll', [ANA.id]);
  expect(await offeredTo(office, ANA)).toEqual([]);
  await expect(share(office, id, 'form-0001')).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await seenInRun(office, MARCO, agenda)).toEqual([LINE]);
  await discard(office, id);
  expect(await seenInRun(office, MARCO, agenda)).toEqual([]);
});

test('a team that removed the app keeps its offers, and a shared one is posted nowhere', async () => {
  const { office, id } = await officeWithOffer();
  await uninstallFromTeam(office, 'payroll');
  await share(office, id, 'form-0001');
  await office.settle();
  expect(await wins(office)).toEqual(['ana']);
  expect(office.cards.filter(({ message }) => message?.kind === 'win')).toEqual([]);
});

test('an offer nobody answers is gone after two weeks, in the week, in the run, in chat and in the storage', async () => {
  const { office, agenda, id } = await officeWithOffer();
  minutesLater(office, 14 * 1440 + 1);
  expect([await offeredTo(office, ANA), await seenInRun(office, MARCO, agenda)]).toEqual([[], []]);
  await expect(share(office, id, 'form-0001')).rejects.toMatchObject({ code: 'gone' });
  for (let nth = 0; nth < 3; nth += 1) await runDue(office);
  await office.settle();
  expect(await findToldWin(office.tables, office.tenant, 'payroll', id)).toBeUndefined();
  expect(toldCards(office).at(-1)?.is).toBe('over');
});
