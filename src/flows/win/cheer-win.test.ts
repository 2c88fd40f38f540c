import { expect, test } from 'vitest';
import { ANA, MARCO, newOffice, NOOR, PRIYA, winWords } from '../../../test/support/small-office.ts';
import { withdrawWin } from './change-win.ts';
import { cheerWin } from './cheer-win.ts';
import { readWin } from './read-wins.ts';
import { shareWin } from './share-win.ts';

async function officeWithWin(audience: 'team' | 'everyone' = 'team') {
  const office = await newOffice();
  const words = winWords('Saved 40 minutes', { audience });
  const { win } = await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words });
  return { office, id: win.id };
}

test('a cheer counts once, however often it is pressed, and can be taken back', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([1, 2, 3].map(() => cheerWin(office, MARCO, 'payroll', id, true)));
  expect(await readWin(office, MARCO, 'payroll', id)).toMatchObject({
    counts: { cheers: 1 },
    mine: { cheered: true },
  });
  await cheerWin(office, MARCO, 'payroll', id, false);
  expect(await readWin(office, MARCO, 'payroll', id)).toMatchObject({
    counts: { cheers: 0 },
    mine: { cheered: false },
  });
});

test('two people who cheer at the same moment are both counted', async () => {
  const { office, id } = await officeWithWin();
  await Promise.all([MARCO, PRIYA].map((who) => cheerWin(office, who, 'payroll', id, true)));
  expect((await readWin(office, ANA, 'payroll', id)).counts.cheers).toBe(2);
});

test('nobody cheers their own win, a withdrawn one, or one they may not see', async () => {
  const { office, id } = await officeWithWin();
  await expect(cheerWin(office, ANA, 'payroll', id, true)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(cheerWin(office, NOOR, 'payroll', id, true)).rejects.toMatchObject({ code: 'not-allowed' });
  await withdrawWin(office, ANA, 'payroll', id);
  await expect(cheerWin(office, MARCO, 'payroll', id, true)).rejects.toMatchObject({ code: 'gone' });
});

test('a colleague of another team cheers what is for everyone', async () => {
  const { office, id } = await officeWithWin('everyone');
  expect((await cheerWin(office, NOOR, 'payroll', id, true)).counts.cheers).toBe(1);
});
