import { expect, test } from 'vitest';
import { ANA, minutesLater, type Office, PRIYA } from '../../../test/support/small-office.ts';
import type { Fault } from '../../store/fault-plan.ts';
import { runDue } from '../planning/run-due.ts';
import { reportTry } from '../win/report-try.ts';
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
import { postNews } from './post-news.ts';

const FAULTS = ['crash-before', 'crash-after', 'before', 'after'] satisfies Fault[];

/** Does something with a fault at each of its writes in turn; a read that fails leaves what the write before it left. */
async function atEachWrite(
  prove: (
    run: (office: Office, work: () => Promise<unknown>) => Promise<void>,
    where: string,
  ) => Promise<void>,
): Promise<void> {
  for (const fault of FAULTS)
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      let hasFailed = false;
      await prove(async (office, work) => {
        let calls = 0;
        office.failNext(fault, ({ op }) => op === 'commit' && (calls += 1) === nth && (hasFailed = true));
        await work().catch(() => undefined);
        office.failNext('before', () => false);
      }, `${fault} at write ${nth}`);
      isOver = !hasFailed;
    }
}

async function lookAt(office: Office, at: Date): Promise<void> {
  office.setClock(at);
  await runDue(office);
}

const timesTold = (office: Office) =>
  newsRead(office)
    .flat()
    .flatMap(({ worked }) => worked).length;

test('wherever a process dies or a write fails while news is posted, it is told once and takes one place', async () => {
  let unknown = 0;
  await atEachWrite(async (run, where) => {
    const office = await officeOfAuthor();
    await report(office, await share(office, 'Payslips'));
    minutesLater(office, 1);
    await runDue(office);
    office.setClock(WEDNESDAY);
    await run(office, () => postNews(office, ANA.id));
    for (let minute = 0; minute < 3; minute += 1) {
      minutesLater(office, 1);
      await runDue(office);
    }
    expect(newsCards(office).length, where).toBeLessThanOrEqual(1);
    expect(await placesOf(office), where).toEqual(['author-news']);
    if (newsCards(office).length === 0) unknown += 1;
    await lookAt(office, MONDAY);
    expect([0, 1], where).toContain(timesTold(office));
    expect(newsCards(office).length, where).toBeLessThanOrEqual(1);
  });
  // Only the write that says "sending", for each kind of fault: whether the card left after it, nobody knows.
  expect(unknown).toBeLessThanOrEqual(FAULTS.length);
});

test('wherever a process dies or a write fails after a report, its author is told of it, and once', async () => {
  await atEachWrite(async (run, where) => {
    const office = await officeOfAuthor();
    const win = await share(office, 'Payslips');
    minutesLater(office, 1);
    await runDue(office);
    await run(office, async () => {
      await reportTry(office, PRIYA, 'payroll', win, { outcome: 'worked' });
      await office.settle();
    });
    // Pressed again by who had no answer.
    await reportTry(office, PRIYA, 'payroll', win, { outcome: 'worked' });
    await office.settle();
    for (const at of [WEDNESDAY, MONDAY]) await lookAt(office, at);
    expect(timesTold(office), where).toBe(1);
  });
});

test('what is announced late, after it was told with something else, is not told again', async () => {
  const office = await officeOfAuthor();
  const win = await share(office, 'Payslips');
  await report(office, win);
  office.setClock(new Date(WEDNESDAY.getTime() - 60_000));
  // The announcement of this report is lost with its process, and made up for once the news is out.
  await reportTry(
    { ...office, after: () => undefined },
    { ...PRIYA, id: 'marco', name: 'Marco' },
    'payroll',
    win,
    {
      outcome: 'worked',
    },
  );
  office.setClock(WEDNESDAY);
  await runDue(office);
  minutesLater(office, 1);
  await runDue(office);
  await passTo(office, NEXT_MONDAY);
  expect(newsRead(office)).toMatchObject([[{ worked: ['Priya', 'Marco'] }]]);
});

test('two servers at once post one card', async () => {
  const office = await officeOfAuthor();
  await report(office, await share(office, 'Payslips'));
  office.setClock(WEDNESDAY);
  await Promise.all([postNews(office, ANA.id), postNews(office, ANA.id), runDue(office), runDue(office)]);
  expect(newsCards(office)).toHaveLength(1);
  expect(await placesOf(office)).toEqual(['author-news']);
});
