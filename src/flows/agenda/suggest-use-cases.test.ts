import { expect, test } from 'vitest';
import { ANA, MARCO, newOffice, NOOR, type Office } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { publishUseCases } from '../playbook/publish-playbook.ts';
import { nextAgenda } from './next-agenda.ts';
import { suggestUseCases } from './suggest-use-cases.ts';

const PAYROLL = ['one', 'two', 'three', 'four', 'five', 'six'];

async function officeWithPlaybook(): Promise<{ office: Office; id: string; prepared: string }> {
  const office = await newOffice();
  const useCases = [
    ...PAYROLL.map((id) => useCaseFor(`pay-${id}`, 'finance-and-payroll')),
    useCaseFor('job-advert', 'hr-and-recruiting'),
    useCaseFor('old-advert', 'hr-and-recruiting', { archived: true }),
  ];
  await publishUseCases(office, { useCases, sequence: {}, note: 'More', publishedBy: 'Eva' });
  const seen = await nextAgenda(office, MARCO, 'payroll');
  const prepared = seen?.agenda.items.find((item) => item.kind === 'use-case');
  return { office, id: seen?.agenda.id ?? '', prepared: prepared?.useCase ?? '' };
}

test('a swap offers three use cases that suit the team, each with its reason, and none that is there already', async () => {
  const { office, id, prepared } = await officeWithPlaybook();
  const { suggestions } = await suggestUseCases(office, MARCO, 'payroll', id);
  expect(suggestions).toHaveLength(3);
  for (const { useCase, why } of suggestions) {
    expect(useCase.departments).toEqual(['finance-and-payroll']);
    expect(useCase.id).not.toBe(prepared);
    expect(why.say).toBe('agenda:why.neverTried');
  }
});

test('a search goes over the whole playbook, says where a use case is from, and finds nothing archived', async () => {
  const { office, id } = await officeWithPlaybook();
  const { suggestions } = await suggestUseCases(office, MARCO, 'payroll', id, ' ADVERT ');
  expect(suggestions).toMatchObject([
    { useCase: { id: 'job-advert' }, why: { say: 'agenda:why.otherDepartment' } },
  ]);
  expect((await suggestUseCases(office, MARCO, 'payroll', id, 'nothing like it')).suggestions).toEqual([]);
});

test('suggestions are read by the team, and by nobody else', async () => {
  const { office, id } = await officeWithPlaybook();
  expect((await suggestUseCases(office, ANA, 'payroll', id)).suggestions).toHaveLength(3);
  await expect(suggestUseCases(office, NOOR, 'payroll', id)).rejects.toMatchObject({ code: 'not-allowed' });
});
