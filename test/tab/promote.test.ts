import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import {
  answerPromotion,
  promoteWin,
  type PromotionView,
  readPromotion,
} from '../../src/contract/promotion.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { readWin, type WinView } from '../../src/contract/win.ts';
import { employee, talent, thisWeek, win } from './fixtures.ts';
import { answer, cutOff, type OpenedTab, openTab, refuse, type TabOptions } from './open-tab.ts';
import { editing, LONG, promotion, USE_CASE } from './promotion.fixture.ts';

const promotable = win({ may: { ...win().may, promote: true } });
const mine = win({ may: { ...win().may, edit: true, withdraw: true, cheer: false, try: false } });

const openWin = (shown: WinView, { answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins/team-talent/win-scorecard',
    ...options,
    answers: [answer(readMe, employee()), answer(readWin, shown), ...answers],
  });

const asEditor = (options: Partial<TabOptions> = {}) =>
  openWin(promotable, { ...options, answers: [...editing(), ...(options.answers ?? [])] });

/** A server that keeps what the author says. */
function answering(first: PromotionView = promotion()) {
  let kept = first;
  return [
    answer(readPromotion, () => ({ promotion: kept })),
    answer(answerPromotion, ({ body: { consent } }) => {
      const said = consent === 'no' ? (kept.answer === 'waiting' ? 'refused' : 'taken-back') : consent;
      return (kept = { ...kept, answer: said });
    }),
    answer(readThisWeek, () => thisWeek({ promotions: kept.answer === 'waiting' ? [kept] : [] })),
  ];
}
const said = (tab: OpenedTab) => tab.callsOf(answerPromotion).map(({ body }) => body.consent);
const question = ({ frame }: OpenedTab) =>
  frame.getByRole('group', { name: 'May this win become part of the playbook?' });
const pressed = (tab: OpenedTab) => question(tab).getByRole('button', { pressed: true }).allTextContents();

test('an editor promotes a win in two clicks, and the draft opens with what is asked and what is missing', async () => {
  const tab = await asEditor({ answers: [answer(promoteWin, { useCase: USE_CASE, answer: 'waiting' })] });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Promote to the playbook' }).click();
  await tab.frame
    .getByText('A draft is begun, and Priya Raman is asked whether it may be published.')
    .waitFor({ state: 'attached' });
  await tab.frame.getByRole('textbox', { name: 'Title' }).waitFor();
  await tab.frame
    .getByText('Priya Raman is asked whether it may be published', { exact: false })
    .first()
    .waitFor();
  await tab.frame.getByRole('heading', { name: '2 faults stop publishing' }).waitFor();
  expect(tab.callsOf(promoteWin).map(({ params }) => params)).toEqual([
    { team: talent.id, win: 'win-scorecard' },
  ]);
});

test('by keyboard alone a win is promoted, and what went wrong is said beside the menu', async () => {
  const tab = await asEditor({ answers: [cutOff(promoteWin)] });
  const menu = tab.frame.getByRole('button', { name: 'More actions' });
  const promote = async () => {
    await menu.focus();
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('menuitem', { name: 'Promote to the playbook' }).waitFor();
    await tab.page.keyboard.press('Enter');
  };
  await promote();
  await tab.frame
    .getByRole('alert')
    .getByText('No draft was begun. No connection.', { exact: false })
    .waitFor();
  await expect.poll(() => menu.evaluate((each) => each === document.activeElement)).toBe(true);
  await tab.readsAndFits(280, 1280);
  tab.api.add(
    refuse(promoteWin, { status: 409, code: 'conflict', title: 'Its author would rather not have it there' }),
  );
  await promote();
  await tab.frame.getByText('No draft was begun. Its author would rather not have it there').waitFor();
  tab.api.add(answer(promoteWin, { useCase: USE_CASE, answer: 'waiting' }));
  await promote();
  await tab.frame.getByRole('textbox', { name: 'Title' }).waitFor();
});

