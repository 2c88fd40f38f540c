import { expect, test } from 'vitest';
import { ANA, entryOf, MARCO, NOOR, placeOf, PRIYA } from '../../../test/support/small-office.ts';
import { finishRun, moveRun } from '../agenda/run-agenda.ts';
import { forgetReference, greetPerson } from '../person/greet-person.ts';
import { sweep } from '../outbox/sweep.ts';
import { joinTeam, leaveTeam } from '../team/keep-roster.ts';
import { takeBackToldWin } from './answer-told-win.ts';
import { noteToldWin } from './note-told-win.ts';
import {
  LINE,
  note,
  offeredTo,
  officeInRun,
  officeWithOffer,
  seenInRun,
  toldCards,
} from './told-win.fixture.ts';

test('a win told aloud is offered to its author, and nobody but the two knows of it', async () => {
  const { office, agenda } = await officeWithOffer();
  expect(await offeredTo(office, ANA)).toEqual([LINE]);
  expect(await offeredTo(office, MARCO)).toEqual([]);
  expect(await offeredTo(office, PRIYA)).toEqual([]);
  expect(await seenInRun(office, MARCO, agenda)).toEqual([LINE]);
  expect(await seenInRun(office, ANA, agenda)).toEqual([LINE]);
  expect(await seenInRun(office, PRIYA, agenda)).toEqual([]);
});

test('a double click, and a repeat after an answer that was lost, are one offer', async () => {
  const { office, agenda } = await officeInRun();
  office.failNext(
    'after',
    ({ op, partition, table }) => op === 'commit' && table === 'team' && partition.endsWith('payroll'),
  );
  await Promise.all([note(office, agenda), note(office, agenda)]);
  await note(office, agenda);
  await office.settle();
  expect(await offeredTo(office, ANA)).toEqual([LINE]);
  expect(toldCards(office)).toHaveLength(1);
});

test('a line with an address in it is refused before it is kept', async () => {
  const { office, agenda } = await officeInRun();
  const asked = { opId: 'told-0009', agenda, user: ANA.id, line: 'Wrote to a.keller@example.com' };
  await expect(noteToldWin(office, MARCO, 'payroll', asked)).rejects.toMatchObject({
    phrase: { say: 'error:lineSensitive' },
  });
  expect(await offeredTo(office, ANA)).toEqual([]);
});

test('what was taken back does not come again with a late repeat', async () => {
  const { office, agenda, id } = await officeWithOffer();
  await takeBackToldWin(office, MARCO, 'payroll', id);
  await note(office, agenda);
  expect(await offeredTo(office, ANA)).toEqual([]);
});

test('the bot says it once, in the author’s own chat', async () => {
  const { office } = await officeWithOffer();
  await sweep(office);
  await sweep(office);
  expect(toldCards(office)).toEqual([{ is: 'offered', at: '19:chat-of-ana', updated: undefined }]);
});

test('whoever has no chat with the bot, or removed it, finds the offer in their week only', async () => {
  const { office, agenda } = await officeInRun();
  await note(office, agenda, 'told-priya', MARCO, PRIYA.id);
  await forgetReference(office, ANA);
  await note(office, agenda);
  await office.settle();
  expect(toldCards(office)).toEqual([]);
  expect([await offeredTo(office, PRIYA), await offeredTo(office, ANA)]).toEqual([[LINE], [LINE]]);
});

test('a message that could not be delivered before the app was removed from the chat goes nowhere else', async () => {
  const { office, agenda } = await officeInRun();
  await note(office, agenda);
  await forgetReference(office, ANA);
  await office.settle();
  await sweep(office);
  expect(toldCards(office)).toEqual([]);
});

test('the bot tells a person of two offers a week; the third is in their week', async () => {
  const { office, agenda } = await officeInRun();
  for (const opId of ['told-0001', 'told-0002', 'told-0003']) await note(office, agenda, opId);
  await office.settle();
  expect(toldCards(office)).toHaveLength(2);
  expect(await offeredTo(office, ANA)).toHaveLength(3);
});

test('who leads may tell a win of their own: it waits in their week, without a message', async () => {
  const { office, agenda } = await officeInRun();
  await greetPerson(office, MARCO, placeOf('chat-of-marco'), 'en');
  await note(office, agenda, 'told-own1', MARCO, MARCO.id);
  await office.settle();
  expect(await offeredTo(office, MARCO)).toEqual([LINE]);
  expect(toldCards(office)).toEqual([]);
});

test('only who leads notes a win: a manager, or whoever holds the helm of this run', async () => {
  const { office, agenda } = await officeInRun();
  const refused = { code: 'not-allowed' };
  await expect(note(office, agenda, 'told-0002', PRIYA)).rejects.toMatchObject(refused);
  await expect(note(office, agenda, 'told-0003', NOOR)).rejects.toMatchObject(refused);
  const give = { opId: 'give-0001', move: { do: 'give-helm' as const, to: PRIYA.id } };
  await moveRun(office, MARCO, 'payroll', agenda, give);
  await note(office, agenda, 'told-0004', PRIYA);
  expect(await offeredTo(office, ANA)).toEqual([LINE]);
});

test('a guest, and whoever left the team, is not offered a win', async () => {
  const { office, agenda } = await officeInRun();
  const gus = { ...entryOf({ ...ANA, id: 'gus', name: 'Gus' }), guest: true };
  await joinTeam(office, 'payroll', [gus]);
  await leaveTeam(office, 'payroll', [PRIYA.id]);
  await expect(note(office, agenda, 'told-0002', MARCO, 'gus')).rejects.toMatchObject({
    phrase: { say: 'error:toldByGuest' },
  });
  await expect(note(office, agenda, 'told-0003', MARCO, PRIYA.id)).rejects.toMatchObject({
    phrase: { say: 'error:personNotHere' },
  });
  expect(await seenInRun(office, MARCO, agenda)).toEqual([]);
});

test('a win is noted in a segment that runs, or for a day after it, and no segment takes hundreds', async () => {
  const { office, agenda } = await officeInRun();
  await finishRun(office, MARCO, 'payroll', agenda, { recap: false });
  for (let nth = 0; nth < 20; nth += 1) await note(office, agenda, `told-${1000 + nth}`);
  await expect(note(office, agenda, 'told-9999')).rejects.toMatchObject({
    phrase: { say: 'error:tooManyTold' },
  });
  office.setClock(new Date(office.clock().getTime() + 25 * 3_600_000));
  await expect(note(office, agenda, 'told-9998')).rejects.toMatchObject({
    phrase: { say: 'error:correctedTooLate' },
  });
  const none = { opId: 'told-9997', agenda: 'hand-x.2026-11-25', user: ANA.id, line: LINE };
  await expect(noteToldWin(office, MARCO, 'payroll', none)).rejects.toMatchObject({ code: 'not-found' });
});
