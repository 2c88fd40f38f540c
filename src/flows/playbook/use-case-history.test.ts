import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';
import { readHistory, restoreUseCase } from './use-case-history.ts';

const LEA = { ...EVA, id: 'lea', name: 'Lea' };
const worded = (title: string, id = 'answer-mail'): UseCase => {
  const useCase = useCaseFor(id, 'finance-and-payroll');
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title } } };
};
const publish = (office: Office, note: string, ...useCases: UseCase[]) =>
  publishUseCases(office, { useCases, note, publishedBy: 'Lea' });
const linesOf = async (office: Office, before?: number) => {
  const { next, revisions } = await readHistory(office, EVA, 'answer-mail', before);
  return { next, lines: revisions.map(({ note, version }) => [version, note]) };
};

test('the history of a use case is its texts, by whom, when and why; versions that left it alone are not in it', async () => {
  const office = await newOffice();
  minutesLater(office, 1);
  await publish(office, 'Kinder', worded('Kinder mail'));
  await publish(office, 'Something else', worded('Other', 'check-payslips'));
  await publish(office, 'Shorter', worded('Shorter mail'));
  expect(await linesOf(office)).toEqual({
    next: undefined,
    lines: [
      [4, 'Shorter'],
      [2, 'Kinder'],
      [1, 'First'],
    ],
  });
  const seen = await readHistory(office, EVA, 'answer-mail');
  expect(seen).toMatchObject({ title: 'Shorter mail', draft: undefined });
  expect(seen.revisions[1]).toMatchObject({ publishedBy: 'Lea', publishedAt: '2026-11-24T07:31:00.000Z' });
});

test('what a broken-off attempt wrote is no line of the history', async () => {
  const office = await newOffice();
  office.failNext('crash-after', ({ op, table }) => table === 'playbook' && op === 'commit');
  await expect(publish(office, 'Broken off', worded('Half-way words'))).rejects.toBeInstanceOf(Crashed);
  await publish(office, 'Whole', worded('The last words'));
  await publish(office, 'Something else', worded('Other', 'check-payslips'));
  expect((await linesOf(office)).lines).toEqual([
    [2, 'Whole'],
    [1, 'First'],
  ]);
});

test('a page of a long history reads as many rows, however many versions lie between', async () => {
  const office = await newOffice();
  for (let count = 2; count <= 30; count += 1)
    await publish(office, `Note ${count}`, worded(`Title ${count}`));
  for (let count = 0; count < 30; count += 1)
    await publish(office, 'Other', worded(`Other ${count}`, 'check-payslips'));
  const first = await linesOf(office);
  expect(first.lines).toHaveLength(20);
  const second = await linesOf(office, first.next);
  expect([...first.lines, ...second.lines].map(([version]) => version)).toEqual(
    Array.from({ length: 30 }, (_, nth) => 30 - nth),
  );
  expect(second.next).toBeUndefined();
});

test('an earlier text comes back as a draft, and is published with a note as any other', async () => {
  const office = await newOffice();
  await publish(office, 'Kinder', worded('Kinder mail'));
  const seen = await restoreUseCase(office, EVA, 'answer-mail', { version: 1 });
  expect(seen).toMatchObject({ isDraft: true, savedBy: { name: 'Eva' }, beneath: undefined });
  expect(await restoreUseCase(office, EVA, 'job-advert', { version: 1 })).toMatchObject({ isDraft: false });
  minutesLater(office, 1);
  expect((await restoreUseCase(office, EVA, 'answer-mail', { version: 1 })).rev).toBe(seen.rev);
  await publishDraft(office, EVA, 'answer-mail', { note: 'As it was', rev: seen.rev });
  const { useCases, version } = await readPlaybook(office);
  const title = useCases.find(({ id }) => id === 'answer-mail')?.texts.en?.title;
  expect([version, title]).toEqual([3, 'Use case answer-mail']);
});

test('an open draft is not overwritten, unless it is named as it was seen; the text in use is nothing to restore', async () => {
  const office = await newOffice();
  await publish(office, 'Kinder', worded('Kinder mail'));
  const lea = await saveDraft(office, LEA, worded('From Lea'), 2);
  expect(await readHistory(office, EVA, 'answer-mail')).toMatchObject({ draft: { by: 'Lea', rev: lea.rev } });
  const restore = (more: { version?: number; replaced?: number } = {}) =>
    restoreUseCase(office, EVA, 'answer-mail', { version: 1, ...more });
  const left = { code: 'stale', phrase: { say: 'error:draftOpen', with: { name: 'Lea' } } };
  await expect(restore()).rejects.toMatchObject(left);
  await expect(restore({ replaced: lea.rev - 1 })).rejects.toMatchObject(left);
  expect((await readDraft(office, EVA, 'answer-mail')).useCase).toEqual(worded('From Lea'));
  await restore({ replaced: lea.rev });
  expect((await readDraft(office, EVA, 'answer-mail')).useCase).toEqual(worded('Use case answer-mail'));
  await expect(restore({ version: 2 })).rejects.toMatchObject({ ...left, phrase: { with: { name: 'Eva' } } });
});

test('the history is for editors', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    for (const attempt of [
      () => readHistory(office, who, 'answer-mail'),
      () => restoreUseCase(office, who, 'answer-mail', { version: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(readHistory(office, EVA, 'no-such-case')).rejects.toMatchObject({ code: 'not-found' });
});
