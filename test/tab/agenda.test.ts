import { expect, test } from 'vitest';
import {
  postAgenda,
  readAgenda,
  readNextAgenda,
  saveAgenda,
  skipAgenda,
  suggestUseCases,
} from '../../src/contract/agenda.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import { searchHistory } from '../../src/contract/history.ts';
import { startNow, startRun } from '../../src/contract/run.ts';
import { readMe } from '../../src/contract/person.ts';
import { bodiesOf, items, ready, running, suggestions } from './agenda.fixture.ts';
import { employee, me, talent } from './fixtures.ts';
import { answer, cutOff, openTab, refuse, silent, type OpenedTab, type TabOptions } from './open-tab.ts';

/** A server with one agenda: what is saved is what is read. */
function server(first: AgendaView = ready()) {
  let stored = first;
  return {
    now: () => stored,
    become: (next: AgendaView) => void (stored = next),
    answers: [
      answer(readMe, me()),
      answer(readAgenda, () => stored),
      answer(readNextAgenda, () => stored),
      answer(suggestUseCases, { suggestions, total: 64 }),
      answer(saveAgenda, ({ body }) => {
        const views = new Map(stored.items.map((view) => [view.item.id, view]));
        stored = {
          ...stored,
          edited: true,
          rev: stored.rev + 1,
          items: body.items.map((item) => ({
            updated: false,
            title: { say: 'agenda:title.text' },
            ...views.get(item.id),
            ...('title' in item && { title: { say: 'agenda:title.text', with: { text: item.title } } }),
            item,
          })),
        };
        return stored;
      }),
    ],
  };
}

const open = (options: TabOptions): Promise<OpenedTab> =>
  openTab({ surface: 'team', team: talent.id, ...options });

const titles = (tab: OpenedTab): Promise<string[]> =>
  tab.frame.getByRole('list', { name: 'Agenda items' }).getByRole('heading').allTextContents();
const TITLES = [
  '2 commitments from 3 November',
  'Interview notes into a scorecard',
  'Reply to candidates in your own tone',
  'I complete tasks faster',
];
const saved = (tab: OpenedTab, kinds: string[]) =>
  expect
    .poll(() =>
      bodiesOf(tab, saveAgenda)
        .at(-1)
        ?.items.map(({ kind }) => kind),
    )
    .toEqual(kinds);

test('the next ten minutes are there, each item with its reason', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('heading', { name: 'Ready for Tuesday, 10:00' }).waitFor();
  expect(await titles(tab)).toEqual(TITLES);
  await tab.frame.getByText('Worked for 14 of 16 who tried it').waitFor();
  await tab.frame.getByText('Prepared on Monday from playbook 14. Saved.').waitFor();
  await tab.frame.getByRole('heading', { name: '10 of 10 minutes' }).waitFor();
});

test('while it is loading there are boxes, and when it fails there is a way on', async () => {
  const tab = await open({ answers: [answer(readMe, me()), silent(readNextAgenda)] });
  await tab.frame.getByRole('status', { name: 'Loading' }).first().waitFor();
  const failed = await open({
    answers: [
      answer(readMe, me()),
      refuse(readNextAgenda, {
        status: 500,
        code: 'bug',
        title: 'Something went wrong.',
        reference: '7QK2-M4',
      }),
    ],
  });
  await failed.frame.getByText('The agenda could not be loaded').waitFor();
  await failed.frame.getByText('Reference 7QK2-M4').waitFor();
  failed.api.add(answer(readNextAgenda, ready()));
  await failed.frame.getByRole('button', { name: 'Try again' }).click();
  await failed.frame.getByRole('heading', { name: 'Ready for Tuesday, 10:00' }).waitFor();
});

