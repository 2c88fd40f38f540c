import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { publishDraft, readDraft, readUseCase } from '../../src/contract/playbook.ts';
import { type CreditView, readCredit } from '../../src/contract/promotion.ts';
import { readTeam } from '../../src/contract/team.ts';
import { readWin } from '../../src/contract/win.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { employee, priya, win } from './fixtures.ts';
import { answer, cutOff, type OpenedTab, openTab, type TabOptions } from './open-tab.ts';
import {
  begun,
  consentFinding,
  credit,
  draftOfWin,
  editing,
  LONG,
  NOT_ANSWERED,
  USE_CASE,
} from './promotion.fixture.ts';
import { team } from './team.fixture.ts';

const openDraft = (draft = begun, options: Partial<TabOptions> = {}) =>
  openTab({
    page: `playbook/${USE_CASE}`,
    ...options,
    answers: [...editing(draft), ...(options.answers ?? [])],
  });
const publish = ({ frame }: OpenedTab) => frame.getByRole('button', { name: 'Publish…' }).first();

test('before a yes the editor reads why nothing is published, and by “Look again” that it may be', async () => {
  const tab = await openDraft(draftOfWin('waiting', [NOT_ANSWERED]));
  await tab.frame.getByText('a win in Talent Acquisition. Priya Raman is asked', { exact: false }).waitFor();
  const link = tab.frame.getByRole('link', { name: win().title });
  expect(await link.getAttribute('href')).toBe('#/wins/team-talent/win-scorecard');
  // A short title among more words: it has to be seen that it is a link.
  await tab.checkAccess();
  const checks = tab.frame.getByRole('region', { name: 'Checks' });
  await checks
    .getByText('The author of the win this comes from has not answered yet.', { exact: false })
    .waitFor();
  expect(await publish(tab).getAttribute('aria-disabled')).toBe('true');
  await publish(tab).click({ force: true });
  expect(await tab.frame.getByRole('dialog').count()).toBe(0);
  tab.api.add(answer(readDraft, draftOfWin('named', [], { rev: 4 })));
  await tab.frame.getByRole('button', { name: 'Look again' }).click();
  await tab.frame.getByText('Priya Raman said yes and may be named.', { exact: false }).waitFor();
  await expect.poll(() => publish(tab).getAttribute('aria-disabled')).not.toBe('true');
  expect(tab.callsOf(publishDraft)).toEqual([]);
});

test('each answer of the author is said to the editor', async () => {
  const no = consentFinding('consent-no-draft');
  for (const [draft, words, stops] of [
    [draftOfWin('unnamed'), 'Priya Raman said yes, without their name.', false],
    [draftOfWin('refused', [no]), 'Priya Raman said no.', true],
    [draftOfWin('taken-back', [no]), 'Priya Raman took their yes back.', true],
  ] as const) {
    const tab = await openDraft(draft);
    await tab.frame.getByText(words, { exact: false }).waitFor();
    expect(await tab.frame.getByRole('button', { name: 'Look again' }).count()).toBe(0);
    expect((await publish(tab).getAttribute('aria-disabled')) === 'true').toBe(stops);
  }
});

test('a win that was withdrawn is not told again in the draft, and a yes taken back later is advice', async () => {
  const gone = await openDraft(draftOfWin('named', [consentFinding('win-gone-draft')], { from: undefined }));
  await gone.frame.getByText('The win this comes from is withdrawn or hidden', { exact: false }).waitFor();
  expect(await gone.frame.getByRole('link', { name: win().title }).count()).toBe(0);
  expect(await publish(gone).getAttribute('aria-disabled')).toBe('true');
  const later = await openDraft(
    draftOfWin('taken-back', [consentFinding('consent-no-published', 'advice')], {
      published: { ...payslip, id: USE_CASE },
    }),
  );
  await later.frame.getByText('Nothing stops publishing, 1 piece of advice').waitFor();
  await later.frame.getByText('has taken their consent back', { exact: false }).waitFor();
});

const openUseCase = (given: CreditView | undefined, options: Partial<TabOptions> = {}) =>
  openTab({
    page: `playbook/${payslip.id}`,
    ...options,
    answers: [
      answer(readMe, employee()),
      answer(readUseCase, { id: payslip.id, published: payslip, may: { edit: false }, version: 14 }),
      answer(readTeam, team({ may: { ...team().may, setUp: false } })),
      answer(readCredit, { credit: given }),
      ...(options.answers ?? []),
    ],
  });

test('a use case says whose win it comes from and how often that was reused, and leads to it', async () => {
  const tab = await openUseCase(credit(), { answers: [answer(readWin, win())] });
  const line = tab.frame.getByRole('link', { name: 'From Priya Raman’s win, reused 14 times' });
  await line.focus();
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('heading', { level: 2, name: win().title }).waitFor();
});

test('without a name the use case names the team and leads nowhere; without a consent it says nothing', async () => {
  for (const [reused, words] of [
    [0, 'From a colleague’s win in Talent Acquisition'],
    [1, 'From a colleague’s win in Talent Acquisition, reused once'],
    [14, 'From a colleague’s win in Talent Acquisition, reused 14 times'],
  ] as const) {
    const { frame } = await openUseCase(credit({ reused, author: undefined, win: undefined }));
    await frame.getByText(words, { exact: true }).waitFor();
    expect(await frame.getByRole('link', { name: words }).count()).toBe(0);
    expect(await frame.getByText(priya.name, { exact: false }).count()).toBe(0);
  }
  const none = await openUseCase(undefined);
  await none.frame.getByRole('button', { name: 'Copy prompt' }).waitFor();
  await expect.poll(() => none.callsOf(readCredit).length).toBeGreaterThan(0);
  expect(await none.frame.getByText(/^From /).count()).toBe(0);
});

test('a credit that cannot be read leaves the use case as it is', async () => {
  const { frame } = await openUseCase(credit(), { answers: [cutOff(readCredit)] });
  await frame.getByRole('button', { name: 'Copy prompt' }).waitFor();
  expect(await frame.getByText(/^From /).count()).toBe(0);
});

test('the draft and the credit read in three themes and fit 280 to 1280 px, however long a title or a name is', async () => {
  const { from } = draftOfWin('waiting');
  const draft = await openDraft(
    draftOfWin('waiting', [NOT_ANSWERED], { from: from && { ...from, win: { ...from.win, title: LONG } } }),
  );
  await draft.frame.getByRole('button', { name: 'Look again' }).waitFor();
  await draft.readsAndFits(280, 300, 640, 1280);
  const use = await openUseCase(credit({ author: { id: 'priya', name: LONG } }));
  await use.frame.getByText('reused 14 times', { exact: false }).waitFor();
  await use.readsAndFits(280, 300, 640, 1280);
});
