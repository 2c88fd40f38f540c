import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { environmentOf, filledIn, placeholdersOf, textOf } from './package-files.ts';

const steps = z.array(z.object({ uses: z.string() }));
const lifecycle = z.object({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: steps,
  deploy: steps,
});

const installations = [
  {
    environment: 'dev',
    files: ['teamsapp.yml', 'appPackage/manifest.json', 'aad.manifest.json', 'infra/azure.parameters.json'],
  },
  { environment: 'local', files: ['teamsapp.local.yml', 'appPackage/manifest.json', 'aad.manifest.json'] },
] as const;

for (const { environment, files } of installations) {
  test(`every variable of the ${environment} installation has its place in env/.env.${environment}`, () => {
    const known = Object.keys(environmentOf(environment));
    for (const file of files) {
      const missing = placeholdersOf(textOf(file)).filter(
        (name) => !name.startsWith('SECRET_') && !known.includes(name),
      );
      expect(missing, file).toEqual([]);
    }
  });

  test(`env/.env.${environment} holds no secret`, () => {
    const secrets = Object.keys(environmentOf(environment)).filter((name) =>
      /SECRET|PASSWORD|KEY|TOKEN/.test(name),
    );
    expect(secrets).toEqual([]);
  });
}

test('an installation makes things in the order in which each needs the one before', () => {
  const { provision, deploy } = lifecycle.parse(parse(textOf('teamsapp.yml')));
  expect(provision.map((step) => step.uses)).toEqual([
    'teamsApp/create',
    'aadApp/create',
    'arm/deploy',
    'aadApp/update',
    'teamsApp/validateManifest',
    'teamsApp/zipAppPackage',
    'teamsApp/validateAppPackage',
    'teamsApp/update',
  ]);
  expect(deploy.at(-1)?.uses).toBe('azureAppService/zipDeploy');
});

test('a local installation registers the bot before it packs the app', () => {
  const uses = lifecycle.parse(parse(textOf('teamsapp.local.yml'))).provision.map((step) => step.uses);
  expect(uses.indexOf('botFramework/create')).toBeGreaterThan(uses.lastIndexOf('aadApp/create'));
  expect(uses.indexOf('teamsApp/zipAppPackage')).toBeGreaterThan(uses.indexOf('botFramework/create'));
});

test('the Azure template gets each parameter it asks for, and gives back each value it is said to write', () => {
  const template = textOf('infra/azure.bicep');
  const { parameters } = z
    .object({ parameters: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(textOf('infra/azure.parameters.json')));
  const given = Object.keys(parameters);
  const asked = [...template.matchAll(/^param (\w+) \w+$/gm)].map(([, name]) => name);
  expect(given.toSorted()).toEqual(asked.toSorted());
  const written = [...template.matchAll(/^output (\w+) /gm)].map(([, name]) => name);
  expect(Object.keys(environmentOf('dev'))).toEqual(expect.arrayContaining(written));
});

const signIn = z
  .object({
    api: z.object({
      requestedAccessTokenVersion: z.literal(2),
      oauth2PermissionScopes: z.array(
        z.object({ id: z.string(), value: z.string(), isEnabled: z.literal(true) }),
      ),
      preAuthorizedApplications: z.array(
        z.object({ appId: z.uuid(), delegatedPermissionIds: z.array(z.string()) }),
      ),
    }),
    appRoles: z.array(z.object({ id: z.uuid(), value: z.string(), isEnabled: z.literal(true) })),
  })
  .parse(JSON.parse(filledIn(textOf('aad.manifest.json'))));

test('Teams and its sister hosts may ask for our token without a prompt, and for nothing else', () => {
  const scopes = signIn.api.oauth2PermissionScopes;
  expect(scopes.map((scope) => scope.value)).toEqual(['access_as_user']);
  const clients = signIn.api.preAuthorizedApplications;
  expect(new Set(clients.map((client) => client.appId)).size).toBe(8);
  expect(clients.every((client) => client.delegatedPermissionIds.join() === scopes[0]!.id)).toBe(true);
});

test('the directory offers the two roles the server knows', () => {
  expect(signIn.appRoles.map((role) => role.value)).toEqual(['Playbook.Editor', 'Playbook.Admin']);
});