test('without a planned meeting the ten minutes can be started at once, by who may', async () => {
  const none = refuse(readNextAgenda, { status: 404, code: 'not-found', title: 'There is no agenda.' });
  const started = running();
  const tab = await open({
    answers: [answer(readMe, me()), answer(startNow, started), answer(readAgenda, started), none],
  });
  await tab.frame.getByRole('button', { name: 'Start now' }).click();
  await tab.frame.getByRole('timer').waitFor();
  const member = await open({ answers: [answer(readMe, employee()), none] });
  await member.frame.getByText('Your managers choose when the next one is.').waitFor();
  expect(await member.frame.getByRole('button', { name: 'Start now' }).count()).toBe(0);
});

test('members read the list calmly and change nothing', async () => {
  const view = ready({
    may: {
      edit: false,
      post: false,
      run: false,
      drive: false,
      giveHelm: false,
      channel: false,
      correct: false,
      noteWin: false,
    },
  });
  const tab = await open({ answers: [...server(view).answers, answer(readMe, employee())] });
  await tab.frame.getByText('Your managers prepare this list.').waitFor();
  for (const name of [/^Swap/, /^Move/, /minute less/, 'Start segment', 'Post to channel', 'Add a topic'])
    expect(await tab.frame.getByRole('button', { name }).count()).toBe(0);
  expect(await tab.frame.getByRole('tab', { name: 'Script' }).count()).toBe(0);
  await tab.checkAccess();
});

test('an item is moved with the keyboard, heard at each place, and the order is saved', async () => {
  const tab = await open({ answers: server().answers });
  const handle = tab.frame.getByRole('button', { name: 'Move 2 commitments from 3 November' });
  await handle.focus();
  await tab.page.keyboard.press('Space');
  await tab.frame
    .getByText('Lifted 2 commitments from 3 November, place 1 of 4.')
    .waitFor({ state: 'attached' });
  await tab.page.keyboard.press('ArrowDown');
  await tab.frame.getByText('2 commitments from 3 November: place 2 of 4.').waitFor({ state: 'attached' });
  await tab.page.keyboard.press('Space');
  await tab.frame
    .getByText('Dropped 2 commitments from 3 November at place 2 of 4.')
    .waitFor({ state: 'attached' });
  await saved(tab, ['win', 'follow-up', 'use-case', 'pulse']);
  await tab.frame.getByText(/then changed\. Saved\./).waitFor();
});

test('Escape puts a lifted item back, and nothing is saved', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('button', { name: 'Move I complete tasks faster' }).focus();
  await tab.page.keyboard.press('Space');
  await tab.frame.getByText(/^Lifted I complete tasks faster/).waitFor({ state: 'attached' });
  await tab.page.keyboard.press('ArrowUp');
  await tab.frame.getByText('I complete tasks faster: place 3 of 4.').waitFor({ state: 'attached' });
  await tab.page.keyboard.press('Escape');
  await tab.frame.getByText(/^Cancelled\. I complete tasks faster/).waitFor({ state: 'attached' });
  expect(await titles(tab)).toEqual(TITLES);
  expect(tab.callsOf(saveAgenda)).toEqual([]);
});

test('an item is dragged by its handle to another place, and Undo brings it back', async () => {
  const tab = await open({ answers: server().answers });
  const from = await tab.frame.getByRole('button', { name: 'Move I complete tasks faster' }).boundingBox();
  const to = await tab.frame
    .getByRole('button', { name: 'Move Interview notes into a scorecard' })
    .boundingBox();
  if (!from || !to) throw new Error('the handles are on the page');
  await tab.page.mouse.move(from.x + 10, from.y + 10);
  await tab.page.mouse.down();
  await tab.page.mouse.move(from.x + 10, from.y - 40, { steps: 5 });
  await tab.page.mouse.move(to.x + 10, to.y, { steps: 8 });
  await tab.page.mouse.up();
  await saved(tab, ['follow-up', 'pulse', 'win', 'use-case']);
  await tab.frame.getByText('Moved: I complete tasks faster').waitFor();
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await saved(tab, ['follow-up', 'win', 'use-case', 'pulse']);
});

