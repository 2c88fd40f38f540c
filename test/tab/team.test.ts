import { expect, test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { endDeputy, nameDeputy, readTeam, setUpTeam } from '../../src/contract/team.ts';
import { readMyTeams, type TeamRow } from '../../src/contract/this-week.ts';
import { employee, ines, jonas, me, payroll, priya, talent } from './fixtures.ts';
import { answer, openTab, refuse, silent, type TabOptions } from './open-tab.ts';
import { team } from './team.fixture.ts';

const rows: TeamRow[] = [talent, payroll].map((each) => ({
  team: each,
  agenda: `${each.id}.2026-11-11`,
  startsAt: '2026-11-11T13:30:00.000Z',
  zone: 'Europe/Paris',
  status: { say: 'home:row.ready', with: { count: 1 } },
  open: 1,
  managers: [ines, jonas],
  tone: 'calm',
  may: { run: true, setUp: true },
}));

const oneMore = answer(readMyTeams, { teams: rows });

const open = (options: Partial<TabOptions> = {}) =>
  openTab({
    answers: [
      answer(readMe, me()),
      answer(readMyTeams, { teams: rows }),
      answer(readTeam, ({ params }) => (params.team === talent.id ? team() : team({ ...payroll }))),
    ],
    page: 'team',
    ...options,
  });

test('a manager of two teams sees what is next in each, and is one press from its agenda and set-up', async () => {
  const { frame } = await open();
  await frame.getByRole('heading', { name: 'Talent Acquisition', level: 1 }).waitFor();
  const list = frame.getByRole('region', { name: 'My teams' }).getByRole('listitem');
  const other = list.filter({ hasText: 'Payroll & Benefits' });
  await other.getByText('Wed 11 Nov, 14:30. Agenda ready. One commitment to follow up.').waitFor();
  await other.getByText('Managed by Ines Moreau and Jonas Eriksen').waitFor();
  expect(await other.getByRole('link', { name: 'Agenda of Payroll & Benefits' }).getAttribute('href')).toBe(
    '#/teams/team-payroll/agenda',
  );
  await other.getByRole('link', { name: 'Set-up of Payroll & Benefits' }).click();
  await frame.getByRole('heading', { name: 'Payroll & Benefits', level: 1 }).waitFor();
  expect(await frame.getByRole('link', { name: 'Progress' }).getAttribute('href')).toBe(
    '#/teams/team-payroll/progress',
  );
});

test('when the other teams cannot be loaded, the set-up of this one is still there', async () => {
  const { frame } = await open({
    answers: [
      answer(readMe, me()),
      refuse(readMyTeams, { status: 500, code: 'bug', title: 'It is us.' }),
      answer(readTeam, team()),
    ],
  });
  await frame.getByRole('heading', { name: 'Your other teams could not be loaded.' }).waitFor();
  await frame.getByRole('button', { name: 'Save set-up' }).waitFor();
});

const stands = { person: priya, week: '2026-W47', monday: '2026-11-16', sunday: '2026-11-22', by: ines };

test('a deputy is named for a week, and everybody sees by whom and from when to when', async () => {
  const tab = await open();
  tab.api.add(
    answer(nameDeputy, () => {
      const named = team({ deputies: [{ ...stands, mine: true }] });
      tab.api.add(answer(readTeam, named));
      return named;
    }),
  );
  const part = tab.frame.getByRole('region', { name: 'A deputy for a week' });
  await part.getByRole('combobox', { name: 'Who' }).selectOption('Priya Raman');
  await tab.checkAccess();
  await part.getByRole('button', { name: 'Name as deputy' }).click();
  await part.getByText('Priya Raman stands in for you, 16 – 22 November').waitFor();
  await expect
    .poll(() => tab.callsOf(nameDeputy).map(({ body }) => body))
    .toEqual([{ user: 'priya', week: '2026-W47' }]);
});

test('a deputy’s week is taken back', async () => {
  const tab = await open({
    answers: [
      answer(readMe, me()),
      answer(readMyTeams, { teams: rows }),
      answer(readTeam, team({ deputies: [{ ...stands, mine: false }] })),
    ],
  });
  tab.api.add(
    answer(endDeputy, () => {
      tab.api.add(answer(readTeam, team()));
      return team();
    }),
  );
  await tab.frame.getByRole('button', { name: 'Take back: Priya Raman stands in for Ines Moreau' }).click();
  await tab.frame.getByText('Nobody stands in for you.', { exact: false }).waitFor();
  await expect
    .poll(() => tab.callsOf(endDeputy).map(({ body }) => body))
    .toEqual([{ user: 'priya', week: '2026-W47' }]);
});

test('a deputy sees that they stand in, and is offered to name nobody', async () => {
  const tab = await open({
    answers: [
      answer(readMe, me()),
      answer(readMyTeams, { teams: rows }),
      answer(
        readTeam,
        team({
          deputies: [{ ...stands, mine: false }],
          may: { setUp: true, run: true, nameDeputy: false },
        }),
      ),
    ],
  });
  await tab.frame.getByText('Priya Raman stands in for Ines Moreau').waitFor();
  expect(await tab.frame.getByRole('button', { name: /deputy|Take back/ }).count()).toBe(0);
});

test('managers are listed with what makes them one', async () => {
  const { frame } = await open();
  const list = frame.getByRole('region', { name: 'Who manages this team here' });
  await list.getByText('owner of the team in Teams').waitFor();
  await list.getByText('provisional until Teams has told us the owners', { exact: false }).waitFor();
});

test('a changed set-up is saved on top of what was read, and says so', async () => {
  const tab = await open();
  tab.api.add(answer(setUpTeam, ({ body }) => team({ setUp: body })));
  await tab.frame.getByRole('combobox', { name: 'On', exact: true }).selectOption('Thursday');
  await tab.frame.getByLabel('At', { exact: true }).fill('14:30');
  await tab.frame.getByLabel('Training').fill('');
  await tab.frame.getByRole('button', { name: 'Save set-up' }).click();
  await tab.frame.getByRole('status').getByText('Set-up saved.').first().waitFor();
  const [call] = tab.callsOf(setUpTeam);
  expect(call?.ifMatch).toMatch(/^"/);
  expect(call?.body).toMatchObject({ weekday: 4, time: '14:30' });
  expect(call?.body).not.toHaveProperty('training');
});

test('a team that starts by itself has no day and no hour', async () => {
  const { frame } = await open();
  await frame.getByRole('radio', { name: 'We start it ourselves' }).check();
  expect(await frame.getByRole('combobox', { name: 'On', exact: true }).count()).toBe(0);
  await frame.getByText('No agenda comes by itself.', { exact: false }).waitFor();
});

test('when somebody else set it up meanwhile, theirs is shown and neither is lost', async () => {
  const tab = await open();
  await tab.frame.getByRole('combobox', { name: 'On', exact: true }).selectOption('Friday');
  const theirs = team({ setUp: { ...team().setUp, every: 'fortnightly', weekday: 3 } });
  tab.api.add(
    answer(readTeam, theirs),
    refuse(setUpTeam, { status: 412, code: 'stale', title: 'Changed meanwhile.' }),
  );
  await tab.frame.getByRole('button', { name: 'Save set-up' }).click();
  await tab.frame
    .getByText(
      'It says now: HR and recruiting, Every two weeks, Wednesday 10:00, Europe/Paris, training 7 September.',
    )
    .waitFor();
  await tab.checkAccess();
  expect(await tab.frame.getByRole('combobox', { name: 'On', exact: true }).inputValue()).toBe('5');
  await tab.frame.getByRole('button', { name: 'Take theirs' }).click();
  expect(await tab.frame.getByRole('combobox', { name: 'On', exact: true }).inputValue()).toBe('3');
});

test('a set-up that could not be saved keeps the choices on the screen', async () => {
  const tab = await open();
  tab.api.add(refuse(setUpTeam, { status: 503, code: 'busy', title: 'Many people are writing. Try again.' }));
  await tab.frame.getByRole('combobox', { name: 'On', exact: true }).selectOption('Friday');
  await tab.frame.getByRole('button', { name: 'Save set-up' }).click();
  await tab.frame.getByText('Many people are writing. Try again.', { exact: false }).waitFor();
  expect(await tab.frame.getByRole('combobox', { name: 'On', exact: true }).inputValue()).toBe('5');
});

test('a new team is told that nothing is sent before it is set up', async () => {
  const { frame } = await open({
    answers: [answer(readMe, me()), oneMore, answer(readTeam, team({ isSetUp: false }))],
  });
  await frame.getByText('Nothing is sent to the team before you save this.').waitFor();
});

test('who manages no team is told how one comes here', async () => {
  const { frame } = await open({ answers: [answer(readMe, employee())] });
  await frame.getByRole('heading', { name: 'You manage no team here yet' }).waitFor();
});

test('the team loads, fails by name, and can be tried again', async () => {
  const loading = await open({ answers: [answer(readMe, me()), oneMore, silent(readTeam)] });
  await loading.frame.getByRole('status', { name: 'Loading' }).waitFor();
  const failed = await open({
    answers: [
      answer(readMe, me()),
      oneMore,
      refuse(readTeam, { status: 500, code: 'bug', title: 'It is us.' }),
    ],
  });
  await failed.frame.getByRole('alert').getByText('It is us.', { exact: false }).waitFor();
  failed.api.add(answer(readTeam, team()));
  await failed.frame.getByRole('button', { name: 'Try again' }).click();
  await failed.frame.getByRole('button', { name: 'Save set-up' }).waitFor();
});

test('my team reads in three themes and fits 280, 400 and 1280 px', async () => {
  const tab = await open();
  await tab.frame.getByRole('button', { name: 'Save set-up' }).waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 400, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});

const openConfig = (options: Partial<TabOptions> = {}) =>
  openTab({
    answers: [answer(readMe, me()), answer(readTeam, team())],
    surface: 'config',
    team: talent.id,
    ...options,
  });

test('adding the tab to a channel needs one press of Save, and stores the team’s own tab', async () => {
  const { frame, page } = await openConfig();
  await frame.getByRole('heading', { name: 'The playbook for Talent Acquisition' }).waitFor();
  await frame.getByText('Ask Ines Moreau or Jonas Eriksen', { exact: false }).waitFor();
  await expect.poll(() => page.evaluate('host.maySave')).toBe(true);
  await page.evaluate('pressSave()');
  await expect
    .poll(() => page.evaluate('host.settings'))
    .toMatchObject({
      suggestedDisplayName: 'Playbook',
      entityId: 'playbook',
      contentUrl: expect.stringMatching(/\/tab\/\?surface=team$/),
    });
});

test('in a team that is not set up, or not here yet, the page says what the owner does next', async () => {
  const [first, ...others] = me().teams;
  const fresh = await openConfig({
    answers: [
      answer(readMe, me({ teams: first ? [{ ...first, isSetUp: false }, ...others] : [] })),
      answer(readTeam, team({ isSetUp: false })),
    ],
  });
  await fresh.frame
    .getByText('an owner of the team opens the tab, chooses department', { exact: false })
    .waitFor();
  const unknown = await openConfig({ answers: [answer(readMe, me())], team: 'another-team' });
  await unknown.frame.getByText('The app is not in this team yet.', { exact: false }).waitFor();
  await expect.poll(() => unknown.page.evaluate('host.maySave')).toBe(true);
});

test('the configuration page reads in three themes and fits Teams’ dialog and 280 px', async () => {
  const tab = await openConfig();
  await tab.frame.getByText('This team is set up', { exact: false }).waitFor();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.checkAccess();
  }
  for (const width of [1280, 600, 280]) {
    await tab.setWidth(width);
    await expect.poll(() => tab.sidewaysBy()).toBe(0);
  }
});
