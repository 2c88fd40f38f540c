import { expect, test } from 'vitest';
import { manyUseCases } from '../../../test/support/large-playbook.ts';
import { MARCO, minutesLater, newOffice, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { postAgenda } from '../agenda/change-agenda.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { publishSupplied, publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

const worded = (id: string, title: string): UseCase => {
  const useCase = useCaseFor(id, 'finance-and-payroll');
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), title } } };
};
const change = (id: string, title: string) => ({
  useCases: [worded(id, title)],
  note: title,
  publishedBy: 'Eva',
});

/** As another process reads it, which remembers nothing. */
async function read(office: Office): Promise<{ version: number; titles: string[] }> {
  forgetPlaybook(office);
  const { useCases, version } = await readPlaybook(office);
  return { version, titles: useCases.map((useCase) => textOf(useCase, 'en').title) };
}

test('publishing a changed use case makes a new version, and the others stay as they were', async () => {
  const office = await newOffice();
  expect(await publishUseCases(office, change('answer-mail', 'Answer mail in half the time'))).toBe(2);
  expect(await read(office)).toEqual({
    version: 2,
    titles: ['Use case check-payslips', 'Answer mail in half the time', 'Use case job-advert'],
  });
});

test('wherever a process dies while publishing, the former version stands; publishing again goes on', async () => {
  for (const nth of [1, 2, 3])
    for (const fault of ['crash-before', 'crash-after'] as const) {
      const office = await newOffice();
      const seen = { commits: 0 };
      office.failNext(
        fault,
        (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === nth,
      );
      const publishing = publishUseCases(office, change('answer-mail', 'New words'));
      await expect(publishing).rejects.toBeInstanceOf(Crashed);
      const isHeadReplaced = nth === 3 && fault === 'crash-after';
      expect((await read(office)).titles.includes('New words')).toBe(isHeadReplaced);
      minutesLater(office, 1);
      expect(await publishUseCases(office, change('answer-mail', 'New words'))).toBe(2);
      expect(await read(office)).toMatchObject({ version: 2, titles: expect.arrayContaining(['New words']) });
    }
});

test('what the playbook says already makes no version', async () => {
  const office = await newOffice();
  await publishUseCases(office, change('answer-mail', 'New words'));
  const { sequence, settings } = await readPlaybook(office);
  minutesLater(office, 1);
  const again = { ...change('answer-mail', 'New words'), sequence, settings };
  expect(await publishUseCases(office, again)).toBe(2);
  const link = { ...settings, policyLink: 'https://example.org/policy' };
  expect(await publishUseCases(office, { ...again, settings: link })).toBe(3);
  const other = { ...sequence, 'finance-and-payroll': [] };
  expect(await publishUseCases(office, { ...again, sequence: other })).toBe(4);
});

test('a change that was seen on one version is not published on another', async () => {
  const office = await newOffice();
  await publishUseCases(office, change('check-payslips', 'From Lea'));
  const late = { ...change('answer-mail', 'From Eva'), onlyOn: 1 };
  await expect(publishUseCases(office, late)).rejects.toMatchObject({
    code: 'stale',
    phrase: { say: 'error:publishedBetween' },
  });
  expect(await publishUseCases(office, { ...late, onlyOn: 2 })).toBe(3);
  expect(await publishUseCases(office, { ...late, onlyOn: 2 }), 'sent again').toBe(3);
});

test('a version that was written and never shown is shown by the next who publishes, with their own', async () => {
  const office = await newOffice();
  const seen = { commits: 0 };
  office.failNext(
    'crash-after',
    (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === 2,
  );
  await expect(publishUseCases(office, change('answer-mail', 'From Eva'))).rejects.toBeInstanceOf(Crashed);
  minutesLater(office, 1);
  await publishUseCases(office, change('check-payslips', 'From Lea'));
  expect((await read(office)).titles).toEqual(expect.arrayContaining(['From Eva', 'From Lea']));
});

test('two people publish at once: both changes are in the playbook', async () => {
  const office = await newOffice();
  await Promise.all([
    publishUseCases(office, change('answer-mail', 'From Eva')),
    publishUseCases(office, change('check-payslips', 'From Lea')),
  ]);
  const { titles } = await read(office);
  expect(titles).toEqual(expect.arrayContaining(['From Eva', 'From Lea']));
});

test('a lost answer of the storage is no second version', async () => {
  for (const nth of [1, 2, 3]) {
    const office = await newOffice();
    const seen = { commits: 0 };
    office.failNext(
      'after',
      (call) => call.table === 'playbook' && call.op === 'commit' && ++seen.commits === nth,
    );
    expect(await publishUseCases(office, change('answer-mail', 'New words'))).toBe(2);
    expect(await read(office)).toMatchObject({ version: 2 });
  }
});

test('a playbook for which there is no room is refused in a sentence, and nothing of it is kept', async () => {
  const office = await newOffice();
  const { rowsWritten } = office.tables.counts;
  const publishing = publishUseCases(office, {
    useCases: manyUseCases(6_000),
    note: 'All at once',
    publishedBy: 'Eva',
  });
  await expect(publishing).rejects.toMatchObject({
    code: 'too-large',
    phrase: { say: 'error:playbookTooLarge' },
  });
  expect(office.tables.counts.rowsWritten).toBe(rowsWritten);
  expect(await read(office)).toMatchObject({ version: 1 });
});

test('a use case for which there is no room is refused in a sentence, with all that came with it', async () => {
  const office = await newOffice();
  const { rowsWritten } = office.tables.counts;
  const [first = worded('answer-mail', 'Fine')] = manyUseCases(1);
  const text = textOf(first, 'en');
  const texts = Object.fromEntries([
    ['en', text],
    ...Array.from({ length: 600 }, (_, nth) => [`x-${nth}`, text]),
  ]);
  const publishing = publishUseCases(office, {
    useCases: [worded('answer-mail', 'Fine'), { ...first, texts }],
    note: 'In all languages',
    publishedBy: 'Eva',
  });
  await expect(publishing).rejects.toMatchObject({
    code: 'too-large',
    phrase: { say: 'error:useCaseTooLarge' },
  });
  expect(office.tables.counts.rowsWritten).toBe(rowsWritten);
});

test('the supplied playbook is published once and never over what an organisation has', async () => {
  const office = await newOffice();
  await publishSupplied(
    office,
    [{ department: 'sales', useCases: [useCaseFor('call-notes', 'sales')], sequence: [] }],
    'Us',
  );
  expect(await read(office)).toMatchObject({ version: 1 });
});

test('the next agenda uses what was published and says that it was updated', async () => {
  const office = await newOffice();
  const before = await nextAgenda(office, MARCO, 'payroll');
  expect(before?.items.map(({ updated }) => updated)).not.toContain(true);
  await publishUseCases(office, change(usedIn(before), 'In newer words'));
  minutesLater(office, 1);
  const after = await nextAgenda(office, MARCO, 'payroll');
  expect(after?.items.find(({ useCase }) => useCase)).toMatchObject(IN_NEWER_WORDS);
});

test('an agenda its manager has posted says the new title too', async () => {
  const office = await newOffice();
  const before = await nextAgenda(office, MARCO, 'payroll');
  await postAgenda(office, MARCO, 'payroll', before?.agenda.id ?? '');
  await publishUseCases(office, change(usedIn(before), 'In newer words'));
  minutesLater(office, 1);
  const after = await nextAgenda(office, MARCO, 'payroll');
  expect(after?.items.find(({ useCase }) => useCase)).toMatchObject(IN_NEWER_WORDS);
});

const IN_NEWER_WORDS = { updated: true, title: { with: { text: 'In newer words' } } };
const usedIn = (seen: Awaited<ReturnType<typeof nextAgenda>>): string =>
  seen?.items.flatMap(({ useCase }) => useCase?.id ?? [])[0] ?? '';
