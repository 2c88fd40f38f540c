import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { AgendaItem } from './agenda.ts';
import { hasArchived, offArchived, type UseCaseItem, withReasons } from './off-archived.ts';
import { prepareAgenda } from './prepare-agenda.ts';
import type { Preparing } from './preparing.ts';

const DEPARTMENT = 'finance-and-payroll';
const IDS = ['use-a', 'use-b', 'use-c', 'use-d', 'use-e'];
const REASON = 'The new system does it';

const itemOf = (useCase: string, nth: number): UseCaseItem => ({
  kind: 'use-case',
  id: `it-${nth}`,
  minutes: 3 + nth,
  why: { say: 'agenda:why.chosen', with: { name: 'Marco' } },
  useCase,
  title: `Use case ${useCase}`,
  again: false,
});
const topicOf = (nth: number): AgendaItem => ({
  kind: 'topic',
  id: `it-${nth}`,
  minutes: 2,
  why: { say: 'agenda:why.topic', with: { name: 'Marco' } },
  title: `Topic ${nth}`,
});

const factsWith = (archived: readonly string[], recent: readonly string[] = []): Preparing => ({
  team: 'team-1',
  date: '2026-11-24',
  department: DEPARTMENT,
  week: 3,
  playbook: {
    useCases: IDS.map((id) =>
      useCaseFor(id, DEPARTMENT, archived.includes(id) ? { archived: true, archivedFor: REASON } : {}),
    ),
    sequence: { [DEPARTMENT]: [{ week: 2, useCase: 'use-a', again: false, reason: '' }] },
  },
  commitments: [],
  wins: [],
  past: recent.map((useCase, nth) => ({ date: `2026-11-1${nth}`, done: [itemOf(useCase, nth)], left: [] })),
  defaults: [],
  language: 'en',
});

const useCasesOf = (items: AgendaItem[]) => items.flatMap((item) => (item.kind === 'use-case' ? [item] : []));
const facts = fc
  .record({ archived: fc.subarray(IDS), recent: fc.subarray(IDS, { maxLength: 3 }) })
  .map(({ archived, recent }) => factsWith(archived, recent));
/** What a manager may have made of an agenda: topics and use cases in any order. */
const touched = fc
  .array(fc.option(fc.constantFrom(...IDS)), { maxLength: 8 })
  .map((drawn) => drawn.map((useCase, nth) => (useCase === null ? topicOf(nth) : itemOf(useCase, nth))));

test('an archived use case is never on an agenda that nobody has started, whoever has touched it', () => {
  fc.assert(
    fc.property(facts, touched, (known, items) => {
      const { useCases } = known.playbook;
      for (const agenda of [
        offArchived(items, known),
        prepareAgenda(known),
        withReasons(items, prepareAgenda(known), useCases),
      ])
        expect(hasArchived(agenda, useCases)).toBe(false);
    }),
  );
});

test('what else is on it stays where it is and as it is, and no use case comes twice by it', () => {
  fc.assert(
    fc.property(facts, touched, (known, items) => {
      const { useCases } = known.playbook;
      const after = offArchived(items, known);
      const kept = items.filter((item) => !hasArchived([item], useCases));
      expect(after.filter((item) => kept.includes(item))).toEqual(kept);
      const put = useCasesOf(after.filter((item) => !kept.includes(item)));
      expect(new Set([...put, ...useCasesOf(kept)].map(({ useCase }) => useCase)).size).toBe(
        put.length + new Set(useCasesOf(kept).map(({ useCase }) => useCase)).size,
      );
      const order = items.map(({ id }) => id).filter((id) => after.some((item) => item.id === id));
      expect(after.map(({ id }) => id)).toEqual(order);
      const archived = items.length - kept.length;
      const free = useCases.filter(
        ({ archived: is, id }) => !is && !useCasesOf(kept).some(({ useCase }) => useCase === id),
      ).length;
      expect(put).toHaveLength(Math.min(archived, free));
    }),
  );
});

test('the next that fits says what was archived and why, in the same place and for as long', () => {
  const [topic, use] = [topicOf(1), itemOf('use-a', 2)];
  expect(offArchived([topic, use], factsWith(['use-a', 'use-b']))).toEqual([
    topic,
    {
      kind: 'use-case',
      id: 'it-2',
      minutes: 5,
      useCase: 'use-c',
      title: 'Use case use-c',
      again: false,
      why: {
        say: 'agenda:why.archived',
        with: { title: 'Use case use-a', useCase: 'use-a', reason: REASON },
      },
    },
  ]);
});

test('an agenda the rule keeps says it too, for as long as the other is archived', () => {
  const { useCases } = factsWith(['use-a']).playbook;
  const prepared = prepareAgenda(factsWith(['use-a']));
  const said = withReasons([itemOf('use-a', 1)], prepared, useCases);
  expect(useCasesOf(said)[0]?.why).toMatchObject({ say: 'agenda:why.archived', with: { reason: REASON } });
  expect(withReasons(said, prepared, useCases), 'at the next look').toEqual(said);
  const back = factsWith([]);
  const again = useCasesOf(withReasons(said, prepareAgenda(back), back.playbook.useCases));
  expect(again).toMatchObject([{ useCase: 'use-a', why: { say: 'agenda:why.slotMissed' } }]);
  // Back, and had in another segment since: the one in its place stays for a reason of its own.
  const had = factsWith([], ['use-a']);
  const stays = useCasesOf(withReasons(said, prepareAgenda(had), had.playbook.useCases));
  expect(stays).toMatchObject([{ useCase: 'use-b', why: { say: 'agenda:why.neverTried' } }]);
});

test('one that is not in the playbook at all goes without a reason', () => {
  const [item] = useCasesOf(offArchived([itemOf('use-z', 1)], factsWith([])));
  expect(item).toMatchObject({ useCase: 'use-a', why: { say: 'agenda:why.inPlaceOf' } });
});
