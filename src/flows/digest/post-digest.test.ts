import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  weeklyOn,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Fault } from '../../store/fault-plan.ts';
import { findDigest } from '../../store/digest/digest-store.ts';
import { listDueJobs, removeJob } from '../../store/job/job-store.ts';
import type { WinWords } from '../../domain/win/win.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { reportCommitment } from '../commitment/answer-commitment.ts';
import { sweep } from '../outbox/sweep.ts';
import { runDue } from '../planning/run-due.ts';
import type { Actor } from '../ports.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { uninstallFromTeam } from '../team/install-team.ts';
import { restoreWin, withdrawWin } from '../win/change-win.ts';
import { hideWin, showWin } from '../win/hide-win.ts';
import { reportTry } from '../win/report-try.ts';
import { shareWin } from '../win/share-win.ts';
import { postDigest } from './post-digest.ts';

const WEEK = '2026-W48';
/** Nine o'clock on the Monday after, in Amsterdam and in New York. */
const [MONDAY, IN_NEW_YORK] = [new Date('2026-11-30T08:00:00Z'), new Date('2026-11-30T14:00:00Z')];

const REFUSED = { is: 'refused', gone: false } as const;
const SENT = { is: 'sent', activity: 'card' } as const;

const share = async (
  office: Office,
  who: Actor,
  title: string,
  more: Partial<WinWords> = {},
  team = 'payroll',
) => {
  const asked = { opId: office.newId(), team, words: winWords(title, more) };
  return (await shareWin(office, who, asked)).win.id;
};
const drawn = (office: Office) =>
  office.cards.flatMap(({ at, message, place, updated }) =>
    message?.kind === 'digest' ? [{ digest: message.digest, updated, at, to: place.conversation }] : [],
  );
/** New messages in the channel, not those drawn anew in place. */
const posts = (office: Office) => drawn(office).filter(({ updated }) => updated === undefined);
const titles = (office: Office, nth = -1) =>
  drawn(office)
    .at(nth)
    ?.digest.wins.map(({ seen }) => seen.win.title);

/** The clock looks now, and at a few instants before, as it does all day. */
async function passTo(office: Office, at: Date): Promise<void> {
  for (const hoursBefore of [48, 9, 2, 0]) {
    const then = new Date(at.getTime() - hoursBefore * 3_600_000);
    if (then < office.clock()) continue;
    office.setClock(then);
    await runDue(office);
    await office.settle();
  }
}

test('on Monday at nine, where each team is, its channel reads about the week before, once', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Payslips in one go');
  await share(office, NOOR, 'Adverts in one go', {}, 'talent');
  await passTo(office, new Date(MONDAY.getTime() - 60_000));
  expect(posts(office)).toEqual([]);
  await passTo(office, MONDAY);
  await Promise.all([runDue(office), runDue(office)]);
  expect(posts(office).map(({ to }) => to)).toEqual(['19:payroll']);
  expect(titles(office)).toEqual(['Payslips in one go']);
  await passTo(office, IN_NEW_YORK);
  expect(posts(office).map(({ to }) => to)).toEqual(['19:payroll', '19:talent']);
  expect(titles(office)).toEqual(['Adverts in one go']);
  await passTo(office, new Date(MONDAY.getTime() + 8 * 86_400_000));
  expect(posts(office)).toHaveLength(2);
});

test('a digest names what worked for colleagues first, and says what became of plans and of the segment', async () => {
  const office = await newOffice();
  await nextAgenda(office, MARCO, 'payroll');
  const copied = await share(office, ANA, 'Copied by a colleague');
  await share(office, ANA, 'Newest of all');
  await reportTry(office, PRIYA, 'payroll', copied, { outcome: 'worked' });
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft the answer' };
  const made = await makeCommitment(office, PRIYA, 'payroll', { opId: 'plan-1', plan });
  await makeCommitment(office, MARCO, 'payroll', { opId: 'plan-2', plan });
  await reportCommitment(office, PRIYA, 'payroll', made.commitment.id, 'did-it');
  await office.settle();
  await passTo(office, MONDAY);
  expect(posts(office)).toMatchObject([
    {
      digest: {
        week: WEEK,
        wins: [{ worked: 1 }, { worked: 0 }],
        plans: { done: 1, of: 2 },
        people: { active: 2, of: 3 },
        segment: 'not-held',
      },
    },
  ]);
  expect(titles(office)).toEqual(['Copied by a colleague', 'Newest of all']);
});

