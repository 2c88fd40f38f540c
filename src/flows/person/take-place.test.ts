import { expect, test } from 'vitest';
import { ANA, newOffice, NOOR, type Office } from '../../../test/support/small-office.ts';
import type { Fault } from '../../store/fault-plan.ts';
import { readMessageWeek } from '../../store/person/message-store.ts';
import { takePlace } from './take-place.ts';

const take = (office: Office, key: string, who = ANA) =>
  takePlace(office, who.id, { about: 'promotion', key });
const taken = async (office: Office, week = '2026-W48', who = ANA) =>
  (await readMessageWeek(office.tables, office.tenant, who.id, week)).value.taken.map(({ key }) => key);

test('a person gets two messages a week, and each message has one place however often it is claimed', async () => {
  const office = await newOffice();
  expect(await take(office, 'one')).toBe(true);
  expect(await take(office, 'one')).toBe(true);
  expect(await take(office, 'two')).toBe(true);
  expect(await take(office, 'three')).toBe(false);
  expect(await take(office, 'one')).toBe(true);
  expect(await taken(office)).toEqual(['one', 'two']);
  expect(await take(office, 'three', NOOR)).toBe(true);
});

test('of many who claim at the same moment two have a place', async () => {
  const office = await newOffice();
  const keys = ['one', 'two', 'three', 'four', 'one', 'two'];
  const answers = await Promise.all(keys.map((key) => take(office, key)));
  const held = await taken(office);
  expect(held).toHaveLength(2);
  expect(keys.filter((_, nth) => answers[nth])).toEqual(keys.filter((key) => held.includes(key)));
});

test('wherever a process dies or an answer is lost, the claim that is made again takes one place', async () => {
  for (const fault of ['crash-before', 'crash-after', 'before', 'after'] satisfies Fault[])
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const office = await newOffice();
      let calls = 0;
      let hasFailed = false;
      office.failNext(fault, () => (calls += 1) === nth && (hasFailed = true));
      await take(office, 'one').catch(() => undefined);
      office.failNext('before', () => false);
      expect(await take(office, 'one'), `${fault} at call ${nth}`).toBe(true);
      expect(await taken(office), `${fault} at call ${nth}`).toEqual(['one']);
      isOver = !hasFailed;
    }
});

test('the week is that of the person’s home, from Monday at midnight there', async () => {
  const office = await newOffice();
  office.setClock(new Date('2026-11-29T22:59:00Z'));
  for (const key of ['one', 'two']) await take(office, key);
  expect(await take(office, 'three')).toBe(false);
  office.setClock(new Date('2026-11-29T23:00:00Z'));
  expect(await take(office, 'three')).toBe(true);
  expect(await taken(office, '2026-W49')).toEqual(['three']);
  // In New York it is still Sunday.
  await take(office, 'one', NOOR);
  expect(await taken(office, '2026-W48', NOOR)).toEqual(['one']);
});
