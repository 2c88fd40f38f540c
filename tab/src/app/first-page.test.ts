import { expect, test } from 'vitest';
import { firstPageOf } from './first-page.ts';

test.each([
  [{ surface: 'personal', team: undefined, page: undefined }, '/'],
  [{ surface: 'team', team: 't1', page: undefined }, '/teams/t1/agenda'],
  [{ surface: 'personal', team: undefined, page: 'wins' }, '/wins'],
  [{ surface: 'personal', team: undefined, page: 'wins/hidden' }, '/wins/hidden'],
  [{ surface: 'personal', team: undefined, page: 'wins/t1/w1' }, '/wins/t1/w1'],
  [{ surface: 'personal', team: undefined, page: 'team/t2' }, '/team/t2'],
  [{ surface: 'personal', team: undefined, page: 'agenda/t2' }, '/teams/t2/agenda'],
  [{ surface: 'personal', team: undefined, page: 'agenda' }, '/'],
  [
    { surface: 'personal', team: undefined, page: 'run/t1/weekly.2026-11-10' },
    '/teams/t1/agenda/weekly.2026-11-10/run',
  ],
  [{ surface: 'team', team: 't1', page: 'progress' }, '/teams/t1/progress'],
  [{ surface: 'team', team: 't1', page: 'playbook/payslip-questions' }, '/playbook/payslip-questions'],
  [{ surface: 'personal', team: undefined, page: 'sequence/marketing' }, '/sequence/marketing'],
  [{ surface: 'personal', team: undefined, page: 'sequence' }, '/sequence'],
  [{ surface: 'personal', team: undefined, page: 'versions' }, '/versions'],
  [{ surface: 'personal', team: undefined, page: 'settings' }, '/settings'],
  [{ surface: 'team', team: 't1', page: 'no-such-page' }, '/teams/t1/agenda'],
] as const)('%o opens %s', (host, path) => {
  expect(firstPageOf(host)).toBe(path);
});
