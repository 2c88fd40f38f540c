import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, newOffice } from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { playbookOf } from '../../domain/playbook/playbook-file.ts';
import { saveDraft } from './edit-use-case.ts';
import { exportPlaybook } from './export-playbook.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';

test('the file holds all that is published, and no draft', async () => {
  const office = await newOffice();
  await saveDraft(office, EVA, useCaseFor('a-new-one', 'sales'), 0);
  const { useCases, sequence, settings } = await readPlaybook(office);
  expect(playbookOf(await exportPlaybook(office, EVA))).toEqual({ useCases, sequence, settings });
});

test('an earlier version can be exported as it was; one that never was cannot', async () => {
  const office = await newOffice();
  const first = await exportPlaybook(office, EVA);
  await publishUseCases(office, {
    useCases: [useCaseFor('call-notes', 'sales')],
    note: 'One more',
    publishedBy: 'Eva',
  });
  expect(await exportPlaybook(office, EVA, 1)).toEqual(first);
  expect(await exportPlaybook(office, EVA)).toMatchObject({ version: 2, note: 'One more' });
  await expect(exportPlaybook(office, EVA, 3)).rejects.toMatchObject({ code: 'not-found' });
});

test('nobody but editors exports the playbook', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    await expect(exportPlaybook(office, who)).rejects.toMatchObject({ code: 'not-allowed' });
});
