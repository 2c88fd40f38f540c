import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import {
  type DraftView,
  publishDraft,
  readDraft,
  readPlaybook,
  readUseCase,
  saveDraft,
} from '../../src/contract/playbook.ts';
import { readSequence, saveSequence, type SequenceView, type Slot } from '../../src/contract/sequence.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import type { Answer } from './answers.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab } from './open-tab.ts';
import { draft, editorsPlaybook } from './playbook.fixture.ts';

const editor = answer(readMe, me({ may: { editPlaybook: true, manageATeam: true } }));
const theirs = draft({ title: 'Their title', trigger: 'their trigger' }).useCase;
const beneath = (): DraftView =>
  draft(
    { title: 'My title', plan: 'my plan' },
    {
      published: theirs,
      beneath: { rev: 15, by: 'Sara Lindqvist', at: '2026-11-09T07:50:00.000Z', began: payslip },
    },
  );
const open = (first: DraftView, ...more: Answer[]) =>
  openTab({
    answers: [
      editor,
      answer(readPlaybook, editorsPlaybook()),
      answer(readDraft, first),
      answer(readUseCase, { id: payslip.id, published: theirs, may: { edit: true }, version: 15 }),
      ...more,
    ],
    page: `playbook/${payslip.id}`,
  });

/** A dialog hides the bar that the page is scrolled with. */
async function readsAndFits(tab: OpenedTab): Promise<void> {
  await tab.readsAndFits();
  for (const width of [280, 400]) {
    await tab.setWidth(width);
    expect(await tab.sidewaysBy()).toBeLessThanOrEqual(0);
  }
  await tab.setWidth(1280);
}

test('what was published beneath a draft stops publishing; both are shown, and the draft takes what is chosen', async () => {
  const tab = await open(
    beneath(),
    answer(saveDraft, ({ body }) => draft({}, { useCase: body.useCase, published: theirs, rev: 4 })),
  );
  const { frame, page } = tab;
  await frame.getByText(/^Sara Lindqvist published this on 9 November at/).waitFor();
  const publish = frame.getByRole('button', { name: 'Publish…' }).first();
  expect(await publish.getAttribute('aria-disabled')).toBe('true');
  const look = frame.getByRole('button', { name: 'Look at both' });
  await look.focus();
  await page.keyboard.press('Enter');
  const dialog = frame.getByRole('alertdialog', { name: 'Published while this draft was open' });
  const title = dialog.getByRole('radiogroup', { name: 'Title' });
  expect(await title.innerText()).toMatch(
    /Keep the draft’s[\s\S]+My[\s\S]+Take Sara Lindqvist’s[\s\S]+Their/,
  );
  const trigger = dialog.getByRole('radiogroup', { name: 'Trigger' });
  expect(await trigger.getByRole('radio', { name: 'Take Sara Lindqvist’s' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('radiogroup', { name: 'Plan' }).count()).toBe(0);
  const use = dialog.getByRole('button', { name: 'Use these texts' });
  expect(await use.getAttribute('aria-disabled')).toBe('true');
  await readsAndFits(tab);
  await title.getByRole('radio', { name: 'Keep the draft’s' }).check();
  await use.click();
  await dialog.waitFor({ state: 'detached' });
  const [sent] = tab.callsOf(saveDraft);
  expect(sent?.body.onto).toBe(15);
  expect(sent?.body.useCase.texts.en).toMatchObject({
    title: 'My title',
    trigger: 'their trigger',
    plan: 'my plan',
  });
  expect(await look.count()).toBe(0);
  await expect.poll(() => publish.getAttribute('aria-disabled')).not.toBe('true');
});

test('whoever decides later keeps the draft, and what moved again meanwhile is shown as it stands now', async () => {
  const again: DraftView = { ...beneath(), rev: 4, savedBy: { id: 'joris', name: 'Joris Maartens' } };
  let moved = false;
  const tab = await open(
    beneath(),
    answer(readDraft, () => (moved ? again : beneath())),
    answer(saveDraft, () => ({ refuse: { status: 412, code: 'stale', title: 'Changed meanwhile.' } })),
  );
  const { frame } = tab;
  const look = frame.getByRole('button', { name: 'Look at both' });
  await look.click();
  const dialog = frame.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  expect(await frame.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('My title');
  await look.click();
  await dialog.getByRole('radiogroup', { name: 'Title' }).getByRole('radio').last().check();
  moved = true;
  await dialog.getByRole('button', { name: 'Use these texts' }).click();
  await dialog.getByText('Changed meanwhile.').waitFor();
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  await frame.getByText('Joris Maartens').first().waitFor();
});

test('who is refused while publishing reads why, and finds both texts', async () => {
  let published = false;
  const mine = draft({ title: 'My title' });
  const tab = await open(
    mine,
    answer(readDraft, () => (published ? beneath() : mine)),
    answer(publishDraft, () => {
      published = true;
      return { refuse: { status: 412, code: 'stale', title: 'Somebody published this after you began.' } };
    }),
  );
  const { frame } = tab;
  await frame.getByRole('button', { name: 'Publish…' }).first().click();
  const dialog = frame.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Better words');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.getByText('Somebody published this after you began.', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await frame.getByRole('button', { name: 'Look at both' }).waitFor();
});

const slot = (week: number, useCase: string): Slot => ({ week, useCase, again: false, reason: '' });
const weeks = (changes: Partial<SequenceView> = {}): SequenceView => ({
  department: 'finance-and-payroll',
  slots: [slot(1, 'payslip'), slot(2, 'status')],
  published: [slot(1, 'mail'), slot(3, 'mail')],
  isDraft: true,
  useCases: ['payslip', 'status', 'mail'].map((id) => ({
    id,
    title: `About ${id}`,
    departments: ['everyone'],
    status: 'published',
  })),
  rev: 3,
  ...changes,
});

test('weeks that were published beneath changed weeks are joined week by week', async () => {
  const at = '2026-11-09T07:50:00.000Z';
  const first = weeks({ beneath: { rev: 15, by: 'Sara Lindqvist', at, began: [slot(1, 'status')] } });
  const tab = await openTab({
    answers: [
      editor,
      answer(readPlaybook, editorsPlaybook()),
      answer(readSequence, first),
      answer(saveSequence, ({ body }) => weeks({ slots: body.slots, rev: 4 })),
    ],
    page: 'sequence/finance-and-payroll',
  });
  const { frame } = tab;
  const publish = frame.getByRole('button', { name: 'Publish…' });
  await publish.waitFor();
  expect(await publish.getAttribute('aria-disabled')).toBe('true');
  await frame.getByRole('button', { name: 'Look at both' }).click();
  const dialog = frame.getByRole('alertdialog', { name: 'Published while this draft was open' });
  await readsAndFits(tab);
  const week = (nth: number) => dialog.getByRole('radiogroup', { name: `Week ${nth}` });
  expect(await week(2).count()).toBe(0);
  expect(await week(3).getByRole('radio').last().isChecked()).toBe(true);
  await week(1).getByRole('radio', { name: 'Keep the draft’s: About payslip' }).check();
  await dialog.getByRole('button', { name: 'Use these weeks' }).click();
  await dialog.waitFor({ state: 'detached' });
  const [sent] = tab.callsOf(saveSequence);
  expect(sent?.body).toMatchObject({ onto: 15 });
  expect(sent?.body.slots.map(({ useCase, week: nth }) => [nth, useCase])).toEqual([
    [1, 'payslip'],
    [2, 'status'],
    [3, 'mail'],
  ]);
  expect(await publish.getAttribute('aria-disabled')).not.toBe('true');
});
