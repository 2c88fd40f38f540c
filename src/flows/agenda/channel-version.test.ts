import { expect, test } from 'vitest';
import {
  ANA,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  weeklyOn,
} from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { reportCommitment } from '../commitment/answer-commitment.ts';
import { makeCommitment } from '../commitment/make-commitment.ts';
import { runDue } from '../planning/run-due.ts';
import { publishUseCases } from '../playbook/publish-playbook.ts';
import { readProgress } from '../progress/see-progress.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { skipAgenda } from './change-agenda.ts';
import { moveAgenda } from './move-agenda.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { postChannelVersion } from './post-channel-version.ts';
import { startNow } from './run-agenda.ts';

const plan = {
  trigger: 'a payslip question comes in',
  tool: 'ai-assistant' as const,
  plan: 'draft it first',
};
const nextId = async (office: Office) => (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
const segments = async (office: Office) => (await readProgress(office, MARCO, 'payroll', 1)).segments;
const drawings = (office: Office) =>
  office.cards.flatMap(({ message, updated }) =>
    message?.kind === 'channel-version' ? [{ agenda: message.agenda, updated }] : [],
  );
/** New messages in the channel, not those drawn anew in place. */
const posts = (office: Office) =>
  drawings(office).flatMap(({ agenda, updated }) => (updated === undefined ? [agenda] : []));
const answer = (office: Office, who: typeof ANA, agenda: string, opId: string) =>
  makeCommitment(office, who, 'payroll', { opId, plan, agenda });

async function skippedInChannel(): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  const id = await nextId(office);
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'Everybody is away', inChannel: true });
  await office.settle();
  return { office, id };
}

/** Payroll never meets: its segment is Tuesdays in the channel. */
async function channelTeam(): Promise<Office> {
  const office = await newOffice();
  await setUpTeam(office, MARCO, 'payroll', { ...weeklyOn(2), way: 'channel' });
  return office;
}

test('a segment skipped for the channel is posted once, and counts apart from held and skipped', async () => {
  const { office, id } = await skippedInChannel();
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'Everybody is away', inChannel: true });
  await postChannelVersion(office, MARCO, 'payroll', id);
  await office.settle();
  expect(posts(office)).toMatchObject([{ agenda: { id, state: 'async', skipReason: 'Everybody is away' } }]);
  expect(await segments(office)).toEqual({ held: 0, due: 1, skipped: 0, async: 1 });
});

test('a segment that was skipped first can still be had in the channel, and is not counted twice', async () => {
  const office = await newOffice();
  const id = await nextId(office);
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'No time' });
  expect(await segments(office)).toMatchObject({ skipped: 1, async: 0 });
  expect((await readAgenda(office, MARCO, 'payroll', id)).may.channel).toBe(true);
  expect((await readAgenda(office, ANA, 'payroll', id)).may.channel).toBe(false);
  await Promise.all([1, 2].map(() => postChannelVersion(office, MARCO, 'payroll', id)));
  await office.settle();
  expect(posts(office)).toHaveLength(1);
  expect(await segments(office)).toEqual({ held: 0, due: 1, skipped: 0, async: 1 });
});

test('a meeting that is still planned must be skipped first, unless the team never meets', async () => {
  const office = await newOffice();
  const id = await nextId(office);
  const early = postChannelVersion(office, MARCO, 'payroll', id);
  await expect(early).rejects.toMatchObject({ phrase: { say: 'error:skipFirst' } });
  await setUpTeam(office, MARCO, 'payroll', { ...weeklyOn(2), way: 'channel' });
  expect((await postChannelVersion(office, MARCO, 'payroll', id)).agenda.channel?.why).toBe('way');
});

test('only managers post it, and a stranger is told nothing', async () => {
  const office = await newOffice();
  const id = await nextId(office);
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'No time' });
  for (const who of [ANA, NOOR])
    await expect(postChannelVersion(office, who, 'payroll', id)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  await expect(answer(office, NOOR, id, 'op-noor-1')).rejects.toMatchObject({
    phrase: { say: 'error:notMember' },
  });
});

