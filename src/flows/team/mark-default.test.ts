import { expect, test } from 'vitest';
import { ANA, MARCO, newOffice, NOOR } from '../../../test/support/small-office.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { markDefault } from './mark-default.ts';

const proposed = async (office: Awaited<ReturnType<typeof newOffice>>) => {
  const items = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.items ?? [];
  return items.flatMap((item) => (item.kind === 'use-case' ? [item.useCase] : []))[0] ?? '';
};

test('the next agenda does not propose what is the way the team works, until that is taken back', async () => {
  const office = await newOffice();
  const first = await proposed(office);
  await markDefault(office, MARCO, 'payroll', first, true);
  const again = await markDefault(office, MARCO, 'payroll', first, true);
  expect(again.team.defaults).toMatchObject([{ useCase: first, byName: MARCO.name }]);
  expect(await proposed(office)).not.toBe(first);
  await markDefault(office, MARCO, 'payroll', first, false);
  expect(await proposed(office)).toBe(first);
});

test('a member and a manager of another team mark nothing, and nobody marks what is not in the playbook', async () => {
  const office = await newOffice();
  const first = await proposed(office);
  for (const who of [ANA, NOOR])
    await expect(markDefault(office, who, 'payroll', first, true)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  await expect(markDefault(office, MARCO, 'payroll', 'no-such-use-case', true)).rejects.toMatchObject({
    code: 'not-found',
  });
});
