import { expect, test } from 'vitest';
import { DEMO } from './fixture-server.ts';
import { addressOf, sceneOf, viewOf } from './host-view.ts';

test('an address names a view, and the view names the address again', () => {
  const address =
    '/host?as=marco&surface=stage&team=talent&meeting=chat&page=run&content=%2Ftab%2F%3Fagenda%3D7&theme=dark&width=640&clipboard=off';
  expect(addressOf(viewOf(address.slice('/host'.length)))).toBe(address);
});

test('an address says only what differs from the usual', () => {
  expect(addressOf(viewOf('?as=ana'))).toBe('/host?as=ana&surface=personal');
});

test('what an address has wrong is left out instead of refused', () => {
  expect(viewOf('?surface=moon&theme=pink&width=wide&content=https://elsewhere.example/')).toMatchObject({
    surface: 'personal',
    theme: 'default',
    width: 0,
    content: '',
  });
});

test('without a person the host opens as the one the demo suggests, in their first team', () => {
  const { view, team } = sceneOf(viewOf(''), DEMO);
  expect(view).toMatchObject({ as: 'marco', team: 'talent' });
  expect(team?.name).toBe('Talent Acquisition');
});

test('a team the person is not a member of can be looked at, so that the refusal can be seen', () => {
  expect(sceneOf(viewOf('?as=ana&surface=team&team=payroll'), DEMO).view.team).toBe('payroll');
});
