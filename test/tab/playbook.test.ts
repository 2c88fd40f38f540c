import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import {
  type DraftView,
  type FindingView,
  dropDraft,
  newDraft,
  publishDraft,
  readDraft,
  readPlaybook,
  readUseCase,
  saveDraft,
  searchUseCases,
} from '../../src/contract/playbook.ts';
import { payslip } from '../../tab/src/features/playbook/payslip.fixture.ts';
import { ines, me, NOW, payroll, talent } from './fixtures.ts';
import { markDefault, readTeam, type TeamView } from '../../src/contract/team.ts';
import { type Answer } from './answers.ts';
import { answer, cutOff, type OpenedTab, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { team } from './team.fixture.ts';
import { draft, editorsPlaybook, line, longScript, noGuardrail, playbook } from './playbook.fixture.ts';

const editor = me({ may: { editPlaybook: true, manageATeam: true } });
const openList = (view = playbook(), { answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      answer(readMe, me()),
      answer(readPlaybook, view),
      answer(searchUseCases, { words: [] }),
      ...answers,
    ],
    page: 'playbook',
    ...options,
  });

/** My teams, as far as the way they work goes. */
const myTeams = (mark: Partial<TeamView> = {}) =>
  answer(readTeam, ({ params }) =>
    team(params.team === talent.id ? mark : { ...payroll, may: { ...team().may, setUp: false } }),
  );

const openUseCase = ({ answers = [myTeams()], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      answer(readMe, me()),
      answer(readUseCase, { id: payslip.id, published: payslip, may: { edit: false }, version: 14 }),
      ...answers,
    ],
    page: `playbook/${payslip.id}`,
    ...options,
  });

/** A server that keeps the draft, as the real one does. */
function openEditor(first: DraftView, more: Answer[] = [], options: Partial<TabOptions> = {}) {
  let kept = first;
  return openTab({
    answers: [
      answer(readMe, editor),
      answer(readPlaybook, editorsPlaybook()),
      answer(readUseCase, { id: first.id, published: first.published, may: { edit: true }, version: 14 }),
      answer(readDraft, () => kept),
      answer(
        saveDraft,
        ({ body }) => (kept = { ...kept, useCase: body.useCase, isDraft: true, rev: kept.rev + 1 }),
      ),
      ...more,
    ],
    page: `playbook/${first.id}`,
    ...options,
  });
}

/** The use cases that were sent to be saved, in order. */
const saved = (tab: OpenedTab) =>
  tab.callsOf(saveDraft).map((call) => saveDraft.body.parse(call.body).useCase);

