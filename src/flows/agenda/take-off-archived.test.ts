import { expect, test } from 'vitest';
import {
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
} from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import { runDue } from '../planning/run-due.ts';
import { archiveUseCase, bringBackUseCase } from '../playbook/archive-use-case.ts';
import { publishUseCases } from '../playbook/publish-playbook.ts';
import { whereUsed } from '../playbook/where-used.ts';
import { markDefault } from '../team/mark-default.ts';
import { postAgenda, saveAgenda, skipAgenda } from './change-agenda.ts';
import { unskipAgenda } from './move-agenda.ts';
import { nextAgenda, readAgenda } from './next-agenda.ts';
import { startRun } from './run-agenda.ts';
import { takeOffArchived } from './take-off-archived.ts';

const REASON = 'The new system writes them';
const archive = (office: Office, id: string) => archiveUseCase(office, EVA, id, { reason: REASON });

async function prepared() {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  return {
    office,
    id: seen.agenda.id,
    rev: seen.agenda.rev,
    items: seen.agenda.items,
    ...useCasesOf(seen.agenda.items),
  };
}
function useCasesOf(items: AgendaItem[] = []) {
  const [use = ''] = items.flatMap((item) => (item.kind === 'use-case' ? [item.useCase] : []));
  return { use, other: use === 'answer-mail' ? 'check-payslips' : 'answer-mail' };
}
/** As it is kept, whoever has looked since. */
const kept = async (office: Office, id: string) =>
  (await findAgenda(office.tables, office.tenant, 'payroll', id))?.value;
const topic: AgendaItem = {
  kind: 'topic',
  id: 'own-1',
  minutes: 2,
  why: { say: 'agenda:why.topic', with: { name: 'Marco' } },
  title: 'The year end',
};
const why = (use: string) => ({
  say: 'agenda:why.archived',
  with: { title: `Use case ${use}`, useCase: use, reason: REASON },
});
const cards = (office: Office, id: string) =>
  office.cards.flatMap(({ message, updated }) =>
    message?.kind === 'agenda' && message.agenda.agenda.id === id
      ? [{ agenda: message.agenda, updated }]
      : [],
  );

test('an agenda nobody has touched takes the next use case, and says what was archived and why', async () => {
  const { office, id, other, use } = await prepared();
  await archive(office, use);
  await office.settle();
  const item = (await kept(office, id))?.items.find(({ kind }) => kind === 'use-case');
  expect(item).toMatchObject({ useCase: other, why: why(use) });
  minutesLater(office, 60);
  const seen = await nextAgenda(office, MARCO, 'payroll');
  expect(seen?.agenda, 'looked at later').toEqual(await kept(office, id));
  expect(seen?.agenda.items).toContainEqual(item);
  await bringBackUseCase(office, EVA, use, { note: 'It does not after all' });
  const back = await nextAgenda(office, MARCO, 'payroll');
  expect(useCasesOf(back?.agenda.items).use).toBe(use);
});

test('one that its manager has changed keeps what else is on it, in its order', async () => {
  const { office, id, items, other, rev, use } = await prepared();
  const own = [topic, ...items.toReversed()];
  await saveAgenda(office, MARCO, 'payroll', id, own, rev);
  await archive(office, use);
  await office.settle();
  const wanted = own.map((item) =>
    item.kind === 'use-case' ? { ...item, useCase: other, title: `Use case ${other}`, why: why(use) } : item,
  );
  expect(await kept(office, id)).toMatchObject({ edited: true, rev: rev + 2, items: wanted });
  await takeOffArchived(office);
  expect((await kept(office, id))?.rev, 'twice changes nothing').toBe(rev + 2);
});

test('a posted one is drawn anew in its channel, also when the process dies before it could', async () => {
  for (const dies of [false, true]) {
    const { office, id, other, use } = await prepared();
    await postAgenda(office, MARCO, 'payroll', id);
    await office.settle();
    expect(cards(office, id)).toHaveLength(1);
    minutesLater(office, 1);
    if (dies) {
      const lost = { ...office, after: () => undefined };
      await archiveUseCase(lost, EVA, use, { reason: REASON });
      minutesLater(office, 1);
      await runDue(lost);
      expect(cards(office, id)).toHaveLength(1);
      minutesLater(office, 1);
      await runDue(lost);
    } else {
      await archive(office, use);
      await office.settle();
    }
    const [posted, drawn] = cards(office, id);
    expect([dies, cards(office, id).length, posted?.updated]).toEqual([dies, 2, undefined]);
    expect(drawn?.updated).toBeDefined();
    expect(useCasesOf(drawn?.agenda.agenda.items).use).toBe(other);
  }
});

