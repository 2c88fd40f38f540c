import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  MARCO,
  newOffice,
  NOOR,
  type Office,
  placeOf,
  PRIYA,
} from '../../../test/support/small-office.ts';
import { findToldWin } from '../../store/win/told-win-store.ts';
import { greetPerson } from '../person/greet-person.ts';
import type { Actor } from '../ports.ts';
import { joinTeam } from '../team/keep-roster.ts';
import { takeBackToldWin } from './answer-told-win.ts';
import { offerWin } from './offer-win.ts';
import { listTeamWins } from './read-wins.ts';
import { offeredTo, share, toldCards } from './told-win.fixture.ts';

const TEXT = 'Supplier calls are summed up in ten minutes.\nI paste my notes and ask for decisions first.';
const SOURCE = 'https://teams.microsoft.com/l/message/19:payroll@thread.tacv2/17';
const offer = (office: Office, opId = 'offer-0001', who: Actor = PRIYA, user: string = ANA.id) =>
  offerWin(office, who, 'payroll', { opId, user, line: 'Supplier calls', text: TEXT, source: SOURCE });

async function newOfficeWithChat(): Promise<Office> {
  const office = await newOffice();
  await greetPerson(office, ANA, placeOf('chat-of-ana'), 'en');
  return office;
}

test('a colleague’s message waits for its author, who shares it in their own name with the way back to it', async () => {
  const office = await newOfficeWithChat();
  const { told } = await offer(office);
  await office.settle();
  expect((await listTeamWins(office, MARCO, 'payroll')).wins).toEqual([]);
  expect(await offeredTo(office, ANA)).toHaveLength(1);
  expect(await offeredTo(office, PRIYA)).toEqual([]);
  expect(toldCards(office)).toMatchObject([{ at: '19:chat-of-ana', is: 'offered' }]);
  const both = await Promise.all([
    share(office, told.id, 'form-tab-1'),
    share(office, told.id, 'form-chat-1'),
  ]);
  expect(new Set(both.map(({ win }) => win.id)).size).toBe(1);
  const [shared, ...more] = (await listTeamWins(office, MARCO, 'payroll')).wins;
  expect(more).toEqual([]);
  expect(shared?.win).toMatchObject({ author: ANA.id, source: SOURCE });
  expect(shared?.win.toldIn).toBeUndefined();
});

test('asked twice, redelivered, or chosen again on the same message, it is one offer', async () => {
  const office = await newOfficeWithChat();
  office.failNext('after', ({ op, table }) => op === 'commit' && table === 'team');
  await Promise.all([offer(office), offer(office)]);
  await offer(office, 'offer-again');
  await office.settle();
  expect(await offeredTo(office, ANA)).toHaveLength(1);
  expect(toldCards(office)).toHaveLength(1);
});

test('without a link to its message a form that is sent again is one offer still', async () => {
  const office = await newOfficeWithChat();
  const asked = { opId: 'offer-0010', user: ANA.id, line: 'Supplier calls', text: TEXT };
  await Promise.all([1, 2].map(() => offerWin(office, PRIYA, 'payroll', asked)));
  await offerWin(office, PRIYA, 'payroll', asked);
  expect(await offeredTo(office, ANA)).toHaveLength(1);
});

test('what has ended keeps no word of the message', async () => {
  const office = await newOfficeWithChat();
  const { told } = await offer(office);
  await takeBackToldWin(office, PRIYA, 'payroll', told.id);
  const kept = (await findToldWin(office.tables, office.tenant, 'payroll', told.id))?.value;
  expect(JSON.stringify(kept)).not.toMatch(/Supplier|message/);
  expect(await offeredTo(office, ANA)).toEqual([]);
});

test('a message with an address or a number in it is not kept for its author to find', async () => {
  const office = await newOfficeWithChat();
  const text = 'Answered a.keller@example.com in ten minutes';
  await expect(
    offerWin(office, PRIYA, 'payroll', { opId: 'offer-0009', user: ANA.id, line: 'Answered', text }),
  ).rejects.toMatchObject({ phrase: { say: 'error:lineSensitive' } });
  expect(await offeredTo(office, ANA)).toEqual([]);
});

test('strangers ask nobody, and neither guests nor people elsewhere are asked', async () => {
  const office = await newOfficeWithChat();
  await joinTeam(office, 'payroll', [{ ...entryOf({ ...NOOR, id: 'gus', name: 'Gus' }), guest: true }]);
  await expect(offer(office, 'offer-0002', NOOR)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(offer(office, 'offer-0003', PRIYA, 'gus')).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(offer(office, 'offer-0004', PRIYA, NOOR.id)).rejects.toMatchObject({ code: 'not-found' });
  expect(await offeredTo(office, ANA)).toEqual([]);
});

test('one person asks for twenty messages in two weeks and no more', async () => {
  const office = await newOfficeWithChat();
  const ask = (nth: number) =>
    offerWin(office, PRIYA, 'payroll', {
      opId: `offer-${1000 + nth}`,
      user: ANA.id,
      line: 'A line',
      text: TEXT,
    });
  for (let nth = 0; nth < 20; nth += 1) await ask(nth);
  await expect(ask(20)).rejects.toMatchObject({ phrase: { say: 'error:tooManyOffered' } });
});