test('promoting is offered to whom the server lets, and to nobody else', async () => {
  const reader = await openWin(win());
  await reader.frame.getByRole('button', { name: 'I’ll try it' }).waitFor();
  expect(await reader.frame.getByRole('button', { name: 'More actions' }).count()).toBe(0);
  // An editor, before a win that is not to be promoted: a team's own, or one that did not work.
  const hideable = await openWin(win({ audience: 'team', may: { ...win().may, hide: true } }), {
    answers: editing(),
  });
  await hideable.frame.getByRole('button', { name: 'More actions' }).click();
  await hideable.frame.getByRole('menuitem').first().waitFor();
  expect(await hideable.frame.getByRole('menuitem').allTextContents()).toEqual(['Hide this win']);
});

test('its author reads who asks and what would be added, says yes with their name, and changes their mind', async () => {
  const tab = await openWin(mine, { answers: answering() });
  await tab.frame.getByRole('heading', { name: 'May your win become part of the playbook?' }).waitFor();
  await tab.frame.getByText('Lena Ortiz, a playbook editor, asks.', { exact: false }).waitFor();
  const added = tab.frame.getByRole('group', { name: 'What would be added' });
  for (const words of [
    win().title,
    'a candidate call ends',
    win().story,
    'Here are my notes from an interview',
  ])
    await added.getByText(words, { exact: false }).waitFor();
  // What nobody has written yet has no heading either.
  expect(await added.getByText('Never paste').count()).toBe(0);
  expect(await pressed(tab)).toEqual([]);
  await question(tab).getByRole('button', { name: 'Yes, with my name' }).click();
  await tab.frame.getByRole('heading', { name: 'Yes, with your name', exact: true }).waitFor();
  await tab.frame
    .getByText('the use case says that it comes from your win, and links to it', { exact: false })
    .waitFor();
  expect(await pressed(tab)).toEqual(['Yes, with my name']);
  await question(tab).getByRole('button', { name: 'Yes, without my name' }).click();
  await tab.frame.getByRole('heading', { name: 'Yes, without your name', exact: true }).waitFor();
  await tab.frame.getByText('from a colleague’s win in Talent Acquisition', { exact: false }).waitFor();
  await question(tab).getByRole('button', { name: 'No', exact: true }).click();
  await tab.frame.getByRole('heading', { name: 'Your yes is taken back' }).waitFor();
  await tab.frame.getByText('You took your yes back. Nothing of it is published.').waitFor();
  expect(await pressed(tab)).toEqual(['No']);
  expect(said(tab)).toEqual(['named', 'unnamed', 'no']);
});

test('a no is as near as a yes by keyboard, and says what it means', async () => {
  const tab = await openWin(mine, { answers: answering() });
  await question(tab).getByRole('button', { name: 'Yes, with my name' }).focus();
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Space');
  await tab.frame.getByRole('heading', { name: 'No, not in the playbook' }).waitFor();
  await tab.frame.getByText('You said no to Lena Ortiz. Nothing of it is published.').waitFor();
  expect(await tab.frame.evaluate(() => document.activeElement?.textContent)).toBe('No');
  expect(said(tab)).toEqual(['no']);
});

test('once it is published the author is led to the use case, and told what their answer does there', async () => {
  const tab = await openWin(mine, { answers: answering(promotion({ answer: 'named', isPublished: true })) });
  await tab.frame.getByText('The use case says that it comes from your win, and links to it.').waitFor();
  const use = tab.frame.getByRole('link', { name: 'Open the use case “Interview notes into a scorecard”' });
  expect(await use.getAttribute('href')).toBe(`#/playbook/${USE_CASE}`);
  expect(await tab.frame.getByRole('group', { name: 'What would be added' }).count()).toBe(0);
  await tab.frame
    .getByText('When you take a yes back, the credit is removed at once.', { exact: false })
    .waitFor();
  await question(tab).getByRole('button', { name: 'No', exact: true }).click();
  await tab.frame
    .getByText('Your name and the link are gone from the use case. Its editors are told', { exact: false })
    .waitFor();
});

