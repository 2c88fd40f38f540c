import { expect, test } from 'vitest';
import {
  addWeeks,
  instantOf,
  isZone,
  localOf,
  mondayOf,
  sundayOf,
  weekOf,
  weekOfDate,
  weeksBetween,
  weeksUpTo,
} from './week.ts';

const iso = (date: string, time: string, zone: string) => instantOf(date, time, zone).toISOString();

test('2026 has a week 53, which ends on the third of January', () => {
  expect(weekOfDate('2026-12-31')).toBe('2026-W53');
  expect(weekOfDate('2027-01-03')).toBe('2026-W53');
  expect(weekOfDate('2027-01-04')).toBe('2027-W01');
  expect([mondayOf('2026-W53'), sundayOf('2026-W53')]).toEqual(['2026-12-28', '2027-01-03']);
  expect(addWeeks('2026-W52', 2)).toBe('2027-W01');
  expect(weeksBetween('2026-W52', '2027-W02')).toBe(3);
  expect(weeksUpTo('2027-W01', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
});

test('the first days of a year may belong to the last week of the year before', () => {
  expect(weekOfDate('2021-01-01')).toBe('2020-W53');
  expect(weekOfDate('2024-12-30')).toBe('2025-W01');
});

test('every day of ten years lies between the Monday and the Sunday of its week', () => {
  for (let day = Date.parse('2020-01-01'); day < Date.parse('2030-01-01'); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const week = weekOfDate(date);
    expect(mondayOf(week) <= date && date <= sundayOf(week), date).toBe(true);
    expect(weekOfDate(mondayOf(week)), date).toBe(week);
  }
});

test('one instant can be in two weeks, each in its own zone', () => {
  const sundayNight = new Date('2026-11-22T23:30:00Z');
  expect(weekOf(sundayNight, 'Europe/Amsterdam')).toBe('2026-W48');
  expect(weekOf(sundayNight, 'America/New_York')).toBe('2026-W47');
});

test('midnight is 00:00, never 24:00', () => {
  expect(localOf(new Date('2026-06-30T22:00:00Z'), 'Europe/Amsterdam')).toEqual({
    date: '2026-07-01',
    time: '00:00',
  });
});

test('in spring an hour is missing: a time in it falls after it', () => {
  expect(iso('2026-03-29', '01:30', 'Europe/Amsterdam')).toBe('2026-03-29T00:30:00.000Z');
  expect(iso('2026-03-29', '02:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z');
  expect(iso('2026-03-29', '03:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z');
  expect(iso('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  expect(iso('2026-03-08', '09:30', 'America/New_York')).toBe('2026-03-08T13:30:00.000Z');
});

test('in autumn an hour comes twice: a time in it is the first of the two', () => {
  expect(iso('2026-10-25', '02:30', 'Europe/Amsterdam')).toBe('2026-10-25T00:30:00.000Z');
  expect(iso('2026-10-25', '09:30', 'Europe/Amsterdam')).toBe('2026-10-25T08:30:00.000Z');
  expect(iso('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  expect(iso('2026-11-01', '09:30', 'America/New_York')).toBe('2026-11-01T14:30:00.000Z');
});

test('a segment keeps its hour when the clocks change', () => {
  const before = instantOf('2026-10-20', '09:30', 'Europe/Amsterdam');
  const after = instantOf('2026-10-27', '09:30', 'Europe/Amsterdam');
  expect(after.getTime() - before.getTime()).toBe((7 * 24 + 1) * 3_600_000);
});

test('zones are those the runtime knows', () => {
  expect(isZone('Europe/Amsterdam')).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
});
