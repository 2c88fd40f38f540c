import { expect, test } from 'vitest';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { ANA, MARCO, newOffice, NOOR, type Office } from '../../../test/support/small-office.ts';
import { postAgenda, saveAgenda, skipAgenda } from './change-agenda.ts';
import { nextAgenda } from './next-agenda.ts';
import { startRun } from './run-agenda.ts';

async function officeWithAgenda(): Promise<{ office: Office; id: string; items: AgendaItem[]; rev: number }> {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  const { id, items, rev } = seen.agenda;
  return { office, id, items, rev };
}
const topic = (title: string): AgendaItem => ({
  kind: 'topic',
  id: title,
  minutes: 2,
  title,
  why: { say: 'agenda:why.topic' },
});

test('a stale save is refused and shows what is there now; nothing of the first is lost', async () => {
  const { office, id, items, rev } = await officeWithAgenda();
  await saveAgenda(office, MARCO, 'payroll', id, [...items, topic('from-marco')], rev);
  const late = saveAgenda(office, MARCO, 'payroll', id, [...items, topic('from-another-device')], rev);
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    present: { agenda: { rev: rev + 1, edited: true } },
  });
  const now = await nextAgenda(office, MARCO, 'payroll');
  expect(now?.agenda.items.at(-1)).toMatchObject({ title: 'from-marco' });
});

test('a save whose answer was lost is recognised as one’s own', async () => {
  const { office, id, items, rev } = await officeWithAgenda();
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  const seen = await saveAgenda(office, MARCO, 'payroll', id, [...items, topic('once')], rev);
  expect(seen.agenda.rev).toBe(rev + 1);
});

test('an agenda is posted once, however often it is pressed', async () => {
  const { office, id } = await officeWithAgenda();
  await Promise.all([1, 2].map(() => postAgenda(office, MARCO, 'payroll', id)));
  await office.settle();
  await postAgenda(office, MARCO, 'payroll', id);
  await office.settle();
  expect(office.cards.filter((card) => card.updated === undefined)).toHaveLength(1);
});

test('a running segment is not skipped', async () => {
  const { office, id } = await officeWithAgenda();
  await startRun(office, MARCO, 'payroll', id);
  await expect(skipAgenda(office, MARCO, 'payroll', id, { reason: 'Too late' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a member reads and does not edit, post or skip; a manager of another team does nothing at all', async () => {
  const { office, id, items, rev } = await officeWithAgenda();
  for (const who of [ANA, NOOR]) {
    const tries = [
      () => saveAgenda(office, who, 'payroll', id, items.slice(1), rev),
      () => postAgenda(office, who, 'payroll', id),
      () => skipAgenda(office, who, 'payroll', id, { reason: 'No time' }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

test('an agenda of one team is not reached through another', async () => {
  const { office, id, items, rev } = await officeWithAgenda();
  await expect(saveAgenda(office, NOOR, 'talent', id, items, rev)).rejects.toMatchObject({
    code: 'not-found',
  });
});
