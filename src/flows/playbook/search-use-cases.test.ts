import { expect, test } from 'vitest';
import { ANA, EVA, newOffice } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { saveDraft } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { searchUseCases } from './search-use-cases.ts';

const worded = (id: string, prompt: string, more: Partial<UseCase> = {}): UseCase => {
  const useCase = useCaseFor(id, 'sales', more);
  return { ...useCase, texts: { en: { ...textOf(useCase, 'en'), prompt } } };
};

test('each word is looked for by itself, without accents, hyphens and capitals', async () => {
  const office = await newOffice();
  const useCases = [
    worded('resume-call', 'Write a Résumé of [the call]'),
    worded('write-e-mail', 'An e-mail'),
  ];
  await publishUseCases(office, { useCases, note: 'Two', publishedBy: 'Eva' });
  expect(await searchUseCases(office, ANA, ' resume  EMAIL resume nowhere ')).toEqual([
    { word: 'resume', useCases: ['resume-call'] },
    { word: 'email', useCases: ['write-e-mail'] },
    { word: 'nowhere', useCases: [] },
  ]);
});

test('triggers are searched as well; what is archived or still a draft is found by editors only', async () => {
  const office = await newOffice();
  const gone = worded('old-one', 'Sundial', { archived: true });
  await publishUseCases(office, { useCases: [gone], note: 'Gone', publishedBy: 'Eva' });
  await saveDraft(office, EVA, worded('answer-mail', 'Pendulum'), 1);
  const found = async (who: typeof ANA, text: string) =>
    (await searchUseCases(office, who, text)).flatMap(({ useCases }) => useCases);
  expect(await found(ANA, 'answer')).toHaveLength(3);
  expect([await found(ANA, 'sundial'), await found(ANA, 'pendulum')]).toEqual([[], []]);
  expect([await found(EVA, 'sundial'), await found(EVA, 'pendulum')]).toEqual([['old-one'], ['answer-mail']]);
});
