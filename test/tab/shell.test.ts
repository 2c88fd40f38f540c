import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { me, thisWeek } from './fixtures.ts';
import { answer, openOutsideTeams, openTab, refuse } from './open-tab.ts';

test('outside Teams the page says where to open it', async () => {
  const page = await openOutsideTeams();
  await page.getByRole('heading', { name: 'Open Adoption Playbook in Microsoft Teams' }).waitFor();
});

test('a manager has the tabs of a manager', async () => {
  const tab = await openTab({ answers: [answer(readMe, me()), answer(readThisWeek, thisWeek())] });
  await tab.frame.getByRole('link', { name: 'This week' }).waitFor();
  for (const name of ['Wins', 'My team'])
    await tab.frame.getByRole('navigation').getByRole('link', { name }).waitFor();
  expect(await tab.frame.getByRole('navigation').getByRole('link').count()).toBe(3);
});

test('when nobody says who I am, the tab says so and can be tried again', async () => {
  const tab = await openTab({
    answers: [
      refuse(readMe, { status: 500, code: 'bug', title: 'Something went wrong.', reference: '7QK2-M4' }),
    ],
  });
  await tab.frame.getByText('Reference 7QK2-M4').waitFor();
  tab.api.add(answer(readMe, me()), answer(readThisWeek, thisWeek()));
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByRole('navigation').getByRole('link', { name: 'Wins' }).waitFor();
});
