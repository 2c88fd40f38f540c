import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, newOffice, NOOR, PRIYA, winWords } from '../../../test/support/small-office.ts';
import { cheerWin } from './cheer-win.ts';
import { readWin } from './read-wins.ts';
import { shareWin } from './share-win.ts';

test('however many cheer within a moment, the win is counted twice, and each is answered with their own in it', async () => {
  const base = await newOffice();
  const words = winWords('Saved 40 minutes', { audience: 'everyone' });
  const { win } = await shareWin(base, ANA, { opId: 'form-1', team: 'payroll', words });
  await base.settle();
  const waits: (() => void)[] = [];
  const paused: number[] = [];
  const office = {
    ...base,
    wait: (milliseconds: number) =>
      new Promise<void>((wake) => {
        paused.push(milliseconds);
        if (milliseconds === 0) wake();
        else waits.push(wake);
      }),
  };
  const cheer = (who: typeof ANA) => cheerWin(office, who, 'payroll', win.id, true);
  await cheer(MARCO);
  const later = [PRIYA, NOOR, EVA].map(cheer);
  await expect.poll(() => waits.length).toBe(1);
  waits[0]?.();
  const seen = await Promise.all(later);
  expect(seen.map(({ counts, mine }) => [counts.cheers, mine.cheered])).toEqual(Array(3).fill([4, true]));
  expect(paused).toEqual([0, 1_500]);
  expect((await readWin(office, ANA, 'payroll', win.id)).counts.cheers).toBe(4);
});
