import { expect, test } from 'vitest';
import { ANA, MARCO, newOffice, NOOR, PRIYA, winWords } from '../../../test/support/small-office.ts';
import { reportTry } from '../win/report-try.ts';
import { shareWin } from '../win/share-win.ts';
import { thisWeek } from './this-week.ts';

test('what came of my wins this week is gathered in one place, and last week’s is not news any more', async () => {
  const office = await newOffice();
  const share = async (opId: string, title: string) => {
    const words = winWords(title, { audience: 'everyone' });
    return (await shareWin(office, ANA, { opId, team: 'payroll', words })).win.id;
  };
  const [tried, other] = [await share('form-1', 'Payslips in one go'), await share('form-2', 'Not tried')];
  expect((await thisWeek(office, ANA)).reused).toEqual([]);
  await reportTry(office, MARCO, 'payroll', tried, { outcome: 'worked' });
  await reportTry(office, NOOR, 'payroll', tried, { outcome: 'did-not' });
  expect((await thisWeek(office, ANA)).reused).toEqual([
    { win: { id: tried, title: 'Payslips in one go', team: 'payroll' }, people: 2, worked: 1 },
  ]);
  expect((await thisWeek(office, PRIYA)).reused).toEqual([]);
  // The Monday after.
  office.setClock(new Date('2026-11-30T08:00:00Z'));
  await reportTry(office, PRIYA, 'payroll', other, { outcome: 'worked' });
  expect((await thisWeek(office, ANA)).reused.map(({ win }) => win.title)).toEqual(['Not tried']);
});