test('a running segment keeps it as it was pinned, also when its agenda is changed meanwhile', async () => {
  const { office, id, items, use } = await prepared();
  const { agenda: started } = await startRun(office, MARCO, 'payroll', id);
  await archive(office, use);
  await office.settle();
  const seen = await readAgenda(office, MARCO, 'payroll', id);
  const shown = seen.items.find(({ useCase }) => useCase)?.useCase;
  expect(shown).toMatchObject({ id: use, archived: false });
  const saved = await saveAgenda(office, MARCO, 'payroll', id, [topic, ...items], started.rev);
  expect(useCasesOf(saved.agenda.items).use).toBe(use);
});

test('it is not started, posted, saved or brought back from a skip with what was archived', async () => {
  const acts: [string, (office: Office, id: string, rev: number, items: AgendaItem[]) => Promise<unknown>][] =
    [
      ['started', (office, id) => startRun(office, MARCO, 'payroll', id)],
      ['posted', (office, id) => postAgenda(office, MARCO, 'payroll', id)],
      ['saved', (office, id, rev, items) => saveAgenda(office, MARCO, 'payroll', id, [topic, ...items], rev)],
    ];
  for (const [name, act] of acts) {
    const { office, id, items, other, rev, use } = await prepared();
    // Nobody has looked at the agenda since, and the clock has not come yet.
    await archiveUseCase({ ...office, after: () => undefined }, EVA, use, { reason: REASON });
    await act(office, id, rev, items);
    expect([name, useCasesOf((await kept(office, id))?.items).use]).toEqual([name, other]);
  }
  const { office, id, other, use } = await prepared();
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'No time' });
  await archive(office, use);
  await office.settle();
  expect(useCasesOf((await kept(office, id))?.items).use, 'a skipped one is left alone').toBe(use);
  await unskipAgenda(office, MARCO, 'payroll', id);
  expect(useCasesOf((await kept(office, id))?.items).use).toBe(other);
});

test('nobody puts an archived use case on an agenda', async () => {
  const { office, id, items, other } = await prepared();
  await archive(office, other);
  const rev = (await kept(office, id))?.rev ?? 0;
  const swapped = items.map((item) => (item.kind === 'use-case' ? { ...item, useCase: other } : item));
  await expect(saveAgenda(office, MARCO, 'payroll', id, swapped, rev)).rejects.toMatchObject({
    code: 'conflict',
    phrase: { say: 'error:useCaseArchived' },
  });
});

test('where no other use case fits, its place on the agenda goes', async () => {
  const { office, id, items, other, rev, use } = await prepared();
  await saveAgenda(office, MARCO, 'payroll', id, [topic, ...items], rev);
  await archive(office, other);
  await archive(office, use);
  await office.settle();
  expect((await kept(office, id))?.items.map(({ kind }) => kind)).toEqual(['topic', 'pulse']);
});

test('what teams have of it is counted: agendas to come, posted ones, ways of working and weeks', async () => {
  const { office, id, use } = await prepared();
  const used = () => whereUsed(office, EVA, use);
  expect(await used()).toEqual({
    coming: { agendas: 1, posted: 0, teams: 1 },
    defaults: 0,
    weeks: [],
    teams: { all: 2, looked: 2 },
  });
  await postAgenda(office, MARCO, 'payroll', id);
  await markDefault(office, NOOR, 'talent', use, true);
  const slots = [3, 1].map((week) => ({ week, useCase: use, again: week === 3, reason: '' }));
  await publishUseCases(office, {
    useCases: [useCaseFor('call-notes', 'sales')],
    sequence: { sales: slots, 'finance-and-payroll': [] },
    note: 'Weeks',
    publishedBy: 'Eva',
  });
  minutesLater(office, 1);
  expect(await used()).toEqual({
    coming: { agendas: 1, posted: 1, teams: 1 },
    defaults: 1,
    weeks: [{ department: 'sales', weeks: [1, 3] }],
    teams: { all: 2, looked: 2 },
  });
  expect((await whereUsed(office, EVA, use, 1)).teams, 'with a limit').toEqual({ all: 2, looked: 1 });
  await startRun(office, MARCO, 'payroll', id);
  expect((await used()).coming).toEqual({ agendas: 0, posted: 0, teams: 0 });
  await expect(whereUsed(office, MARCO, use)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(whereUsed(office, EVA, 'never-there')).rejects.toMatchObject({ code: 'not-found' });
});

test('looking where it is used reads twice in each team, and writes nothing', async () => {
  const { office, use } = await prepared();
  const calls: string[] = [];
  office.failNext('none', ({ op, table }) => {
    calls.push(`${op} ${table}`);
    return false;
  });
  await whereUsed(office, EVA, use);
  const inTeams = calls.filter((call) => call.endsWith(' team')).sort();
  expect(inTeams).toEqual(['get team', 'get team', 'page team', 'page team']);
  expect(calls.filter((call) => call.endsWith(' job'))).toEqual(['page job']);
  expect(calls.filter((call) => call.startsWith('commit'))).toEqual([]);
});
