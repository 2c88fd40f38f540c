import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { bytesOf } from './package-files.ts';

const pixelsOf = ({ data }: PNG): number[][] =>
  Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);

test('the colour icon is 192 by 192 and covers its square', () => {
  const icon = PNG.sync.read(bytesOf('appPackage/color.png'));
  expect([icon.width, icon.height]).toEqual([192, 192]);
  expect(pixelsOf(icon).every(([, , , alpha]) => alpha === 255)).toBe(true);
});

test('the outline icon is 32 by 32 and white on nothing', () => {
  const icon = PNG.sync.read(bytesOf('appPackage/outline.png'));
  expect([icon.width, icon.height]).toEqual([32, 32]);
  const drawn = pixelsOf(icon).filter(([, , , alpha]) => alpha !== 0);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThan(32 * 32);
  expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
});
