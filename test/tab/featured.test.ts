import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { featureWin, readFeatured, readFeaturedInTeam } from '../../src/contract/moderation.ts';
import { listTeamWins, listWins, readWin } from '../../src/contract/win.ts';
import { failure, ines, me, win } from './fixtures.ts';
import { answer, openTab, refuse, type TabOptions } from './open-tab.ts';

const far = win({ id: 'far', title: 'From far away' });
const open = ({ answers = [], ...options }: Partial<TabOptions> = {}) =>
  openTab({
    page: 'wins',
    ...options,
    answers: [
      answer(readMe, me()),
      answer(listTeamWins, { wins: [failure(), win()] }),
      answer(listWins, { wins: [win({ id: 'near', title: 'Newest of all' }), far] }),
      answer(readFeaturedInTeam, { featured: [{ win: win(), by: ines }] }),
      answer(readFeatured, { featured: [{ win: far, by: { id: 'joana', name: 'Joana Reis' } }] }),
      ...answers,
    ],
  });
const titles = ({ frame }: Awaited<ReturnType<typeof open>>) =>
  frame.locator('[data-win] h2').allTextContents();

test('what is featured stands first in its gallery, once, and says by whom', async () => {
  const tab = await open();
  await tab.frame.getByText('Featured by Ines Moreau').waitFor();
  expect(await titles(tab)).toEqual(['Interview notes into a scorecard', 'Salary benchmarks from memory']);
  await tab.frame.getByRole('tab', { name: 'Everyone' }).click();
  await tab.frame.getByText('Featured by Joana Reis').waitFor();
  expect(await titles(tab)).toEqual(['From far away', 'Newest of all']);
  await tab.readsAndFits(280, 300, 1280);
});

test('a manager features a win from its menu and takes it off again; a refusal is told', async () => {
  const mine = win({ may: { ...win().may, feature: true } });
  const tab = await open({
    page: 'wins/team-talent/win-scorecard',
    answers: [
      answer(readWin, mine),
      answer(readFeaturedInTeam, { featured: [] }),
      answer(featureWin, ({ body }) => ({ featured: body.isFeatured ? [{ win: mine, by: ines }] : [] })),
    ],
  });
  const choose = async (name: string) => {
    await tab.frame.getByRole('button', { name: 'More actions' }).click();
    await tab.frame.getByRole('menuitem', { name }).click();
  };
  await choose('Feature in Talent Acquisition');
  await choose('Stop featuring in Talent Acquisition');
  await expect
    .poll(() => tab.callsOf(featureWin).map(({ body }) => body))
    .toEqual([
      { where: 'team', isFeatured: true },
      { where: 'team', isFeatured: false },
    ]);
  tab.api.add(refuse(featureWin, { status: 503, code: 'busy', title: 'Many people are saving at once.' }));
  await choose('Feature in Talent Acquisition');
  await tab.frame.getByText('That was not changed.').waitFor();
  await tab.readsAndFits(280);
});
