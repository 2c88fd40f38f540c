import { expect, test } from 'vitest';
import { readAgenda } from '../../src/contract/agenda.ts';
import { moveRun } from '../../src/contract/run.ts';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import {
  discardToldWin,
  noteToldWin,
  takeBackToldWin,
  type ToldWinView,
} from '../../src/contract/told-win.ts';
import { readSentence } from '../../src/contract/sentence.ts';
import { listTeamWins, listWins, shareWin } from '../../src/contract/win.ts';
import { bodiesOf, running, watched } from './agenda.fixture.ts';
import { employee, ines, talent, thisWeek, toldWin, win } from './fixtures.ts';
import { answer, cutOff, openTab, type OpenedTab, refuse, type TabOptions } from './open-tab.ts';
import { openRun, room } from './run-room.ts';

const LINE = 'Answered forty candidates before lunch instead of in two days';

/** A segment at its win, on a server that keeps what is noted. */
async function openAtWin(answers: TabOptions['answers'] = [], width = 300) {
  const here = room(running({ step: 1 }));
  const offers = new Map<string, ToldWinView>();
  const show = () => here.change({ told: { shared: [], offers: [...offers.values()] } });
  const noting = answer(noteToldWin, ({ body: { line, opId, user } }) => {
    const person = here.read().people.find(({ id }) => id === user) ?? ines;
    const told = toldWin({ id: opId, person, line });
    offers.set(opId, told);
    show();
    return told;
  });
  const taking = answer(takeBackToldWin, ({ params }) => {
    const told = offers.get(params.told ?? '') ?? toldWin();
    offers.delete(told.id);
    show();
    return { ...told, line: '' };
  });
  const tab = await openRun(here, { width, answers: [noting, taking, ...answers] });
  await tab.frame.getByRole('heading', { name: 'Interview notes into a scorecard' }).waitFor();
  return { tab, here };
}

async function note({ frame }: OpenedTab, who: string, line = LINE) {
  await frame.getByRole('button', { name: 'A win was told' }).click();
  await frame.getByRole('button', { name: who }).click();
  await frame.getByLabel('What was told, in one line').fill(line);
}

test('two taps and one line offer a told win to its author, and it can be taken back', async () => {
  const { tab } = await openAtWin();
  await note(tab, 'Priya Raman');
  await tab.frame.getByRole('button', { name: 'Offer it to Priya' }).dblclick();
  await tab.frame.getByText('Offered to Priya Raman', { exact: true }).waitFor();
  await expect.poll(() => bodiesOf(tab, noteToldWin)).toMatchObject([{ user: 'priya', line: LINE }]);
  expect(tab.callsOf(noteToldWin)[0]?.params).toEqual({ team: talent.id, agenda: expect.any(String) });
  await tab.frame.getByRole('button', { name: 'Take back what was offered to Priya Raman' }).click();
  await tab.frame.getByText('Offered to Priya Raman', { exact: true }).waitFor({ state: 'detached' });
  await expect.poll(() => tab.callsOf(takeBackToldWin).length).toBe(1);
});