test('with nothing new there is no card, however often the clock looks; plans alone are nothing new', async () => {
  const office = await newOffice();
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: 'draft the answer' };
  await makeCommitment(office, PRIYA, 'payroll', { opId: 'plan-1', plan });
  await withdrawWin(office, ANA, 'payroll', await share(office, ANA, 'Taken back'));
  await share(office, ANA, 'For me alone', { audience: 'me' });
  await passTo(office, new Date(MONDAY.getTime() + 86_400_000));
  expect(drawn(office)).toEqual([]);
  expect(await findDigest(office.tables, office.tenant, 'payroll', WEEK)).toBeUndefined();
});

test('a digest never names a win that its author keeps to themselves, or one of another team', async () => {
  const office = await newOffice();
  await share(office, ANA, 'For me alone', { audience: 'me' });
  await share(office, ANA, 'For payroll');
  await share(office, NOOR, 'For talent', {}, 'talent');
  const hidden = await share(office, ANA, 'Hidden already');
  await hideWin(office, MARCO, 'payroll', hidden, { reason: 'misleading' });
  await passTo(office, IN_NEW_YORK);
  expect(titles(office, 0)).toEqual(['For payroll']);
  expect(titles(office, 1)).toEqual(['For talent']);
});

test('a win that is withdrawn or hidden leaves the posted digest, and comes back where it was when it is shown again', async () => {
  const office = await newOffice();
  const [first, second] = [await share(office, ANA, 'First'), await share(office, PRIYA, 'Second')];
  await passTo(office, MONDAY);
  expect(titles(office)).toEqual(['Second', 'First']);
  await withdrawWin(office, ANA, 'payroll', first);
  await office.settle();
  expect(titles(office)).toEqual(['Second']);
  await hideWin(office, MARCO, 'payroll', second, { reason: 'misleading' });
  await office.settle();
  expect(titles(office)).toEqual([]);
  await restoreWin(office, ANA, 'payroll', first);
  await showWin(office, MARCO, 'payroll', second);
  await office.settle();
  expect(titles(office)).toEqual(['Second', 'First']);
  expect(posts(office)).toHaveLength(1);
});

test('a process that dies after a withdrawal leaves the digest right within a minute', async () => {
  const office = await newOffice();
  const [first] = [await share(office, ANA, 'First'), await share(office, PRIYA, 'Second')];
  await passTo(office, MONDAY);
  // What was put off until after the answer is lost with the process.
  await withdrawWin({ ...office, after: () => undefined }, ANA, 'payroll', first);
  minutesLater(office, 1);
  await runDue(office);
  expect(titles(office)).toEqual(['Second']);
});

test('a channel that refuses to have the digest drawn anew is asked again until it is right', async () => {
  const office = await newOffice();
  const [first] = [await share(office, ANA, 'First'), await share(office, PRIYA, 'Second')];
  await passTo(office, MONDAY);
  const refusing = { ...office, connector: { ...office.connector, update: () => Promise.resolve(REFUSED) } };
  await withdrawWin(refusing, ANA, 'payroll', first);
  await office.settle();
  for (let minute = 0; minute < 3; minute += 1) {
    minutesLater(office, 1);
    await runDue(refusing);
  }
  expect(titles(office)).toEqual(['Second', 'First']);
  minutesLater(office, 2);
  await runDue(office);
  expect(titles(office)).toEqual(['Second']);
});

test('a digest whose wins are all taken back before it is sent is not sent', async () => {
  const office = await newOffice();
  const id = await share(office, ANA, 'Taken back in time');
  await passTo(office, new Date(MONDAY.getTime() - 60_000));
  office.setClock(MONDAY);
  const later = { ...office, connector: { ...office.connector, post: () => Promise.resolve(REFUSED) } };
  await postDigest(later, 'payroll', WEEK);
  await withdrawWin(office, ANA, 'payroll', id);
  await passTo(office, new Date(MONDAY.getTime() + 120_000));
  expect(drawn(office)).toEqual([]);
});