test('readers find a use case by words and department, and the address keeps what they looked for', async () => {
  const { frame, page } = await openList();
  await frame.getByText('Version 14, published 28 May by Mirela Ott').waitFor();
  expect(await frame.getByRole('row').count()).toBe(5);
  expect(await frame.getByRole('columnheader', { name: 'Status' }).count()).toBe(0);
  await frame.getByRole('link', { name: 'Weekly status from meeting notes' }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('e-mail');
  await frame.getByText('1 of 4 use cases').waitFor();
  await frame.getByRole('combobox', { name: 'Department' }).selectOption('Finance and payroll');
  expect(await frame.evaluate(() => window.location.search)).toContain(
    'text=e-mail&department=finance-and-payroll',
  );
  await frame.evaluate(() => window.location.reload());
  await frame.getByText('1 of 4 use cases').waitFor();
});

test('a search without a match names the filters and offers the wider one', async () => {
  const { frame } = await openList();
  await frame.getByRole('searchbox').fill('complaint');
  await frame.getByRole('combobox', { name: 'Department' }).selectOption('HR and recruiting');
  await frame
    .getByText('Nothing fits “complaint”, department HR and recruiting. 1 fits in all departments.')
    .waitFor();
  await frame.getByRole('button', { name: 'Look in all departments' }).click();
  await frame.getByRole('link', { name: 'First reply to a delivery complaint' }).waitFor();
});

test('editors see drafts, faults and the way to a new use case', async () => {
  const { frame } = await openList(editorsPlaybook());
  for (const words of [
    'Changed, not published',
    'New draft',
    'Archived',
    '1 fault to mend',
    '2 faults to mend',
  ])
    await frame.getByRole('table').getByText(words).waitFor();
  await frame.getByRole('combobox', { name: 'Status' }).selectOption('With faults');
  await frame.getByText('2 of 6 use cases').waitFor();
});

test('a new use case begins with a title and a department, once', async () => {
  const begun = draft({}, { published: undefined });
  const tab = await openTab({
    answers: [
      answer(readMe, editor),
      answer(readPlaybook, editorsPlaybook()),
      answer(newDraft, begun),
      answer(readUseCase, { id: begun.id, may: { edit: true }, version: 14 }),
      answer(readDraft, begun),
    ],
    page: 'playbook',
  });
  const button = tab.frame.getByRole('button', { name: 'New use case' });
  await button.click();
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  await button.click();
  const dialog = tab.frame.getByRole('dialog', { name: 'New use case' });
  await dialog.getByRole('button', { name: 'Begin the draft' }).click();
  await dialog.getByText('Three letters or more.').waitFor();
  await dialog.getByRole('textbox').fill('Explain a payslip');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('textbox', { name: 'Title' }).waitFor();
  await expect
    .poll(() => tab.callsOf(newDraft).map((call) => call.body))
    .toMatchObject([
      {
        id: expect.stringMatching(/^explain-a-payslip-[0-9a-f]{5}$/),
        title: 'Explain a payslip',
        department: 'hr-and-recruiting',
      },
    ]);
});

/** As many as the product promises, each in one more agenda than the one before. */
const many = (count: number) =>
  Array.from({ length: count }, (_, nth) =>
    line({
      id: `use-case-${nth}`,
      title: `Use case number ${nth}`,
      agendas: nth,
      tries: { worked: nth % 3, of: 3 },
    }),
  );

test('editors see how old a text is, in how many agendas it was, and for how many tries it worked', async () => {
  const view = editorsPlaybook();
  const stale = line({
    id: 'variance',
    title: 'Month-end variance comments',
    editedAt: '2026-03-03T08:00:00.000Z',
    agendas: 8,
    tries: { worked: 5, of: 11 },
  });
  const { frame } = await openList({ ...view, useCases: [...view.useCases, stale] });
  const row = frame.getByRole('row', { name: 'Month-end variance comments' });
  await row.waitFor();
  const cells = (await row.getByRole('cell').allInnerTexts()).map((words) => words.replace(/\s+/g, ' '));
  expect(cells).toEqual([
    'Finance and payroll',
    'Published',
    expect.stringMatching(/^3 March Stale, \d+ days$/),
    '8',
    '5 of 11',
    // The menu, which is only a sign.
    '',
  ]);
  await frame.getByText('No tries yet').first().waitFor();
  await frame
    .getByText('Agendas and tries count the last 13 complete weeks, 9 March – 7 June.', { exact: false })
    .waitFor();
  expect(await frame.getByRole('rowheader').first().innerText()).toContain('Month-end variance comments');
  await frame.getByRole('combobox', { name: 'In agendas' }).selectOption('Used in agendas');
  await frame.getByText('1 of 7 use cases').waitFor();
});

test('a word that stands only in a prompt is found by the server, and the order is kept in the address', async () => {
  const { frame } = await openList(playbook(), {
    answers: [answer(searchUseCases, { words: [{ word: 'ledger', useCases: ['weekly-status'] }] })],
  });
  await frame.getByRole('searchbox').fill('ledger');
  await frame.getByText('1 of 4 use cases').waitFor();
  await frame.getByRole('link', { name: 'Weekly status from meeting notes' }).waitFor();
  await frame.getByRole('button', { name: 'Order: Most used first' }).click();
  await frame.getByRole('menuitemradio', { name: 'By title' }).click();
  await frame.getByRole('button', { name: 'Order: By title' }).waitFor();
  expect(await frame.evaluate(() => window.location.search)).toContain('text=ledger&sort=title');
});

test('of two thousand use cases the first forty are drawn, all are counted, and the rest comes as it is needed', async () => {
  const { frame } = await openList(playbook({ may: { edit: true }, useCases: many(2_000) }));
  const table = frame.getByRole('table');
  expect(await table.getAttribute('aria-rowcount')).toBe('2001');
  expect(await frame.getByRole('row').count()).toBe(41);
  await frame.getByText('Scroll for 1960 more').waitFor();
  await frame.getByRole('button', { name: 'Show more' }).dispatchEvent('click');
  await expect.poll(() => frame.getByRole('row').count()).toBe(141);
  await frame.getByRole('row').last().scrollIntoViewIfNeeded();
  await expect.poll(() => frame.getByRole('row').count()).toBeGreaterThan(141);
  await frame.getByRole('searchbox').fill('number 1234');
  await frame.getByText('1 of 2000 use cases').waitFor();
});

test('on a small screen the filters are one button with a count, and the list has entries instead of rows', async () => {
  const tab = await openList(editorsPlaybook(), { width: 400 });
  const { frame } = tab;
  await frame.getByRole('button', { name: 'Filters (0)' }).click();
  const drawer = frame.getByRole('dialog', { name: 'Filters' });
  await drawer.getByRole('combobox', { name: 'Status' }).selectOption('New draft');
  await tab.checkAccess();
  await drawer.getByRole('button', { name: 'Show 1 use case' }).click();
  await frame.getByRole('button', { name: 'Filters (1)' }).waitFor();
  expect(await frame.getByRole('listitem').getByRole('link').allInnerTexts()).toEqual([
    'Shift handover in five lines',
  ]);
  await tab.readsAndFits(280, 400);
});

test('an empty playbook tells readers what comes and editors how to begin', async () => {
  const readers = await openList(playbook({ useCases: [] }));
  await readers.frame.getByText('They appear here when they are published.', { exact: false }).waitFor();
  const editors = await openList(playbook({ useCases: [], may: { edit: true } }));
  await editors.frame.getByRole('button', { name: 'New use case' }).waitFor();
});

test('the list loads, fails by name, and can be tried again', async () => {
  const loading = await openTab({ answers: [answer(readMe, me()), silent(readPlaybook)], page: 'playbook' });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await openTab({
    answers: [answer(readMe, me()), refuse(readPlaybook, { status: 500, code: 'bug', title: 'It is us.' })],
    page: 'playbook',
  });
  await failed.frame.getByRole('alert').getByText('It is us.', { exact: false }).waitFor();
  failed.api.add(answer(readPlaybook, playbook()));
  await failed.frame.getByRole('button', { name: 'Try again' }).click();
  await failed.frame.getByRole('table').waitFor();
});

test('the list walks by arrows, reads in three themes and fits 280, 400 and 1280 px', async () => {
  const tab = await openList(editorsPlaybook());
  const first = tab.frame.getByRole('link', { name: 'Explain a payslip change in plain words' });
  await first.focus();
  await tab.page.keyboard.press('ArrowDown');
  await expect
    .poll(() => tab.frame.evaluate(() => document.activeElement?.textContent))
    .toBe('First reply to a delivery complaint');
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 400, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});

test('a reader gets the plan, the change, the prompt to copy and what must never be pasted, and no script', async () => {
  const { frame } = await openUseCase();
  await frame.getByRole('heading', { name: 'Explain a payslip change in plain words', level: 1 }).waitFor();
  await frame
    .getByText(
      'When an employee asks why a payslip line moved, I will use Microsoft 365 Copilot to draft the first answer.',
    )
    .waitFor();
  const text = await frame.locator('main').innerText();
  for (const part of [
    'What we stop doing',
    '5 to 10 min each time',
    'Estimated by four people',
    'No names, no staff numbers',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Every month people write to us');
  await frame.getByRole('button', { name: 'Copy prompt' }).click();
  await frame.getByRole('button', { name: 'Copied' }).waitFor();
});

test('a use case nobody published yet is no error for a reader; one that cannot be read is', async () => {
  const early = await openTab({
    answers: [answer(readMe, me()), answer(readUseCase, { id: 'later', may: { edit: false }, version: 14 })],
    page: 'playbook/later',
  });
  await early.frame.getByText('This use case is not published yet').waitFor();
  const gone = await openTab({
    answers: [
      answer(readMe, me()),
      refuse(readUseCase, { status: 404, code: 'not-found', title: 'It is gone.' }),
    ],
    page: 'playbook/gone',
  });
  await gone.frame.getByText('It is gone.', { exact: false }).waitFor();
});

test('a manager marks a use case as the way the team works, and takes it back', async () => {
  const marked = { useCase: { id: payslip.id, title: 'Explain a payslip change' }, by: ines, at: NOW };
  const tab = await openUseCase({
    answers: [
      myTeams(),
      answer(markDefault, ({ body }) => team({ defaults: body.isDefault ? [marked] : [] })),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Mark as the way Talent Acquisition works' }).click();
  await tab.frame.getByText('The way Talent Acquisition works. Agendas do not propose it.').waitFor();
  await tab.frame.getByRole('button', { name: 'Take it back' }).click();
  await tab.frame.getByRole('button', { name: 'Mark as the way Talent Acquisition works' }).waitFor();
  await expect
    .poll(() => tab.callsOf(markDefault).map(({ body, params }) => [params.useCase, body.isDefault]))
    .toEqual([
      [payslip.id, true],
      [payslip.id, false],
    ]);
});

test('the reader’s page reads in three themes and fits 280, 400 and 1280 px', async () => {
  const tab = await openUseCase();
  await tab.frame.getByRole('button', { name: 'Copy prompt' }).waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 400, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});

test('what an editor types saves itself, shows in both previews, and says where it is', async () => {
  const tab = await openEditor(draft());
  await tab.frame.getByRole('textbox', { name: 'Title' }).fill('Explain a payslip line');
  await expect.poll(() => tab.callsOf(saveDraft).length).toBe(1);
  expect(saved(tab)[0]).toMatchObject({
    texts: { en: { title: 'Explain a payslip line' } },
  });
  await tab.frame
    .getByRole('status')
    .getByText(/^Saved at \d\d:\d\d$/)
    .waitFor();
  for (const name of ['Card in a channel', 'Run view, 300 px side panel'])
    await tab.frame
      .getByRole('region', { name })
      .getByRole('heading', { name: 'Explain a payslip line' })
      .waitFor();
  const run = await tab.frame
    .getByRole('region', { name: /Run view/ })
    .locator('> div')
    .boundingBox();
  expect(run?.width).toBe(300);
});

test('a tool that is not approved is named as people name it, not by its id', async () => {
  const notApproved: FindingView = {
    level: 'fault',
    field: 'tools',
    phrase: { say: 'lint:tool-not-approved', with: { tool: 'chatgpt' } },
  };
  const tab = await openEditor(draft({}, { findings: [notApproved] }));
  await tab.frame.getByText('ChatGPT is not on your organisation', { exact: false }).first().waitFor();
});

test('Ctrl+S saves at once, and so does leaving a field', async () => {
  const tab = await openEditor(draft());
  await tab.frame.getByRole('textbox', { name: 'Question' }).waitFor();
  // The timer of the last key never comes, so only the two other ways can save.
  await tab.frame.evaluate(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (act: () => void, wait?: number) => later(act, wait === 800 ? 600_000 : wait),
    });
  });
  await tab.frame.getByRole('textbox', { name: 'Question' }).fill('Which one?');
  await tab.page.keyboard.press('Control+s');
  await expect.poll(() => tab.callsOf(saveDraft).length).toBe(1);
  await tab.frame.getByRole('textbox', { name: 'For quiet hands' }).fill('Take last month.');
  await tab.frame.getByRole('textbox', { name: 'Question' }).focus();
  await expect.poll(() => tab.callsOf(saveDraft).length).toBe(2);
});

test('without a connection the words stay on this device and come back with the page', async () => {
  const tab = await openEditor(draft(), [cutOff(saveDraft)]);
  await tab.frame.getByRole('textbox', { name: 'Title' }).fill('Written on the train');
  await tab.frame.getByText('Not saved, kept on this device, trying again').waitFor();
  await tab.frame.evaluate(() => window.location.reload());
  await expect
    .poll(() => tab.frame.getByRole('textbox', { name: 'Title' }).inputValue())
    .toBe('Written on the train');
  tab.api.add(answer(saveDraft, ({ body }) => ({ ...draft(), useCase: body.useCase, rev: 4 })));
  await expect
    .poll(async () => {
      await tab.frame.evaluate(() => window.dispatchEvent(new Event('online')));
      return tab.frame.getByText(/^Saved at/).count();
    })
    .toBe(1);
  expect(
    await tab.frame.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('playbook-draft')),
    ),
  ).toEqual([]);
});

test('a field that cannot be saved says so, and the rest waits with it', async () => {
  const tab = await openEditor(draft());
  await tab.frame.getByRole('textbox', { name: 'Minutes saved, from' }).fill('soon');
  await tab.frame.getByText('A whole number of minutes, 1 or more.').waitFor();
  await tab.frame.getByText('Not saved, kept on this device. To mend first: minutes saved').waitFor();
  expect(tab.callsOf(saveDraft)).toEqual([]);
});

test('a fault stops publishing with its reason, and its link leads to the field', async () => {
  const tab = await openEditor(draft({ guardrail: '' }, { findings: [noGuardrail, longScript] }));
  const checks = tab.frame.getByRole('region', { name: 'Checks' });
  await checks.getByRole('heading', { name: '1 fault stops publishing, 1 is advice' }).waitFor();
  const publish = tab.frame.getByRole('button', { name: 'Publish…' }).first();
  expect(await publish.getAttribute('aria-disabled')).toBe('true');
  await publish.hover();
  await tab.frame.getByRole('tooltip', { name: '1 fault stops publishing.', exact: false }).waitFor();
  await checks.getByRole('button', { name: 'Go to guardrail' }).click();
  expect(await tab.frame.evaluate(() => document.activeElement?.id)).toBe('use-case-guardrail');
});

test('publishing asks for a note, shows the change word by word, and says it is out', async () => {
  let out = false;
  const changed = draft({ trigger: 'an employee asks in chat why a payslip line moved' });
  const tab = await openEditor(changed, [
    answer(publishDraft, () => {
      out = true;
      return { ...changed, isDraft: false };
    }),
    answer(readDraft, () => (out ? { ...changed, isDraft: false, published: changed.useCase } : changed)),
  ]);
  await tab.frame.getByRole('button', { name: 'Publish…' }).first().click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Publish this use case' });
  await tab.checkAccess();
  expect(await dialog.getByRole('row', { name: /^Trigger/ }).innerText()).toContain('in chat');
  expect(await dialog.locator('ins').first().textContent()).toMatch(/added:.*in chat/);
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.getByText('Say in a sentence what changed', { exact: false }).waitFor();
  await dialog.getByRole('textbox').fill('Also when asked in chat.');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => tab.callsOf(publishDraft))
    .toMatchObject([{ body: { note: 'Also when asked in chat.' } }]);
  await tab.frame.getByText('No unsaved changes').waitFor();
});

