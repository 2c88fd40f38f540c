import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { reportCommitment } from '../../src/contract/commitment.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { readSentence } from '../../src/contract/sentence.ts';
import { listTeamWins, shareWin } from '../../src/contract/win.ts';
import { commitment, employee, me, thisWeek, win } from './fixtures.ts';
import { answer, cutOff, openTab, refuse, type OpenedTab, type TabOptions } from './open-tab.ts';

const sentence =
  'Sorted the payroll queries with Copilot into five piles. From 2 hours to 35 minutes, every week.';
const understood = {
  words: {
    title: 'Sorted the payroll queries into five piles',
    before: 120,
    after: 35,
    frequency: 'weekly' as const,
    tool: 'microsoft-365-copilot' as const,
  },
  read: ['title' as const, 'before' as const, 'after' as const, 'frequency' as const, 'tool' as const],
  notes: [],
  spans: [],
};

async function open(options: Partial<TabOptions> = {}): Promise<OpenedTab> {
  const tab = await openTab({
    page: 'wins',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(listTeamWins, { wins: [] }),
      answer(readThisWeek, thisWeek()),
      answer(readSentence, understood),
      ...(options.answers ?? []),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Share a win' }).click();
  await tab.frame.getByRole('dialog', { name: 'Share a win' }).waitFor();
  return tab;
}

test('one sentence fills the form, and Ctrl+Enter shares it', async () => {
  const tab = await open({ answers: [answer(shareWin, win({ title: understood.words.title }))] });
  await tab.frame.getByLabel('What happened').fill(sentence);
  await expect.poll(() => tab.frame.getByLabel('Before').inputValue(), { timeout: 8_000 }).toBe('120');
  await tab.frame
    .getByText('Read from your words: title, before, after, how often and tool. Change what is wrong.')
    .waitFor();
  await tab.frame.getByText('Everyone in Talent Acquisition, 12 people').waitFor();
  await tab.page.keyboard.press('Control+Enter');
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(tab.callsOf(shareWin)[0]).toMatchObject({
    params: { team: 'team-talent' },
    body: { words: { ...understood.words, story: sentence, kind: 'worked', audience: 'team' } },
  });
});

test('a field that was set by hand is not overwritten by the next words', async () => {
  const tab = await open();
  await tab.frame.getByLabel('Before').fill('90');
  await tab.frame.getByLabel('What happened').fill(sentence);
  await expect.poll(() => tab.frame.getByLabel('After').inputValue(), { timeout: 8_000 }).toBe('35');
  expect(await tab.frame.getByLabel('Before').inputValue()).toBe('90');
});

test('what did not work asks what to do instead, and nothing about minutes', async () => {
  const tab = await open({ answers: [answer(shareWin, win({ kind: 'did-not-work' }))] });
  await tab.frame.getByRole('button', { name: 'It did not' }).click();
  expect(await tab.frame.getByLabel('Before').count()).toBe(0);
  await tab.frame.getByLabel('Title').fill('Benchmarks from memory');
  await tab.frame.getByLabel('What to do instead').fill('Paste the table first.');
  await tab.frame.getByRole('radio', { name: 'Everyone in the organisation' }).check();
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(tab.callsOf(shareWin)[0]?.body.words).toMatchObject({
    kind: 'did-not-work',
    instead: 'Paste the table first.',
    audience: 'everyone',
  });
});

test('when it could not be shared the text stays, and trying again is the same win', async () => {
  const tab = await open({ answers: [cutOff(shareWin)] });
  await tab.frame.getByLabel('What happened').fill(sentence);
  await expect.poll(() => tab.frame.getByLabel('Title').inputValue(), { timeout: 8_000 }).not.toBe('');
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByText('It was not shared. What you wrote is still here.').waitFor();
  expect(await tab.frame.getByLabel('What happened').inputValue()).toBe(sentence);
  tab.api.add(refuse(shareWin, { status: 503, code: 'busy', title: 'Many people are here at once.' }));
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByText('Many people are here at once.').waitFor();
  await tab.checkAccess();
  tab.api.add(answer(shareWin, win()));
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
  expect(new Set(tab.callsOf(shareWin).map(({ body }) => body.opId)).size).toBe(1);
});

test('what is missing is told at its field and nothing is sent', async () => {
  const tab = await open();
  await tab.frame.getByLabel('Before').fill('an hour');
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await tab.frame.getByText('Give it a title of at least three letters.').waitFor();
  await tab.frame.getByText('A whole number from 0 to 2400.').waitFor();
  expect(tab.callsOf(shareWin)).toEqual([]);
});

test('closing with something written asks once', async () => {
  const tab = await open();
  await tab.frame.getByLabel('What happened').fill('Sorted the queries');
  await tab.page.keyboard.press('Escape');
  await tab.frame.getByText('Throw away what you wrote?').waitFor();
  await tab.frame.getByRole('button', { name: 'Keep writing' }).click();
  expect(await tab.frame.getByLabel('What happened').inputValue()).toBe('Sorted the queries');
  await tab.frame.getByRole('button', { name: 'Cancel' }).click();
  await tab.frame.getByRole('button', { name: 'Throw away' }).click();
  await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a kept plan becomes a win with its words already there', async () => {
  const tab = await openTab({
    answers: [
      answer(readMe, me()),
      answer(readThisWeek, thisWeek()),
      answer(readSentence, understood),
      answer(reportCommitment, commitment({ state: 'closed', ended: 'did-it' })),
      answer(shareWin, win()),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Did it' }).click();
  await tab.frame.getByRole('button', { name: 'Share it' }).click();
  await expect.poll(() => tab.frame.getByLabel('Title').inputValue(), { timeout: 8_000 }).not.toBe('');
  expect(await tab.frame.getByLabel('What happened').inputValue()).toContain(
    'turn my notes into the scorecard',
  );
  await tab.frame.getByRole('button', { name: 'Share win' }).click();
  await expect.poll(() => tab.callsOf(shareWin)[0]?.body.commitment, { timeout: 8_000 }).toBe('plan-notes');
});

test('the form reads in three themes', async () => {
  const tab = await open({ answers: [answer(readMe, employee())] });
  await tab.frame.getByLabel('What happened').fill(sentence);
  await tab.frame.getByText('Read from your words').waitFor();
  await tab.readsAndFits();
});

test.each([280, 320])('at %i px the form is a page of its own and never scrolled sideways', async (width) => {
  const tab = await open({ width });
  const dialog = tab.frame.getByRole('dialog');
  // It grows to its size as it opens.
  await expect
    .poll(async () => {
      const box = await dialog.boundingBox();
      return [box?.x, box?.width];
    })
    .toEqual([0, width]);
  expect(
    await dialog.evaluate((shown) =>
      [...shown.querySelectorAll('*')].some(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto',
      ),
    ),
  ).toBe(false);
  const share = await tab.frame.getByRole('button', { name: 'Share win' }).boundingBox();
  expect(share?.height).toBeGreaterThanOrEqual(44);
});
