import { expect, test } from 'vitest';
import { ANA, EVA, MARCO, newOffice, weeklyOn } from '../../../test/support/small-office.ts';
import type { PlaybookSettings } from '../../domain/playbook/settings.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { departmentsOf } from './departments.ts';
import { readSettings, saveSettings } from './edit-settings.ts';
import { publishDraft, readDraft, saveDraft } from './edit-use-case.ts';
import { seePlaybook } from './list-use-cases.ts';
import { findUseCase, forgetPlaybook, readPlaybook } from './read-playbook.ts';

type Office = Awaited<ReturnType<typeof newOffice>>;
const LEGAL = { id: 'legal-1', name: 'Legal' };
const save = async (office: Office, settings: Partial<PlaybookSettings>, rev?: number) => {
  const present = await readSettings(office, EVA);
  return saveSettings(office, EVA, {
    settings: { ...present.settings, ...settings },
    note: 'Changed',
    rev: rev ?? present.rev,
  });
};

test('a department is added and another renamed, and teams can choose it at once', async () => {
  const office = await newOffice();
  const setUp = { ...weeklyOn(2), department: LEGAL.id };
  await expect(setUpTeam(office, MARCO, 'payroll', setUp)).rejects.toMatchObject({ code: 'not-found' });
  await save(office, { departments: [{ id: 'sales', name: 'New business' }, LEGAL] });
  const departments = await departmentsOf(office);
  expect(departments.slice(-2)).toEqual([LEGAL, { id: 'everyone' }]);
  expect(departments).toContainEqual({ id: 'sales', name: 'New business' });
  await setUpTeam(office, MARCO, 'payroll', setUp);
});

test('a department that was added stays; it can be renamed', async () => {
  const office = await newOffice();
  await save(office, { departments: [LEGAL] });
  await expect(save(office, { departments: [] })).rejects.toMatchObject({
    code: 'conflict',
    phrase: { say: 'error:departmentStays', with: { name: 'Legal' } },
  });
  const renamed = [{ ...LEGAL, name: 'Legal and compliance' }];
  expect((await save(office, { departments: renamed })).settings.departments).toEqual(renamed);
});

test('saved twice they are one version; saved over somebody else’s they are refused with what is there', async () => {
  const office = await newOffice();
  const { rev } = await readSettings(office, EVA);
  const policyLink = 'https://example.org/ai';
  await save(office, { policyLink }, rev);
  await save(office, { policyLink }, rev);
  expect((await readPlaybook(office)).version).toBe(2);
  const late = save(office, { policyLink: 'https://example.org/other' }, rev);
  await expect(late).rejects.toMatchObject({ code: 'stale', present: { settings: { policyLink } } });
});

test('the process dies at any write: the next press publishes once', async () => {
  for (const nth of [1, 2])
    for (const fault of ['crash-before', 'crash-after'] as const) {
      const office = await newOffice();
      const { rev } = await readSettings(office, EVA);
      let writes = 0;
      office.failNext(
        fault,
        (call) => call.table === 'playbook' && call.op === 'commit' && (writes += 1) === nth,
      );
      const press = () => save(office, { approvedTools: ['claude'] }, rev);
      await press().catch(() => undefined);
      await press();
      forgetPlaybook(office);
      expect((await readPlaybook(office)).settings).toEqual({ departments: [], approvedTools: ['claude'] });
      expect((await readPlaybook(office)).version).toBe(2);
    }
});

test('a tool that is not approved is no longer shown to people, is a fault to mend, and cannot be published', async () => {
  const office = await newOffice();
  const { useCase, rev } = await readDraft(office, EVA, 'answer-mail');
  const withTools = { ...useCase, tools: ['chatgpt', 'claude'] as (typeof useCase)['tools'] };
  const draft = await saveDraft(office, EVA, withTools, rev);
  await publishDraft(office, EVA, 'answer-mail', { note: 'Two tools', rev: draft.rev });
  await save(office, { approvedTools: ['claude'] });
  expect((await findUseCase(office, 'answer-mail'))?.tools).toEqual(['claude']);
  const faultsIn = async (who: typeof EVA) =>
    (await seePlaybook(office, who)).lines.find((line) => line.useCase.id === 'answer-mail')?.faults;
  expect(await faultsIn(EVA)).toBe(1);
  expect(await faultsIn(ANA)).toBe(0);
  const editing = await readDraft(office, EVA, 'answer-mail');
  expect(editing.useCase.tools).toEqual(['chatgpt', 'claude']);
  expect(editing.findings).toContainEqual(expect.objectContaining({ level: 'fault', field: 'tools' }));
  const text = { ...textOf(useCase, 'en'), title: 'Better words' };
  const next = await saveDraft(office, EVA, { ...withTools, texts: { en: text } }, editing.rev);
  await expect(
    publishDraft(office, EVA, 'answer-mail', { note: 'Not yet', rev: next.rev }),
  ).rejects.toMatchObject({ code: 'conflict' });
  await save(office, { approvedTools: [] });
  expect((await findUseCase(office, 'answer-mail'))?.tools).toEqual(['ai-assistant']);
});

test('nobody but editors reads or changes the settings', async () => {
  const office = await newOffice();
  for (const who of [ANA, MARCO, { ...ANA, isAdmin: true }])
    for (const attempt of [
      () => readSettings(office, who),
      () => saveSettings(office, who, { settings: { departments: [] }, note: 'Mine', rev: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
});
