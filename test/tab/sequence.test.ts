import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readPlaybook } from '../../src/contract/playbook.ts';
import {
  dropSequence,
  listSequences,
  publishSequence,
  readSequence,
  saveSequence,
  type SequenceView,
  type Slot,
} from '../../src/contract/sequence.ts';
import { me, NOW } from './fixtures.ts';
import { answer, cutOff, type OpenedTab, openTab, refuse, silent } from './open-tab.ts';
import { editorsPlaybook } from './playbook.fixture.ts';

const FINANCE = 'finance-and-payroll';
const editor = me({ may: { editPlaybook: true, manageATeam: true } });
const WEEKS = Array.from({ length: 13 }, (_, index) => index + 1);
const known = (
  id: string,
  title: string,
  more: Partial<SequenceView['useCases'][number]> = {},
): SequenceView['useCases'][number] => ({
  id,
  title,
  departments: [FINANCE],
  status: 'published',
  ...more,
});
const useCases = [
  ...WEEKS.map((week) => known(`use-${week}`, `Use case ${week}`)),
  known('payslip', 'Explain a payslip'),
  known('status', 'Weekly status', { departments: ['everyone'] }),
  known('pitch', 'Pitch in a page', { departments: ['sales'] }),
  known('half', 'Half written', { status: 'draft' }),
];
const slots = (changes: Record<number, Partial<Slot> | undefined> = {}): Slot[] =>
  WEEKS.flatMap((week) =>
    week in changes && changes[week] === undefined
      ? []
      : [
          {
            week,
            useCase: week === 4 ? 'use-2' : `use-${week}`,
            again: week === 4,
            reason: week === 1 ? 'Everyone has one' : '',
            ...changes[week],
          },
        ],
  );
const weeks = (changes: Partial<SequenceView> = {}): SequenceView => ({
  department: FINANCE,
  slots: slots(),
  published: slots(),
  isDraft: false,
  useCases,
  rev: 1,
  ...changes,
});

/** A server that keeps the draft, as the real one does. */
function openWeeks(first = weeks(), options: Partial<Parameters<typeof openTab>[0]> = {}) {
  let kept = first;
  const published = () => (kept = { ...kept, isDraft: false, published: kept.slots });
  return openTab({
    page: `sequence/${FINANCE}`,
    ...options,
    answers: [
      answer(readMe, editor),
      answer(readPlaybook, editorsPlaybook()),
      answer(readSequence, () => kept),
      answer(
        saveSequence,
        ({ body }) => (kept = { ...kept, slots: body.slots, isDraft: true, savedAt: NOW, rev: kept.rev + 1 }),
      ),
      answer(publishSequence, published),
      answer(dropSequence, () => {
        kept = { ...kept, isDraft: false, slots: kept.published };
        return { department: FINANCE };
      }),
      ...(options.answers ?? []),
    ],
  });
}

const saves = (tab: OpenedTab): Slot[][] =>
  tab.callsOf(saveSequence).map(({ body }) => saveSequence.body.parse(body).slots);
const lastSave = (tab: OpenedTab) => saves(tab).at(-1) ?? [];
const inWeek = (all: readonly Slot[], week: number) => all.find((slot) => slot.week === week)?.useCase;
const button = (tab: OpenedTab, name: string | RegExp) => tab.frame.getByRole('button', { name });

