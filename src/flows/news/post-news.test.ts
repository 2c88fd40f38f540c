import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, minutesLater, newOffice, NOOR, PRIYA } from '../../../test/support/small-office.ts';
import { thisWeek } from '../home/this-week.ts';
import { chooseHome } from '../person/choose-home.ts';
import { forgetReference } from '../person/greet-person.ts';
import { runDue } from '../planning/run-due.ts';
import { leaveTeam } from '../team/keep-roster.ts';
import { withdrawWin } from '../win/change-win.ts';
import { cheerWin } from '../win/cheer-win.ts';
import { featureWin } from '../win/feature-win.ts';
import { hideWin } from '../win/hide-win.ts';
import { promoteWin } from '../win/promote-win.ts';
import { takeBackTry } from '../win/report-try.ts';
import {
  MONDAY,
  newsCards,
  newsRead,
  NEXT_MONDAY,
  officeOfAuthor,
  passTo,
  placesOf,
  report,
  share,
  WEDNESDAY,
} from './news.fixture.ts';
import { mute } from './mute-news.ts';
import { postNews } from './post-news.ts';

const REFUSED = { is: 'refused', gone: false } as const;
const one = (title: string, worked: string[], partly = 0, didNot = 0) => ({ title, worked, partly, didNot });

test('what came of an author’s wins in all their teams is one card, on the next working day at ten', async () => {
  const office = await officeOfAuthor();
  const [payslips, adverts] = [await share(office, 'Payslips'), await share(office, 'Adverts', 'talent')];
  await report(office, adverts, { team: 'talent', who: NOOR, outcome: 'did-not', word: 'Too long.' });
  await report(office, payslips);
  await report(office, payslips, { who: MARCO, outcome: 'partly' });
  await cheerWin(office, MARCO, 'payroll', payslips, true);
  await office.settle();
  await passTo(office, new Date(WEDNESDAY.getTime() - 60_000));
  expect(newsCards(office)).toEqual([]);
  await passTo(office, WEDNESDAY);
  await Promise.all([runDue(office), runDue(office), postNews(office, ANA.id)]);
  expect(newsCards(office).map(({ to }) => to)).toEqual(['19:chat-of-ana']);
  expect(newsRead(office)).toEqual([[one('Payslips', ['Priya'], 1), one('Adverts', [], 0, 1)]]);
  const [card] = newsCards(office);
  expect(card?.news.wins[0]?.news.cheers).toBe(1);
  expect(card?.news.wins[1]?.news.said).toEqual([{ name: 'Noor', outcome: 'did-not', word: 'Too long.' }]);
  await passTo(office, NEXT_MONDAY);
  expect(newsCards(office)).toHaveLength(1);
});

test('news comes once a week: what comes in after it waits for Monday, and nothing is told twice', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win);
  await passTo(office, WEDNESDAY);
  await report(office, win, { who: MARCO, outcome: 'partly' });
  await passTo(office, new Date('2026-11-29T12:00:00Z'));
  expect(newsRead(office)).toEqual([[one('Payslips', ['Priya'])]]);
  expect((await thisWeek(office, ANA)).reused).toMatchObject([{ people: 2, worked: 1 }]);
  await passTo(office, MONDAY);
  expect(newsRead(office).slice(1)).toEqual([[one('Payslips', [], 1)]]);
  await passTo(office, NEXT_MONDAY);
  expect(newsCards(office)).toHaveLength(2);
});

test('news comes last: where two questions took the week’s places it waits, and leaves a place for a question itself', async () => {
  const office = await officeOfAuthor();
  const [first, second, third] = [
    await share(office, 'First'),
    await share(office, 'Second'),
    await share(office, 'Third'),
  ];
  for (const win of [first, second]) await promoteWin(office, EVA, 'payroll', win);
  await report(office, third);
  await passTo(office, new Date('2026-11-27T12:00:00Z'));
  expect(await placesOf(office)).toEqual(['promotion', 'promotion']);
  expect(newsCards(office)).toEqual([]);
  expect((await thisWeek(office, ANA)).reused).toMatchObject([{ win: { title: 'Third' } }]);
  await passTo(office, MONDAY);
  expect(newsRead(office)).toEqual([[one('Third', ['Priya'])]]);
  await promoteWin(office, EVA, 'payroll', third);
  await office.settle();
  expect(await placesOf(office, '2026-W49')).toEqual(['author-news', 'promotion']);
});

test('a win that is withdrawn or hidden is not named, whenever that happens before the card is drawn', async () => {
  const office = await officeOfAuthor();
  const wins: string[] = [];
  for (const title of ['Withdrawn', 'Hidden', 'Late', 'Stays']) wins.push(await share(office, title));
  for (const win of wins) await report(office, win);
  await withdrawWin(office, ANA, 'payroll', wins[0] ?? '');
  await hideWin(office, MARCO, 'payroll', wins[1] ?? '', { reason: 'misleading' });
  await office.settle();
  office.setClock(WEDNESDAY);
  // Planned, and refused by the channel at first.
  await postNews(
    { ...office, connector: { ...office.connector, post: () => Promise.resolve(REFUSED) } },
    ANA.id,
  );
  await withdrawWin(office, ANA, 'payroll', wins[2] ?? '');
  minutesLater(office, 1);
  await runDue(office);
  expect(newsRead(office)).toEqual([[one('Stays', ['Priya'])]]);
});

