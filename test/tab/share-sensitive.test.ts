import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { readSentence } from '../../src/contract/sentence.ts';
import { editWin, listTeamWins, readWin, shareWin } from '../../src/contract/win.ts';
import { me, thisWeek, win } from './fixtures.ts';
import { answer, openTab, refuse, type OpenedTab, type TabOptions } from './open-tab.ts';

const sentence =
  'Sorted the payroll queries with Copilot, for example the one from a.keller@example.com about DE89 3704 0044 0532 0130 00. From 2 hours to 35 minutes, every week.';
const spanOf = (words: string) => ({
  start: sentence.indexOf(words),
  end: sentence.indexOf(words) + words.length,
});
const EMAIL = 'a.keller@example.com';
const IBAN = 'DE89 3704 0044 0532 0130 00';
const understood = {
  words: { title: 'Sorted the payroll queries', before: 120, after: 35, frequency: 'weekly' as const },
  read: ['title' as const, 'before' as const, 'after' as const, 'frequency' as const],
  notes: [],
  spans: [
    { field: 'before' as const, ...spanOf('2 hours') },
    { field: 'after' as const, ...spanOf('35 minutes') },
    { field: 'frequency' as const, ...spanOf('every week') },
  ],
};
const email = { field: 'story', kind: 'email' as const, ...spanOf(EMAIL), mark: 'mark-email' };
const iban = { field: 'story', kind: 'iban' as const, ...spanOf(IBAN), mark: 'mark-iban' };
const phone = { field: 'prompt', kind: 'phone' as const, start: 5, end: 17, mark: 'mark-phone' };
const heldBack = (...found: (typeof email | typeof iban | typeof phone)[]) =>
  refuse(shareWin, { status: 422, code: 'unconfirmed', title: 'Look at it first.', found });

const field = (tab: OpenedTab, name: string) => tab.frame.getByLabel(name, { exact: true });

/** The form with everything read from the sentence, and Share pressed. */
async function asked(options: Partial<TabOptions> = {}, holds = heldBack(email, iban)): Promise<OpenedTab> {
  const tab = await openTab({
    page: 'wins',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(listTeamWins, { wins: [] }),
      answer(readThisWeek, thisWeek()),
      answer(readSentence, understood),
      holds,
    ],
  });
  await tab.frame.getByRole('button', { name: 'Share a win' }).click();
  await field(tab, 'What happened').fill(sentence);
  await expect.poll(() => field(tab, 'Before').inputValue(), { timeout: 8_000 }).toBe('120');
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByRole('heading', { name: /that may not belong here/ }).waitFor();
  return tab;
}
const confirmedBy = (tab: OpenedTab) => tab.callsOf(shareWin).map(({ body }) => body.confirmed);

test('what may not belong there is named, marked and asked about before anything is stored', async () => {
  const tab = await asked();
  await tab.frame.getByText('Found: an e-mail address and a bank account number (IBAN).').waitFor();
  const bar = tab.frame.getByRole('group', { name: '2 things that may not belong here' });
  await expect.poll(() => bar.evaluate((each) => each === document.activeElement)).toBe(true);
  const text = tab.frame.getByRole('textbox', { name: 'What happened' });
  const says = await text.evaluate((each) =>
    (each.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(says).toContain(`An e-mail address? “${EMAIL}”`);
  expect(says).toContain(`A bank account? “${IBAN}”`);
  expect(await tab.frame.locator('mark').allTextContents()).toEqual([
    EMAIL,
    IBAN,
    '2 hours',
    '35 minutes',
    'every week',
  ]);
  await tab.frame.getByText('Decide about these 2 first').waitFor();
  await tab.page.keyboard.press('Control+Enter');
  expect(tab.callsOf(shareWin)).toHaveLength(1);
  await tab.readsAndFits(280, 1280);
});

test('Edit goes to the first of the words and selects them, and a change of the field is an answer', async () => {
  const tab = await asked();
  await tab.frame.getByRole('button', { name: 'Edit', exact: true }).click();
  const text = tab.frame.getByRole('textbox', { name: 'What happened' });
  const selected = () =>
    text.evaluate((each: HTMLTextAreaElement) => each.value.slice(each.selectionStart, each.selectionEnd));
  expect(await selected()).toBe(EMAIL);
  await tab.page.keyboard.type('somebody');
  await tab.frame.getByRole('heading', { name: /that may not belong here/ }).waitFor({ state: 'detached' });
  expect(await text.inputValue()).toBe(sentence.replace(EMAIL, 'somebody'));
  tab.api.add(heldBack({ ...iban, start: iban.start - 12, end: iban.end - 12 }));
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByRole('heading', { name: 'One thing that may not belong here' }).waitFor();
  expect(confirmedBy(tab)).toEqual([undefined, undefined]);
});

test('taken out, a word stands for what was there, and the writer reads it once more before sharing', async () => {
  const tab = await asked();
  await tab.frame.getByRole('button', { name: 'Take them out' }).click();
  const text = tab.frame.getByRole('textbox', { name: 'What happened' });
  const without = sentence.replace(EMAIL, '[e-mail address]').replace(IBAN, '[bank account]');
  expect(await text.inputValue()).toBe(without);
  expect(tab.callsOf(shareWin)).toHaveLength(1);
  tab.api.add(answer(shareWin, win()));
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(tab.callsOf(shareWin)[1]?.body.words.story).toBe(without);
});

test('Share anyway sends what was looked at, adds to it what is found later, and is the same win', async () => {
  const tab = await asked();
  tab.api.add(heldBack(phone));
  await field(tab, 'The prompt, so others can copy it').fill('Call 0171 1234567 first');
  await tab.frame.getByRole('button', { name: 'Share anyway' }).click();
  await tab.frame.getByRole('heading', { name: 'One thing that may not belong here' }).waitFor();
  await tab.frame.getByText('A phone number? “0171 1234567”').waitFor();
  tab.api.add(answer(shareWin, win()));
  await tab.frame.getByRole('button', { name: 'Share anyway' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(confirmedBy(tab)).toEqual([
    undefined,
    ['mark-email', 'mark-iban'],
    ['mark-email', 'mark-iban', 'mark-phone'],
  ]);
  expect(new Set(tab.callsOf(shareWin).map(({ body }) => body.opId)).size).toBe(1);
});

test('an edit of a win is asked about in the same way', async () => {
  const mine = win({ may: { ...win().may, edit: true } });
  const tab = await openTab({
    page: `wins/${mine.team.id}/${mine.id}`,
    answers: [
      answer(readMe, me()),
      answer(readThisWeek, thisWeek()),
      answer(listTeamWins, { wins: [mine] }),
      answer(readWin, mine),
      refuse(editWin, {
        status: 422,
        code: 'unconfirmed',
        title: 'Look at it first.',
        found: [{ field: 'title', kind: 'marking', start: 0, end: 12, mark: 'mark-stamp' }],
      }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Edit' }).click();
  await tab.frame.getByLabel('Title').fill('CONFIDENTIAL scorecard');
  await tab.frame.getByRole('button', { name: 'Save' }).click();
  await tab.frame.getByText('Marked as confidential? “CONFIDENTIAL”').waitFor();
  tab.api.add(answer(editWin, mine));
  await tab.frame.getByRole('button', { name: 'Share anyway' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(tab.callsOf(editWin).map(({ body }) => body.confirmed)).toEqual([undefined, ['mark-stamp']]);
});