test('wherever a process dies or a write fails, a week has one digest or, where nobody can know, none', async () => {
  for (const fault of ['crash-before', 'crash-after', 'before', 'after'] satisfies Fault[]) {
    let unknown = 0;
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const office = await newOffice();
      await share(office, ANA, 'Payslips in one go');
      await office.settle();
      minutesLater(office, 1);
      await sweep(office);
      office.setClock(MONDAY);
      let calls = 0;
      let hasFailed = false;
      office.failNext(fault, () => (calls += 1) === nth && (hasFailed = true));
      const isDone = await postDigest(office, 'payroll', WEEK).then(
        () => true,
        () => false,
      );
      office.failNext('before', () => false);
      // A job that did not end is leased again after a minute; the sweep does the rest.
      for (let minute = 0; minute < 3; minute += 1) {
        minutesLater(office, 1);
        if (!isDone) await postDigest(office, 'payroll', WEEK);
        await sweep(office);
      }
      isOver = !hasFailed;
      expect(posts(office).length, `${fault} at call ${nth}`).toBeLessThanOrEqual(1);
      if (posts(office).length === 0) unknown += 1;
    }
    // Only the write that says "sending": whether the card left after it, nobody knows.
    expect(unknown, fault).toBeLessThanOrEqual(1);
  }
});

test('a digest that could not be sent is tried again; one whose fate is unknown is not', async () => {
  // The win's own card goes first.
  const refusing = await newOffice({ sends: (nth) => ([2, 3].includes(nth) ? REFUSED : SENT) });
  await share(refusing, ANA, 'Payslips in one go');
  await refusing.settle();
  await passTo(refusing, MONDAY);
  const unknown = await newOffice({ sends: () => ({ is: 'unknown' }) });
  await share(unknown, ANA, 'Payslips in one go');
  await unknown.settle();
  await passTo(unknown, MONDAY);
  for (const office of [refusing, unknown])
    for (let minute = 0; minute < 5; minute += 1) {
      minutesLater(office, 1);
      await runDue(office);
      await postDigest(office, 'payroll', WEEK);
    }
  expect(posts(refusing).map(({ digest }) => digest.wins.length)).toEqual([1, 1, 1]);
  expect(posts(unknown)).toHaveLength(1);
});

test('a server that was down on Monday tells of last week when it is back, and of no week before that', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Two weeks ago');
  office.setClock(new Date('2026-12-01T12:00:00Z'));
  await share(office, ANA, 'Last week');
  office.setClock(new Date('2026-12-09T12:00:00Z'));
  for (let nth = 0; nth < 3; nth += 1) {
    await runDue(office);
    await office.settle();
  }
  expect(posts(office).map(({ digest }) => digest.week)).toEqual(['2026-W49']);
});

test('a team that moves to another zone reads its digest at nine there, and once', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Payslips in one go');
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'America/New_York'));
  await passTo(office, new Date(IN_NEW_YORK.getTime() - 60_000));
  expect(posts(office)).toEqual([]);
  await passTo(office, IN_NEW_YORK);
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'Europe/Amsterdam'));
  await passTo(office, new Date(IN_NEW_YORK.getTime() + 86_400_000));
  expect(posts(office)).toHaveLength(1);
});

test('a team that moves east on a Monday morning reads its digest at nine there, before its former nine', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Payslips in one go');
  await passTo(office, new Date('2026-11-29T23:30:00Z'));
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'Asia/Tokyo'));
  await passTo(office, new Date('2026-11-30T00:00:00Z'));
  expect(posts(office)).toHaveLength(1);
});

test('a team that was set up before there were digests has them from the next Monday on', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Payslips in one go');
  // The week's own job is all that such a team has.
  const due = await listDueJobs(office.tables, office.tenant, new Date('2027-01-31T00:00:00Z'), 100);
  for (const each of due.filter(({ value }) => value.job.kind === 'digest'))
    await removeJob(office.tables, office.tenant, each);
  await passTo(office, MONDAY);
  expect(posts(office)).toHaveLength(1);
});

test('where the app was removed, or nobody has set the team up, nothing is posted', async () => {
  const office = await newOffice();
  await share(office, ANA, 'Payslips in one go');
  await uninstallFromTeam(office, 'payroll');
  await passTo(office, MONDAY);
  await postDigest(office, 'nowhere', WEEK);
  expect(drawn(office)).toEqual([]);
});