test('where nothing is left to tell there is no card, and no place is taken', async () => {
  const office = await officeOfAuthor();
  const [withdrawn, takenBack, cheered] = [
    await share(office, 'Withdrawn'),
    await share(office, 'Taken back'),
    await share(office, 'Cheered'),
  ];
  for (const win of [withdrawn, takenBack]) await report(office, win);
  await cheerWin(office, PRIYA, 'payroll', cheered, true);
  await withdrawWin(office, ANA, 'payroll', withdrawn);
  await takeBackTry(office, PRIYA, 'payroll', takenBack);
  await passTo(office, NEXT_MONDAY);
  expect(newsCards(office)).toEqual([]);
  expect([await placesOf(office), await placesOf(office, '2026-W49')]).toEqual([[], []]);
});

test('a card of which nothing is left when it is drawn is not sent', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win);
  office.setClock(WEDNESDAY);
  await postNews(
    { ...office, connector: { ...office.connector, post: () => Promise.resolve(REFUSED) } },
    ANA.id,
  );
  await withdrawWin(office, ANA, 'payroll', win);
  await passTo(office, NEXT_MONDAY);
  expect(newsCards(office)).toEqual([]);
});

test('being featured is news, by whom and where', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await featureWin(office, MARCO, 'payroll', win, { where: 'team', isFeatured: true });
  await featureWin(office, EVA, 'payroll', win, { where: 'everyone', isFeatured: true });
  await passTo(office, WEDNESDAY);
  expect(newsCards(office)[0]?.news.wins[0]?.news.featured).toEqual([
    { by: 'Marco', where: 'team' },
    { by: 'Eva', where: 'everyone' },
  ]);
});

test('whoever wants no news gets none, also when it was planned already, and finds it in their week', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win);
  office.setClock(WEDNESDAY);
  await postNews(
    { ...office, connector: { ...office.connector, post: () => Promise.resolve(REFUSED) } },
    ANA.id,
  );
  await mute(office, ANA, 'author-news', true);
  await report(office, win, { who: MARCO });
  await passTo(office, NEXT_MONDAY);
  expect(newsCards(office)).toEqual([]);
  await report(office, win, { who: NOOR });
  expect((await thisWeek(office, ANA)).reused).toMatchObject([{ people: 1 }]);
});

test('wanted again, news comes at its next hour with what came in meanwhile; nobody mutes anybody else', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await mute(office, ANA, 'author-news', true);
  await mute(office, PRIYA, 'author-news', true);
  await mute(office, PRIYA, 'author-news', false);
  await report(office, win);
  await passTo(office, WEDNESDAY);
  expect(newsCards(office)).toEqual([]);
  await mute(office, ANA, 'author-news', false);
  await passTo(office, new Date('2026-11-26T09:00:00Z'));
  expect(newsRead(office)).toEqual([[one('Payslips', ['Priya'])]]);
});

test('what comes in at the very hour of news is told the next day', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win, { who: MARCO, outcome: 'partly' });
  await takeBackTry(office, MARCO, 'payroll', win);
  office.setClock(new Date(WEDNESDAY.getTime() - 5000));
  await report(office, win);
  await passTo(office, WEDNESDAY);
  expect(newsCards(office)).toEqual([]);
  await passTo(office, new Date('2026-11-26T09:00:00Z'));
  expect(newsRead(office)).toEqual([[one('Payslips', ['Priya'])]]);
});

test('a server that was down over night and weekend tells in working hours', async () => {
  const office = await officeOfAuthor();
  office.setClock(new Date('2026-11-26T12:00:00Z'));
  await report(office, await share(office, 'Payslips'));
  for (const at of ['2026-11-27T15:30:00Z', '2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z']) {
    office.setClock(new Date(at));
    await runDue(office);
  }
  expect(newsCards(office)).toEqual([]);
  office.setClock(new Date('2026-11-30T14:00:00Z'));
  await runDue(office);
  expect(newsCards(office)).toHaveLength(1);
});

test('no news of a team the author has left, and none for who has no chat with the bot', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Adverts', 'talent');
  await report(office, win, { team: 'talent', who: NOOR });
  await leaveTeam(office, 'talent', [ANA.id]);
  await passTo(office, WEDNESDAY);
  expect(newsCards(office)).toEqual([]);
  const unreached = await newOffice();
  await report(unreached, await share(unreached, 'Payslips'));
  await passTo(unreached, WEDNESDAY);
  const removed = await officeOfAuthor();
  await report(removed, await share(removed, 'Payslips'));
  await forgetReference(removed, ANA);
  await passTo(removed, WEDNESDAY);
  expect([...newsCards(unreached), ...newsCards(removed)]).toEqual([]);
});

test('whoever changes their home in the middle of a week has no second card in it', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win);
  await passTo(office, WEDNESDAY);
  await chooseHome(office, ANA, 'talent');
  await leaveTeam(office, 'payroll', [ANA.id]);
  const adverts = await share(office, 'Adverts', 'talent');
  await report(office, adverts, { team: 'talent', who: NOOR });
  await passTo(office, new Date('2026-11-27T18:00:00Z'));
  expect(newsCards(office)).toHaveLength(1);
  await passTo(office, new Date('2026-11-30T15:00:00Z'));
  expect(newsRead(office).slice(1)).toEqual([[one('Adverts', ['Noor'])]]);
});
