import { expect, test } from 'vitest';
import {
  archiveUseCase,
  bringBackUseCase,
  duplicateUseCase,
  type UsedView,
  whereUsed,
} from '../../src/contract/archive.ts';
import { readMe } from '../../src/contract/person.ts';
import {
  type ArchiveView,
  type DraftView,
  readDraft,
  readPlaybook,
  readUseCase,
  searchUseCases,
} from '../../src/contract/playbook.ts';
import { readTeam } from '../../src/contract/team.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { me } from './fixtures.ts';
import { answer, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { draft, editorsPlaybook, line, playbook } from './playbook.fixture.ts';
import { team } from './team.fixture.ts';

const editor = me({ may: { editPlaybook: true, manageATeam: true } });
const TITLE = 'Weekly status from meeting notes';
const REASON = 'The new system writes it';
const archive: ArchiveView = { reason: REASON, at: '2026-05-28T08:00:00.000Z', by: 'Mirela Ott' };
const used = (changes: Partial<UsedView> = {}): UsedView => ({
  coming: { agendas: 3, posted: 1, teams: 2 },
  defaults: 1,
  weeks: [{ department: 'finance-and-payroll', weeks: [2, 5] }],
  teams: { all: 12, looked: 12 },
  ...changes,
});
const nowhere = used({ coming: { agendas: 0, posted: 0, teams: 0 }, defaults: 0, weeks: [] });
const archivedLine = line({ id: 'old-one', title: 'Dictate minutes', status: 'archived', archive });
const list = () => ({
  ...editorsPlaybook(),
  useCases: [...editorsPlaybook().useCases.slice(0, 3), archivedLine],
});

const openList = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      answer(readMe, editor),
      answer(readPlaybook, list()),
      answer(searchUseCases, { words: [] }),
      answer(whereUsed, used()),
      ...answers,
    ],
    page: 'playbook',
    ...options,
  });
const menuOf = (tab: OpenedTab, title: string) => tab.frame.getByRole('button', { name: `Menu of ${title}` });
const choose = async (tab: OpenedTab, title: string, item: string) => {
  await menuOf(tab, title).click();
  await tab.frame.getByRole('menuitem', { name: item }).click();
};
const items = (tab: OpenedTab) => tab.frame.getByRole('menuitem').allTextContents();
const focused = (tab: OpenedTab) =>
  expect.poll(() =>
    tab.frame.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    ),
  );