test('two editors of one field are shown both texts, and what they changed elsewhere is joined', async () => {
  const theirs = draft(
    { title: 'Their title here', stop: 'Their stop.' },
    { rev: 9, savedBy: { id: 'joris', name: 'Joris Maartens' } },
  );
  const tab = await openEditor(draft());
  await tab.frame.getByRole('textbox', { name: 'Title' }).waitFor();
  let stale = true;
  tab.api.add(
    answer(readDraft, theirs),
    answer(saveDraft, ({ body }) => {
      if (stale)
        return { refuse: { status: 412, code: 'stale', title: 'Changed meanwhile.', present: theirs } };
      return { ...theirs, useCase: body.useCase, rev: 10 };
    }),
  );
  await tab.frame.getByRole('textbox', { name: 'Title' }).fill('My title here');
  const dialog = tab.frame.getByRole('alertdialog', { name: 'Two of you changed the same field' });
  await dialog.getByText('Nothing is lost.').waitFor();
  await tab.checkAccess();
  const use = dialog.getByRole('button', { name: 'Use these texts' });
  expect(await use.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  await tab.frame.getByText('Not saved, kept on this device until you choose').waitFor();
  expect(await tab.frame.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('My title here');
  await tab.frame.getByRole('button', { name: 'Choose' }).click();
  await dialog.getByRole('radio', { name: 'Keep mine' }).check();
  stale = false;
  await use.click();
  await expect.poll(() => tab.callsOf(saveDraft).length).toBe(2);
  expect(saved(tab)[1]?.texts.en).toMatchObject({
    title: 'My title here',
    stop: 'Their stop.',
  });
});

test('a dropped draft is gone and the published text is back', async () => {
  const changed = draft({ title: 'Not good yet' });
  let dropped = false;
  const tab = await openEditor(changed, [
    answer(dropDraft, () => {
      dropped = true;
      return { id: changed.id };
    }),
    answer(readDraft, () => (dropped ? draft({}, { isDraft: false, rev: 0 }) : changed)),
  ]);
  await tab.frame.getByRole('button', { name: 'More' }).first().click();
  await tab.frame.getByRole('menuitem', { name: 'Drop draft…' }).click();
  await tab.frame.getByText('The published text stays as it is.', { exact: false }).waitFor();
  await tab.frame.getByRole('button', { name: 'Drop draft', exact: true }).click();
  await tab.frame.getByRole('heading', { name: line().title, level: 1 }).waitFor();
});

test('on a phone one part is shown at a time, and the bar at the foot covers no field', async () => {
  const tab = await openEditor(draft({}, { findings: [noGuardrail] }), [], { width: 400 });
  await tab.frame.getByText('1 fault to mend first').waitFor();
  expect(await tab.frame.getByRole('region', { name: /Run view/ }).isVisible()).toBe(false);
  await tab.frame.getByRole('tab', { name: 'Run view' }).click();
  expect(await tab.frame.getByRole('textbox', { name: 'Title' }).isVisible()).toBe(false);
  await tab.frame
    .getByRole('region', { name: /Run view/ })
    .getByRole('heading')
    .waitFor();
  await tab.frame.getByRole('tab', { name: 'Card' }).click();
  await tab.frame.getByRole('region', { name: 'Card in a channel' }).getByRole('heading').waitFor();
  await tab.frame.getByRole('button', { name: 'Go to guardrail' }).click();
  expect(await tab.frame.evaluate(() => document.activeElement?.id)).toBe('use-case-guardrail');
});

test('the editor reads in three themes and fits 280, 400, 1000 and 1280 px', async () => {
  const tab = await openEditor(draft({}, { findings: [noGuardrail, longScript] }));
  await tab.frame.getByRole('textbox', { name: 'Title' }).waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 1000, 400, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});
