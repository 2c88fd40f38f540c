import { AppManifestUtils } from '@microsoft/app-manifest';
import { expect, test } from 'vitest';
import { z } from 'zod/v4';
import { COMMANDS } from '../../src/bot/commands.ts';
import { EXTENSION, SEARCH_FIELD, SEARCHES } from '../../src/bot/extension/commands.ts';
import { MEETING_PERMISSIONS } from '../../src/bot/handlers/meeting-events.ts';
import { filledIn, textOf } from './package-files.ts';

const text = filledIn(textOf('appPackage/manifest.json'));

const scope = z.enum(['personal', 'team', 'groupChat']);
const manifest = z
  .object({
    version: z.string(),
    bots: z.array(
      z.object({
        scopes: z.array(scope),
        commandLists: z.array(
          z.object({
            scopes: z.array(scope),
            commands: z.array(z.object({ title: z.string(), description: z.string() })),
          }),
        ),
      }),
    ),
    composeExtensions: z.array(
      z.object({
        commands: z.array(
          z.object({
            id: z.string(),
            type: z.enum(['action', 'query']),
            parameters: z.array(z.object({ name: z.string() })).optional(),
          }),
        ),
        messageHandlers: z.array(z.object({ value: z.object({ domains: z.array(z.string()) }) })),
      }),
    ),
    staticTabs: z.array(z.object({ entityId: z.string(), contentUrl: z.string().optional() })),
    configurableTabs: z.array(z.object({ configurationUrl: z.string() })),
    validDomains: z.array(z.string()),
    webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  })
  .parse(JSON.parse(text));

test('the manifest is what its own schema version allows', async () => {
  expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(text))).toEqual([]);
});

test('the schema check would notice a field that is not allowed', async () => {
  const misspelt = text.replace('"configurableTabs"', '"configurableTab"');
  expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(misspelt))).not.toEqual([]);
});

test('the app may hear of meetings wherever its bot listens for them, and is allowed nothing more', () => {
  const { authorization } = z
    .object({
      authorization: z.object({
        permissions: z.object({
          resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })),
        }),
      }),
    })
    .parse(JSON.parse(text));
  const asked = authorization.permissions.resourceSpecific;
  expect(asked.map(({ name }) => name)).toEqual(['TeamMember.Read.Group', ...MEETING_PERMISSIONS]);
  expect(new Set(asked.map(({ type }) => type))).toEqual(new Set(['Application']));
});

test('the manifest carries the version of the code', () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(textOf('package.json')));
  expect(manifest.version).toBe(version);
});

test('every scope of the bot offers exactly the commands the bot knows there, in the same order', () => {
  for (const bot of manifest.bots) {
    for (const place of bot.scopes) {
      const offered = bot.commandLists
        .filter((list) => list.scopes.includes(place))
        .flatMap((list) => list.commands.map((command) => command.title));
      const known = COMMANDS.filter((command) => command.scopes.some((each) => each === place));
      expect(offered, place).toEqual(known.map((command) => command.title));
    }
  }
});

test('the compose box and the menu of a message offer exactly what the bot answers there', () => {
  const [extension] = manifest.composeExtensions;
  const commands = extension?.commands ?? [];
  expect(commands.filter(({ type }) => type === 'action').map(({ id }) => id)).toEqual([EXTENSION.share]);
  const searches = commands.filter(({ type }) => type === 'query');
  expect(searches.map(({ id }) => id)).toEqual(Object.keys(SEARCHES));
  for (const { parameters } of searches) expect(parameters?.map(({ name }) => name)).toEqual([SEARCH_FIELD]);
  expect(extension?.messageHandlers.map(({ value }) => value.domains)).toEqual([manifest.validDomains]);
});

test('every page Teams opens is served by the one valid domain', () => {
  const pages = [
    ...manifest.staticTabs.flatMap((tab) => tab.contentUrl ?? []),
    ...manifest.configurableTabs.map((tab) => tab.configurationUrl),
  ];
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    expect(manifest.validDomains).toEqual([new URL(page).host]);
    expect(new URL(page).pathname).toBe('/tab/');
  }
});

test('Teams asks for a token for the very address the sign-in registration has', () => {
  const { identifierUris } = z
    .object({ identifierUris: z.array(z.string()) })
    .parse(JSON.parse(filledIn(textOf('aad.manifest.json'))));
  expect(identifierUris).toEqual([manifest.webApplicationInfo.resource]);
});
