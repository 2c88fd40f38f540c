import { expect, test } from 'vitest';
import { muteNews, readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { me, thisWeek } from './fixtures.ts';
import { answer, openTab, refuse } from './open-tab.ts';

const reused = [
  { win: { id: 'win-scorecard', title: 'Interview notes', team: 'team-talent' }, people: 3, worked: 2 },
];

/** The server keeps what was last asked for. */
function openWeek(shown: { reused?: typeof reused; muted?: boolean } = {}) {
  let { muted = false } = shown;
  const { reused: wins = reused } = shown;
  return openTab({
    page: '',
    answers: [
      answer(readMe, me()),
      answer(readThisWeek, () => thisWeek({ reused: wins, newsMuted: muted })),
      answer(muteNews, ({ body }) => {
        muted = body.muted;
        return { muted };
      }),
    ],
  });
}

test('beside what came of my wins I stop the cards in chat, and have them again, by keyboard too', async () => {
  const tab = await openWeek();
  await tab.frame.getByRole('button', { name: 'No cards in chat' }).focus();
  await tab.page.keyboard.press('Enter');
  // Sooner than the page reads itself again.
  const muted = tab.frame.getByRole('paragraph').getByText('does not write to you about your wins');
  await muted.waitFor({ timeout: 6_000 });
  await tab.frame.getByRole('button', { name: 'Cards in chat again' }).click();
  await tab.frame.getByRole('button', { name: 'No cards in chat' }).waitFor();
  expect(tab.callsOf(muteNews).map(({ body }) => body)).toEqual([{ muted: true }, { muted: false }]);
});

test('whoever stopped them finds the way back also in a week without news', async () => {
  const tab = await openWeek({ reused: [], muted: true });
  await tab.frame.getByText('Nobody has tried one of your wins this week.').waitFor();
  await tab.frame.getByRole('button', { name: 'Cards in chat again' }).waitFor();
  await tab.readsAndFits(280, 1280);
  await tab.frame.getByRole('button', { name: 'Cards in chat again' }).click();
  const stop = tab.frame.getByRole('button', { name: 'No cards in chat' });
  await expect.poll(() => stop.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a change that was not saved says so and is tried again with one press', async () => {
  const tab = await openWeek();
  tab.api.add(refuse(muteNews, { status: 503, code: 'busy', title: 'Too much at once' }));
  await tab.frame.getByRole('button', { name: 'No cards in chat' }).click();
  await tab.frame.getByText('Too much at once').waitFor();
  await tab.frame.getByText('The bot tells you in chat as well').waitFor();
  tab.api.add(answer(muteNews, { muted: true }));
  await tab.readsAndFits(280);
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByText('Too much at once').waitFor({ state: 'detached' });
  expect(tab.callsOf(muteNews)).toHaveLength(2);
});
