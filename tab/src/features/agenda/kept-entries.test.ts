import { expect, test } from 'vitest';
import { entriesOnDevice, type Entry } from './kept-entries.ts';

function aDevice(): Storage {
  const rows = new Map<string, string>();
  return {
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
    removeItem: (key) => void rows.delete(key),
    clear: () => rows.clear(),
    key: () => null,
    get length() {
      return rows.size;
    },
  };
}
const ENTRIES: Entry[] = [
  { is: 'move', opId: 'move-0001', move: { do: 'go', step: 1 }, at: '2026-11-24T08:30:00.000Z' },
  {
    is: 'plan',
    person: 'priya',
    body: { opId: 'plan-0001', user: 'priya', plan: { trigger: '', tool: 'ai-assistant', plan: 'draft it' } },
  },
];

test('what was tapped is read back in order by the page that comes next, and by the same person only', () => {
  const device = aDevice();
  entriesOnDevice(() => device, 'ines', 'talent|a1').keep(ENTRIES);
  expect(entriesOnDevice(() => device, 'ines', 'talent|a1').read()).toEqual(ENTRIES);
  expect(entriesOnDevice(() => device, 'jonas', 'talent|a1').read()).toEqual([]);
  entriesOnDevice(() => device, 'ines', 'talent|a1').keep([]);
  expect(device.length).toBe(0);
});

test('a device that keeps nothing, or keeps what nobody can read, is as one without taps', () => {
  const refusing = (): Storage => {
    throw new Error('no storage in this frame');
  };
  const keeper = entriesOnDevice(refusing, 'ines', 'talent|a1');
  keeper.keep(ENTRIES);
  expect(keeper.read()).toEqual([]);
  const device = aDevice();
  device.setItem('run-taps|ines|talent|a1', '[{"is":"move"}]');
  expect(entriesOnDevice(() => device, 'ines', 'talent|a1').read()).toEqual([]);
});
