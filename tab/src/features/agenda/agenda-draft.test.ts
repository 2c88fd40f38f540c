import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { expect, test } from 'vitest';
import { type Draft, draftAfter, type DraftEvent, SAVED, type Version } from './agenda-draft.ts';

const topic = (id: string, minutes = 2): ItemView => ({
  item: { id, kind: 'topic', title: id, minutes, why: { say: 'agenda:why.topic', with: { name: 'Ines' } } },
  title: { say: 'agenda:title.text', with: { text: id } },
  updated: false,
});
const version = (rev: number, items: ItemView[]): Version => ({
  etag: `"${rev}"`,
  view: {
    id: 'weekly.2026-11-10',
    team: { id: 't', name: 'Talent Acquisition' },
    date: '2026-11-10',
    time: '10:00',
    zone: 'Europe/Lisbon',
    startsAt: '2026-11-10T10:00:00Z',
    state: 'prepared',
    preparedAt: '2026-11-09T10:00:00Z',
    playbookVersion: 14,
    edited: false,
    channelName: 'General',
    items,
    people: [],
    may: {
      edit: true,
      post: true,
      run: true,
      drive: true,
      giveHelm: true,
      channel: false,
      correct: false,
      noteWin: false,
    },
    now: '2026-11-09T11:00:00Z',
    rev,
  } satisfies AgendaView,
});
const first = version(1, [topic('a'), topic('b')]);
const mine = [topic('a', 4), topic('b')];
const after = (...events: DraftEvent[]): Draft => events.reduce(draftAfter, SAVED);

test('a change is sent with the tag it was made on, and then all is saved', () => {
  const saving = after({ did: 'change', items: mine, on: first }, { did: 'send' });
  expect(saving).toMatchObject({ is: 'saving', base: { etag: '"1"' }, sent: mine });
  expect(draftAfter(saving, { did: 'store', version: version(2, mine) })).toBe(SAVED);
});

test('a change made while saving is saved next, on the new tag', () => {
  const more = [...mine, topic('c')];
  const draft = after(
    { did: 'change', items: mine, on: first },
    { did: 'send' },
    { did: 'change', items: more, on: first },
    { did: 'store', version: version(2, mine) },
  );
  expect(draft).toMatchObject({ is: 'changed', items: more, base: { etag: '"2"' } });
});

test('a failed save keeps the change and can be repeated', () => {
  const failed = after(
    { did: 'change', items: mine, on: first },
    { did: 'send' },
    { did: 'fail', why: 'no network' },
  );
  expect(failed).toMatchObject({ is: 'failed', items: mine });
  expect(draftAfter(failed, { did: 'retry' })).toMatchObject({
    is: 'changed',
    items: mine,
    base: { etag: '"1"' },
  });
});

test('somebody else’s change to the items is shown beside mine, and either can be kept', () => {
  const theirs = version(2, [topic('b'), topic('a')]);
  const stale = after({ did: 'change', items: mine, on: first }, { did: 'send' }, { did: 'meet', theirs });
  expect(stale).toEqual({ is: 'stale', items: mine, theirs });
  expect(draftAfter(stale, { did: 'take-theirs' })).toBe(SAVED);
  expect(draftAfter(stale, { did: 'keep-mine' })).toEqual({ is: 'changed', items: mine, base: theirs });
});

test('a card that was posted in between is no conflict: the change is saved on the new tag', () => {
  const posted = version(2, [topic('a'), topic('b')]);
  const draft = after(
    { did: 'change', items: mine, on: first },
    { did: 'send' },
    { did: 'meet', theirs: posted },
  );
  expect(draft).toEqual({ is: 'changed', items: mine, base: posted });
});

test('a save whose answer was lost is recognised as done', () => {
  const draft = after(
    { did: 'change', items: mine, on: first },
    { did: 'send' },
    { did: 'meet', theirs: version(2, mine) },
  );
  expect(draft).toBe(SAVED);
});