test('a week goes down by its button, focus stays on it, and the weeks save themselves', async () => {
  const tab = await openWeeks();
  await button(tab, 'Move Use case 8 down, out of week 8').click();
  await expect.poll(() => saves(tab).length).toBe(1);
  expect([8, 9].map((week) => inWeek(lastSave(tab), week))).toEqual(['use-9', 'use-8']);
  await expect
    .poll(() => tab.frame.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move Use case 8 down, out of week 9');
  await tab.frame
    .getByRole('status')
    .getByText(/^Saved at/)
    .waitFor();
  await button(tab, 'Undo').click();
  await expect.poll(() => inWeek(lastSave(tab), 8)).toBe('use-8');
});

test('a week is lifted with Space, moved with the arrows and set down, each step said aloud', async () => {
  const tab = await openWeeks();
  await button(tab, 'Move week 10, Use case 10').focus();
  const steps = [
    ['Space', 'Lifted Use case 10, week 10.'],
    ['ArrowUp', 'Use case 10 over week 9.'],
    ['ArrowUp', 'Use case 10 over week 8.'],
    ['Space', 'Use case 10 set down in week 8.'],
  ] as const;
  for (const [key, words] of steps) {
    await tab.page.keyboard.press(key);
    await tab.frame.getByText(words).first().waitFor({ state: 'attached' });
  }
  await expect.poll(() => inWeek(lastSave(tab), 8)).toBe('use-10');
  expect([9, 10].map((week) => inWeek(lastSave(tab), week))).toEqual(['use-8', 'use-9']);
});

test('a week is dragged by its handle to another', async () => {
  const tab = await openWeeks();
  const handle = button(tab, 'Move week 7, Use case 7');
  await handle.hover();
  const over = await button(tab, 'Move week 9, Use case 9').boundingBox();
  await tab.page.mouse.down();
  await tab.page.mouse.move(over!.x + 8, over!.y + 14, { steps: 12 });
  await tab.page.mouse.up();
  await expect
    .poll(() => [7, 8, 9].map((week) => inWeek(lastSave(tab), week)))
    .toEqual(['use-8', 'use-9', 'use-7']);
});

test('gaps, repeats and drafts are named beside the weeks, each with the act that mends it', async () => {
  const changed = slots({ 5: undefined, 9: { useCase: 'use-2' }, 12: { useCase: 'half' } });
  const tab = await openWeeks(weeks({ slots: changed }));
  const look = tab.frame.getByRole('region', { name: 'To look at' });
  for (const words of ['Week 5 is empty', 'Week 9 repeats week 2', 'Week 12 is still a draft'])
    await look.getByRole('heading', { name: words }).waitFor();
  await look.getByRole('button', { name: 'Mark as again: Week 9 repeats week 2' }).click();
  await expect.poll(() => lastSave(tab).find(({ week }) => week === 9)?.again).toBe(true);
  await look.getByText('Week 9 repeats week 2').waitFor({ state: 'detached' });
  await look.getByRole('button', { name: 'Choose a use case: Week 5 is empty' }).click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Use case for week 5' });
  await dialog.getByRole('searchbox').fill('payslip');
  await dialog.getByText('1 use case', { exact: true }).waitFor();
  await tab.checkAccess();
  await dialog.getByRole('button', { name: /Explain a payslip/ }).click();
  await expect.poll(() => inWeek(lastSave(tab), 5)).toBe('payslip');
});

test('what no week names yet is added to an empty week or instead of another, and can be taken back', async () => {
  const tab = await openWeeks(weeks({ slots: slots({ 6: undefined }) }));
  const unused = tab.frame.getByRole('region', { name: 'Not in this sequence' });
  expect(await unused.getByRole('listitem').allInnerTexts()).not.toContain(expect.stringContaining('Pitch'));
  await unused.getByRole('button', { name: 'Add Weekly status' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Week 6, empty now' }).click();
  await expect.poll(() => inWeek(lastSave(tab), 6)).toBe('status');
  await unused.getByRole('button', { name: 'Add Explain a payslip' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Week 3, instead of Use case 3' }).click();
  await tab.frame.getByText('Week 3 has Explain a payslip now.').first().waitFor();
  await button(tab, 'Undo').click();
  await expect.poll(() => inWeek(lastSave(tab), 3)).toBe('use-3');
});

test('the reason of a week is written in its row; a week is emptied from its menu', async () => {
  const tab = await openWeeks();
  await tab.frame.getByRole('textbox', { name: 'Why in week 2' }).fill('One page,\ntwo minutes');
  await expect.poll(() => lastSave(tab).find(({ week }) => week === 2)?.reason).toBe('One page, two minutes');
  await button(tab, 'More for week 13, Use case 13').click();
  await tab.frame.getByRole('menuitem', { name: 'Empty this week' }).click();
  await expect.poll(() => inWeek(lastSave(tab), 13)).toBeUndefined();
});

test('publishing shows the weeks that change and asks for a note; dropping brings the published weeks back', async () => {
  const tab = await openWeeks(weeks({ slots: slots({ 8: { useCase: 'payslip' } }), isDraft: true }));
  await button(tab, 'Publish…').click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Publish the weeks for Finance and payroll?' });
  expect(await dialog.getByRole('term').allInnerTexts()).toEqual(['Week 8']);
  expect(await dialog.locator('ins').first().textContent()).toContain('Explain a payslip');
  await tab.checkAccess();
  await dialog.getByRole('textbox').fill('Payslips in week 8.');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(tab.callsOf(publishSequence)).toMatchObject([{ body: { note: 'Payslips in week 8.' } }]);
  await tab.frame.getByText('No unsaved changes').waitFor();
  await button(tab, 'Move Use case 9 up, out of week 9').click();
  await button(tab, 'Drop changes…').click();
  await tab.frame.getByRole('alertdialog').getByRole('button', { name: 'Drop draft' }).click();
  await button(tab, 'Move Use case 9 up, out of week 9').waitFor();
});

test('two editors of different weeks are joined without a question; of the same week, the second chooses', async () => {
  const tab = await openWeeks();
  const theirs = weeks({
    slots: slots({ 2: { useCase: 'payslip' }, 8: { useCase: 'status' } }),
    isDraft: true,
    savedBy: { id: 'joris', name: 'Joris Maartens' },
    rev: 9,
  });
  await button(tab, 'More for week 8, Use case 8').waitFor();
  let stale = true;
  tab.api.add(
    answer(readSequence, theirs),
    answer(saveSequence, ({ body }) =>
      stale
        ? { refuse: { status: 412, code: 'stale', title: 'Changed meanwhile.', present: theirs } }
        : { ...theirs, slots: body.slots, rev: 10 },
    ),
  );
  await button(tab, 'More for week 8, Use case 8').click();
  await tab.frame.getByRole('menuitem', { name: 'Empty this week' }).click();
  const dialog = tab.frame.getByRole('alertdialog', { name: 'One week was changed by two people' });
  await dialog.getByText('Joris Maartens', { exact: false }).first().waitFor();
  await tab.checkAccess();
  stale = false;
  await dialog.getByRole('radio', { name: /^Keep mine/ }).check();
  await dialog.getByRole('button', { name: 'Use these texts' }).click();
  await expect.poll(() => saves(tab).length).toBe(2);
  expect([2, 8].map((week) => inWeek(lastSave(tab), week))).toEqual(['payslip', undefined]);
});

test('without a connection the weeks are kept on the device and sent when it is back', async () => {
  const tab = await openWeeks();
  await button(tab, 'Move Use case 8 down, out of week 8').waitFor();
  tab.api.add(cutOff(saveSequence));
  await button(tab, 'Move Use case 8 down, out of week 8').click();
  await tab.frame.getByText('Not saved, kept on this device, trying again').waitFor();
  await Promise.all([
    tab.page.waitForEvent('framenavigated'),
    tab.frame.evaluate(() => window.location.reload()),
  ]);
  await button(tab, 'Move Use case 8 down, out of week 9').waitFor();
  tab.api.add(answer(saveSequence, ({ body }) => weeks({ slots: body.slots, isDraft: true, rev: 2 })));
  await tab.frame
    .getByText(/^Saved at|No unsaved/)
    .first()
    .waitFor();
  expect(inWeek(lastSave(tab), 9)).toBe('use-8');
});

test('all departments stand side by side and lead to their own weeks', async () => {
  const tab = await openTab({
    page: 'sequence',
    answers: [
      answer(readMe, editor),
      answer(listSequences, {
        sequences: [
          { department: FINANCE, slots: [{ week: 2, title: 'Explain a payslip', again: true }] },
          { department: 'sales', slots: [] },
        ],
      }),
      answer(readPlaybook, editorsPlaybook()),
      answer(readSequence, weeks()),
    ],
  });
  await tab.frame.getByRole('cell', { name: 'Explain a payslip Again' }).waitFor();
  await tab.readsAndFits(280, 1280);
  await tab.frame.getByRole('link', { name: 'Finance and payroll' }).click();
  await tab.frame.getByRole('heading', { name: '13 weeks for Finance and payroll', level: 1 }).waitFor();
});

test('the weeks load, fail by name and can be tried again; who may not edit is told so', async () => {
  const asked = (reading: Parameters<typeof openTab>[0]['answers']) =>
    openTab({
      page: `sequence/${FINANCE}`,
      answers: [answer(readMe, editor), answer(readPlaybook, editorsPlaybook()), ...reading],
    });
  const loading = await asked([silent(readSequence)]);
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const refused = await asked([
    refuse(readSequence, {
      status: 403,
      code: 'not-allowed',
      title: 'Changing the playbook is for its editors.',
    }),
  ]);
  await refused.frame.getByText('Changing the playbook is for its editors.', { exact: false }).waitFor();
  refused.api.add(answer(readSequence, weeks()));
  await refused.frame.getByRole('button', { name: 'Try again' }).click();
  await button(refused, 'Publish…').waitFor();
});

test('the editor of weeks reads in three themes and fits 280, 1000 and 1280 px', async () => {
  const tab = await openWeeks(weeks({ slots: slots({ 5: undefined, 9: { useCase: 'use-2' } }) }));
  await button(tab, 'Publish…').waitFor();
  await tab.readsAndFits(280, 1000, 1280);
});