test('an answer that did not arrive is said, and is sent again with one press', async () => {
  const tab = await openWin(mine, { answers: [...answering(), cutOff(answerPromotion)] });
  await question(tab).getByRole('button', { name: 'Yes, without my name' }).click();
  await tab.frame
    .getByRole('alert')
    .getByText('Your answer was not noted. No connection.', { exact: false })
    .waitFor();
  expect(await pressed(tab)).toEqual([]);
  await tab.readsAndFits(280, 1280);
  tab.api.add(answer(answerPromotion, promotion({ answer: 'unnamed' })));
  await tab.frame.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByRole('heading', { name: 'Yes, without your name', exact: true }).waitFor();
  expect(await tab.frame.getByRole('alert').count()).toBe(0);
  // The tab sends a call that nobody answered again by itself; only what it said counts.
  expect(new Set(said(tab))).toEqual(new Set(['unnamed']));
});

test('a question that could not be loaded says so; nobody but the author is asked', async () => {
  const failed = refuse(readPromotion, { status: 500, code: 'bug', title: 'Something went wrong.' });
  const own = await openWin(mine, { answers: [failed] });
  await own.frame.getByText('Whether your win is asked for could not be loaded').waitFor();
  own.api.add(answer(readPromotion, { promotion: promotion() }));
  await own.frame.getByRole('button', { name: 'Try again' }).click();
  await question(own).waitFor();
  const reader = await openWin(win({ author: { id: 'marek', name: 'Marek Novak' } }));
  await reader.frame.getByRole('button', { name: 'I’ll try it' }).waitFor();
  expect(reader.callsOf(readPromotion)).toEqual([]);
});

const openWeek = (options: Partial<TabOptions> = {}) =>
  openTab({ ...options, answers: [answer(readMe, employee()), ...answering(), ...(options.answers ?? [])] });
const weekly = ({ frame }: OpenedTab) => frame.getByRole('region', { name: 'Your win in the playbook?' });

for (const [press, consent] of [
  ['Yes, with my name', 'named'],
  ['Yes, without my name', 'unnamed'],
  ['No', 'no'],
] as const)
  test(`the author’s week asks, “${press}” is noted and said, and the question is gone`, async () => {
    const tab = await openWeek();
    await weekly(tab).getByText('Lena Ortiz, a playbook editor, would like to make a use case of:').waitFor();
    expect(await weekly(tab).getByRole('link').getAttribute('href')).toBe('#/wins/team-talent/win-scorecard');
    const group = weekly(tab).getByRole('group', {
      name: 'May Interview notes into a scorecard become part of the playbook?',
    });
    await group.getByRole('button', { name: press, exact: true }).focus();
    await tab.page.keyboard.press('Enter');
    await tab.frame
      .getByText('Noted. You can change it on the win’s page at any time.')
      .waitFor({ state: 'attached' });
    await weekly(tab).waitFor({ state: 'detached' });
    expect(said(tab)).toEqual([consent]);
  });

test('in the week, too, an answer that did not arrive keeps the question and is sent again', async () => {
  const ill = { status: 500, code: 'bug', title: 'Something went wrong.' } as const;
  const tab = await openWeek({ answers: [refuse(answerPromotion, ill)] });
  await weekly(tab).getByRole('button', { name: 'Yes, with my name' }).click();
  await weekly(tab).getByText('Your answer was not noted. Something went wrong.').waitFor();
  await tab.readsAndFits(280, 1280);
  const [, noted] = answering();
  tab.api.add(noted!, answer(readThisWeek, thisWeek()));
  await weekly(tab).getByRole('button', { name: 'Try again' }).click();
  await weekly(tab).waitFor({ state: 'detached' });
  expect(said(tab)).toEqual(['named', 'named']);
});

test('the question reads in three themes and fits 280 to 1280 px, on the win’s page and in the week', async () => {
  const asked = promotion({ win: { id: 'win-scorecard', title: LONG } });
  const page = await openWin(mine, { answers: answering(asked) });
  await question(page).waitFor();
  await page.readsAndFits(280, 300, 640, 1280);
  const week = await openTab({ answers: [answer(readMe, employee()), ...answering(asked)] });
  await weekly(week).waitFor();
  await week.readsAndFits(280, 300, 640, 1280);
});
