import { expect, test } from 'vitest';
import { initialsOf, tintOf } from './avatar-look.ts';

test.each([
  ['Ines Moreau', 'IM'],
  ['Payroll & Benefits', 'PB'],
  ['Ana María de la Cruz', 'AC'],
  ['Øystein', 'Ø'],
  ['', ''],
])('the initials of "%s" are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a person keeps their tint', () => {
  expect(tintOf('ines')).toEqual(tintOf('ines'));
});
