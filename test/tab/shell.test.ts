import { expect, test } from 'vitest';
import { readNextAgenda } from '../../src/contract/agenda.ts';
import { readMe } from '../../src/contract/person.ts';
import { readThisWeek } from '../../src/contract/this-week.ts';
import { agenda, me, talent, thisWeek } from './fixtures.ts';
import { answer, openOutsideTeams, openTab, refuse, type OpenedTab } from './open-tab.ts';

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

test('each surface has the tabs that belong to it', async () => {
  const all = me({ may: { editPlaybook: true, manageATeam: true } });
  const answers = [answer(readMe, all), answer(readThisWeek, thisWeek()), answer(readNextAgenda, agenda())];
  const personal = await openTab({ answers });
  const tabsOf = (tab: OpenedTab) =>
    tab.frame.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();
  await personal.frame.getByRole('link', { name: 'This week' }).waitFor();
  expect(await tabsOf(personal)).toEqual(['This week', 'Wins', 'My team', 'Playbook']);
  const team = await openTab({ answers, surface: 'team', team: talent.id });
  await team.frame.getByRole('link', { name: 'Agenda', exact: true }).waitFor();
  expect(await tabsOf(team)).toEqual(['Agenda', 'Wins', 'Progress', 'Playbook']);
});

test('a theme that changes in Teams changes here at once', async () => {
  const tab = await openTab({ answers: [answer(readMe, me()), answer(readThisWeek, thisWeek())] });
  const heading = tab.frame.getByRole('heading', { level: 1, name: 'Talent Acquisition is next, Ines' });
  await heading.waitFor();
  const colour = () => heading.evaluate((each) => getComputedStyle(each).color);
  const light = await colour();
  await tab.setTheme('dark');
  await expect.poll(colour, { timeout: 8_000 }).not.toBe(light);
});

test('an old link leads somewhere, and says that it is old', async () => {
  const tab = await openTab({ answers: [answer(readMe, me()), answer(readThisWeek, thisWeek())] });
  await tab.frame.getByRole('link', { name: 'All wins' }).waitFor();
  await tab.frame.evaluate(() => {
    window.location.hash = '#/not/here';
  });
  await tab.frame.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await tab.checkAccess();
});