test('minutes are set and the budget says what is over, without blocking the start', async () => {
  const tab = await open({ answers: server().answers });
  const more = tab.frame.getByRole('button', {
    name: 'One minute more for Reply to candidates in your own tone',
  });
  await more.click();
  await more.click();
  await tab.frame.getByRole('heading', { name: '12 of 10 minutes, 2 over' }).waitFor();
  await expect.poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[2]?.minutes).toBe(6);
  expect(tab.callsOf(saveAgenda)).toHaveLength(1);
  expect(await tab.frame.getByRole('button', { name: 'Start segment' }).isEnabled()).toBe(true);
});

test('a topic is added in place and dropped again from its menu', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('button', { name: 'Add a topic' }).click();
  await tab.page.keyboard.type('Holiday cover');
  await tab.page.keyboard.press('Enter');
  await saved(tab, ['follow-up', 'win', 'use-case', 'pulse', 'topic']);
  await expect
    .poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[4])
    .toMatchObject({
      title: 'Holiday cover',
      minutes: 2,
    });
  await tab.frame.getByText('Added by Ines Moreau').waitFor();
  await tab.frame.getByRole('button', { name: 'More for Holiday cover', exact: true }).click();
  await tab.frame.getByRole('menuitem', { name: 'Drop it' }).click();
  await tab.frame.getByText('Dropped: Holiday cover').waitFor();
  await saved(tab, ['follow-up', 'win', 'use-case', 'pulse']);
});

test('the use case is swapped for one of three, in place, with the focus back where it was', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('button', { name: 'Swap Reply to candidates in your own tone' }).click();
  const heading = tab.frame.getByRole('heading', { name: 'Swap the use case' });
  await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
  await tab.frame.getByText('3 that suit this team in week 9.').waitFor();
  await tab.frame.getByRole('button', { name: 'Use this: Screening questions from a scorecard' }).click();
  await saved(tab, ['follow-up', 'win', 'use-case', 'pulse']);
  await expect
    .poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[2])
    .toMatchObject({
      id: 'i3',
      minutes: 4,
      useCase: 'screening-questions',
      why: { say: 'agenda:why.neverTried' },
    });
  await tab.frame
    .getByText('Reply to candidates in your own tone was swapped for Screening questions from a scorecard')
    .waitFor();
  const swap = tab.frame.getByRole('button', { name: 'Swap Screening questions from a scorecard' });
  await expect.poll(() => swap.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('Undo brings back the use case that was swapped, and the item that was dropped', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('button', { name: 'Swap Reply to candidates in your own tone' }).click();
  await tab.frame.getByRole('button', { name: 'Use this: Screening questions from a scorecard' }).click();
  await expect
    .poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[2])
    .toMatchObject({ useCase: 'screening-questions' });
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[2])
    .toMatchObject({ useCase: 'candidate-replies' });
  await tab.frame
    .getByRole('button', { name: 'More for Interview notes into a scorecard', exact: true })
    .click();
  await tab.frame.getByRole('menuitem', { name: 'Drop it' }).click();
  await saved(tab, ['follow-up', 'use-case', 'pulse']);
  await tab.frame.getByRole('button', { name: 'Undo' }).click();
  await saved(tab, ['follow-up', 'win', 'use-case', 'pulse']);
});

test('any use case of the playbook can be searched for, and Escape goes back to Swap', async () => {
  const tab = await open({
    answers: [
      ...server().answers,
      answer(suggestUseCases, ({ query }) => ({
        suggestions: query.search
          ? suggestions.filter(({ useCase }) => /report/.test(useCase.title))
          : suggestions,
        total: 64,
      })),
    ],
  });
  const swap = tab.frame.getByRole('button', { name: 'Swap Reply to candidates in your own tone' });
  await swap.click();
  await tab.frame.getByRole('searchbox', { name: 'Search use cases' }).fill('report');
  await tab.frame.getByText('One use case matches.').waitFor();
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => swap.evaluate((each) => each === document.activeElement)).toBe(true);
});

