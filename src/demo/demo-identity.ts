import { APP_ROLES } from '../api/identity.ts';
import type { Directory } from '../flows/ports.ts';
import type { LocalClaims } from './local-issuer.ts';
import { actorOf, PEOPLE, personIdOf, TEAMS } from './seed/organisation.ts';

const nameOf = (person: string): string | undefined => PEOPLE.find((name) => personIdOf(name) === person);

/** What the local issuer says of a person of the demo; undefined for anybody else. */
export function claimsOf(person: string): LocalClaims | undefined {
  const name = nameOf(person);
  if (name === undefined) return undefined;
  const { id, isAdmin, isEditor } = actorOf(name);
  const roles = [...(isEditor ? [APP_ROLES.editor] : []), ...(isAdmin ? [APP_ROLES.admin] : [])];
  return { oid: id, name, roles };
}

/** The demo's directory: managers own their teams. It stands where Microsoft Graph stands in production. */
export const demoDirectory = (): Directory => ({
  ownersOf: (team) => {
    const found = TEAMS.find(({ id }) => id === team);
    return Promise.resolve(found?.plan.managers.map(personIdOf));
  },
  rolesOf: (user) => {
    const name = nameOf(user);
    const { isAdmin, isEditor } = name === undefined ? { isAdmin: false, isEditor: false } : actorOf(name);
    return Promise.resolve({ isEditor, isAdmin });
  },
});

/** Where to click first, as manager, as employee, as L&D. */
export const welcomeLines = (address: string, playgroundUrl: string): string[] => {
  const as = (name: string, page: string) =>
    `${address}/host?as=${personIdOf(name)}&surface=personal&page=${page}`;
  return [
    `As a manager, open ${as('Ines Duarte', 'this-week')} and start the segment.`,
    `As an employee, open ${playgroundUrl} and write: @Adoption Playbook win interview notes with Copilot, 45 min to 10, every week`,
    `As L&D, open ${as('Lena Ortiz', 'playbook')}, change a use case and publish it.`,
  ];
};