test('for a team that never meets the clock posts it at the hour, once, however many processes look', async () => {
  const office = await channelTeam();
  await runDue(office);
  expect(posts(office)).toEqual([]);
  minutesLater(office, 61);
  await Promise.all([runDue(office), runDue(office)]);
  await runDue(office);
  expect(posts(office)).toMatchObject([{ agenda: { date: '2026-11-24', channel: { why: 'way' } } }]);
  expect(await segments(office)).toEqual({ held: 0, due: 1, skipped: 0, async: 1 });
});

test('a segment in the channel that was moved is posted at its new hour, earlier or later', async () => {
  for (const time of ['09:00', '11:00']) {
    const office = await channelTeam();
    const id = await nextId(office);
    await moveAgenda(office, MARCO, 'payroll', id, { date: '2026-11-24', time });
    const hour = Date.parse(`2026-11-24T${time}:00+01:00`);
    office.setClock(new Date(hour - 60_000));
    await runDue(office);
    await office.settle();
    expect([time, posts(office).length]).toEqual([time, 0]);
    office.setClock(new Date(hour));
    await runDue(office);
    await office.settle();
    expect([time, posts(office).length]).toEqual([time, 1]);
    minutesLater(office, 240);
    await runDue(office);
    await office.settle();
    expect([time, posts(office).length]).toEqual([time, 1]);
  }
});

