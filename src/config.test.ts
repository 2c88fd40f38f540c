import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ConfigError, productionConfig } from './config.ts';

const COMPLETE = {
  TENANT_ID: '72F988BF-0000-4000-8000-2D7CD011DB47',
  AAD_APP_CLIENT_ID: '5b1f3c9e-6a51-4c1e-9f7d-adb0ca7a70de',
  TEAMS_APP_ID: '0f0e0d0c-6a51-4c1e-9f7d-adb0ca7a70de',
  TAB_DOMAIN: 'playbook.example.com',
  BOT_ID: 'a1b2c3d4-6a51-4c1e-9f7d-adb0ca7a70de',
  BOT_TYPE: 'UserAssignedMSI',
  TABLE_ENDPOINT: 'https://playbook.table.core.windows.net',
};
const NEEDED = Object.keys(COMPLETE);

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    productionConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}
const namesIn = (faults: string[]): string[] => faults.map((fault) => fault.slice(0, fault.indexOf(':')));

test('with every setting production starts, and ids are read however they were typed', () => {
  expect(productionConfig(COMPLETE)).toMatchObject({
    port: 3978,
    tenant: '72f988bf-0000-4000-8000-2d7cd011db47',
    tabDomain: 'playbook.example.com',
    bot: { appId: COMPLETE.BOT_ID, type: 'UserAssignedMSI' },
    logLevel: 'info',
  });
  expect(productionConfig({ ...COMPLETE, PORT: '8080', LOG_LEVEL: 'warn' })).toMatchObject({
    port: 8080,
    logLevel: 'warn',
  });
});

test('production does not start without any one of its settings, and names it', () => {
  for (const name of NEEDED) {
    expect(faultsOf({ ...COMPLETE, [name]: undefined })).toEqual([`${name}: is missing`]);
    expect(faultsOf({ ...COMPLETE, [name]: '' })).toEqual([`${name}: is missing`]);
  }
});

test('everything that is missing or wrong is named at once, the demo too', () => {
  expect(namesIn(faultsOf({})).sort()).toEqual([...NEEDED].sort());
  const wrong = {
    TENANT_ID: 'contoso',
    TAB_DOMAIN: 'https://playbook.example.com',
    BOT_TYPE: 'SingleTenant',
    DEMO: '1',
    PORT: '99999',
  };
  expect(namesIn(faultsOf({ ...COMPLETE, ...wrong })).sort()).toEqual(
    [...Object.keys(wrong), 'BOT_PASSWORD'].filter((name) => name !== 'BOT_TYPE').sort(),
  );
});

test('what is wrong in a setting is said, and never what a secret is', () => {
  const faults = faultsOf({
    ...COMPLETE,
    BOT_ID: 'my bot',
    TABLE_ENDPOINT: 'http://storage',
    BOT_PASSWORD: 's3cret-s3cret',
  });
  expect(namesIn(faults).sort()).toEqual(['BOT_ID', 'TABLE_ENDPOINT']);
  expect(new ConfigError(faults).message).toMatch(/^The settings are not complete:\n {2}BOT_ID: /);
  expect(new ConfigError(faults).message).not.toContain('s3cret');
});

test('the demo cannot be switched on in production', () => {
  for (const DEMO of ['1', 'true', '0', 'no'])
    expect(namesIn(faultsOf({ ...COMPLETE, DEMO }))).toEqual(['DEMO']);
});

test('a single-tenant bot needs its password, a managed identity does not', () => {
  const single = { ...COMPLETE, BOT_TYPE: 'SingleTenant' };
  expect(namesIn(faultsOf(single))).toEqual(['BOT_PASSWORD']);
  expect(namesIn(faultsOf({ ...single, BOT_PASSWORD: '' }))).toEqual(['BOT_PASSWORD']);
  expect(productionConfig({ ...single, BOT_PASSWORD: 'a password' }).bot.password).toBe('a password');
});

test('a tenant may be named as the toolkit names it', () => {
  const { TENANT_ID, ...others } = COMPLETE;
  expect(productionConfig({ ...others, AAD_APP_TENANT_ID: TENANT_ID }).tenant).toBe(TENANT_ID.toLowerCase());
  expect(productionConfig({ ...others, BOT_TENANT_ID: TENANT_ID }).tenant).toBe(TENANT_ID.toLowerCase());
});

test('nothing of the demo, and no test, is part of what production runs', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const files = Object.keys(metafile.inputs);
  expect(files.length).toBeGreaterThan(100);
  expect(files).toContain('src/directory/graph-directory.ts');
  expect(
    files.filter((file) => /^src\/demo\/|\.(test|fixture)\.ts$|memory-table|^test\//.test(file)),
  ).toEqual([]);
});
