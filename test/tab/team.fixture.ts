import type { TeamView } from '../../src/contract/team.ts';
import { ines, jonas, priya, talent } from './fixtures.ts';

export const team = (changes: Partial<TeamView> = {}): TeamView => ({
  ...talent,
  channelName: 'General',
  members: [ines, jonas, priya],
  managers: [
    { ...ines, how: 'owner' },
    { ...jonas, how: 'provisional' },
  ],
  setUp: {
    department: 'hr-and-recruiting',
    every: 'weekly',
    weekday: 2,
    time: '10:00',
    zone: 'Europe/Paris',
    training: '2026-09-07',
  },
  isSetUp: true,
  weekAfterTraining: 9,
  defaults: [],
  deputies: [],
  monday: '2026-11-09',
  may: { setUp: true, run: true, nameDeputy: true },
  ...changes,
});
