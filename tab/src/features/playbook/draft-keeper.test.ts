import type { DraftView } from '#contract/playbook.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formOf } from './draft-form.ts';
import type { DraftForm } from './draft-form.ts';
import { newDraftKeeper, type SaveAnswer } from './draft-keeper.ts';
import { AFTER_LAST_KEY } from './keeper.ts';
import type { CopyKeeper, LocalCopy } from './local-copy.ts';
import { payslip } from './payslip.fixture.ts';

const draft: DraftView = {
  id: payslip.id,
  useCase: payslip,
  isDraft: true,
  findings: [],
  readingSeconds: 0,
  rev: 3,
};
const withText = (change: object): DraftView => ({
  ...draft,
  savedBy: { id: 'sara', name: 'Sara Lindqvist' },
  useCase: { ...payslip, texts: { en: { ...payslip.texts.en!, ...change } } },
});

const device = (
  copy?: LocalCopy<DraftForm>,
): CopyKeeper<DraftForm> & { held: () => LocalCopy<DraftForm> | undefined } => ({
  read: () => copy,
  keep: (next) => void (copy = next),
  drop: () => void (copy = undefined),
  held: () => copy,
});

/** A server that answers in turn, then with success, as the real one does: the sent text, one revision on. */
function server(...answers: SaveAnswer[]) {
  const sent: { title: string | undefined; etag: string }[] = [];
  return {
    sent,
    save: async (useCase: DraftView['useCase'], etag: string): Promise<SaveAnswer> => {
      sent.push({ title: useCase.texts.en?.title, etag });
      return answers.shift() ?? { is: 'saved', draft: { ...draft, useCase }, etag: `${etag}+` };
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed is on the device at once, at the server after the last key, and then only there', async () => {
  const copy = device();
  const { save, sent } = server();
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy });
  keeper.type({ title: 'Explain a' });
  await vi.advanceTimersByTimeAsync(AFTER_LAST_KEY - 1);
  keeper.type({ title: 'Explain a payslip' });
  expect(copy.held()?.form.title).toBe('Explain a payslip');
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(AFTER_LAST_KEY);
  expect(sent).toEqual([{ title: 'Explain a payslip', etag: '3' }]);
  expect(keeper.state().status).toEqual({ is: 'clean' });
  expect(copy.held()).toBeUndefined();
});

test('words typed while a save is under way are saved next, on top of it', async () => {
  const { save, sent } = server();
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy: device() });
  keeper.type({ title: 'First words' });
  const saving = keeper.saveNow();
  keeper.type({ title: 'Second words' });
  await saving;
  await vi.advanceTimersByTimeAsync(AFTER_LAST_KEY);
  expect(sent).toEqual([
    { title: 'First words', etag: '3' },
    { title: 'Second words', etag: '3+' },
  ]);
  expect(keeper.state().form.title).toBe('Second words');
});

test('with no connection the words stay on the device and are tried again', async () => {
  const copy = device();
  const { save, sent } = server({ is: 'unreachable' }, { is: 'unreachable' });
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy });
  keeper.type({ title: 'On the train' });
  await keeper.saveNow();
  expect(keeper.state().status).toEqual({ is: 'kept' });
  expect(copy.held()?.form.title).toBe('On the train');
  await vi.advanceTimersByTimeAsync(7_000);
  expect(sent).toHaveLength(3);
  expect(keeper.state().status).toEqual({ is: 'clean' });
});

test('a half-typed field is named and not sent', async () => {
  const { save, sent } = server();
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy: device() });
  keeper.type({ low: '' });
  await keeper.saveNow();
  expect(keeper.state().status).toEqual({ is: 'incomplete', fields: ['low'] });
  expect(sent).toEqual([]);
});

test('another editor’s change to another field joins without a question, and says who', async () => {
  const { save, sent } = server({ is: 'stale', etag: '7', draft: withText({ stop: 'Theirs here.' }) });
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy: device() });
  keeper.type({ title: 'Mine here' });
  await keeper.saveNow();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.state().taken).toEqual({ parts: ['stop'], by: 'Sara Lindqvist' });
  expect(keeper.state().form).toMatchObject({ title: 'Mine here', stop: 'Theirs here.' });
  expect(sent.at(-1)).toEqual({ title: 'Mine here', etag: '7' });
});

test('the same field waits for a choice, and neither text is lost before it', async () => {
  const copy = device();
  const { save, sent } = server({ is: 'stale', etag: '7', draft: withText({ title: 'Theirs here' }) });
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy });
  keeper.type({ title: 'Mine here' });
  await keeper.saveNow();
  expect(keeper.state().status).toMatchObject({ is: 'choose', theirs: { etag: '7' } });
  expect(copy.held()?.form.title).toBe('Mine here');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  keeper.choose([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toEqual({ title: 'Mine here', etag: '7' });
});

test('taking the other’s text leaves nothing to save', async () => {
  const { save, sent } = server({ is: 'stale', etag: '7', draft: withText({ title: 'Theirs here' }) });
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy: device() });
  keeper.type({ title: 'Mine here' });
  await keeper.saveNow();
  keeper.choose(['title']);
  await vi.advanceTimersByTimeAsync(AFTER_LAST_KEY);
  expect(keeper.state().form.title).toBe('Theirs here');
  expect(sent).toHaveLength(1);
});

test('words left on the device last time are back, and go to the server', async () => {
  const copy = device({ form: { ...formOf(payslip), title: 'Left behind' }, origin: formOf(payslip) });
  const { save, sent } = server();
  const keeper = newDraftKeeper({ draft, etag: '3', save, copy });
  expect(keeper.state().form.title).toBe('Left behind');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ title: 'Left behind', etag: '3' }]);
});

test('words left on the device meet what somebody saved since', () => {
  const copy = device({ form: { ...formOf(payslip), title: 'Left behind' }, origin: formOf(payslip) });
  const keeper = newDraftKeeper({
    draft: withText({ title: 'Newer' }),
    etag: '9',
    save: server().save,
    copy,
  });
  expect(keeper.state().status).toMatchObject({ is: 'choose' });
  expect(keeper.state().form.title).toBe('Left behind');
});
