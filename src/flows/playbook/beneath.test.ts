import { expect, test } from 'vitest';
import { EVA, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { Slot } from '../../domain/playbook/sequence.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { publishSequence, readSequence, saveSequence } from './edit-sequence.ts';
import { publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';

const FINANCE = 'finance-and-payroll';
const worded = (title: string, plan = 'ask once'): UseCase => {
  const useCase = useCaseFor('answer-mail', FINANCE);
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title, plan } } };
};
const slot = (week: number): Slot => ({ week, useCase: 'answer-mail', again: false, reason: '' });
const published = async (office: Office) => {
  const { sequence, useCases, version } = await readPlaybook(office);
  const useCase = useCases.find(({ id }) => id === 'answer-mail');
  return { version, title: useCase && textOf(useCase, 'en').title, weeks: sequence[FINANCE] };
};
/** As an import does, or an archiving: beneath whatever draft is open. */
async function publishBeneath(office: Office, useCases: UseCase[], weeks?: Slot[]): Promise<void> {
  minutesLater(office, 1);
  const sequence = weeks && { [FINANCE]: weeks };
  await publishUseCases(office, { useCases, sequence, note: 'Imported', publishedBy: 'Lea' });
  minutesLater(office, 1);
}
const BENEATH = { code: 'stale', phrase: { say: 'error:publishedBeneath' } };
const note = 'Better';

test('what was published beneath an open draft is not undone; both are shown, and after the choice it is published', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('From Eva'), 1);
  await publishBeneath(office, [worded('From Lea')]);
  const publishing = publishDraft(office, EVA, 'answer-mail', { note, rev });
  await expect(publishing).rejects.toMatchObject(BENEATH);
  expect(await published(office)).toMatchObject({ version: 2, title: 'From Lea' });
  const seen = await readDraft(office, EVA, 'answer-mail');
  expect(seen).toMatchObject({ rev, isDraft: true, beneath: { rev: 2, by: 'Lea' } });
  expect([seen.useCase, seen.published, seen.beneath?.began].map((each) => each?.texts.en?.title)).toEqual([
    'From Eva',
    'From Lea',
    'Use case answer-mail',
  ]);
  // Keeping every word of one's own is a choice as well.
  const chosen = await saveDraft(office, EVA, worded('From Eva'), rev, 2);
  expect(chosen.beneath).toBeUndefined();
  await publishDraft(office, EVA, 'answer-mail', { note, rev: chosen.rev });
  expect(await published(office)).toMatchObject({ version: 3, title: 'From Eva' });
});

test('a choice between texts of which one has changed again is asked for anew', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('From Eva'), 1);
  await publishBeneath(office, [worded('From Lea')]);
  await publishBeneath(office, [worded('From Lea again')]);
  const late = saveDraft(office, EVA, worded('From Eva'), rev, 2);
  await expect(late).rejects.toMatchObject({ code: 'stale', present: { beneath: { rev: 3 } } });
  await saveDraft(office, EVA, worded('More from Eva'), rev);
  expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ beneath: { rev: 3 } });
});

test('a draft that says what was published beneath it is nothing to choose', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('The same'), 1);
  await publishBeneath(office, [worded('The same')]);
  expect((await readDraft(office, EVA, 'answer-mail')).beneath).toBeUndefined();
  await publishDraft(office, EVA, 'answer-mail', { note, rev });
  expect(await published(office)).toMatchObject({ version: 2, title: 'The same' });
  expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: false });
});

test('one’s own publishing that was broken off does not look like somebody else’s', async () => {
  for (const nth of [1, 2, 3, 4])
    for (const fault of ['crash-before', 'crash-after', 'after'] as const) {
      const office = await newOffice();
      const { rev } = await saveDraft(office, EVA, worded('From Eva'), 1);
      const press = () => publishDraft(office, EVA, 'answer-mail', { note, rev });
      let writes = 0;
      office.failNext(fault, ({ op, table }) => table === 'playbook' && op === 'commit' && ++writes === nth);
      const died = await press().catch((error: unknown) => error instanceof Crashed);
      minutesLater(office, 1);
      const words = `${fault} of write ${nth}`;
      expect((await readDraft(office, EVA, 'answer-mail')).beneath, words).toBeUndefined();
      if (died) await press();
      expect(await published(office), words).toMatchObject({ version: 2, title: 'From Eva' });
      expect(await readDraft(office, EVA, 'answer-mail')).toMatchObject({ isDraft: false });
    }
});

test('somebody who publishes in the very moment is not written over', async () => {
  const office = await newOffice();
  const { rev } = await saveDraft(office, EVA, worded('From Eva'), 1);
  const both = await Promise.allSettled([
    publishUseCases(office, { useCases: [worded('From Lea')], note: 'Imported', publishedBy: 'Lea' }),
    publishDraft(office, EVA, 'answer-mail', { note, rev }),
  ]);
  const [lea, eva] = both;
  expect(lea.status).toBe('fulfilled');
  // Whoever is first; Eva is never second unseen.
  if (eva.status === 'fulfilled') expect(await published(office)).toMatchObject({ title: 'From Lea' });
  else expect(eva.reason).toMatchObject(BENEATH);
});

test('weeks that were published beneath changed weeks are not undone either', async () => {
  const office = await newOffice();
  const first = await readSequence(office, EVA, FINANCE);
  const { rev } = await saveSequence(office, EVA, FINANCE, { slots: [slot(1)], rev: first.rev });
  await publishBeneath(office, [], [slot(2)]);
  const press = (seen: { rev: number }) => publishSequence(office, EVA, FINANCE, { note, rev: seen.rev });
  await expect(press({ rev })).rejects.toMatchObject(BENEATH);
  const seen = await readSequence(office, EVA, FINANCE);
  expect(seen).toMatchObject({ slots: [slot(1)], published: [slot(2)], beneath: { rev: 2, by: 'Lea' } });
  const joined = { slots: [slot(1), slot(2)], rev, onto: 2 };
  await press(await saveSequence(office, EVA, FINANCE, joined));
  expect(await published(office)).toMatchObject({ version: 3, weeks: [slot(1), slot(2)] });
  expect(await readSequence(office, EVA, FINANCE)).toMatchObject({ isDraft: false });
});

test('other weeks and other use cases that were published meanwhile stop nothing', async () => {
  const office = await newOffice();
  const draft = await saveDraft(office, EVA, worded('From Eva'), 1);
  const { rev } = await readSequence(office, EVA, FINANCE);
  const weeks = await saveSequence(office, EVA, FINANCE, { slots: [slot(1)], rev });
  await publishBeneath(office, [useCaseFor('call-notes', 'sales')]);
  await publishDraft(office, EVA, 'answer-mail', { note, rev: draft.rev });
  await publishSequence(office, EVA, FINANCE, { note, rev: weeks.rev });
  expect(await published(office)).toMatchObject({ version: 4, title: 'From Eva', weeks: [slot(1)] });
});
