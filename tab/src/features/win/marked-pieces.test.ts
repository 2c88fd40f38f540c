import { expect, test } from 'vitest';
import { piecesOf } from './marked-pieces.ts';

test('a text is divided at its marks, and nothing of it is lost', () => {
  const text = 'From 2 hours to 35 minutes';
  const pieces = piecesOf(text, [
    { start: 16, end: 26, tone: 'read' },
    { start: 5, end: 12, tone: 'read' },
  ]);
  expect(pieces).toEqual([
    { text: 'From ' },
    { text: '2 hours', tone: 'read' },
    { text: ' to ' },
    { text: '35 minutes', tone: 'read' },
  ]);
});

test('what may not belong there is marked before what was read, and marks of a longer text are left out', () => {
  const pieces = piecesOf('call 0171 1234567', [
    { start: 0, end: 9, tone: 'read' },
    { start: 5, end: 17, tone: 'found' },
    { start: 5, end: 40, tone: 'read' },
  ]);
  expect(pieces).toEqual([{ text: 'call ' }, { text: '0171 1234567', tone: 'found' }]);
});