/** Somebody else saved first: the server refuses and shows what is there. */
async function meetAnother(): Promise<OpenedTab> {
  const here = server();
  const tab = await open({ answers: here.answers });
  await tab.frame.getByRole('heading', { name: '10 of 10 minutes' }).waitFor();
  const theirs = ready({ rev: 2, items: items.slice(0, 3) });
  let isRefused = false;
  tab.api.add(
    answer(saveAgenda, ({ body }) => {
      if (!isRefused) {
        isRefused = true;
        here.become(theirs);
        return { refuse: { status: 412, code: 'stale', title: 'Somebody changed it.', present: theirs } };
      }
      return {
        ...theirs,
        rev: 3,
        items: items.filter(({ item }) => body.items.some(({ id }) => id === item.id)),
      };
    }),
  );
  await tab.frame
    .getByRole('button', { name: 'One minute more for Interview notes into a scorecard' })
    .click();
  await tab.frame.getByRole('heading', { name: 'Somebody else changed this agenda' }).waitFor();
  return tab;
}

test('two people edit at once: both versions stand beside each other, and mine can be saved instead', async () => {
  const tab = await meetAnother();
  const rows = tab.frame.getByRole('row');
  await rows.filter({ hasText: 'Place 2, 3 min' }).getByText('Place 2, 2 min').waitFor();
  await rows.filter({ hasText: 'I complete tasks faster' }).getByText('Not in this version').waitFor();
  await tab.checkAccess();
  const refused = tab.callsOf(saveAgenda).at(-1)?.ifMatch;
  await tab.frame.getByRole('button', { name: 'Save mine instead' }).click();
  await expect.poll(() => tab.callsOf(saveAgenda).length).toBe(2);
  expect(tab.callsOf(saveAgenda).at(-1)?.ifMatch).not.toBe(refused);
  await expect.poll(() => bodiesOf(tab, saveAgenda).at(-1)?.items[1]?.minutes).toBe(3);
});

test('two people edit at once: theirs can be taken', async () => {
  const tab = await meetAnother();
  await tab.frame.getByRole('button', { name: 'Use theirs' }).click();
  await tab.frame.getByRole('heading', { name: '8 of 10 minutes' }).waitFor();
  expect(await titles(tab)).toEqual(TITLES.slice(0, 3));
  expect(tab.callsOf(saveAgenda)).toHaveLength(1);
});

test('a change that could not be saved stays on the page and can be saved again', async () => {
  const here = server();
  const tab = await open({ answers: [...here.answers, cutOff(saveAgenda)] });
  await tab.frame.getByRole('button', { name: 'One minute less for I complete tasks faster' }).click();
  await tab.frame.getByText('Your changes are not saved yet.').waitFor();
  await tab.frame.getByRole('heading', { name: '9 of 10 minutes' }).waitFor();
  tab.api.add(...here.answers);
  await tab.frame.getByRole('button', { name: 'Save again' }).click();
  await tab.frame.getByText(/then changed\. Saved\./).waitFor();
});

