import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const root = new URL('../../', import.meta.url);

export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const bytesOf = (path: string): Buffer => readFileSync(new URL(path, root));

/** The names in `${{NAME}}` places, each once. */
export const placeholdersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
];

export const environmentOf = (name: 'dev' | 'local'): Record<string, string | undefined> =>
  parseEnv(textOf(`env/.env.${name}`));

/** What the toolkit would make of a file, with values of the right kind and the longest suffix we use. */
export const filledIn = (text: string): string =>
  text.replaceAll(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    if (/(^|_)ID$/.test(name)) return '00000000-0000-4000-8000-000000000001';
    if (name === 'APP_NAME_SUFFIX') return ' (local)';
    if (name === 'TAB_DOMAIN') return 'playbook.example.com';
    if (/(_URL|_ENDPOINT)$/.test(name)) return 'https://playbook.example.com';
    return 'Contoso';
  });
