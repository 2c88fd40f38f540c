import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, minutesLater, newOffice } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { dropDraft, newDraft, publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { readPlaybook } from './read-playbook.ts';

/** The mark of the published text while nobody writes a draft: it came with the first version. */
const PUBLISHED = 1;
const LEA = { ...EVA, id: 'lea', name: 'Lea' };
const worded = (title: string, more: Partial<ReturnType<typeof textOf>> = {}): UseCase => {
  const useCase = useCaseFor('answer-mail', 'finance-and-payroll');
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title, ...more } } };
};
const titleIn = async (office: Parameters<typeof readPlaybook>[0]) => {
  const useCase = (await readPlaybook(office)).useCases.find((each) => each.id === 'answer-mail');
  return useCase && textOf(useCase, 'en').title;
};

test('a draft changes nothing that is published until it is published', async () => {
  const office = await newOffice();
  const draft = await saveDraft(office, EVA, worded('Better words'), PUBLISHED);
  expect(draft).toMatchObject({ isDraft: true, savedBy: { name: 'Eva' } });
  expect(await titleIn(office)).toBe('Use case answer-mail');
  await publishDraft(office, EVA, 'answer-mail', { note: 'Better', rev: draft.rev });
  expect(await titleIn(office)).toBe('Better words');
  expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: false });
});

test('two editors save at once: the second is told and shown the text of the first', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('From Eva'), PUBLISHED);
  const late = saveDraft(office, LEA, worded('From Lea'), PUBLISHED);
  await expect(late).rejects.toMatchObject({ code: 'stale', present: { savedBy: { name: 'Eva' }, rev } });
  const unread = publishDraft(office, LEA, 'answer-mail', { note: 'Unread', rev: PUBLISHED });
  await expect(unread).rejects.toMatchObject({ code: 'stale' });
});

test('a save whose answer was lost is recognised as one’s own', async () => {
  const office = await newOffice();
  office.failNext('after', (call) => call.table === 'playbook' && call.op === 'commit');
  const draft = await saveDraft(office, EVA, worded('From Eva'), PUBLISHED);
  expect(draft).toMatchObject({ isDraft: true, useCase: worded('From Eva') });
});

test('whoever began before a draft was published or dropped is told, and cannot undo it unread', async () => {
  const office = await newOffice();
  const first = await saveDraft(office, EVA, worded('From Eva'), PUBLISHED);
  await publishDraft(office, EVA, 'answer-mail', { note: 'Better', rev: first.rev });
  const stale = (rev: number) =>
    expect(saveDraft(office, LEA, worded('From Lea'), rev)).rejects.toMatchObject({ code: 'stale' });
  await stale(PUBLISHED);
  await stale(first.rev);
  minutesLater(office, 1);
  const { rev } = await readDraft(office, EVA, 'answer-mail');
  const second = await saveDraft(office, EVA, worded('Eva again'), rev);
  await stale(first.rev);
  minutesLater(office, 1);
  await dropDraft(office, EVA, 'answer-mail');
  await saveDraft(office, EVA, worded('Once more'), rev);
  await stale(second.rev);
});

test('a use case with a fault is not published, and the draft stays', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('Without one', { guardrail: '' }), PUBLISHED);
  const publishing = publishDraft(office, EVA, 'answer-mail', { note: 'Too early', rev });
  await expect(publishing).rejects.toMatchObject({
    code: 'conflict',
    phrase: { say: 'error:useCaseFaults' },
  });
  expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: true });
  expect(await titleIn(office)).toBe('Use case answer-mail');
});

test('wherever a process dies while a draft is published, pressing again leaves one version and no draft', async () => {
  for (const nth of [1, 2, 3, 4])
    for (const fault of ['crash-before', 'crash-after'] as const) {
      const office = await newOffice();
      const { rev } = await saveDraft(office, EVA, worded('Better words'), PUBLISHED);
      const press = () => publishDraft(office, EVA, 'answer-mail', { note: 'Better', rev });
      const seen = { commits: 0 };
      office.failNext(
        fault,
        (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === nth,
      );
      await expect(press()).rejects.toBeInstanceOf(Crashed);
      minutesLater(office, 1);
      await press();
      const playbook = await readPlaybook(office);
      expect(playbook, `${fault} of write ${nth}`).toMatchObject({ version: 2, note: 'Better' });
      expect(await titleIn(office)).toBe('Better words');
      expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: false });
    }
});

test('publishing pressed twice publishes once', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('Better words'), PUBLISHED);
  const press = () => publishDraft(office, EVA, 'answer-mail', { note: 'Better', rev });
  await press();
  await press();
  expect((await readPlaybook(office)).version).toBe(2);
});

test('a new use case begins as a draft; a dropped draft leaves what is published', async () => {
  const office = await newOffice();
  const asked = { id: 'call-notes', title: 'Notes of a call', department: 'sales' };
  expect(await newDraft(office, EVA, asked)).toMatchObject({ isDraft: true, published: undefined });
  await saveDraft(office, EVA, worded('Never mind'), PUBLISHED);
  await dropDraft(office, EVA, 'answer-mail');
  expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: false });
});

test('only editors write the playbook', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }]) {
    const tries = [
      () => readDraft(office, who, 'answer-mail'),
      () => saveDraft(office, who, worded('Mine'), 0),
      () => newDraft(office, who, { id: 'mine', title: 'Mine', department: 'sales' }),
      () => dropDraft(office, who, 'answer-mail'),
      () => publishDraft(office, who, 'answer-mail', { note: '', rev: 0 }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

test('whoever opens a use case that nobody changed for more than ninety days is told, until they change it', async () => {
  const office = await newOffice();
  const advised = async () => {
    const { findings } = await readDraft(office, EVA, 'answer-mail');
    return findings.filter(({ phrase }) => phrase.say === 'lint:stale');
  };
  minutesLater(office, 90 * 24 * 60);
  expect(await advised()).toEqual([]);
  minutesLater(office, 24 * 60);
  expect(await advised()).toMatchObject([{ level: 'advice', phrase: { with: { days: 91 } } }]);
  await saveDraft(office, EVA, worded('Looked at again'), PUBLISHED);
  expect(await advised()).toEqual([]);
});