test('before a use case is archived its editor reads where it stands, and gives the reason that teams will read', async () => {
  const tab = await openList({ answers: [answer(archiveUseCase, { id: 'weekly-status', archive })] });
  await choose(tab, TITLE, 'Archive…');
  const dialog = tab.frame.getByRole('dialog', { name: `Archive “${TITLE}”` });
  for (const words of [
    'On 3 agendas not yet started, of 2 teams; one is posted in its channel.',
    'Weeks 2, 5 of Finance and payroll name it.',
    'One team calls it the way they work.',
  ])
    await dialog.getByText(words, { exact: true }).waitFor();
  expect(await dialog.getByText('Counted in').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await dialog.getByText('Say in a sentence why: three letters or more.').waitFor();
  expect(tab.callsOf(archiveUseCase)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Why, in one sentence' }).fill(` ${REASON} `);
  tab.api.add(
    answer(readPlaybook, {
      ...list(),
      useCases: [line({ id: 'weekly-status', title: TITLE, status: 'archived', archive })],
    }),
  );
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(tab.callsOf(archiveUseCase)).toMatchObject([
    { params: { useCase: 'weekly-status' }, body: { reason: REASON } },
  ]);
  await tab.frame.getByRole('table').getByText('By Mirela Ott, 28 May').waitFor();
  await focused(tab).toBe(`Menu of ${TITLE}`);
});

test('with very many teams it says of how many the numbers are, and a count that fails does not stop it', async () => {
  const many = await openList({
    answers: [answer(whereUsed, { ...nowhere, teams: { all: 2400, looked: 2000 } })],
  });
  await choose(many, TITLE, 'Where used…');
  const dialog = many.frame.getByRole('dialog', { name: TITLE });
  await dialog.getByText('No team has it on an agenda to come.').waitFor();
  await dialog.getByText('Counted in 2000 of 2400 teams.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await focused(many).toBe(`Menu of ${TITLE}`);

  const failing = await openList({
    answers: [
      refuse(whereUsed, { status: 503, code: 'busy', title: 'Many people are saving at once.' }),
      refuse(archiveUseCase, { status: 503, code: 'busy', title: 'Many people are saving at once.' }),
    ],
  });
  await choose(failing, TITLE, 'Archive…');
  await failing.frame.getByText('Where it is used could not be counted.').waitFor();
  const reason = failing.frame.getByRole('textbox', { name: 'Why, in one sentence' });
  await reason.fill(REASON);
  await failing.frame.getByRole('button', { name: 'Archive', exact: true }).click();
  await failing.frame
    .getByText('It was not archived. Your reason is still here. Many people are saving at once.')
    .waitFor();
  expect(await reason.inputValue()).toBe(REASON);
});

test('the menu of a row is had by keyboard, and its button has the focus again', async () => {
  const tab = await openList();
  await tab.frame.getByRole('link', { name: 'Dictate minutes' }).focus();
  await tab.page.keyboard.press('Shift+F10');
  await tab.frame.getByRole('menu').waitFor();
  expect(await items(tab)).toEqual(['Where used…', 'Duplicate', 'Bring back…']);
  await tab.page.keyboard.press('Escape');
  await tab.frame.getByRole('menu').waitFor({ state: 'detached' });
  await focused(tab).toBe('Menu of Dictate minutes');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('menu').waitFor();
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('dialog', { name: 'Bring back “Dictate minutes”' }).waitFor();
  await tab.page.keyboard.press('Escape');
  await focused(tab).toBe('Menu of Dictate minutes');
});

test('what can be done depends on what it is, and readers have no menu', async () => {
  const tab = await openList({
    answers: [
      answer(readPlaybook, {
        ...list(),
        useCases: [line({ id: 'new-one', title: 'New one', status: 'draft' })],
      }),
    ],
  });
  await menuOf(tab, 'New one').click();
  expect(await items(tab)).toEqual(['Duplicate']);
  const reader = await openList({ answers: [answer(readPlaybook, playbook())] });
  await reader.frame.getByRole('link', { name: TITLE }).waitFor();
  expect(await menuOf(reader, TITLE).count()).toBe(0);
});

test('a copy is begun once, also when its answer was lost, and opened', async () => {
  const copy = draft({ title: `Copy of ${TITLE}` }, { published: undefined });
  const opened = [
    answer(readUseCase, ({ params }) => ({ id: params.useCase ?? '', may: { edit: true }, version: 14 })),
    answer(readDraft, copy),
  ];
  const tab = await openList({
    answers: [
      refuse(duplicateUseCase, { status: 503, code: 'busy', title: 'Many people are saving at once.' }),
      ...opened,
    ],
  });
  await choose(tab, TITLE, 'Duplicate');
  await tab.frame.getByText('No copy was made. Many people are saving at once.').waitFor();
  tab.api.add(answer(duplicateUseCase, copy));
  await choose(tab, TITLE, 'Duplicate');
  await tab.frame.getByRole('heading', { name: `Copy of ${TITLE}`, level: 1 }).waitFor();
  const [first, second] = tab.callsOf(duplicateUseCase).map(({ body }) => body);
  expect(first).toEqual({ id: expect.stringMatching(/^copy-of-weekly-status/), title: `Copy of ${TITLE}` });
  expect(second).toEqual(first);
});

const archivedDraft = (changes: Partial<DraftView> = {}): DraftView =>
  draft(
    {},
    {
      published: { ...payslip, archived: true, archivedFor: REASON },
      useCase: { ...payslip, archived: true, archivedFor: REASON },
      archive,
      isDraft: false,
      ...changes,
    },
  );
const openArchived = (kept: () => DraftView, { answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      answer(readMe, editor),
      answer(readPlaybook, editorsPlaybook()),
      answer(readUseCase, { id: payslip.id, published: payslip, archive, may: { edit: true }, version: 14 }),
      answer(readDraft, kept),
      answer(readTeam, team()),
      answer(whereUsed, nowhere),
      ...answers,
    ],
    page: `playbook/${payslip.id}`,
    ...options,
  });

test('an archived use case is read and not written, and is brought back where it says so', async () => {
  let kept = archivedDraft({ isDraft: true });
  const tab = await openArchived(() => kept, { answers: [answer(bringBackUseCase, { id: payslip.id })] });
  await tab.frame.getByText(`Mirela Ott archived this use case on 28 May: ${REASON}`).waitFor();
  await tab.frame.getByText('An unpublished draft is kept.', { exact: false }).waitFor();
  expect(await tab.frame.getByRole('textbox').count()).toBe(0);
  const bringBack = tab.frame.getByRole('button', { name: 'Bring back…' });
  await bringBack.click();
  await tab.page.keyboard.press('Escape');
  await focused(tab).toBe('Bring back…');
  expect(tab.callsOf(readTeam).length).toBeGreaterThan(0);
  expect(await tab.frame.getByRole('button', { name: /^Mark as the way/ }).count()).toBe(0);
  await bringBack.click();
  await tab.frame.getByRole('textbox', { name: 'Why it is back, in one sentence' }).fill('It does not');
  kept = draft();
  await tab.frame.getByRole('button', { name: 'Bring back', exact: true }).click();
  await tab.frame.getByRole('button', { name: 'Publish' }).first().waitFor();
  expect(tab.callsOf(bringBackUseCase)).toMatchObject([{ body: { note: 'It does not' } }]);
  await focused(tab).toBe(payslip.texts.en?.title);
  // The page is not left hidden from screen readers by the dialog that is gone.
  expect(await tab.frame.locator('main').evaluate((main) => main.closest('[aria-hidden=true]'))).toBeNull();
});

test('archived from the editor, its page says so at once', async () => {
  let kept = draft({}, { isDraft: false });
  const tab = await openArchived(() => kept, {
    answers: [answer(archiveUseCase, { id: payslip.id, archive })],
  });
  await tab.frame.getByRole('button', { name: 'More' }).first().click();
  await tab.frame.getByRole('menuitem', { name: 'Archive…' }).click();
  await tab.frame.getByText('No team has it on an agenda to come.').waitFor();
  await tab.frame.getByRole('textbox', { name: 'Why, in one sentence' }).fill(REASON);
  kept = archivedDraft();
  await tab.frame.getByRole('button', { name: 'Archive', exact: true }).click();
  await tab.frame.getByText(`Mirela Ott archived this use case on 28 May: ${REASON}`).waitFor();
  expect(await tab.frame.getByText('An unpublished draft is kept.', { exact: false }).count()).toBe(0);
});

test('a reader who follows a link is told that it is archived and why, and not by whom', async () => {
  const { by: _, ...told } = archive;
  const published = { ...payslip, archived: true, archivedFor: REASON };
  const tab = await openTab({
    answers: [
      answer(readMe, me()),
      answer(readUseCase, { id: payslip.id, published, archive: told, may: { edit: false }, version: 14 }),
      answer(readTeam, team()),
    ],
    page: `playbook/${payslip.id}`,
  });
  await tab.frame.getByText(`This use case was archived on 28 May: ${REASON}`).waitFor();
  await tab.frame.getByText('Agendas and lists do not offer it any more.').waitFor();
  expect(await tab.frame.getByText('Mirela').count()).toBe(0);
  expect(await tab.frame.getByRole('button', { name: 'Bring back…' }).count()).toBe(0);
  await tab.readsAndFits(280, 1280);
});

test('list, menu, dialogs and page are read in every theme and fit the narrowest screen', async () => {
  const tab = await openList();
  await tab.frame.getByText('By Mirela Ott, 28 May').waitFor();
  await tab.readsAndFits(280, 900, 1280);
  await choose(tab, TITLE, 'Archive…');
  await tab.frame.getByText('One team calls it the way they work.').waitFor();
  await tab.readsAndFits(280, 1280);
  const page = await openArchived(() => archivedDraft({ isDraft: true }));
  await page.frame.getByRole('button', { name: 'Bring back…' }).waitFor();
  await page.readsAndFits(280, 1280);
});

test('while it is counted the reason can be written', async () => {
  const tab = await openList({ answers: [silent(whereUsed)] });
  await choose(tab, TITLE, 'Archive…');
  await tab.frame.getByRole('textbox', { name: 'Why, in one sentence' }).fill(REASON);
});