test('week after week, until the team chooses its meeting again', async () => {
  const office = await channelTeam();
  for (let day = 0; day < 15; day += 1) {
    minutesLater(office, 24 * 60);
    await runDue(office);
    await office.settle();
  }
  expect(posts(office).map(({ agenda }) => agenda.date)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  await setUpTeam(office, MARCO, 'payroll', { ...weeklyOn(2), way: 'meeting' });
  for (let day = 0; day < 8; day += 1) {
    minutesLater(office, 24 * 60);
    await runDue(office);
  }
  expect(posts(office)).toHaveLength(3);
});

test('a manager who starts a meeting after all keeps the clock from posting it too', async () => {
  const office = await channelTeam();
  await startNow(office, MARCO, 'payroll', 'tap-0001');
  minutesLater(office, 61);
  await runDue(office);
  expect(posts(office)).toEqual([]);
});

test('saving the set-up without a word on it leaves the team where it has its ten minutes', async () => {
  const office = await channelTeam();
  expect((await setUpTeam(office, MARCO, 'payroll', weeklyOn(2))).team.way).toBe('channel');
});

test('a press is a confirmed plan of the presser; every further press is the same plan', async () => {
  const { office, id } = await skippedInChannel();
  const [one, other] = await Promise.all([
    answer(office, ANA, id, 'card-one-1'),
    answer(office, ANA, id, 'card-one-1'),
  ]);
  minutesLater(office, 60);
  // The card was drawn anew in between, so it carries another operation.
  const third = await answer(office, ANA, id, 'card-two-2');
  const priyas = await answer(office, PRIYA, id, 'card-two-2');
  expect(new Set([one, other, third].map(({ commitment }) => commitment.id)).size).toBe(1);
  expect(priyas.commitment.id).not.toBe(one?.commitment.id);
  expect(one?.commitment).toMatchObject({ state: 'open', user: 'ana', agenda: id, trigger: plan.trigger });
  const seen = await readAgenda(office, MARCO, 'payroll', id);
  expect(seen.made.map(({ commitment }) => commitment.userName).sort()).toEqual(['Ana', 'Priya']);
});

test('the count on the card changes at most every half minute, and the last press is never left out', async () => {
  const { office, id } = await skippedInChannel();
  const drawn = () => drawings(office).map(({ agenda }) => agenda.made.length);
  await answer(office, ANA, id, 'card-one-1');
  await answer(office, PRIYA, id, 'card-one-1');
  await office.settle();
  expect(drawn()).toEqual([0]);
  minutesLater(office, 1);
  await runDue(office);
  expect(drawn()).toEqual([0, 2]);
  await answer(office, MARCO, id, 'card-one-1');
  await office.settle();
  expect(drawn()).toEqual([0, 2]);
  minutesLater(office, 1);
  await runDue(office);
  expect(drawn()).toEqual([0, 2, 3]);
  expect(posts(office)).toHaveLength(1);
});

test('the answers open the next agenda, and what the channel tried is not proposed again', async () => {
  const { office, id } = await skippedInChannel();
  const made = await answer(office, ANA, id, 'card-one-1');
  const next = await nextAgenda(office, MARCO, 'payroll');
  expect(next?.items[0]).toMatchObject({ item: { kind: 'follow-up', commitments: [made.commitment.id] } });
  const tried = (await readAgenda(office, MARCO, 'payroll', id)).items.find(({ useCase }) => useCase)?.useCase
    ?.id;
  expect(next?.items.map(({ useCase }) => useCase?.id)).not.toContain(tried);
});

test('it closes when the clock prepares the next agenda: no new plan, and the card says so', async () => {
  const { office, id } = await skippedInChannel();
  const early = await answer(office, ANA, id, 'card-one-1');
  minutesLater(office, 5 * 24 * 60);
  await runDue(office);
  expect((await readAgenda(office, MARCO, 'payroll', id)).agenda.channel?.closedAt).toBeUndefined();
  minutesLater(office, 24 * 60 + 61);
  await runDue(office);
  expect(drawings(office).at(-1)?.agenda.agenda.channel?.closedAt).toBeDefined();
  await expect(answer(office, PRIYA, id, 'card-one-1')).rejects.toMatchObject({
    phrase: { say: 'error:channelClosed' },
  });
  expect((await answer(office, ANA, id, 'card-one-1')).commitment.id).toBe(early.commitment.id);
});

test('it closes when the team meets after all', async () => {
  const { office, id } = await skippedInChannel();
  await startNow(office, MARCO, 'payroll', 'tap-0001');
  await office.settle();
  await expect(answer(office, ANA, id, 'card-one-1')).rejects.toMatchObject({ code: 'conflict' });
});

test('a plan that was answered is not made a second time by an old card', async () => {
  const { office, id } = await skippedInChannel();
  const { commitment } = await answer(office, ANA, id, 'card-one-1');
  await reportCommitment(office, ANA, 'payroll', commitment.id, 'did-it');
  expect((await answer(office, ANA, id, 'card-two-2')).commitment).toMatchObject({
    id: commitment.id,
    state: 'closed',
  });
});

test('a use case archived before the post is replaced, with the reason; one updated after it stays as it was posted', async () => {
  const office = await newOffice();
  const id = await nextId(office);
  const before = await readAgenda(office, MARCO, 'payroll', id);
  const planned = before.items.find(({ useCase }) => useCase)?.useCase;
  if (!planned) throw new Error('there is a use case');
  const rest = ['check-payslips', 'answer-mail'].map((each) => useCaseFor(each, 'finance-and-payroll'));
  const publish = (useCases: typeof rest, note: string) =>
    publishUseCases(office, { useCases, sequence: {}, note, publishedBy: EVA.name });
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'No time' });
  await publish(
    rest.map((useCase) => ({ ...useCase, archived: useCase.id === planned.id })),
    'One less',
  );
  minutesLater(office, 1);
  const posted = await postChannelVersion(office, MARCO, 'payroll', id);
  const shown = posted.items.find(({ useCase }) => useCase);
  expect(shown?.useCase?.id).not.toBe(planned.id);
  expect(shown?.item.why).toMatchObject({ say: 'agenda:why.inPlaceOf' });

  const renamed = rest.map((useCase) => ({
    ...useCase,
    texts: { en: { ...useCase.texts.en!, title: 'Quite another title' } },
  }));
  await publish(renamed, 'Renamed');
  minutesLater(office, 1);
  const later = await readAgenda(office, MARCO, 'payroll', id);
  expect(JSON.stringify(later.items.map(({ useCase }) => useCase))).not.toContain('Quite another title');
});
