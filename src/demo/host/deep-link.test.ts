import { expect, test } from 'vitest';
import { DEMO_APP_ID, deepLinkTo, readDeepLink } from './deep-link.ts';

const teams = [{ id: 'payroll', channelId: '19:payroll@thread.tacv2' }];
const here = 'http://localhost:3978/host?as=ana';
const read = (link: string) => readDeepLink(link, teams, here);

test('a link to a page of the personal app opens that page', () => {
  const link = deepLinkTo({ subPageId: 'wins' }, 'Wins');
  expect(link).toContain(`/l/entity/${DEMO_APP_ID}/home`);
  expect(read(link)).toEqual({ to: 'view', change: { surface: 'personal', page: 'wins' } });
});

test('a link that names a channel opens the tab of the team it belongs to', () => {
  const link = deepLinkTo({ subPageId: 'agenda/7', channelId: '19:payroll@thread.tacv2' }, 'Agenda');
  expect(read(link)).toEqual({ to: 'view', change: { surface: 'team', team: 'payroll', page: 'agenda/7' } });
});

test('a link to a channel nobody here has is refused with a reason', () => {
  expect(read(deepLinkTo({ channelId: '19:elsewhere' }, ''))).toMatchObject({ to: 'nowhere' });
});

test('a link to a chat leads to the Playground, where the bot is', () => {
  expect(read('https://teams.microsoft.com/l/chat/0/0?users=28:bot')).toEqual({ to: 'chat' });
});

test('an address of this host opens as the view it names', () => {
  expect(read('/host?as=marco&surface=team&theme=dark')).toMatchObject({
    to: 'view',
    change: { as: 'marco', surface: 'team', theme: 'dark' },
  });
});

test('any other web address opens outside', () => {
  expect(read('https://contoso.example/policy')).toEqual({
    to: 'web',
    url: 'https://contoso.example/policy',
  });
});

test('what is no web address opens nothing', () => {
  for (const link of ['', '   ', 'javascript:alert(1)', 'data:text/html,x']) {
    expect(read(link), link).toMatchObject({ to: 'nowhere' });
  }
});

test('a link whose context is broken still opens the app', () => {
  const link = `https://teams.microsoft.com/l/entity/${DEMO_APP_ID}/home?context=%7Bnot`;
  expect(read(link)).toEqual({ to: 'view', change: { surface: 'personal', page: '' } });
});
