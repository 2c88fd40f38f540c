import { expect, test } from 'vitest';
import { EVA, MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { listDueJobs } from '../../store/job/job-store.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { markDefault } from '../team/mark-default.ts';
import { runDue } from '../planning/run-due.ts';
import { archiveUseCase, bringBackUseCase } from './archive-use-case.ts';
import { compareVersions } from './compare-versions.ts';
import { duplicateUseCase } from './duplicate-use-case.ts';
import { dropDraft, newDraft, publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { seePlaybook, useCasesFor } from './list-use-cases.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

const REASON = 'The new system writes them';
const archive = (office: Office, id = 'answer-mail', reason = REASON) =>
  archiveUseCase(office, EVA, id, { reason });
const bringBack = (office: Office) =>
  bringBackUseCase(office, EVA, 'answer-mail', { note: 'It does not after all' });

/** As another process reads it. */
async function published(office: Office, id = 'answer-mail') {
  forgetPlaybook(office);
  const { useCases, version, note } = await readPlaybook(office);
  return { version, note, useCase: useCases.find((each) => each.id === id) };
}

test('an archived use case keeps its words, says why, when and by whom, and is offered to nobody', async () => {
  const office = await newOffice();
  const before = (await published(office)).useCase;
  expect(await archive(office)).toEqual({
    id: 'answer-mail',
    archive: { reason: REASON, at: office.clock().toISOString(), by: 'Eva' },
  });
  expect(await published(office)).toEqual({
    version: 2,
    note: REASON,
    useCase: { ...before, archived: true, archivedFor: REASON },
  });
  const ids = (await useCasesFor(office, MARCO, 'payroll')).map(({ id }) => id);
  expect(ids).toEqual(['check-payslips', 'job-advert']);
  const lineFor = async (actor: typeof EVA) =>
    (await seePlaybook(office, actor)).lines.find(({ useCase }) => useCase.id === 'answer-mail');
  expect(await lineFor(MARCO)).toBeUndefined();
  expect(await lineFor(EVA)).toMatchObject({ status: 'archived', archive: { reason: REASON, by: 'Eva' } });
});

test('brought back it is what it was, and both are told by the versions', async () => {
  const office = await newOffice();
  const before = (await published(office)).useCase;
  await archive(office);
  expect(await bringBack(office)).toEqual({ id: 'answer-mail', archive: undefined });
  expect(await published(office)).toEqual({ version: 3, note: 'It does not after all', useCase: before });
  expect((await compareVersions(office, EVA, 2)).useCases).toMatchObject([{ is: 'archived' }]);
  expect((await compareVersions(office, EVA, 3)).useCases).toMatchObject([{ is: 'brought-back' }]);
});

test('asked twice it is one version with the first reason, also when both ask at once', async () => {
  const office = await newOffice();
  await Promise.all([archive(office), archive(office, 'answer-mail', 'For another reason')]);
  expect(await published(office)).toMatchObject({ version: 2 });
  const first = (await published(office)).useCase?.archivedFor;
  expect((await archive(office, 'answer-mail', 'Once more')).archive?.reason).toBe(first);
  await bringBack(office);
  await bringBack(office);
  expect(await published(office)).toMatchObject({ version: 3, useCase: { archived: false } });
});

test.each(['before', 'after', 'crash-before', 'crash-after'] as const)(
  'whichever call of the storage fails (%s), asking again makes it one version, and the clock takes it off the agendas',
  async (fault) => {
    for (let nth = 1; ; nth += 1) {
      const office = await newOffice();
      const seen = await nextAgenda(office, MARCO, 'payroll');
      const id = seen?.items.flatMap(({ useCase }) => useCase?.id ?? [])[0] ?? '';
      let calls = 0;
      office.failNext(fault, ({ table }) => table !== 'team' && ++calls === nth);
      const first = await archive(office, id).catch((error: unknown) => error);
      const isFailed = first instanceof Error;
      if (isFailed && fault.startsWith('crash')) expect(first).toBeInstanceOf(Crashed);
      office.failNext('none', () => false);
      minutesLater(office, 1);
      if (isFailed) await archive(office, id, isFailed && nth % 2 ? REASON : 'Another reason');
      const { version, useCase } = await published(office, id);
      expect([nth, version, useCase?.archived]).toEqual([nth, 2, true]);
      minutesLater(office, 1);
      await runDue(office);
      const due = await listDueJobs(office.tables, office.tenant, office.clock(), 99);
      expect(due.filter(({ value }) => value.job.kind === 'archived')).toEqual([]);
      const after = await nextAgenda(office, MARCO, 'payroll');
      expect(after?.items.flatMap(({ useCase: each }) => each?.id ?? [])).not.toContain(id);
      if (calls < nth) break;
    }
  },
);

test('what is published meanwhile is archived as it is then, not as it was', async () => {
  const office = await newOffice();
  const { useCase } = await published(office);
  if (!useCase) throw new Error('it is there');
  const texts = { en: { ...textOf(useCase, 'en'), title: 'In newer words' } };
  await Promise.all([
    archive(office),
    publishUseCases(office, { useCases: [{ ...useCase, texts }], note: 'Newer', publishedBy: 'Lea' }),
  ]);
  const after = await published(office);
  expect(after.version).toBe(3);
  expect(after.useCase?.texts.en?.title).toBe('In newer words');
});

test('a draft of it is kept, says that it is archived, and is published once it is brought back', async () => {
  const office = await newOffice();
  const { useCase, rev } = await readDraft(office, EVA, 'answer-mail');
  const texts = { en: { ...textOf(useCase, 'en'), title: 'In newer words' } };
  const drafted = await saveDraft(office, EVA, { ...useCase, texts }, rev);
  await archive(office);
  const kept = await readDraft(office, EVA, 'answer-mail');
  expect(kept).toMatchObject({
    isDraft: true,
    rev: drafted.rev,
    archive: { reason: REASON, by: 'Eva' },
    useCase: { archived: true, texts },
  });
  const publish = (of: number) => publishDraft(office, EVA, 'answer-mail', { note: 'Newer words', rev: of });
  await expect(publish(kept.rev)).rejects.toMatchObject({ phrase: { say: 'error:publishArchived' } });
  // Saved while it is archived, and no edit archives or brings back.
  minutesLater(office, 1);
  const sent = { ...kept.useCase, archived: false, archivedFor: undefined, task: 'reporting' as const };
  const saved = await saveDraft(office, EVA, sent, kept.rev);
  expect(saved.useCase).toMatchObject({ archived: true, archivedFor: REASON, task: 'reporting' });
  expect((await saveDraft(office, EVA, sent, kept.rev)).rev, 'sent again').toBe(saved.rev);
  await bringBack(office);
  const back = await readDraft(office, EVA, 'answer-mail');
  expect(back.useCase.archived).toBe(false);
  expect(back.beneath, 'its words are what they were').toBeUndefined();
  await publish(saved.rev);
  expect(await published(office)).toMatchObject({
    version: 4,
    useCase: { archived: false, task: 'reporting', texts },
  });
});

test('a draft that is published while another process archives it does not bring it back', async () => {
  const office = await newOffice();
  const { useCase, rev } = await readDraft(office, EVA, 'answer-mail');
  const drafted = await saveDraft(office, EVA, { ...useCase, task: 'reporting' }, rev);
  const other = { ...office, tables: { ...office.tables } };
  await readPlaybook(other);
  await archive(office);
  const publishing = publishDraft(other, EVA, 'answer-mail', { note: 'Newer words', rev: drafted.rev });
  await expect(publishing).rejects.toMatchObject({ code: 'stale' });
  expect(await published(office)).toMatchObject({ version: 2, useCase: { archived: true } });
});

test('only what was published is archived, and a draft says what to do instead', async () => {
  const office = await newOffice();
  await newDraft(office, EVA, { id: 'brand-new', title: 'Brand new', department: 'everyone' });
  await expect(archive(office, 'brand-new')).rejects.toMatchObject({
    phrase: { say: 'error:neverPublished' },
  });
  await dropDraft(office, EVA, 'brand-new');
  await expect(archive(office, 'brand-new')).rejects.toMatchObject({ code: 'not-found' });
  expect(await published(office)).toMatchObject({ version: 1 });
});

test('a team that works so keeps its way; no team makes it its way anew', async () => {
  const office = await newOffice();
  const mark = (useCase: string) => markDefault(office, MARCO, 'payroll', useCase, true);
  await mark('answer-mail');
  await archive(office);
  await archive(office, 'check-payslips');
  expect((await mark('answer-mail')).defaults).toMatchObject([{ useCase: 'answer-mail' }]);
  await expect(mark('check-payslips')).rejects.toMatchObject({ phrase: { say: 'error:useCaseArchived' } });
  const taken = await markDefault(office, MARCO, 'payroll', 'answer-mail', false);
  expect(taken.defaults).toEqual([]);
});

test('a copy is a draft of its own, also of what is archived; sent again it is the same', async () => {
  const office = await newOffice();
  await archive(office);
  const copy = () => duplicateUseCase(office, EVA, 'answer-mail', { id: 'answer-again', title: 'Answer it' });
  const first = await copy();
  const original = (await published(office)).useCase;
  expect(first).toMatchObject({ isDraft: true, published: undefined, findings: [] });
  expect(first.useCase).toEqual({
    ...original,
    id: 'answer-again',
    archived: false,
    archivedFor: undefined,
    texts: { en: { ...original?.texts.en, title: 'Answer it' } },
  });
  expect(await copy()).toEqual(first);
  await publishDraft(office, EVA, 'answer-again', { note: 'A copy of it', rev: first.rev });
  expect(await published(office, 'answer-again')).toMatchObject({ version: 3, useCase: { archived: false } });
  const gone = duplicateUseCase(office, EVA, 'never-there', { id: 'a-copy', title: 'A copy' });
  await expect(gone).rejects.toMatchObject({ code: 'not-found' });
});

test('none of it is for anybody but editors', async () => {
  const office = await newOffice();
  for (const asked of [
    archiveUseCase(office, MARCO, 'answer-mail', { reason: REASON }),
    bringBackUseCase(office, MARCO, 'answer-mail', { note: REASON }),
    duplicateUseCase(office, MARCO, 'answer-mail', { id: 'a-copy', title: 'A copy' }),
  ])
    await expect(asked).rejects.toMatchObject({ code: 'not-allowed', phrase: { say: 'error:editorsOnly' } });
});
