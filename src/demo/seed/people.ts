import { type DemoPeople, type DemoPerson, demoPeopleSchema, type DemoRole } from '../host/people-schema.ts';
import { TENANT } from './demo-ids.ts';
import { actorOf, PEOPLE, rosterIn, TEAMS } from './organisation.ts';
import { GROUP_CHAT } from './playground-config.ts';
import { WEEKS } from './team-plan.ts';

/** Whom a visitor would look around as, and why; the first is the default. */
const CLICK_AS: Record<string, string> = {
  'Ines Duarte': 'runs the ten minutes of Talent Acquisition, whose training held, and helps HR Advisory',
  'Ana Silva': 'recruits in Talent Acquisition, with wins to copy and a plan to answer',
  'Marco Weiss': 'manages Payroll & Benefits, where the training is fading since the segments stopped',
  'Lena Ortiz': 'edits and publishes the playbook for learning and development',
  'Ravi Menon': 'administers the app, and works in Accounting',
  'Mei Tanaka': 'has a plan that Ines noted for her and that waits for her yes',
  'Denise Calloway': 'manages the Support Desk in New York, the largest team',
  'Helena Voss': 'manages Accounting, trained first of all',
  'Margaux Delcourt': 'manages Campaigns: four people, every two weeks, no training',
  'Elif Demir': 'is in two teams and chose Accounting as her home',
};
const FIRST = Object.keys(CLICK_AS);

const rolesOf = (name: string): DemoRole[] => {
  const { isAdmin, isEditor } = actorOf(name);
  return [
    ...(TEAMS.some(({ plan }) => plan.managers.includes(name)) ? (['manager'] as const) : []),
    'employee',
    ...(isEditor ? (['editor'] as const) : []),
    ...(isAdmin ? (['admin'] as const) : []),
  ];
};

function personOf(name: string): DemoPerson {
  const teams = TEAMS.filter((team) => rosterIn(team, WEEKS).includes(name));
  return {
    id: actorOf(name).id,
    name,
    roles: rolesOf(name),
    teams: teams.map(({ id, plan }) => ({ id, name: plan.name })),
    clickAs: CLICK_AS[name],
  };
}

/** What `GET /demo/people` answers: those one would click first, then the others by name. */
export function demoPeople(playgroundUrl: string): DemoPeople {
  const others = PEOPLE.filter((name) => !FIRST.includes(name)).sort((a, b) => a.localeCompare(b));
  return demoPeopleSchema.parse({
    tenantId: TENANT,
    playgroundUrl,
    chat: GROUP_CHAT,
    teams: TEAMS.map(({ channelId, id, plan }) => ({ id, name: plan.name, channelId })),
    people: [...FIRST, ...others].map(personOf),
  });
}
