import { expect, test } from 'vitest';
import { isUlid, timeOfId } from '../../domain/ids.ts';
import { newSimulatedWorld } from './simulated-world.ts';

const START = new Date('2026-11-23T08:00:00Z');
const LATER = new Date('2026-11-23T09:30:00Z');

test('ids tell the time that was set, and come again with the same seed', () => {
  const idsOf = (seed: number) => {
    const world = newSimulatedWorld({ start: START, seed });
    const first = world.newId();
    world.setClock(LATER);
    return [first, world.newId(), world.newId()];
  };
  const ids = idsOf(7);
  expect(ids.every(isUlid)).toBe(true);
  expect(ids.map(timeOfId)).toEqual([START, LATER, LATER]);
  expect(new Set(ids).size).toBe(3);
  expect(idsOf(7)).toEqual(ids);
  expect(idsOf(8)).not.toEqual(ids);
});

test('what was put off is done when the world settles, with what that puts off, and a failure is reported', async () => {
  const world = newSimulatedWorld({ start: START });
  const done: string[] = [];
  world.after(async () => {
    done.push('first');
    world.after(async () => void done.push('second'));
    throw new Error('no answer');
  });
  expect(done).toEqual([]);
  await world.settle();
  expect(done).toEqual(['first', 'second']);
  expect(world.lines.map(({ level }) => level)).toEqual(['error']);
});

test('the directory knows the owners and roles it was given, and nobody else', async () => {
  const { directory } = newSimulatedWorld({
    start: START,
    owners: new Map([['team-1', ['ines']]]),
    roles: new Map([['lena', { isEditor: true, isAdmin: false }]]),
  });
  expect(await directory.ownersOf('team-1')).toEqual(['ines']);
  expect(await directory.ownersOf('team-2')).toEqual([]);
  expect(await directory.rolesOf('lena')).toEqual({ isEditor: true, isAdmin: false });
  expect(await directory.rolesOf('ines')).toEqual({ isEditor: false, isAdmin: false });
});