test('what is missing is said, Enter sends, and the focus is back where it was', async () => {
  const { tab } = await openAtWin();
  const opener = tab.frame.getByRole('button', { name: 'A win was told' });
  await opener.click();
  await tab.frame.getByRole('button', { name: 'Offer it' }).click();
  await tab.frame.getByText('Choose who told it.').waitFor();
  await tab.frame.getByText('One line of 3 to 120 letters.').waitFor();
  await tab.frame.getByRole('button', { name: 'Ines Moreau' }).click();
  await tab.frame
    .getByText('You get it as a draft to share or discard. Until then only you see it.')
    .waitFor();
  await tab.frame.getByLabel('What was told, in one line').fill('My own');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByText('Offered to you', { exact: true }).last().waitFor();
  await expect.poll(() => bodiesOf(tab, noteToldWin)).toMatchObject([{ user: 'ines', line: 'My own' }]);
  await expect.poll(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('without a connection it is kept, and sent as the same note when the connection is back', async () => {
  const { tab } = await openAtWin([cutOff(noteToldWin)]);
  await note(tab, 'Jonas Eriksen');
  await tab.frame.getByRole('button', { name: 'Offer it to Jonas' }).click();
  await tab.frame.getByText('On its way to Jonas Eriksen').waitFor();
  await expect.poll(() => tab.callsOf(noteToldWin).length).toBeGreaterThan(0);
  tab.api.add(answer(noteToldWin, ({ body }) => toldWin({ line: body.line })));
  await tab.frame.getByText('On its way to Jonas Eriksen').waitFor({ state: 'detached' });
  const sent = bodiesOf(tab, noteToldWin).map(({ opId }) => opId);
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
});

test('a refused note says why, and can be begun in any step', async () => {
  const title = 'This person is not in the team any more';
  const { tab, here } = await openAtWin([refuse(noteToldWin, { status: 404, code: 'not-found', title })]);
  here.change({ step: 3 });
  await tab.frame.getByText('4 of 4, team pulse').waitFor();
  await note(tab, 'Priya Raman');
  await tab.frame.getByRole('button', { name: 'Offer it to Priya' }).click();
  await tab.frame.getByText(`A win was not noted: ${title}`).waitFor();
  expect(tab.callsOf(moveRun)).toEqual([]);
});

test('who told it reads in the run that it waits; everybody else sees nothing of it', async () => {
  const mine = toldWin({ may: { share: true, takeBack: false } });
  const seen = async (offers: ToldWinView[]) => {
    const view = watched(running({ step: 1, told: { shared: [], offers } }));
    const tab = await openRun(room(running({ step: 1 })), {
      answers: [answer(readMe, employee()), answer(readAgenda, view)],
    });
    await tab.frame.getByText('Ines Moreau leads. You see the same step.').waitFor();
    expect(await tab.frame.getByRole('button', { name: 'A win was told' }).count()).toBe(0);
    return tab;
  };
  const author = await seen([mine]);
  await author.frame.getByText('Ines Moreau noted what you told. It waits in your week').waitFor();
  const other = await seen([]);
  expect(await other.frame.getByText(LINE).count()).toBe(0);
});

test('the summary counts what was offered, and names what was shared', async () => {
  const shared = [{ id: 'w-9', title: 'Summed up at once', author: { id: 'jonas', name: 'Jonas Eriksen' } }];
  const { tab, here } = await openAtWin();
  here.change({ step: 3, told: { shared, offers: [toldWin()] } });
  await tab.frame.getByText('4 of 4, team pulse').waitFor();
  await tab.frame.getByRole('button', { name: 'Finish', exact: true }).click();
  await tab.frame.getByText('One win told, offered to its author').waitFor();
  await tab.frame.getByText('Summed up at once').waitFor();
  await tab.frame.getByText('Told by Jonas Eriksen').waitFor();
  await tab.readsAndFits(280, 1280);
});

test('the form and what was noted read in three themes and fit 280, 300 and 1280 px', async () => {
  const { tab } = await openAtWin();
  await note(tab, 'Priya Raman');
  await tab.readsAndFits(280, 300, 1280);
  await tab.frame.getByRole('button', { name: 'Offer it to Priya' }).click();
  await tab.frame.getByText('Offered to Priya Raman', { exact: true }).waitFor();
  await tab.readsAndFits(280, 300, 1280);
});

/** The week of who told it, on a server that takes the offer away once it is answered. */
async function openWeek(answers: TabOptions['answers'] = []): Promise<OpenedTab> {
  let told = [toldWin({ may: { share: true, takeBack: false } })];
  const none = <Given>(given: Given): Given => {
    told = [];
    return given;
  };
  const tab = await openTab({
    answers: [
      answer(readMe, employee()),
      answer(readThisWeek, () => thisWeek({ told })),
      answer(listTeamWins, { wins: [] }),
      answer(listWins, { wins: [] }),
      answer(readSentence, { words: { title: LINE }, read: ['title'], notes: [], spans: [] }),
      answer(shareWin, () => none(win({ title: LINE }))),
      answer(discardToldWin, () => none(toldWin({ line: '' }))),
      ...answers,
    ],
  });
  await tab.frame.getByText('Ines Moreau noted a win you told:').waitFor();
  return tab;
}

test('the author finds it in their week, and shares it in the one form, for the team it was told in', async () => {
  const tab = await openWeek();
  await tab.frame.getByText('Only you and Ines Moreau see this until you share it.').waitFor();
  await tab.frame.getByRole('button', { name: 'Share…' }).click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Share a win' });
  await expect.poll(() => dialog.getByLabel('What happened').inputValue()).toBe(LINE);
  expect(await dialog.getByLabel('Everyone in Talent Acquisition, 12 people').isChecked()).toBe(true);
  expect(await dialog.getByRole('combobox', { name: 'Team' }).count()).toBe(0);
  await expect.poll(() => dialog.getByLabel('Title').inputValue(), { timeout: 8_000 }).toBe(LINE);
  await dialog.getByRole('button', { name: 'Share win' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => bodiesOf(tab, shareWin)).toMatchObject([{ told: toldWin().id }]);
  expect(tab.callsOf(shareWin)[0]?.params).toEqual({ team: talent.id });
  await tab.frame.getByText('noted a win you told').waitFor({ state: 'detached' });
});

test('discarding takes it away; what could not be saved can be tried again', async () => {
  const tab = await openWeek([cutOff(discardToldWin)]);
  await tab.frame.getByRole('button', { name: 'Discard' }).click();
  await tab.frame.getByText('That was not saved. No connection.').waitFor();
  tab.api.add(answer(discardToldWin, toldWin({ line: '' })));
  tab.api.add(answer(readThisWeek, thisWeek()));
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByText('noted a win you told').waitFor({ state: 'detached' });
  const asked = tab.callsOf(discardToldWin).map(({ params }) => params.told);
  expect(new Set(asked)).toEqual(new Set([toldWin().id]));
});

test('the offer in the week reads in three themes and fits 280, 300 and 1280 px', async () => {
  const tab = await openWeek();
  await tab.readsAndFits(280, 300, 1280);
});
