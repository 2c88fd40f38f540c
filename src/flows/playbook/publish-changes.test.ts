import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { Slot } from '../../domain/playbook/sequence.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { archiveUseCase } from './archive-use-case.ts';
import { readSequence, saveSequence } from './edit-sequence.ts';
import { newDraft, publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { seeOpenChanges } from './open-changes.ts';
import { type Chosen, publishChanges } from './publish-changes.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

const FINANCE = 'finance-and-payroll';
const worded = (id: string, title: string, more: Partial<ReturnType<typeof textOf>> = {}): UseCase => {
  const useCase = useCaseFor(id, FINANCE);
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title, ...more } } };
};
const slot = (week: number, useCase: string): Slot => ({ week, useCase, again: false, reason: '' });
const write = async (office: Office, useCase: UseCase) =>
  saveDraft(office, EVA, useCase, (await readDraft(office, EVA, useCase.id)).rev);
const writeWeeks = async (office: Office, slots: Slot[]) =>
  saveSequence(office, EVA, FINANCE, { slots, rev: (await readSequence(office, EVA, FINANCE)).rev });

/** One changed, one new, and weeks that name the new one. */
async function written(): Promise<Office> {
  const office = await newOffice();
  await write(office, worded('answer-mail', 'Kinder mail'));
  await newDraft(office, EVA, { id: 'call-notes', title: 'Notes of a call', department: FINANCE });
  await write(office, worded('call-notes', 'Notes of a call'));
  await writeWeeks(office, [slot(1, 'call-notes'), slot(2, 'answer-mail')]);
  return office;
}
async function all(office: Office, note = 'For the autumn'): Promise<Chosen> {
  const { sequences, useCases, version } = await seeOpenChanges(office, EVA);
  return { note, version, useCases, sequences };
}
async function published(office: Office) {
  forgetPlaybook(office);
  const { note, sequence, useCases, version } = await readPlaybook(office);
  return {
    version,
    note,
    titles: useCases.map((each) => textOf(each, 'en').title),
    weeks: sequence[FINANCE],
  };
}
const EVERYTHING = {
  version: 2,
  note: 'For the autumn',
  titles: expect.arrayContaining(['Kinder mail', 'Notes of a call']),
  weeks: [slot(1, 'call-notes'), slot(2, 'answer-mail')],
};

test('what is written is listed with what it is, who wrote it, and what keeps it from being published', async () => {
  const office = await written();
  await write(office, worded('check-payslips', 'Payslips', { guardrail: '' }));
  await write(office, worded('job-advert', 'A kinder advert'));
  await publishUseCases(office, {
    useCases: [
      worded('answer-mail', 'From Lea'),
      useCaseFor('job-advert', 'hr-and-recruiting', { archived: true }),
    ],
    note: 'Imported',
    publishedBy: 'Lea',
  });
  const seen = await seeOpenChanges(office, EVA);
  expect(seen).toMatchObject({
    version: 2,
    useCases: [
      { id: 'answer-mail', title: 'Kinder mail', is: 'changed', stop: 'beneath', savedBy: { name: 'Eva' } },
      { id: 'call-notes', is: 'added', stop: undefined },
      { id: 'check-payslips', is: 'changed', stop: 'faults', findings: [{ level: 'fault' }] },
      { id: 'job-advert', title: 'A kinder advert', stop: 'archived' },
    ],
    sequences: [{ department: FINANCE, weeks: [1, 2], drafts: [{ id: 'call-notes' }], stop: undefined }],
  });
});

test('drafts and weeks are published together, as one version with one note, and no draft stays', async () => {
  const office = await written();
  expect(await publishChanges(office, EVA, await all(office))).toEqual({ version: 2 });
  expect(await published(office)).toEqual(EVERYTHING);
  expect(await seeOpenChanges(office, EVA)).toEqual({ version: 2, useCases: [], sequences: [] });
});

test('what is not chosen stays a draft', async () => {
  const office = await written();
  const { useCases, ...rest } = await all(office);
  await publishChanges(office, EVA, { ...rest, useCases: useCases.slice(0, 1), sequences: [] });
  expect((await seeOpenChanges(office, EVA)).useCases.map(({ id }) => id)).toEqual(['call-notes']);
  expect(await published(office)).toMatchObject({ version: 2, weeks: undefined });
});