test('the card is shown before it is posted, and posted once it says so', async () => {
  const here = server();
  const tab = await open({
    answers: [
      ...here.answers,
      answer(postAgenda, () => {
        here.become({ ...here.now(), postedAt: '2026-11-09T08:00:10.000Z', rev: 2 });
        return here.now();
      }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Post to channel' }).click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Post to General' });
  await dialog.getByText('The ten minutes of Tuesday 10 November, 10:00').waitFor();
  await tab.checkAccess();
  await dialog.getByRole('button', { name: 'Post to channel' }).click();
  await tab.frame.getByText('Posted to General. Saved.').waitFor();
  await tab.frame.getByRole('button', { name: 'Update the post in the channel' }).waitFor();
});

test('a week is skipped with a reason', async () => {
  const here = server();
  const tab = await open({
    answers: [
      ...here.answers,
      answer(skipAgenda, ({ body }) => {
        here.become({ ...here.now(), state: 'skipped', skipReason: body.reason, rev: 2 });
        return here.now();
      }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Skip this week' }).click();
  await tab.frame.getByRole('radio', { name: 'Too few of us are there' }).check();
  await tab.frame.getByRole('checkbox', { name: /^Post the two-minute version/, checked: true }).waitFor();
  await tab.frame.getByRole('dialog').getByRole('button', { name: 'Skip this week' }).click();
  await tab.frame.getByText('Reason: Too few of us are there.').waitFor();
  await tab.frame.getByRole('button', { name: 'Start now' }).waitFor();
});

test('past segments are a page of their own, with what became of them, and are searched', async () => {
  const past = (date: string, outcome: 'held' | 'skipped' | 'async' | 'not-held') => ({
    id: `talent-weekly.${date}`,
    date,
    outcome,
    byItself: false,
    items: [
      {
        id: 'a',
        title: { say: 'agenda:title.text', with: { text: 'Interview notes' } },
        as: 'done' as const,
      },
    ],
    planned: ['Priya Raman'],
  });
  const tab = await open({
    answers: [
      ...server().answers,
      answer(searchHistory, ({ query }) =>
        query.search
          ? { agendas: [past('2026-10-13', 'async')], found: 1, limit: 200 }
          : query.after
            ? { agendas: [past('2026-10-20', 'not-held')], found: 3, limit: 200 }
            : {
                agendas: [past('2026-11-03', 'held'), past('2026-10-27', 'skipped')],
                next: '20',
                found: 3,
                limit: 200,
              },
      ),
    ],
  });
  await tab.frame.getByRole('button', { name: 'More actions' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Past segments' }).click();
  await tab.frame.getByText('3 segments, of the newest 200.').waitFor();
  const rows = tab.frame.getByRole('listitem');
  await rows.filter({ hasText: 'Tuesday 3 November' }).getByText('Held', { exact: true }).waitFor();
  await rows.filter({ hasText: 'Tuesday 27 October' }).getByText('Skipped').first().waitFor();
  await tab.frame.getByRole('button', { name: 'Show older ones' }).click();
  await rows.filter({ hasText: 'Tuesday 20 October' }).getByText('Not held').waitFor();
  await tab.frame.getByRole('searchbox', { name: 'Search' }).fill('notes');
  await rows.filter({ hasText: 'Tuesday 13 October' }).getByText('In the channel').waitFor();
  await tab.frame.getByText('One segment, of the newest 200.').waitFor();
  expect(await tab.sidewaysBy()).toBe(0);
  await tab.checkAccess();
});

test('starting opens the run', async () => {
  const here = server();
  const tab = await open({
    answers: [
      ...here.answers,
      answer(startRun, () => {
        here.become(running());
        return here.now();
      }),
    ],
  });
  await tab.frame.getByRole('button', { name: 'Start segment' }).click();
  await tab.frame.getByRole('heading', { name: 'What happened since 3 November?' }).waitFor();
});

test('everybody can use the agenda in three themes', async () => {
  const tab = await open({ answers: server().answers });
  await tab.frame.getByRole('button', { name: /^Swap/ }).click();
  await tab.frame.getByRole('button', { name: /^Use this: Screening/ }).waitFor();
  await tab.readsAndFits();
});

test.each([280, 300, 1280])('nothing is cut off at %i px', async (width) => {
  const tab = await open({ answers: server().answers, width });
  await tab.frame.getByRole('button', { name: 'Start segment' }).waitFor();
  expect(await tab.sidewaysBy()).toBe(0);
  await tab.frame.getByRole('button', { name: /^Swap/ }).click();
  await tab.frame.getByRole('heading', { name: 'Swap the use case' }).waitFor();
  expect(await tab.sidewaysBy()).toBeLessThanOrEqual(0);
  await tab.checkAccess();
});
