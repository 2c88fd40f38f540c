import { expect, test } from 'vitest';
import {
  ANA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
} from '../../../test/support/small-office.ts';
import { readProgress } from '../progress/see-progress.ts';
import { skipAgenda } from './change-agenda.ts';
import { listComing } from './list-coming.ts';
import { moveAgenda, unskipAgenda } from './move-agenda.ts';
import { nextAgenda } from './next-agenda.ts';
import { finishRun, startRun } from './run-agenda.ts';

/** It is Tuesday 24 November 2026, 08:30; the segment of payroll is at 09:30. */
async function officeWithAgenda(): Promise<{ office: Office; id: string }> {
  const office = await newOffice();
  const seen = await nextAgenda(office, MARCO, 'payroll');
  if (!seen) throw new Error('there is an agenda');
  return { office, id: seen.agenda.id };
}
const skip = (office: Office, id: string) =>
  skipAgenda(office, MARCO, 'payroll', id, { reason: 'Everybody is away' });

test('a skipped segment is taken back while its day has not passed, and is counted as before', async () => {
  const { office, id } = await officeWithAgenda();
  await skip(office, id);
  expect((await listComing(office, ANA, 'payroll')).segments).toMatchObject([
    { id, state: 'skipped', skipReason: 'Everybody is away' },
  ]);
  const back = await unskipAgenda(office, MARCO, 'payroll', id);
  expect(back.agenda).toMatchObject({ state: 'prepared', skipReason: undefined });
  expect((await unskipAgenda(office, MARCO, 'payroll', id)).agenda.rev).toBe(back.agenda.rev);
  expect((await readProgress(office, MARCO, 'payroll', 1)).segments).toMatchObject({
    held: 0,
    due: 1,
    skipped: 0,
  });
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.id).toBe(id);
});

test('a skipped segment stays skipped when its hour was given away, or when its day has passed', async () => {
  const { office, id } = await officeWithAgenda();
  await skip(office, id);
  const next = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  await moveAgenda(office, MARCO, 'payroll', next, { date: '2026-11-24', time: '09:30' });
  const back = () => unskipAgenda(office, MARCO, 'payroll', id);
  await expect(back()).rejects.toMatchObject({ phrase: { say: 'error:hourTaken' } });
  await moveAgenda(office, MARCO, 'payroll', next, { date: '2026-12-01', time: '09:30' });
  minutesLater(office, 24 * 60);
  await expect(back()).rejects.toMatchObject({ code: 'conflict', phrase: { say: 'error:tooLate' } });
});

test('a segment that runs, or was held, cannot be taken back from being skipped', async () => {
  const { office, id } = await officeWithAgenda();
  await startRun(office, MARCO, 'payroll', id);
  await expect(unskipAgenda(office, MARCO, 'payroll', id)).rejects.toMatchObject({ code: 'conflict' });
  await finishRun(office, MARCO, 'payroll', id, { recap: false });
  await expect(unskipAgenda(office, MARCO, 'payroll', id)).rejects.toMatchObject({ code: 'conflict' });
});

test('a member, and a manager of another team, take nothing back', async () => {
  const { office, id } = await officeWithAgenda();
  await skip(office, id);
  for (const who of [ANA, NOOR])
    await expect(unskipAgenda(office, who, 'payroll', id)).rejects.toMatchObject({ code: 'not-allowed' });
});