test('wherever a process dies or an answer is lost, pressing again leaves one version and no draft', async () => {
  let nth = 0;
  for (let isReached = true; isReached;) {
    nth += 1;
    for (const fault of ['crash-before', 'crash-after', 'after'] as const) {
      const office = await written();
      const chosen = await all(office);
      const press = () => publishChanges(office, EVA, chosen);
      let [calls, isFirst] = [0, true];
      office.failNext(fault, ({ table }) => isFirst && table === 'playbook' && ++calls === nth);
      await press().catch(() => undefined);
      isFirst = false;
      isReached = calls >= nth;
      minutesLater(office, 1);
      forgetPlaybook(office);
      const words = `${fault} of call ${nth}`;
      expect(await press(), words).toEqual({ version: 2 });
      expect(await published(office), words).toEqual(EVERYTHING);
      expect(await seeOpenChanges(office, EVA), words).toMatchObject({ useCases: [], sequences: [] });
    }
  }
  expect(nth).toBeGreaterThan(10);
});

test('pressed twice at once, it is one version', async () => {
  const office = await written();
  const chosen = await all(office);
  const both = [publishChanges(office, EVA, chosen), publishChanges(office, EVA, chosen)];
  const answers = await Promise.all(both);
  expect(answers).toEqual([{ version: 2 }, { version: 2 }]);
  expect(await published(office)).toEqual(EVERYTHING);
});

test('what was changed, dropped or published since it was looked at is not published unread', async () => {
  const moved = { code: 'stale', phrase: { say: 'error:changesMoved' } };
  const office = await written();
  const chosen = await all(office);
  minutesLater(office, 1);
  await write(office, worded('answer-mail', 'Newer words'));
  await expect(publishChanges(office, EVA, chosen)).rejects.toMatchObject(moved);
  const second = await all(office);
  minutesLater(office, 1);
  await writeWeeks(office, [slot(5, 'answer-mail')]);
  await expect(publishChanges(office, EVA, second)).rejects.toMatchObject({
    phrase: { say: 'error:weeksMoved' },
  });
  const third = await all(office);
  await publishUseCases(office, {
    useCases: [useCaseFor('from-lea', 'sales')],
    note: 'Lea',
    publishedBy: 'Lea',
  });
  await expect(publishChanges(office, EVA, third)).rejects.toMatchObject({
    code: 'stale',
    phrase: { say: 'error:publishedBetween' },
  });
  expect(await published(office)).toMatchObject({ version: 2, weeks: undefined });
});

test('a draft that was published by itself under the same note takes no other with it unread', async () => {
  const office = await written();
  const chosen = await all(office);
  const { rev } = await readDraft(office, EVA, 'answer-mail');
  await publishDraft(office, EVA, 'answer-mail', { note: chosen.note, rev });
  await expect(publishChanges(office, EVA, chosen)).rejects.toMatchObject({ code: 'stale' });
  expect(await readDraft(office, EVA, 'call-notes')).toMatchObject({ isDraft: true });
  const gone = { ...chosen, note: 'Another note' };
  await expect(publishChanges(office, EVA, gone)).rejects.toMatchObject({
    phrase: { say: 'error:changesGone' },
  });
});

test('one with a fault, one that is archived, or one that would undo what was published beneath it, is refused, and with it all of them', async () => {
  const office = await written();
  await write(office, worded('check-payslips', 'Payslips', { guardrail: '' }));
  await expect(publishChanges(office, EVA, await all(office))).rejects.toMatchObject({
    code: 'conflict',
    phrase: { say: 'error:changesFaulty', with: { title: 'Payslips' } },
  });
  await write(office, worded('check-payslips', 'Payslips'));
  await publishUseCases(office, {
    useCases: [worded('answer-mail', 'From Lea')],
    note: 'Imported',
    publishedBy: 'Lea',
  });
  await expect(publishChanges(office, EVA, await all(office))).rejects.toMatchObject({
    phrase: { say: 'error:publishedBeneath' },
  });
  await archiveUseCase(office, EVA, 'check-payslips', { reason: 'Out of use' });
  const rest = await all(office);
  const archived = { ...rest, useCases: rest.useCases.filter(({ id }) => id === 'check-payslips') };
  await expect(publishChanges(office, EVA, archived)).rejects.toMatchObject({
    phrase: { say: 'error:publishArchived' },
  });
  expect(await published(office)).toMatchObject({ version: 3, note: 'Out of use' });
});

test('nothing is published without a choice, and only by editors', async () => {
  const office = await written();
  const chosen = await all(office);
  const nothing = publishChanges(office, EVA, { ...chosen, useCases: [], sequences: [] });
  await expect(nothing).rejects.toMatchObject({ phrase: { say: 'error:nothingChosen' } });
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    for (const attempt of [() => seeOpenChanges(office, who), () => publishChanges(office, who, chosen)])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
});
